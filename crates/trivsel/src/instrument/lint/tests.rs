//! Each rule of the linter, broken one at a time in the real model.

use super::*;
use crate::instrument::{raw::RawIndicator, read};

const SOURCE: &str = include_str!("../../../../../models/trivsel-0-10.json");

#[track_caller]
fn check(spoil: impl FnOnce(&mut RawModel), expected: &[&str]) {
    let mut raw: RawModel = serde_json::from_str(SOURCE).unwrap();
    spoil(&mut raw);
    let found: Vec<String> = lint(&raw).iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

fn danish(words: &str) -> RawText {
    RawText::from([
        ("da".to_owned(), words.to_owned()),
        ("en".to_owned(), "A text".to_owned()),
    ])
}

#[test]
fn the_built_in_model_is_whole() {
    check(|_| {}, &[]);
}

#[test]
fn unknown_words_are_named() {
    check(
        |raw| {
            raw.indicators.push(RawIndicator {
                id: "36-71.weather.rain".into(),
                area: "weather".into(),
                ..raw
                    .indicators
                    .iter()
                    .find(|i| i.band == "36-71")
                    .unwrap()
                    .clone()
            });
        },
        &[&format!(
            "indicators[{}].area: expected one of: emotions, relations, learning, body, everyday, surroundings",
            serde_json::from_str::<RawModel>(SOURCE)
                .unwrap()
                .indicators
                .len()
        )],
    );
}

#[test]
fn a_missing_language_or_step_is_named() {
    check(
        |raw| {
            raw.indicators[3].yellow.remove("en");
            raw.indicators[5].green = RawText::new();
        },
        &[
            "indicators[3].yellow.en: expected a text",
            "indicators[5].green.da: expected a text",
            "indicators[5].green.en: expected a text",
        ],
    );
}

#[test]
fn ids_are_unique_and_well_formed() {
    check(
        |raw| raw.indicators[1].id = raw.indicators[0].id.clone(),
        &["indicators[1].id: expected an id that no other indicator has"],
    );
    check(
        |raw| raw.indicators[1].id = "joy".into(),
        &["indicators[1].id: expected an id that begins with \"0-11.emotions.\""],
    );
}

#[test]
fn a_missing_band_is_named_for_each_area() {
    let mut raw: RawModel = serde_json::from_str(SOURCE).unwrap();
    raw.indicators.retain(|indicator| indicator.band != "12-35");
    let found = lint(&raw);
    assert!(found.iter().any(|problem| {
        problem.expected == Expected::Signs(3, Area::Emotions, AgeBand::Toddler)
    }));
    assert!(
        found
            .iter()
            .any(|problem| problem.expected == Expected::OwnSetting(AgeBand::Toddler))
    );
}

#[test]
fn a_child_is_never_a_colour() {
    for text in [
        "Barnet er gult lige nu.",
        "Vi har et rødt barn på stuen.",
        "De grønne børn leger.",
        "Et barn bliver rødt.",
    ] {
        check(
            |raw| raw.positions[0].parents = danish(text),
            &[
                "positions[0].parents.da: expected words about a position: a child is never a colour",
            ],
        );
    }
    check(
        |raw| raw.indicators[0].green = danish("Positionen er gul, og barnet leger."),
        &[],
    );
    check(
        |raw| raw.indicators[0].green = danish("Barnet er rødkindet og leger."),
        &[],
    );
}

#[test]
fn a_text_has_at_most_160_characters() {
    check(|raw| raw.title = danish(&"ø".repeat(160)), &[]);
    check(
        |raw| raw.title = danish(&"ø".repeat(161)),
        &["title.da: expected at most 160 characters"],
    );
}

#[test]
fn a_month_lies_in_its_band() {
    let expected = |at: usize, band: &str| {
        format!(
            "indicators[{at}].from_month: expected a month of {band}: always in the first year, else one after the first"
        )
    };
    let of = |band: &str| {
        let raw: RawModel = serde_json::from_str(SOURCE).unwrap();
        raw.indicators.iter().position(|i| i.band == band).unwrap()
    };
    check(
        |raw| raw.indicators[1].from_month = Some(12),
        &[&expected(1, "0-11")],
    );
    check(
        |raw| raw.indicators[1].from_month = None,
        &[&expected(1, "0-11")],
    );
    let toddler = of("12-35");
    for month in [11, 12, 36] {
        check(
            |raw| raw.indicators[toddler].from_month = Some(month),
            &[&expected(toddler, "12-35")],
        );
    }
    check(|raw| raw.indicators[toddler].from_month = Some(18), &[]);
}

#[test]
fn positions_and_areas_are_complete() {
    check(
        |raw| {
            raw.positions.remove(1);
            raw.areas[2].parents.remove("not_seen");
        },
        &[
            "positions: expected exactly one entry for \"yellow\"",
            "areas[2].parents.not_seen.da: expected a text",
            "areas[2].parents.not_seen.en: expected a text",
        ],
    );
}

#[test]
fn what_is_no_model_at_all_is_said_with_line_and_column() {
    let problems = read("{\"format\": 1,\n \"colour\": 2}").unwrap_err();
    assert_eq!(problems[0].path, "$");
    assert!(
        problems[0].to_string().contains("line 2 column 9"),
        "{}",
        problems[0]
    );
}
