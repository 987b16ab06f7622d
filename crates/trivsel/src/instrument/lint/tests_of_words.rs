//! The rules about the words of a sign, and about forms, broken one at a time.

use super::{RawModel, RawText, lint};
use crate::instrument::{built_in, raw::RawIndicator};
use expect_test::expect;

const SOURCE: &str = include_str!("../../../../../models/trivsel-0-10.json");

#[track_caller]
fn check(spoil: impl FnOnce(&mut RawModel), expected: &[&str]) {
    let mut raw: RawModel = serde_json::from_str(SOURCE).unwrap();
    spoil(&mut raw);
    let found: Vec<String> = lint(&raw).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

/// The first sign's green sentence, in a language.
#[track_caller]
fn says(language: &str, text: &str, expected: &[&str]) {
    let expected: Vec<_> = expected
        .iter()
        .map(|it| format!("indicators[0].green.{language}: expected {it}"))
        .collect();
    let expected: Vec<_> = expected.iter().map(String::as_str).collect();
    check(
        |raw| put(&mut raw.indicators[0].green, language, text),
        &expected,
    );
}

fn put(raw: &mut RawText, language: &str, text: &str) {
    raw.insert(language.to_owned(), text.to_owned());
}

fn sign<'a>(raw: &'a mut RawModel, id: &str) -> &'a mut RawIndicator {
    raw.indicators.iter_mut().find(|i| i.id == id).unwrap()
}

fn place_of(id: &str) -> usize {
    let raw: RawModel = serde_json::from_str(SOURCE).unwrap();
    raw.indicators.iter().position(|i| i.id == id).unwrap()
}

#[test]
fn words_that_judge_or_name_an_illness_are_refused() {
    for (language, text, begins) in [
        ("da", "Har symptomer på uro.", "symptom"),
        ("da", "Er udadreagerende i pauserne.", "udadreagerende"),
        ("da", "Ligner et risikobarn.", "risikob"),
        ("da", "Er måske autist.", "autis"),
        ("da", "Har fået diagnosen stillet.", "diagnos"),
        ("da", "Forstyrrer de andre.", "forstyrr"),
        ("da", "Er lydigt ved bordet.", "lydig"),
        ("en", "Shows symptoms of unrest.", "symptom"),
        ("en", "Obeys at the table.", "obey"),
        ("en", "Behaves like a normal child.", "normal"),
    ] {
        let expected = format!("other words than \"{begins}…\", which judges or names an illness");
        says(language, text, &[&expected]);
    }
    // Only the beginning of a word, and not in what says what a model is not.
    says("da", "Hører lyde og lyder glad.", &[]);
    check(
        |raw| {
            put(
                &mut raw.about,
                "da",
                "Ikke en diagnose, og ikke videnskabeligt afprøvet.",
            )
        },
        &[],
    );
    check(
        |raw| put(&mut raw.positions[2].must[0], "da", "Beskriv symptomerne."),
        &[
            "positions[2].must[0].da: expected other words than \"symptom…\", which judges or names an illness",
        ],
    );
}

#[test]
fn how_long_is_said_in_the_two_fixed_phrases() {
    for (language, text, other) in [
        ("da", "Er trist dag efter dag.", "dag efter dag"),
        ("da", "Er trist uge efter uge.", "uge efter uge"),
        ("da", "Er gennem længere tid trist.", "gennem længere"),
        ("da", "Står stille i flere måneder.", "flere måneder"),
        ("en", "Is sad day after day.", "day after day"),
        ("en", "Is sad over a long time.", "over a long time"),
    ] {
        let expected = format!("a fixed phrase for how long, not \"{other}\"");
        says(language, text, &[&expected]);
    }
}

#[test]
fn how_long_stands_last() {
    let last = "how long as the last words";
    says("da", "Har i flere uger været trist.", &[last]);
    says("da", "Er længe om at falde til ro.", &[last]);
    says("da", "Har længe haft det svært.", &[last]);
    says("en", "Has for several weeks been sad.", &[last]);
    // Another word, and another meaning.
    says("da", "Er længere om at falde til ro.", &[]);
    says("da", "Må vente for længe på trøst.", &[]);
}

#[test]
fn both_languages_say_the_same_how_long() {
    let at = place_of("12-35.relations.safe-adult");
    check(
        |raw| {
            let red = &mut sign(raw, "12-35.relations.safe-adult").red;
            put(
                red,
                "en",
                "Has nobody here, and this has gone on for several weeks.",
            );
        },
        &[&format!(
            "indicators[{at}].red: expected the same how long in every language"
        )],
    );
    check(
        |raw| {
            raw.durations.pop();
        },
        &lint_without_long(),
    );
}

/// Without "længe" nothing is wrong but that it lacks: no sentence refers to a
/// phrase that is not told.
fn lint_without_long() -> [&'static str; 1] {
    ["durations: expected the two fixed phrases for how long"]
}

#[test]
fn a_first_round_has_no_before() {
    let expected = "what one would expect at that age, where there is no before";
    says("da", "Ler sjældnere end før.", &[expected]);
    says("da", "Ler sjældnere end før hos de andre.", &[expected]);
    says("en", "Laughs less often than before.", &[expected]);
    says(
        "da",
        "Ler sjældnere end før, eller end man kan forvente i den alder.",
        &[],
    );
    says(
        "en",
        "Laughs less often than before, or than you would expect at this age.",
        &[],
    );
}

