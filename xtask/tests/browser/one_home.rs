//! Of a meeting with one home the other is told on no paper and at no screen before somebody chooses so.

use crate::app::{open_group, open_tab};
use crate::harness::{Browser, Verbs, sitting, walked_at};
use crate::meeting::{PURPOSE, day_from_today};
use crate::tour::{open_child, open_sample};

/// A child of the sample that has a sheet and no meeting yet.
const CHILD: &str = "Karla Dam";
const PLACE: &str = "Det blå værelse";
const FAMILYS_POINT: &str = "Hun vil ikke sove alene";
const ONE_HOME: &str = "Det andet hjem må ikke kende mødet";
const BEFORE: &str = "Det ene hjem må ikke kende møder med det andet.";

/// Plans a meeting with one home of the child; the reader stays at the meeting.
#[track_caller]
fn plan_with_one_home(page: &Browser, width: u32) {
    open_child(page, CHILD);
    page.click("link", "Aftal et møde");
    page.find("heading", "Aftal et møde");
    day_from_today(page, "#meet-day", 0);
    page.fill("Sted", PLACE);
    page.fill("Hvad skal mødet føre til?", PURPOSE);
    page.fill("Forældrene", "Mor");
    page.fill("Forældrene vil tale om", FAMILYS_POINT);
    page.click("checkbox", ONE_HOME);
    page.sees("Når forældrene bor hver for sig");
    page.sees("Gemt kl.");
    page.fits_the_width();
    page.is_accessible();
    page.screenshot(&format!("one-home-plan-{width}"));
    page.click("button", "Gem mødet");
    page.find("heading", "Dialogmøde · ");
    page.sees(PLACE);
}

/// From a page with the way there to the screen for the parents, which tells of the meeting or does not,
/// and back.
#[track_caller]
fn turn_to_the_parents(page: &Browser, told: bool) {
    page.click("link", "Forældrene er her");
    page.sees(match told {
        true => "Siden viser dette møde og det, der bliver aftalt dér",
        false => "Her viser siden dog intet fra møder",
    });
    page.click("button", "Begynd samtalen");
    page.find("button", "Afslut samtalen");
    page.find("heading", "Karla");
    match told {
        true => page.sees(FAMILYS_POINT),
        false => page.sees_not(FAMILYS_POINT),
    }
    if !told {
        page.sees_not(PLACE);
    }
    page.click("button", "Afslut samtalen");
    page.find("button", "Annuller");
    page.click("button", "Afslut samtalen");
}

#[test]
fn a_meeting_with_one_home_is_told_of_nowhere_else_before_somebody_chooses_so() {
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            plan_with_one_home(page, width);
            turn_to_the_parents(page, true);
            page.find("heading", "Dialogmøde · ");

            // Its invitation asks how many homes it is for, and until then there is none.
            page.click("button", "Før");
            page.click("button", "Skriv en indbydelse");
            page.find("heading", "Indbydelse · ");
            page.sees_not(PURPOSE);
            page.screenshot(&format!("one-home-invitation-{width}"));
            page.click("radio", "Ét hjem");
            page.sees(PURPOSE);
            page.click("button", "Tilbage til mødet");

            open_child(page, CHILD);
            turn_to_the_parents(page, false);

            // Its sheet: nothing before somebody chooses, and nothing to the other home.
            open_child(page, CHILD);
            page.click("link", "Forældreark");
            page.find("heading", "Forældreark");
            page.sees(BEFORE);
            page.sees_not(PLACE);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("one-home-sheet-{width}"));
            page.click("radio", "Nej, intet om møder");
            page.sees_not(PLACE);
            page.click("radio", "Ja, næste møde og det, der er aftalt på møder");
            page.sees(PLACE);

            // The group's papers leave it out, and say so.
            open_group(page, "Solsikken");
            open_tab(page, "Udskriv for gruppen");
            page.sees("Her må det ene hjem ikke kende møder med det andet.");
            page.click("radio", "Før vi mødes");
            page.sees("Mødet står ikke på sedlen");
            page.sees_not(PLACE);
            page.screenshot(&format!("one-home-slips-{width}"));
        });
    }
}

/// It may be asked for by either home, and a leader says for which it is.
#[test]
fn the_copy_for_parents_waits_with_a_meeting_that_one_home_must_not_know_of() {
    const TAKE_ALONG: &str = "Tag det med, der handler om møder med ét hjem";
    for (width, height) in walked_at([(390, 844), (1280, 900)]) {
        sitting(|page| {
            open_sample(page, "pædagog");
            page.screen(width, height);
            plan_with_one_home(page, width);
            page.go("#/hvem");
            page.click("button", "Lis");
            open_child(page, CHILD);
            page.click("link", "Opbevaring");
            page.click("link", "Giv forældrene aktindsigt");
            page.find("heading", "Aktindsigt");
            page.sees(BEFORE);
            page.sees_not(PLACE);
            page.sees_not(PURPOSE);
            page.screenshot(&format!("one-home-copy-{width}"));
            page.click("button", "Undtag noget fra aktindsigt");
            page.click("button", TAKE_ALONG);
            page.sees("I eksemplet er der ingen kodesætning");
            page.inside("group", "Undtag noget fra aktindsigt")
                .click("button", TAKE_ALONG);
            page.sees("Det, der handler om møder med ét hjem, er nu med i kopien.");
            page.sees(PLACE);
            page.sees(PURPOSE);
            page.fits_the_width();
            page.is_accessible();
            page.screenshot(&format!("one-home-copy-taken-{width}"));
        });
    }
}
