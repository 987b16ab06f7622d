//! What there is to read, the settings, and the acute path.

use super::{LONG_INSTITUTION, Look, open_sample, unfold};
use crate::harness::{Browser, Verbs};

/// In the sample.
#[track_caller]
pub fn books(page: &Browser, look: Look<'_>) {
    open_sample(page, "pædagog");
    for (link, name) in [
        ("Ordbog", "ordbog"),
        ("Akut", "akut"),
        ("Modellen", "modellen"),
    ] {
        page.click("link", link);
        page.until(|| {
            let title = page.title();
            if title.starts_with(link) {
                Ok(())
            } else {
                Err(format!("the title says {title}"))
            }
        });
        look(name);
    }
    unfold(page);
    look("modellen-foldet-ud");
    page.click("link", "Indstillinger");
    page.find("heading", "Indstillinger");
    page.fill("Arbejdsstedets navn", LONG_INSTITUTION);
    page.click("button", "Gem");
    // In the sample no passphrase is asked for.
    page.click("button", "Gem");
    page.sees("Gemt kl.");
    look("indstillinger");
    page.go("#/barn/00000000000000000000000000000000");
    page.sees("Siden findes ikke her");
    look("findes-ikke");
}
