//! The signs that must be asked, taken away or changed one at a time.

use super::{RawModel, lint};
use crate::instrument::raw::RawIndicator;

const SOURCE: &str = include_str!("../../../../../models/trivsel-0-10.json");

fn model() -> RawModel {
    serde_json::from_str(SOURCE).unwrap()
}

fn problems(raw: &RawModel) -> Vec<String> {
    lint(raw).iter().map(ToString::to_string).collect()
}

/// One sign changed, and the only problem it gives, behind its place.
#[track_caller]
fn changed(id: &str, change: impl FnOnce(&mut RawIndicator), expected: &str) {
    let mut raw = model();
    let at = raw.indicators.iter().position(|it| it.id == id).unwrap();
    change(&mut raw.indicators[at]);
    assert_eq!(problems(&raw), [format!("indicators[{at}].{expected}")]);
}

#[test]
fn what_was_missing_once_is_asked_for() {
    for id in [
        "36-71.relations.left-out",
        "72-131.relations.leaving-out",
        "12-35.surroundings.care",
        "72-131.body.meals",
        "36-71.body.toilet",
        "72-131.everyday.digital",
        "36-71.emotions.changes-at-home",
        "0-11.surroundings.parents-strength",
        "72-131.surroundings.everyone-in",
        "36-71.surroundings.our-listening",
        "72-131.surroundings.our-way-back",
        "12-35.learning.words-and-signs",
        "36-71.surroundings.our-languages",
    ] {
        let mut raw = model();
        raw.indicators.retain(|it| it.id != id);
        let expected = format!("indicators: expected the indicator {id}");
        assert_eq!(problems(&raw), [expected]);
    }
}

#[test]
fn it_is_asked_of_the_right_people_at_the_right_time() {
    let home = |sign: &mut RawIndicator| "home".clone_into(&mut sign.about);
    for id in [
        "36-71.surroundings.shared-picture",
        "72-131.surroundings.everyone-in",
    ] {
        changed(id, home, "about: expected one of: setting");
    }
    changed(
        "12-35.relations.play",
        |sign| sign.from_month = None,
        "from_month: expected a month before which it is not asked",
    );
    changed(
        "0-11.surroundings.our-contact",
        |sign| sign.only_in.clear(),
        "only_in: expected one of: health_visiting",
    );
}

#[test]
fn what_is_about_body_and_limits_leads_to_acute() {
    let id = "72-131.body.body-and-limits";
    let mut raw = model();
    let at = raw.indicators.iter().position(|it| it.id == id).unwrap();
    raw.indicators[at].acute = false;
    let found = problems(&raw);
    let expected = format!("indicators[{at}].acute: expected true: its red leads to the Akut page");
    assert!(found.contains(&expected), "{found:?}");
}

#[test]
fn bullying_is_called_so() {
    changed(
        "72-131.relations.belonging",
        |sign| {
            let red = "Bliver drillet igen og igen.";
            sign.red.insert("da".to_owned(), red.to_owned());
        },
        "red.da: expected the words \"mobning\" in it",
    );
}

#[test]
fn support_that_works_is_never_red() {
    changed(
        "36-71.emotions.joy",
        |sign| {
            let red = "Viser glæde kun med en voksen tæt på.";
            sign.red.insert("da".to_owned(), red.to_owned());
            let red = "Shows joy, even if only alone.";
            sign.red.insert("en".to_owned(), red.to_owned());
        },
        "red.da: expected nothing that goes well with help: support that works is never red",
    );
}

#[test]
fn the_model_says_that_nobody_has_tried_it() {
    let mut raw = model();
    raw.about.insert("en".to_owned(), "A tool.".to_owned());
    let expected = "about.en: expected the words \"not been scientifically validated\" in it";
    assert_eq!(problems(&raw), [expected]);
}
