//! Known values, and a small trial.

use super::alpha::ordinal_alpha;
use super::answers;
use super::children::{CHILDREN, empty};
use super::report::report;
use super::signs::TrialModel;

/// Each observer's values in a row, a dot for none; turned into units.
#[track_caller]
fn alpha(observers: &[&str]) -> Option<f64> {
    let rows: Vec<Vec<&str>> = observers
        .iter()
        .map(|row| row.split_whitespace().collect())
        .collect();
    let units: Vec<Vec<u8>> = (0..rows[0].len())
        .map(|unit| {
            let values = rows.iter().map(|row| row[unit]);
            values.filter_map(|value| value.parse().ok()).collect()
        })
        .collect();
    ordinal_alpha(units.iter().map(Vec::as_slice))
}

#[track_caller]
fn is(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 0.0005, "{found}");
}

/// The paper's section A: two observers, two values. Of two values every metric gives the same.
#[test]
fn two_observers_of_two_values() {
    let (meg, owen) = ("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0");
    is(alpha(&[meg, owen]), 0.095);
}

/// The paper's section C with the ordinal metric: four observers, five values, some missing.
#[test]
fn four_observers_who_do_not_all_see_everything() {
    let observers = [
        "1 2 3 3 2 1 4 1 2 . . .",
        "1 2 3 3 2 2 4 1 2 5 . 3",
        ". 3 3 3 2 3 4 2 2 5 1 .",
        "1 2 3 3 2 4 4 1 2 5 1 .",
    ];
    is(alpha(&observers), 0.815);
}

#[test]
fn full_agreement_is_one_and_sameness_is_nothing() {
    is(alpha(&["1 2 3", "1 2 3"]), 1.0);
    assert_eq!(
        alpha(&["1 1 1", "1 1 1"]),
        None,
        "no chance to set it against"
    );
    assert_eq!(alpha(&["1 . .", ". 2 3"]), None, "nobody saw the same");
    assert!(
        alpha(&["1 3 1 3", "3 1 3 1"]).unwrap() < 0.0,
        "worse than chance"
    );
}

#[test]
fn farther_apart_counts_for_more() {
    let near = alpha(&["1 2 3 1 2 3", "1 2 3 1 2 2"]).unwrap();
    let far = alpha(&["1 2 3 1 2 3", "1 2 3 1 2 1"]).unwrap();
    assert!(near > far, "{near} {far}");
}

fn model() -> TrialModel {
    let text = r#"{ "id": "small", "version": "1", "indicators": [
        { "id": "36-71.emotions.joy", "area": "emotions", "band": "36-71" },
        { "id": "36-71.body.meals", "area": "body", "band": "36-71" },
        { "id": "36-71.body.rest", "area": "body", "band": "36-71" }
    ] }"#;
    TrialModel::read(text).unwrap()
}

const HEAD: &str = "par;barn;tegn;den_ene;den_anden\n";

#[test]
fn a_trial_is_reckoned_sign_by_sign_and_the_weakest_come_first() {
    let text = format!(
        "\u{feff}{HEAD}\
         1;Ida;36-71.emotions.joy;1;grøn\n\
         2;Ida;36-71.emotions.joy;1;1\n\
         1;Bo;36-71.emotions.joy;3;3\n\
         2;Bo;36-71.emotions.joy;rød;2\n\
         1;Ida;36-71.body.meals;1;3\n\
         2;Ida;36-71.body.meals;Ikke set;0\n\
         1;Bo;36-71.body.meals;2;0\n\n"
    );
    let model = model();
    let found = report(&model, &answers::read(&text, &model).unwrap());
    let expected = "\
small 1: 7 answers by two, 2 children. \"Same\" counts Not seen as an answer; alpha leaves it out.

sign                                     answers   same  far apart   alpha
36-71.body.meals                               3    33%          1   0.000 read the sentences again
36-71.emotions.joy                             4    75%          0   0.900 reliable
1 signs have no answers.

area                                     answers   same  far apart   alpha
emotions                                       4    75%          0   0.900 reliable
body                                           3    33%          1   0.000 read the sentences again
all                                            7    57%          1   0.513 read the sentences again
";
    assert_eq!(found, expected);
}

#[test]
fn every_line_that_cannot_be_read_is_named() {
    let model = model();
    let fails = |text: &str| {
        let failure = answers::read(text, &model).err().unwrap();
        failure.to_string()
    };
    assert_eq!(
        fails("pair;child\n"),
        "The first line must say par;barn;tegn;den_ene;den_anden."
    );
    assert_eq!(fails(HEAD), "There are no answers in the file.");
    let text = format!(
        "{HEAD}1;Ida;36-71.emotions.sorrow;1;1\n1;Ida;36-71.body.rest;1;blå\n1;Ida;36-71.body.rest;1\n\
         1;Ida;36-71.body.rest;1;1\n1;Ida;36-71.body.rest;1;2\n;Ida;36-71.body.rest;1;2\n"
    );
    assert_eq!(
        fails(&text),
        "Line 2: the model has no sign \"36-71.emotions.sorrow\"\n\
         Line 3: \"blå\" is no answer; write 1 green, 2 yellow, 3 red or 0 not seen\n\
         Line 4: 4 cells instead of 5\n\
         Line 6: answered twice\n\
         Line 7: no pair or no child"
    );
}

/// The list asks of every child what the app would, and the guide tells of every child.
#[test]
fn the_empty_list_and_the_guide_know_the_same_children() {
    let model = include_str!("../../../models/trivsel-0-10.json");
    let list = empty(&TrialModel::read(model).unwrap());
    let guide = include_str!("../../../docs/enighed.md");
    let told = guide.lines().filter(|line| line.starts_with("### "));
    assert_eq!(told.count(), CHILDREN.len());
    for (name, ..) in CHILDREN {
        assert!(guide.contains(&format!("### {name}, ")), "{name}");
        let lines = list.matches(&format!(";{name};")).count();
        assert!((15..=40).contains(&lines), "{lines} signs for {name}");
    }
    // Not before its month, and not in another setting.
    assert!(list.contains(";Otto;0-11.learning.shared-attention;;"));
    assert!(!list.contains(";Sami;0-11.learning.shared-attention;;"));
    assert!(list.contains(";Sami;0-11.surroundings.interplay;;"));
    assert!(!list.contains(";Otto;0-11.surroundings.interplay;;"));
}
