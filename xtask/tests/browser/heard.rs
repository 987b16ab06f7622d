//! The dialogue as a screen reader is given it: `docs/skaermlaeser.md` tells the same way.

use crate::harness::{Verbs, sitting};
use crate::tour::{open_child, open_sample, unfold};

/// What two adults answered about, and what they agree on.
const AREAS: [&str; 6] = [
    "Følelser og tryghed",
    "Relationer og fællesskab",
    "Sprog, leg og læring",
    "Krop og sanser",
    "Hverdag og deltagelse",
    "Omgivelser",
];

#[test]
fn a_screen_reader_hears_who_answered_what_and_where_the_two_differ() {
    sitting(|page| {
        open_sample(page, "pædagog");
        open_child(page, "Storm Lauridsen");
        page.click("link", "Dialog");
        page.find("heading", "Dialog");
        unfold(page);
        assert!(page.heard("heading").iter().any(|it| it == "Dialog"));
        let words = page.heard("StaticText");
        let count = |word: &str| words.iter().filter(|it| *it == word).count();
        for adult in ["Jonas", "Samira"] {
            assert!(count(adult) >= 6, "{adult} before each answer: {words:?}");
        }
        let differ = "I ser meget forskelligt på det";
        assert!(count(differ) >= 1, "a word, and no colour: {words:?}");
        let groups = page.heard("group");
        for area in AREAS {
            assert!(groups.iter().any(|it| it == area), "{area}: {groups:?}");
            let answers = page.inside("group", area).names("radio");
            let words = ["Grøn", "Gul", "Rød", "Ikke set"];
            assert_eq!(answers.len(), words.len(), "{answers:?}");
            for (answer, word) in answers.iter().zip(words) {
                assert!(answer.contains(word), "{area}: {answers:?}");
            }
        }
        let asked = "Skal vi underrette?";
        assert!(!page.heard("region").iter().any(|it| it == asked));
        page.inside("group", "Den samlede position her hos os")
            .click("radio", "Rød");
        page.inside("region", asked);
        assert!(page.heard("region").iter().any(|it| it == asked));
        page.click("button", "Sæt positionen");
        page.sees("Der mangler lidt");
    });
}
