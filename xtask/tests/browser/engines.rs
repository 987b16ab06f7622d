//! What every engine is tried with, also while one is working: from a fresh browser to a locked vault.
//!
//! `xtask/src/test/engines.rs` lists what else runs in each of them.

use crate::app::{
    INFANT, Joint, Own, PRESCHOOLER, RAGNHILD, add_child, add_group, agree, assess, every_screen,
    make_vault, open_child, open_last, sit_down, unlock, value, with_child,
};
use crate::harness::{Verbs, sitting};

const WORKS: &str = "Bygger høje tårne af kasser";

#[test]
fn a_vault_is_made_opened_again_written_in_and_locked() {
    sitting(|page| {
        // On a narrow screen the way to lock lies in the menu.
        page.screen(1366, 768);
        make_vault(page);
        add_group(page, PRESCHOOLER);
        add_child(page, PRESCHOOLER);
        page.reload();
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad virker?", WORKS);
        page.sees("Gemt kl.");
        page.click("button", "Lås");
        page.find("button", "Lås op");
        page.sees_not(PRESCHOOLER.given);
        unlock(page);
        sit_down(page, RAGNHILD);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.until(|| match value(page, "Hvad virker?").as_str() {
            WORKS => Ok(()),
            other => Err(format!("only “{other}” was kept")),
        });
    });
}

/// On a phone and on a laptop; the pictures are for looking at.
#[test]
#[ignore = "slow: every screen at two sizes"]
fn every_screen_fits_a_phone_and_a_laptop() {
    sitting(|page| {
        with_child(page, INFANT);
        open_child(page, INFANT);
        assess(page, &Own::default());
        let joint = Joint {
            whole: "Gul",
            grounds: "Efter tre besøg",
            ..Joint::default()
        };
        agree(page, &joint);
        let engine = page.engine().name();
        for screen in every_screen(page, INFANT) {
            page.go(&screen);
            let name = screen.trim_start_matches("#/").split('/').next();
            let name = name.filter(|it| !it.is_empty()).unwrap_or("start");
            for (width, height) in [(390, 844), (1366, 768)] {
                page.screen(width, height);
                page.screenshot(&format!("{engine}-{name}-{width}"));
                let too_wide = page.too_wide();
                assert!(too_wide.is_empty(), "{screen} at {width}: {too_wide:?}");
            }
        }
    });
}
