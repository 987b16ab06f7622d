//! Svaret · Talt · Aftalt · Fulgt op: by shape and words on the child's page, in a group, and counted
//! on the overview.

use crate::harness::{Verbs, sitting, walked_at};
use crate::tour::{open_child, open_sample};

#[test]
#[ignore = "slow: three screens; the rule is held by insight::strip::tests too"]
fn how_far_a_child_has_come_stands_in_words_wherever_it_is_shown() {
    for (width, height) in walked_at([(390, 844), (820, 1180), (1366, 768)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            page.sees("Følges tæt:");
            page.sees("1 er overskredet");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("strip-overview-{width}"), width, height);
            page.click("link", "Solsikken");
            page.find("heading", "Solsikken");
            page.sees("Fulgt op: Overskredet");
            page.fits_the_width();
            page.is_accessible();
            page.screenshot_to_the_foot(&format!("strip-group-{width}"), width, height);
            open_child(page, "Tilde Riis");
            let told = page.script(
                "return [...document.querySelectorAll('.strip > li')].map((it) => it.innerText)",
                vec![],
            );
            let told = told.as_array().cloned().unwrap_or_default();
            assert_eq!(told.len(), 4, "{told:?}");
            for (stop, says) in told.iter().zip(["Svaret", "Talt", "Aftalt", "Fulgt op"]) {
                assert!(
                    stop.as_str().unwrap_or_default().starts_with(says),
                    "{stop}"
                );
            }
            page.is_accessible();
            page.screenshot(&format!("strip-child-{width}"));
        });
    }
}