#[test]
fn a_sentence_tells_of_one_finding() {
    let expected = "one sentence that tells of one finding";
    says("da", "Er trist, eller går for sig selv.", &[expected]);
    says("da", "Er trist; ingen spørger efter barnet.", &[expected]);
    says("da", "Er trist. Går for sig selv.", &[expected]);
    says("en", "Is sad, or walks alone.", &[expected]);
    for text in [
        "Er tit træt eller har svært ved at falde i søvn.",
        "Hører eller ser dårligt.",
        "Er sultent, mangler tøj eller har sår.",
        "Taler mindre eller har mistet ord.",
    ] {
        says("da", text, &[expected]);
    }
    for text in [
        "Is tired or sleeps badly.",
        "Seems to hear or see poorly.",
        "Talks less or has lost words.",
    ] {
        says("en", text, &[expected]);
    }
    says("da", "Er trist eller stille.", &[]);
    says("da", "Græder eller stivner ved afsked.", &[]);
    says("da", "Kigger op, som for at sige: Se!", &[]);
}

#[test]
fn a_sentence_and_a_name_are_short() {
    let long = format!("Er {}.", "ø".repeat(136));
    says("da", &long, &[]);
    says("da", &format!("E{long}"), &["at most 140 characters"]);
    check(
        |raw| put(&mut raw.indicators[0].name, "en", &"o".repeat(49)),
        &["indicators[0].name.en: expected at most 48 characters"],
    );
}

#[test]
fn surroundings_are_not_the_child() {
    let at = place_of("36-71.surroundings.family-strength");
    check(
        |raw| sign(raw, "36-71.surroundings.family-strength").about = "child".into(),
        &[&format!(
            "indicators[{at}].about: expected a sign about home or setting: surroundings are not the child"
        )],
    );
    let at = place_of("36-71.body.rest");
    check(
        |raw| sign(raw, "36-71.body.rest").about = "setting".into(),
        &[&format!(
            "indicators[{at}].area: expected area surroundings, as it is about the adults' own setting"
        )],
    );
}

#[test]
fn only_a_sign_about_the_child_leads_to_acute() {
    let at = place_of("36-71.surroundings.care");
    check(
        |raw| sign(raw, "36-71.surroundings.care").acute = true,
        &[&format!(
            "indicators[{at}].acute: expected a sign about the child, as it leads to the Akut page"
        )],
    );
}

#[test]
fn a_setting_is_one_of_those_there_are() {
    check(
        |raw| raw.indicators[1].only_in = vec!["club".into(), "school".into()],
        &[
            "indicators[1].only_in[0]: expected one of: health_visiting, childminding, nursery, kindergarten, school, after_school",
            "indicators (health_visiting, childminding, nursery, kindergarten, after_school): expected at least 3 indicators for emotions in 0-11",
        ],
    );
}

#[test]
fn every_setting_gets_a_whole_form() {
    check(
        |raw| {
            raw.indicators.retain(|i| {
                i.id != "0-11.surroundings.our-calm" && i.id != "0-11.surroundings.our-talk"
            });
        },
        &[
            "indicators (childminding, nursery, kindergarten, school, after_school): expected at least 3 indicators for surroundings in 0-11",
            "indicators (childminding, nursery, kindergarten, school, after_school): expected a \"setting\" indicator in surroundings in 0-11",
        ],
    );
}

#[test]
fn what_every_form_must_ask_is_asked_for() {
    for id in [
        "0-11.learning.kept-skills",
        "12-35.body.hearing-and-sight",
        "36-71.learning.absorption",
        "72-131.surroundings.our-languages",
    ] {
        check(
            |raw| raw.indicators.retain(|i| i.id != id),
            &[&format!("indicators: expected the indicator {id}")],
        );
    }
    let acute = place_of("72-131.body.body-and-limits");
    check(
        |raw| {
            let of_school = |i: &&mut RawIndicator| i.band == "72-131";
            for sign in raw.indicators.iter_mut().filter(of_school) {
                sign.acute = false;
            }
        },
        &[
            "indicators: expected an \"acute\" indicator in 72-131",
            &format!("indicators[{acute}].acute: expected true: its red leads to the Akut page"),
        ],
    );
}

/// Its numbers stand in papers and notes: a wrong count would be told on.
#[test]
fn the_report_counts_signs_and_minutes_of_each_form() {
    expect![[r#"
        areas 6, bands 4, indicators 116, languages 2
        child 84, home 13, setting 19
        0-11 in health_visiting: 25 signs (child 19, home 4, setting 2), 6.0 min da, 5.9 min en
        0-11 in childminding, nursery, kindergarten, school, after_school: 22 signs (child 19, home 1, setting 2), 5.3 min da, 5.3 min en
        12-35 in health_visiting: 26 signs (child 20, home 3, setting 3), 6.3 min da, 6.5 min en
        12-35 in childminding, nursery, kindergarten, school, after_school: 28 signs (child 21, home 3, setting 4), 6.8 min da, 7.0 min en
        36-71 in health_visiting, childminding, nursery, kindergarten, school, after_school: 29 signs (child 21, home 3, setting 5), 7.3 min da, 7.5 min en
        72-131 in health_visiting, childminding, nursery, kindergarten, after_school: 29 signs (child 21, home 2, setting 6), 7.2 min da, 7.4 min en
        72-131 in school: 31 signs (child 23, home 2, setting 6), 7.6 min da, 7.9 min en"#]].assert_eq(&built_in().report());
}

#[test]
fn a_form_is_read_in_eight_minutes() {
    check(
        |raw| {
            let body = sign(raw, "72-131.body.aches").clone();
            for letter in 'a'..='f' {
                let id = format!("72-131.body.more-{letter}");
                raw.indicators.push(RawIndicator { id, ..body.clone() });
            }
        },
        &["indicators: expected a form that can be read in 8 minutes"],
    );
}
