//! Many who look after children do it alone: a childminder, a health visitor. No text says a plural
//! *I*, *jer* or *jeres* to them. What speaks to several stands here by name, with where it may stand.

use std::{collections::BTreeSet, fs, io, path::Path};

/// What is said to a child's parents, on paper and on the screen they look at, and not to the staff.
const TO_PARENTS: [&str; 18] = [
    "feedback-easier",
    "feedback-know",
    "feedback-said",
    "feedback-sheet-lead",
    "feedback-stop-asks",
    "meet-feedback",
    "meet-hopes",
    "meet-over",
    "meet-try",
    "parents-seen",
    "sample-information",
    "sample-sleep",
    "talk-points",
    // These quote the field `parents-seen`.
    "dialogue-unsaid",
    "group-print-unsaid",
    "print-unsaid",
    // These quote a place in a letter to them.
    "meet-papers-lead",
    "meeting-place-help",
];

/// Texts that have a sister, `…-alone`, for a group in which one adult answers: the screen chooses by
/// [`Group::assessors`](trivsel::register::Group::assessors).
const HAS_AN_ALONE: [&str; 5] = [
    "dialogue-frames-help",
    "dialogue-green-unseen",
    "group-next-talk",
    "missing-nothing-seen",
    "nothing-seen-ways",
];

/// Texts that are chosen only where two have answered, or two are to, and the condition for each.
const BY_COUNT: [(&str, &str); 11] = [
    ("after-hidden", "another has yet to answer"),
    (
        "after-together",
        "two answer; after-alone stands in its place",
    ),
    ("check-alone", "two answer"),
    ("child-others-wait", "another has begun"),
    (
        "dialogue-alike",
        "two have answered; else dialogue-answered",
    ),
    ("dialogue-differ", "two have answered otherwise"),
    ("dialogue-differ-title", "two have answered otherwise"),
    ("dialogue-lead-differ", "two are to answer"),
    (
        "dialogue-set-alike",
        "two have answered; else dialogue-set-answered",
    ),
    ("dialogue-two-steps", "two have answered otherwise"),
    ("sample-lead", "a leader speaks to her team in the sample"),
];

/// What is told of made-up children to a pair of adults who look after them.
const TO_A_PAIR: [&str; 6] = [
    "trial-amira",
    "trial-jonathan",
    "trial-liv",
    "trial-malthe",
    "trial-otto",
    "trial-yusuf",
];

/// Words that begin a sentence after *I* where it means *you all* and not *in*.
const VERBS: [&str; 30] = [
    "aftaler",
    "alle",
    "bedes",
    "begynder",
    "beslutter",
    "bliver",
    "bruger",
    "er",
    "får",
    "følger",
    "gør",
    "har",
    "kan",
    "kender",
    "laver",
    "læser",
    "mangler",
    "må",
    "prøver",
    "retter",
    "selv",
    "ser",
    "siger",
    "skal",
    "skriver",
    "svarer",
    "sætter",
    "taler",
    "ved",
    "vil",
];

/// Whether a Danish text speaks to several. *Jeres data* is the name of what lies on a device,
/// whoever wrote it.
fn speaks_to_several(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let bare = |word: &str| word.trim_matches(|it: char| !it.is_alphabetic()).to_owned();
    words.iter().enumerate().any(|(at, word)| {
        let next = words.get(at + 1).map_or_else(String::new, |it| bare(it));
        match bare(word).as_str() {
            "jer" | "Jer" => true,
            "jeres" | "Jeres" => next != "data",
            "I" => {
                let before = at.checked_sub(1).map(|it| words[it]);
                let begins = before.is_none_or(|it| it.ends_with(['.', '?', '!', ':', '«', ']']));
                let begins = begins || word.starts_with('»');
                !begins || VERBS.contains(&next.as_str())
            }
            _ => false,
        }
    })
}

/// The id of each Danish message of the screens that speaks to several.
fn those_that_do() -> io::Result<BTreeSet<String>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../texts/da");
    let mut found = BTreeSet::new();
    let mut read = 0;
    for file in fs::read_dir(folder)? {
        let file = file?.path();
        if file.is_dir() {
            continue;
        }
        let text = fs::read_to_string(file)?;
        let mut id = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let (head, said) = line.split_once('=').unwrap_or(("", line));
            if !line.starts_with(char::is_whitespace) && !head.is_empty() {
                id = head.trim();
            }
            read += 1;
            if speaks_to_several(said) {
                found.insert(id.to_owned());
            }
        }
    }
    assert!(read > 1_000, "{read}");
    Ok(found)
}

#[test]
fn who_works_alone_is_not_spoken_to_as_several() {
    let named: BTreeSet<String> = TO_PARENTS
        .into_iter()
        .chain(HAS_AN_ALONE)
        .chain(TO_A_PAIR)
        .chain(BY_COUNT.into_iter().map(|(id, _)| id))
        .map(str::to_owned)
        .collect();
    assert_eq!(those_that_do().unwrap(), named);
}

#[test]
fn each_that_has_a_sister_has_it() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../texts/da");
    let texts: String = fs::read_dir(path)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.is_file())
        .map(|it| fs::read_to_string(it).unwrap())
        .collect();
    for id in HAS_AN_ALONE {
        let sister = format!("\n{id}-alone = ");
        assert!(texts.contains(&sister), "{sister}");
    }
}

#[test]
fn a_plural_you_is_told_from_in() {
    for several in [
        "Hvad ser I, når det hjælper?",
        "I er færdige.",
        "Tak. I følger ikke barnet tæt.",
        "Skriv, hvad der gælder for jer.",
        "Læg den i jeres skab.",
        "Tryk »I er enige«.",
    ] {
        assert!(speaks_to_several(several), "{several}");
    }
    for one in [
        "I gruppeskemaet svarer du om alle.",
        "Jeres data ligger her.",
        "Kopien er ny. I den står alt.",
        "Hvad ser du i dag?",
    ] {
        assert!(!speaks_to_several(one), "{one}");
    }
}
