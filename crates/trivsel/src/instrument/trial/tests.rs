//! Known values, and a small trial.

use super::{alpha::ordinal_alpha, *};
use crate::{instrument::built_in, vocabulary::Language};
use expect_test::expect;

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

const HEAD: &str = "par;barn;tegn;den_ene;den_anden\n";

fn read(text: &str) -> Result<Vec<TrialAnswer>, Vec<TrialFault>> {
    read_trial_answers(text, built_in())
}

#[test]
fn a_trial_is_reckoned_sign_by_sign_and_the_weakest_come_first() {
    let text = format!(
        "\u{feff}{HEAD}\
         1;Malthe;36-71.emotions.joy;1;grøn\n\
         2;Malthe;36-71.emotions.joy;1;1\n\
         1;Freja;36-71.emotions.joy;3;3\n\
         2;Freja;36-71.emotions.joy;rød;2\n\
         1;Malthe;36-71.body.meals;1;3\n\
         2;Malthe;36-71.body.meals;Ikke set;0\n\
         1;Freja;36-71.body.meals;2;0\n\
         1;Freja;36-71.body.rest;;\n\n"
    );
    let found = TrialAgreement::of(built_in(), &read(&text).unwrap()).unwrap();
    expect![[r#"
        7 answers by two, 2 children. "Same" counts Not seen as an answer; alpha leaves it out.

        sign                                     answers   same  far apart   alpha
        36-71.body.meals                               3    33%          1   0.000 read the sentences again
        36-71.emotions.joy                             4    75%          0   0.900 reliable
        114 signs have no answers.

        area                                     answers   same  far apart   alpha
        emotions                                       4    75%          0   0.900 reliable
        body                                           3    33%          1   0.000 read the sentences again
        all                                            7    57%          1   0.513 read the sentences again
    "#]].assert_eq(&found.to_string());
    assert_eq!(TrialAgreement::of(built_in(), &[]), None);
}

/// A spreadsheet may write commas, quotation marks and the names between.
#[test]
fn columns_are_found_by_their_heads() {
    let text = "par,barn,tegn,navn,den_ene,den_anden\n1,Liv,12-35.surroundings.care,\"Tøj, pleje og mad\",2,1\n";
    let expected = TrialAnswer {
        child: "liv".into(),
        sign: "12-35.surroundings.care",
        choices: [Some(2), Some(1)],
    };
    assert_eq!(read(text), Ok(vec![expected]));
}

#[test]
fn every_line_that_cannot_be_read_is_named() {
    assert_eq!(read("pair;child\n"), Err(vec![TrialFault::Head]));
    assert_eq!(read(HEAD), Err(vec![TrialFault::Empty]));
    let text = format!(
        "{HEAD}1;Ida;36-71.emotions.sorrow;1;1\n1;Ida;36-71.body.rest;1;blå\n1;Ida;36-71.body.rest;1\n\
         1;Ida;36-71.body.rest;1;1\n1;Ida;36-71.body.rest;1;2\n;Ida;36-71.body.rest;1;2\n"
    );
    let line = TrialFault::Line;
    assert_eq!(
        read(&text),
        Err(vec![
            line(2, AnswerFault::Sign("36-71.emotions.sorrow".into())),
            line(3, AnswerFault::Answer("blå".into())),
            line(4, AnswerFault::Cells),
            line(6, AnswerFault::Twice),
            line(7, AnswerFault::Unnamed),
        ])
    );
}

/// The list asks of every child what the app would.
#[test]
fn the_empty_list_asks_what_the_app_would() {
    let list = empty_trial_list(built_in(), Language::Danish);
    for child in TRIAL_CHILDREN {
        let lines = list.matches(&format!(";{};", child.name)).count();
        assert!(
            (15..=40).contains(&lines),
            "{lines} signs for {}",
            child.name
        );
        assert_eq!(lines, child.form(built_in()).indicators.len());
    }
    // Not before its month, and not in another setting.
    assert!(list.contains(";Otto;0-11.learning.shared-attention;"));
    assert!(!list.contains(";Sami;0-11.learning.shared-attention;"));
    assert!(list.contains(";Sami;0-11.surroundings.interplay;"));
    assert!(!list.contains(";Otto;0-11.surroundings.interplay;"));
    // Filled in, it can be read.
    let filled = list.replace(";;\n", ";1;2\n").replace("\n;", "\n1;");
    let lines = list.lines().count() - 1;
    assert_eq!(read(&filled).map(|it| it.len()), Ok(lines));
}

/// The guide tells of the same children in the same words.
#[test]
fn the_guide_tells_of_the_same_children() {
    let guide = include_str!("../../../../../docs/enighed.md");
    let told = guide.lines().filter(|line| line.starts_with("### "));
    assert_eq!(told.count(), TRIAL_CHILDREN.len());
    for child in TRIAL_CHILDREN {
        let where_words = child.where_words(Language::Danish);
        let text = child.told(Language::Danish);
        let part = format!("### {}, {where_words}\n\n{text}\n", child.name);
        assert!(guide.contains(&part), "{part}");
    }
}
