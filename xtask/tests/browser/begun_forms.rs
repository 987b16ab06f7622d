//! What is begun in a form is there after a lock, and gone once it is kept.

use crate::app::{
    PRESCHOOLER, RAGNHILD, open_child, open_group, sit_down, unlock, value, with_child,
};
use crate::harness::{Browser, Verbs, sitting};

/// Locks, and sits down at the screen again.
#[track_caller]
fn lock_and_come_back(page: &Browser) {
    page.click("button", "Lås");
    page.find("heading", "Lås Trivselsspor op");
    unlock(page);
    sit_down(page, RAGNHILD);
}

/// Whether this field holds that.
#[track_caller]
fn holds(page: &Browser, label: &str, text: &str) {
    page.until(|| match value(page, label) {
        held if held == text => Ok(()),
        held => Err(format!("{label}: “{held}”")),
    });
}

#[test]
fn a_groups_follow_up_is_there_after_a_lock_and_gone_once_it_is_kept() {
    const EASIER: &str = "Der er ro i garderoben";
    const TRIED: &str = "Fire børn ad gangen i garderoben";
    let open = |page: &Browser| {
        open_group(page, PRESCHOOLER.group);
        page.click("link", "Følg op");
        page.find("heading", "Følg op");
    };
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_group(page, PRESCHOOLER.group);
        page.click("link", "Gruppeoverblik");
        page.click("button", "Skriv et fokuspunkt");
        page.fill("Hvad bliver ændret?", TRIED);
        page.click("button", "Gem");
        page.sees(TRIED);
        open(page);
        page.inside("group", "Hjalp det?").click("radio", "Lidt");
        page.fill("Hvad er blevet lettere?", EASIER);
        // A press in the middle of typing.
        lock_and_come_back(page);
        open(page);
        holds(page, "Hvad er blevet lettere?", EASIER);
        let helped = page.inside("group", "Hjalp det?").find("radio", "Lidt");
        assert!(page.wait(helped.is_selected()), "the answer is there");
        page.is_accessible();
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("begun-group-{width}"), width, height);
        }
        page.click("button", "Gem opfølgningen");
        page.sees("Det står nu i gruppens spor");
        open(page);
        holds(page, "Hvad er blevet lettere?", "");
        page.sees_not("Gemt kl.");
    });
}

#[test]
#[ignore = "slow: two unlockings; the rule is held by screens::tests_of_forms too"]
fn a_step_of_the_ladder_is_there_after_a_lock_until_it_is_kept_or_deleted() {
    const TRIED: &str = "Vi har prøvet i seks uger";
    const WHY: &str = "Hvad er prøvet, og hvorfor er det ikke nok?";
    const GO_ON: &str = "Fortsæt: et trappetrin op";
    sitting(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        page.click("button", "Gå et trappetrin op");
        page.click("radio", "De er enige");
        page.fill(WHY, TRIED);
        lock_and_come_back(page);
        open_child(page, PRESCHOOLER);
        page.click("button", GO_ON);
        holds(page, WHY, TRIED);
        page.is_accessible();
        for (width, height) in [(390, 844), (1366, 768)] {
            page.screen(width, height);
            page.fits_the_width();
            page.screenshot_to_the_foot(&format!("begun-ladder-{width}"), width, height);
        }
        page.click("button", "Fortsæt senere");
        page.click("button", GO_ON);
        holds(page, WHY, TRIED);
        page.click("button", "Gem");
        page.sees("Trappetrin 2: Hos os, med råd udefra");
        page.sees_not(GO_ON);
        page.click("button", "Gå et trappetrin op");
        holds(page, WHY, "");
        page.fill(WHY, "Begyndt, og ikke gået");
        page.sees("Gemt kl.");
        page.click("button", "Slet kladden");
        page.sees("Kladden bliver slettet og kan ikke hentes igen");
        page.click("button", "Ja");
        page.find("button", "Gå et trappetrin op");
        page.sees_not(GO_ON);
    });
}
