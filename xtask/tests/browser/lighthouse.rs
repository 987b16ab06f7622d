//! What Lighthouse finds on the start page, in the categories that do not depend on the machine.
//! `cargo xtask bench` asks about speed too.

use xtask::lighthouse::{LEAST_SCORE, STEADY, ask};

use crate::harness::sitting;

#[test]
#[ignore = "slow: Lighthouse opens the page several times"]
fn the_start_page_keeps_to_lighthouse() {
    sitting(|page| {
        let scores = ask(&page.address(), &STEADY).unwrap_or_else(|failure| panic!("{failure}"));
        for it in &scores {
            println!("{}: {}", it.category, it.score);
        }
        let low: Vec<_> = scores.iter().filter(|it| it.score < LEAST_SCORE).collect();
        assert!(low.is_empty(), "{low:#?}");
        // The browser that was asked here has not seen it.
        page.take_console();
    });
}
