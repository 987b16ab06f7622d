//! What can be checked of the words themselves: what a sign may not say, how it
//! says how long, and that it says one thing.
//!
//! A list cannot tell whether a sentence is true, kind or clear. It stops what
//! has gone wrong before.

use super::{Expected, linter::Linter};
use crate::{
    instrument::raw::{RawDuration, RawIndicator, RawText},
    vocabulary::Language,
};

/// The longest sentence of a sign, in characters; three stand side by side.
const LONGEST_SENTENCE: usize = 140;
/// The longest name of a sign, in characters.
const LONGEST_NAME: usize = 48;

/// Beginnings of words that judge, name an illness or measure obedience. Signs
/// say what can be seen (Trivselskommissionen 2025, against making the ordinary
/// an illness: field-2026.md §B).
const FORBIDDEN: [&[&str]; 2] = [
    &[
        "adfærdsvanskelig",
        "adhd",
        "adlyd",
        "afvig",
        "angstlidelse",
        "asperger",
        "autis",
        "depress",
        "diagnos",
        "doven",
        "dysfunkt",
        "eksploder",
        "forstyrr",
        "hyperaktiv",
        "indadreagerende",
        "lydig",
        "manipuler",
        "mistrivs",
        "normal",
        "omsorgssvigt",
        "ordblind",
        "patolog",
        "problembarn",
        "ressourcesvag",
        "risikob",
        "screening",
        "symptom",
        "tourette",
        "uartig",
        "udadreagerende",
        "ulydig",
        "unormal",
        "uopdragen",
        "utilpasset",
    ],
    &[
        "abnormal",
        "adhd",
        "asperger",
        "at-risk",
        "attention-seeking",
        "autis",
        "depress",
        "diagnos",
        "disobe",
        "disorder",
        "disrupt",
        "dysfunct",
        "dyslex",
        "explod",
        "hyperactiv",
        "lazy",
        "manipulat",
        "naughty",
        "neglect",
        "normal",
        "obedien",
        "obey",
        "patholog",
        "screening",
        "symptom",
        "tourette",
        "unruly",
    ],
];

/// Other words for how long: each would be one more thing to read differently.
const OTHER_DURATIONS: [&[&str]; 2] = [
    &[
        "bliver ved med at være",
        "dag efter dag",
        "det bliver ved",
        "døgn efter døgn",
        "flere måneder",
        "gennem flere",
        "gennem længere",
        "gennem måneder",
        "i lang tid",
        "i længere tid",
        "i måneder",
        "over flere uger",
        "over måneder",
        "uge efter uge",
    ],
    &[
        "day after day",
        "for months",
        "for several months",
        "over a long time",
        "over months",
        "over several weeks",
        "this goes on",
        "week after week",
    ],
];

/// "Than before", and what must follow where a first round has no before.
const BEFORE: [(&str, &str); 2] = [
    ("end før", ", eller end man kan forvente i den alder."),
    ("than before", ", or than you would expect at this age."),
];

/// What a red says of a child who does well with help.
const HELPED: [&[&str]; 2] = [
    &["kun med ", "kun når ", "kun hos ", "kun hvis "],
    &["only with ", "only when ", "only if "],
];

/// What joins two findings. An *eller* of loud and quiet ("græder eller stivner") is one finding seen in
/// two ways, and no list can tell it from two; what a child has, lacks or how it sleeps, hears and
/// sees is always a finding of its own, and so is what it has lost.
const JOINS: [&str; 20] = [
    ", eller ",
    ", or ",
    " eller har ",
    " eller mangler ",
    " eller sover ",
    " eller hører ",
    " eller ser ",
    "hører eller ",
    "ser eller hører",
    " or has ",
    " or have ",
    " or lacks ",
    " or sleeps ",
    " or hears ",
    " or hear ",
    " or sees ",
    " or see ",
    "hears or ",
    "eller mistet ",
    " or lost ",
];

/// The words of one text in a language, as far as the lists reach.
pub(super) fn forbidden_word(text: &str, language: Language) -> Option<&'static str> {
    let lower = text.to_lowercase();
    let mut words = lower.split(|letter: char| !letter.is_alphabetic() && letter != '-');
    let list = FORBIDDEN[language as usize];
    words.find_map(|word| list.iter().copied().find(|begins| word.starts_with(begins)))
}

