//! Rounds, and children who come and go. In the sample, where a round is half way.

use crate::app::open_group;
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::{ask_who_in_sample, open_child, open_sample, unfold};

/// Sits down in the sample.
#[track_caller]
fn sit_down(page: &Browser) {
    open_sample(page, "pædagog");
    page.find("heading", "Overblik");
}

/// How many children the group has in its round, as its screen says it.
#[track_caller]
fn children_in_round(page: &Browser, group: &str) -> usize {
    open_group(page, group);
    let text = page.text();
    let mut before = text.split(" børn.");
    let after = before.find_map(|before| before.split_whitespace().next_back()?.parse().ok());
    after.unwrap_or_else(|| panic!("no count on the screen, which says:\n{text}"))
}

#[test]
fn one_round_for_two_groups() {
    sitting(|page| {
        sit_down(page);
        page.click("link", "Runder");
        page.find("heading", "Runder");
        let before = page.names("heading").len();
        page.click("button", "Begynd en ny runde");
        page.click("button", "Gem");
        page.sees("Vælg mindst én, der skal med i runden.");
        page.inside("group", "Børnehave")
            .click("checkbox", "Solsikken");
        page.sees("mangler en fælles position i");
        page.sees_not("som begyndte senere end denne");
        page.inside("group", "Skole").click("checkbox", "1.b");
        page.fill("Rundens navn", "Fælles november");
        page.choose("Hvor tit er der en runde?", "Fire gange om året");
        let name = page.find("field", "Rundens navn");
        let name = page.wait(name.prop("value"));
        assert_eq!(
            name.as_deref(),
            Some("Fælles november"),
            "what was typed stays"
        );
        page.fill("Første dag", "11112031");
        page.click("button", "Gem");
        page.sees("Vælg i dag eller en tidligere dag.");
        page.fill("Første dag", "01012020");
        page.sees("som begyndte senere end denne");
        page.fill("Sidste dag (valgfrit)", "12122019");
        page.sees("Den sidste dag kan ikke ligge før den første.");
        page.click("button", "Annuller");

        page.click("button", "Begynd en ny runde");
        page.inside("group", "Børnehave")
            .click("checkbox", "Solsikken");
        page.inside("group", "Skole").click("checkbox", "1.b");
        page.fill("Rundens navn", "Fælles november");
        page.click("button", "Gem");
        page.find("heading", "Fælles november");
        assert_eq!(
            page.names("heading").len(),
            before + 3,
            "the round and its groups"
        );
        for group in ["Solsikken", "1.b"] {
            open_group(page, group);
            page.sees("Runde: Fælles november");
            page.sees("Ingen har svaret endnu.");
            assert!(next_step(page).starts_with("Svar om de "));
        }
        open_group(page, "Distrikt Nord");
        page.sees_not("Fælles november");

        page.go("#/runder");
        page.click("button", "Ret Fælles november");
        page.inside("group", "Skole").click("checkbox", "1.b");
        page.fill("Rundens navn", "Kun Solsikken");
        page.click("button", "Gem");
        page.find("heading", "Kun Solsikken");
        page.sees_not("Fælles november");
        open_group(page, "1.b");
        page.sees_not("Kun Solsikken");
        assert!(next_step(page).starts_with("Svar om de "));
    });
}

/// What the one filled button of the group's screen says.
#[track_caller]
fn next_step(page: &Browser) -> String {
    let script =
        "return [...document.querySelectorAll('main .primary')].map((it) => it.textContent)";
    let filled = page.script(script, vec![]);
    let filled: Vec<_> = filled.as_array().into_iter().flatten().collect();
    assert_eq!(filled.len(), 1, "{filled:?}");
    filled[0].as_str().unwrap_or_default().to_owned()
}

#[test]
#[ignore = "slow: three groups; the rule is held by insight::progress::tests too"]
fn a_child_who_left_is_listed_apart_and_counted_no_more() {
    sitting(|page| {
        sit_down(page);
        let before = children_in_round(page, "Solsikken");
        open_child(page, "Loui Toftlund");
        page.click("button", "Ret barnets oplysninger");
        unfold(page);
        page.fill("Begyndte i gruppen", "02022020");
        page.fill("Stoppede i gruppen", "01012020");
        page.sees("Den sidste dag kan ikke ligge før den første.");
        page.fill("Begyndte i gruppen", "01012019");
        page.click("button", "Gem");
        page.sees("Begyndte 1. januar 2019 · Stoppede 1. januar 2020");
        page.sees_not("Barnet er ikke med i en runde lige nu.");
        assert_eq!(children_in_round(page, "Solsikken"), before - 1);
        let gone = page.text();
        let (_, gone) = gone.split_once("Stoppet").unwrap_or_default();
        assert!(gone.contains("Loui Toftlund"), "{gone}");
        assert!(gone.contains("Stoppede 1. januar 2020"), "{gone}");
    });
}

