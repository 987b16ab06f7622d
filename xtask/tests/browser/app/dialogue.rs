//! The dialogue: from the own assessments to the joint position.

use crate::app::{
    cast::{Joint, RAGNHILD},
    value,
};
use crate::harness::{Browser, Verbs};

const FRAMES: &str = "Hvad ændrer vi i rammerne?";
/// What the letter says of what was seen, asked for at yellow and red.
pub const SEEN: &str = "Det har vi set, og det vil vi gerne tale med jer om";
/// Sets the position where the letter says nothing of it.
pub const WITHOUT: &str = "Nej, sæt positionen uden";

/// Another than the workplace's own contact.
pub const WHOM_TO_RING: &str = "Ingeborg, leder, 12 34 56 78";

/// To the dialogue, from the child's screen.
#[track_caller]
pub fn open_dialogue(page: &Browser) {
    page.click("link", "Dialog");
    page.find("heading", "Dialog");
}

/// From the child's screen to a joint position, and on to the parents' sheet.
#[track_caller]
pub fn agree(page: &Browser, joint: &Joint) {
    open_dialogue(page);
    // On a phone it is folded together.
    if !page.find_all("button", FRAMES).is_empty() {
        page.click("button", FRAMES);
    }
    page.fill(FRAMES, joint.frames);
    page.fill("Begrundelse", joint.grounds);
    if !joint.why.is_empty() {
        page.fill("Hvorfor kan positionen sættes alligevel?", joint.why);
    }
    set_position(page, joint);
    if !joint.notify.is_empty() {
        let question = page.inside("region", "Skal vi underrette?");
        question.click("radio", "Nej");
        question.fill("Begrundelse", joint.notify);
        page.inside("region", "Ved lederen, at positionen er rød?")
            .click("radio", "Ja");
    }
    set_agreement(page, joint);
    page.click("button", "Sæt positionen");
    page.find("heading", "Forældreark");
}

/// The steps: what was seen alike, what was not, and the whole.
#[track_caller]
pub fn set_position(page: &Browser, joint: &Joint) {
    // One adult's answers are nobody's shared ones.
    for button in ["Brug jeres fælles svar", "Brug svarene"] {
        if !page.find_all("button", button).is_empty() {
            page.click("button", button);
        }
    }
    for (area, answer) in joint.areas {
        page.inside("group", area).click("radio", answer);
    }
    page.inside("group", "Den samlede position her hos os")
        .click("radio", joint.whole);
    if joint.whole != "Grøn" {
        page.fill(SEEN, "Vi ser det mest om formiddagen.");
        // Where every area was answered green, the page asks which one it is about.
        let asked = "Hvorfor kan positionen sættes alligevel?";
        let asks = page.text().contains("Hvilket område handler det om?");
        if asks && value(page, asked).is_empty() {
            page.fill(asked, "Det er sværest, når vi skal af sted.");
        }
    }
}

/// From the child's screen to a yellow position that one adult sets alone, not yet set.
#[track_caller]
pub fn turn_yellow_alone(page: &Browser) {
    open_dialogue(page);
    page.click("button", "Åbn dialogen nu");
    page.fill("Begrundelse", "Står i kanten, når de andre gynger");
    page.fill(
        "Hvorfor kan positionen sættes alligevel?",
        "Den anden er på kursus",
    );
    let yellow = Joint {
        whole: "Gul",
        ..Joint::default()
    };
    set_position(page, &yellow);
}

/// One agreement, the next meeting, and the strengths for the parents.
///
/// A day is typed as `11112031`, which every order of day and month reads alike.
#[track_caller]
pub fn set_agreement(page: &Browser, joint: &Joint) {
    let first = page.inside("group", "Aftale 1");
    first.fill("Hvem", RAGNHILD.name);
    first.fill("Hvad", joint.agreement);
    first.fill("Senest", "11112031");
    page.fill("Næste møde", "12122031");
    page.fill("Tidspunkt", "15.30–16.15");
    page.fill("Sted", "Lokale 12");
    page.fill("Hvem kan forældrene ringe til?", WHOM_TO_RING);
    page.fill("Det går godt, og det virker", joint.strengths);
}