impl Linter {
    /// The two fixed phrases for how long, each with its meaning.
    pub(super) fn durations(&mut self, durations: &[RawDuration]) {
        if durations.len() != 2 {
            self.add("durations", Expected::TwoDurations);
        }
        for (at, duration) in durations.iter().enumerate() {
            self.text(&format!("durations[{at}].phrase"), &duration.phrase);
            self.text(&format!("durations[{at}].meaning"), &duration.meaning);
        }
    }

    /// The words of one sign.
    pub(super) fn words_of(
        &mut self,
        path: &str,
        indicator: &RawIndicator,
        durations: &[RawDuration],
    ) {
        for language in Language::ALL.iter().copied() {
            let code = language.code();
            let text = |raw: &RawText| raw.get(code).cloned().unwrap_or_default();
            if text(&indicator.name).chars().count() > LONGEST_NAME {
                self.add(
                    format!("{path}.name.{code}"),
                    Expected::Shorter(LONGEST_NAME),
                );
            }
            let phrases: Vec<_> = durations.iter().map(|it| text(&it.phrase)).collect();
            for (place, raw) in [
                ("green", &indicator.green),
                ("yellow", &indicator.yellow),
                ("red", &indicator.red),
            ] {
                for expected in sentence(&text(raw), &phrases, language) {
                    self.add(format!("{path}.{place}.{code}"), expected);
                }
            }
            let red = text(&indicator.red).to_lowercase();
            let helped = HELPED[language as usize];
            if helped.iter().any(|it| red.contains(it)) {
                self.add(format!("{path}.red.{code}"), Expected::NoSupportThatWorks);
            }
        }
        self.same_duration(path, &indicator.red, durations);
    }

    /// Both languages end with the same phrase, or with none.
    fn same_duration(&mut self, path: &str, red: &RawText, durations: &[RawDuration]) {
        let ends = |language: Language| {
            let text = red.get(language.code()).map_or("", String::as_str);
            durations.iter().position(|it| {
                let phrase = it.phrase.get(language.code()).map_or("", String::as_str);
                !phrase.is_empty() && text.ends_with(&format!("{phrase}."))
            })
        };
        let all: Vec<_> = Language::ALL.iter().map(|it| ends(*it)).collect();
        if all.windows(2).any(|two| two[0] != two[1]) {
            self.add(format!("{path}.red"), Expected::SameDuration);
        }
    }
}

/// What is wrong with one sentence of a sign; an empty one is told elsewhere.
fn sentence(text: &str, phrases: &[String], language: Language) -> Vec<Expected> {
    if text.is_empty() {
        return Vec::new();
    }
    let (before, than) = BEFORE[language as usize];
    let lower = text.to_lowercase();
    let mut found = Vec::new();
    if text.chars().count() > LONGEST_SENTENCE {
        found.push(Expected::Shorter(LONGEST_SENTENCE));
    }
    let other = OTHER_DURATIONS[language as usize].iter();
    let other = other.copied().filter(|other| lower.contains(other));
    found.extend(other.map(Expected::FixedDuration));
    if phrases.iter().any(|phrase| stands_inside(&lower, phrase)) {
        found.push(Expected::DurationLast);
    }
    if lower.contains(before) && !lower.ends_with(&format!("{before}{than}")) {
        found.push(Expected::OrExpectedAtThatAge);
    }
    if two_findings(lower.strip_suffix(than).unwrap_or(&lower)) {
        found.push(Expected::OneFinding);
    }
    found
}

/// Whether a phrase stands anywhere but last. "For længe" is another thing: too
/// long to wait.
fn stands_inside(text: &str, phrase: &str) -> bool {
    let letter = |it: Option<char>| it.is_some_and(char::is_alphabetic);
    !phrase.is_empty()
        && text.match_indices(phrase).any(|(at, _)| {
            let (head, tail) = (&text[..at], &text[at + phrase.len()..]);
            let within = letter(head.chars().next_back()) || letter(tail.chars().next());
            !within && tail != "." && !head.ends_with("for ")
        })
}

/// More than one sentence, or two that an "or" joins.
fn two_findings(text: &str) -> bool {
    let body = text.trim_end_matches(['.', '!', '?']);
    body.contains([';', '.', '?', '!']) || JOINS.iter().any(|join| body.contains(join))
}