#[test]
#[ignore = "slow: four groups; the rule is held by insight::progress::tests too"]
fn a_child_who_moves_is_in_its_new_groups_round() {
    sitting(|page| {
        sit_down(page);
        let left = children_in_round(page, "Solsikken");
        let joined = children_in_round(page, "1.b");
        open_child(page, "Loui Toftlund");
        page.click("button", "Ret barnets oplysninger");
        unfold(page);
        page.choose("Gruppe", "1.b");
        page.click("button", "Gem");
        page.find("link", "1.b");
        page.find("link", "Begynd din egen vurdering");
        assert_eq!(children_in_round(page, "Solsikken"), left - 1);
        page.sees_not("Loui Toftlund");
        assert_eq!(children_in_round(page, "1.b"), joined + 1);
        page.sees("Loui Toftlund");
    });
}

#[test]
#[ignore = "slow: six screens; the rule is held by insight::progress::tests too"]
fn a_child_not_assessed_is_listed_with_the_reason() {
    sitting(|page| {
        sit_down(page);
        open_child(page, "Loui Toftlund");
        page.click("button", "Kunne ikke vurderes denne gang");
        page.click("button", "Gem");
        page.sees("Skriv noget her.");
        page.fill(
            "Hvorfor kunne barnet ikke vurderes?",
            "Rejst hele efteråret",
        );
        page.click("button", "Gem");
        page.sees("Ikke vurderet: Rejst hele efteråret");
        open_group(page, "Solsikken");
        page.sees("Ikke vurderet: Rejst hele efteråret");
        page.sees("Ikke vurderet 1");
        page.go("#/overblik");
        page.find("heading", "Overblik");
        page.sees("Ikke vurderet 1");

        open_child(page, "Loui Toftlund");
        page.click("button", "Barnet kan vurderes alligevel");
        page.find("button", "Kunne ikke vurderes denne gang");
        page.sees("Ingen har svaret");
        page.go("#/overblik");
        page.find("heading", "Overblik");
        page.sees_not("Ikke vurderet");
    });
}

#[test]
#[ignore = "slow: five screens; the rule is held by insight::progress::tests too"]
fn a_visit_is_a_round_of_one_child() {
    sitting(|page| {
        sit_down(page);
        open_group(page, "Distrikt Nord");
        // Each child's own visits, and no season that all share.
        page.sees("besøg 2: ");
        page.sees_not("Efterår");
        page.sees_not("Runde: ");
        for width in [390, 820, 1366] {
            page.screenshot_to_the_foot(&format!("district-{width}"), width, 900);
        }
        page.click("link", "Nanna Kruse");
        page.find("heading", "Nanna Kruse");
        page.click("button", "Nyt besøg");
        page.until(|| {
            let heading = page.names("heading").into_iter().nth(1).unwrap_or_default();
            match heading.starts_with("Besøg ") {
                true => Ok(()),
                false => Err(format!("“{heading}” is no visit")),
            }
        });
        page.sees_not("Nyt besøg");
        page.find("link", "Begynd din egen vurdering");
        page.go("#/runder");
        page.find("heading", "Runder");
        unfold(page);
        page.sees("Ét besøg hos et barn");
        page.click("link", "Nanna");
        page.find("heading", "Nanna Kruse");
        open_group(page, "Distrikt Nord");
        page.click("link", "Otto Bech Thomsen");
        page.find("heading", "Otto Bech Thomsen");
        page.find("button", "Nyt besøg");
    });
}

#[test]
#[ignore = "slow: three screens; the rule is held by session::tests::names_of_adults too"]
fn an_adult_gets_another_name_and_role() {
    sitting(|page| {
        ask_who_in_sample(page);
        unfold(page);
        page.click("button", "Ret Samira");
        page.fill("Dit navn", "Samira K.");
        page.choose("Din rolle", "Leder");
        page.click("button", "Gem");
        page.sees("I eksemplet er der ingen kodesætning");
        page.click("button", "Gem");
        page.click("button", "Samira K. · Leder");
        page.find("heading", "Overblik");
        page.sees("Samira K.");
    });
}

#[test]
#[ignore = "slow: four screens; the rule is held by insight::progress::tests too"]
fn the_old_group_tells_who_moved_and_where_to() {
    sitting(|page| {
        sit_down(page);
        open_child(page, "Villads");
        page.click("button", "Ret barnets oplysninger");
        unfold(page);
        page.choose("Gruppe", "1.b");
        page.click("button", "Gem");
        page.find("link", "1.b");
        open_group(page, "Solsikken");
        page.sees("Flyttet til 1.b");
        page.is_accessible();
        page.screenshot("moved-on");
        page.go("#/runder");
        page.sees("Flyttet til 1.b");
    });
}
