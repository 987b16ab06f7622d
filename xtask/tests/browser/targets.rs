//! What is pressed is large enough for a finger: 44 px for everything but a link within a sentence.

use serde_json::{Value, json};

use crate::app::open_group;
use crate::harness::{Browser, Verbs, sitting};
use crate::tour::{
    ask_who_in_sample, form, open_child,
    roster::{open_roster, read_list},
    unfold,
};

/// A phone and a tablet, both for fingers.
const TOUCH: [(u32, u32); 2] = [(390, 844), (820, 1180)];

#[test]
#[ignore = "slow: measures every screen"]
fn a_finger_hits_what_it_aims_at() {
    sitting(|page| {
        ask_who_in_sample(page);
        page.touch(true);
        measure(page, "hvem");
        page.click("button", "Anne");
        page.find("heading", "Overblik");
        unfold(page);
        measure(page, "overblik");
        page.click("link", "Solsikken");
        page.find("heading", "Solsikken");
        page.click("button", "Tilføj et barn");
        unfold(page);
        measure(page, "gruppe");
        page.click("button", "Annuller");
        open_roster(page);
        measure(page, "børneliste");
        read_list(page, "Navn;Født;CPR\nAlma;2022-03;\nAlma;2022-03;\nBo;x;");
        page.find("heading", "Det står der i listen");
        measure(page, "børneliste-læst");
        open_child(page, "Loui Toftlund");
        page.click("link", "Begynd din egen vurdering");
        form::answer(page);
        unfold(page);
        measure(page, "vurdering");
        open_child(page, "Storm Lauridsen");
        page.click("link", "Dialog");
        page.find("heading", "Dialog");
        unfold(page);
        measure(page, "dialog");
        open_group(page, "1.b");
        page.click("link", "Gruppeoverblik");
        page.find("heading", "Gruppeoverblik");
        page.click("button", "Skriv et fokuspunkt");
        unfold(page);
        measure(page, "samlet");
        open_group(page, "1.b");
        page.click("link", "Gennemgang");
        page.sees("børn tilbage");
        unfold(page);
        page.click("button", "Vent med dette barn");
        measure(page, "gennemgang");
    });
}

/// Fails with everything on the screen that is too small.
#[track_caller]
fn measure(page: &Browser, name: &str) {
    for (width, height) in TOUCH {
        page.screen(width, height);
        let coarse = page.script("return matchMedia('(pointer: coarse)').matches", vec![]);
        assert_eq!(coarse, json!(true), "the screen is one for fingers");
        let small = page.script(include_str!("too_small.js"), vec![]);
        let small: Vec<_> = small
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        assert!(small.is_empty(), "{name} at {width}:\n{}", small.join("\n"));
    }
}
