//! Each sentence of the rule, first as a table and then for any answers.

use proptest::prelude::*;

use super::*;
use crate::{
    instrument::{AreaAnswer, Birth, Indicator, Sign, built_in, choose_form},
    vocabulary::{Answer, Setting},
};

/// The form of a child who is `months` old.
fn form(months: u32) -> Form<'static> {
    let years = i32::try_from(months / 12).unwrap();
    let month = 12 - u8::try_from(months % 12).unwrap();
    let birth = Birth {
        year: 2026 - years,
        month,
        day: None,
        weeks_early: None,
    };
    let on = "2026-12-01".parse().unwrap();
    choose_form(built_in(), birth, Setting::Kindergarten, None, on).unwrap()
}

/// Every area set directly, one letter each: g, y, r, n (not seen), - (nothing).
fn directly(areas: &str) -> Answers {
    let mut answers = Answers::default();
    for (area, letter) in Area::ALL.iter().zip(areas.chars()) {
        let direct = match letter {
            'g' => Some(Answer::Seen(Step::Green)),
            'y' => Some(Answer::Seen(Step::Yellow)),
            'r' => Some(Answer::Seen(Step::Red)),
            'n' => Some(Answer::NotSeen),
            _ => None,
        };
        answers.areas.insert(
            *area,
            AreaAnswer {
                direct,
                note: String::new(),
            },
        );
    }
    answers
}

#[test]
fn the_outcome_of_six_areas() {
    for (areas, expected) in [
        ("gggggg", Outcome::Green),
        ("gggggy", Outcome::Yellow),
        ("gggggn", Outcome::CannotSayYet),
        ("ggggg-", Outcome::CannotSayYet),
        ("yggggn", Outcome::CannotSayYet),
        ("yggggy", Outcome::DiscussRed),
        ("ynnnny", Outcome::DiscussRed),
        ("rggggg", Outcome::DiscussRed),
        ("rnnnnn", Outcome::DiscussRed),
        ("nnnnnn", Outcome::CannotSayYet),
        ("------", Outcome::CannotSayYet),
    ] {
        let form = form(50);
        assert_eq!(
            hint(&form, &directly(areas), &Past::default()).outcome,
            expected,
            "{areas}"
        );
    }
}

#[test]
fn an_area_is_seen_from_half_of_its_signs() {
    let form = form(50);
    let area = Area::Emotions;
    let signs: Vec<&Indicator> = form.of_area(area).collect();
    let half = signs.len().div_ceil(2);
    let mut answers = Answers::default();
    for (seen, sign) in signs.iter().enumerate() {
        let expected = (seen >= half).then_some(Step::Green);
        assert_eq!(
            read_area(&form, &answers, area).step,
            expected,
            "{seen} seen"
        );
        answers.set(sign.id, Answer::Seen(Step::Green));
    }
}

#[test]
fn one_yellow_sign_counts_alone() {
    let form = form(50);
    let sign = form.of_area(Area::Body).next().unwrap();
    let mut answers = Answers::default();
    answers.set(sign.id, Answer::Seen(Step::Yellow));
    assert_eq!(
        read_area(&form, &answers, Area::Body).step,
        Some(Step::Yellow)
    );
}

#[test]
fn a_reason_says_how_long_where_and_in_spite_of_what() {
    let form = form(50);
    let sign = form.of_area(Area::Relations).next().unwrap();
    let mut answers = Answers::default();
    answers.signs.insert(
        sign.id.to_owned(),
        Sign {
            answer: Answer::Seen(Step::Red),
            how_long: Some(crate::vocabulary::HowLong::Months),
            places: [crate::vocabulary::Place::Play].into(),
        },
    );
    let past = Past {
        efforts: [Area::Relations].into(),
    };
    let hint = hint(&form, &answers, &past);
    assert_eq!(hint.reasons.len(), 1);
    let reason = &hint.reasons[0];
    assert_eq!(reason.indicator.as_deref(), Some(sign.id));
    assert_eq!(reason.how_long, Some(crate::vocabulary::HowLong::Months));
    assert!(reason.places.contains(&crate::vocabulary::Place::Play));
    assert!(reason.despite_effort);
}

/// Any answers to any form: months of age, one choice for each sign and area.
fn any_case() -> impl Strategy<Value = (u32, Vec<Option<Answer>>, Vec<Option<Answer>>)> {
    let answer = prop_oneof![
        4 => Just(Some(Answer::Seen(Step::Green))),
        1 => Just(Some(Answer::Seen(Step::Yellow))),
        1 => Just(Some(Answer::Seen(Step::Red))),
        1 => Just(Some(Answer::NotSeen)),
        1 => Just(None),
    ];
    let direct = prop_oneof![3 => Just(None), 1 => answer.clone()];
    (
        0u32..132,
        prop::collection::vec(answer, 40),
        prop::collection::vec(direct, 6),
    )
}

fn answers(form: &Form<'_>, signs: &[Option<Answer>], areas: &[Option<Answer>]) -> Answers {
    let mut answers = Answers::default();
    for (indicator, answer) in form.indicators.iter().zip(signs) {
        if let Some(answer) = answer {
            answers.set(indicator.id, *answer);
        }
    }
    for (area, direct) in Area::ALL.iter().zip(areas) {
        answers.areas.insert(
            *area,
            AreaAnswer {
                direct: *direct,
                note: String::new(),
            },
        );
    }
    answers
}

fn said(form: &Form<'_>, answers: &Answers) -> Outcome {
    hint(form, answers, &Past::default()).outcome
}

proptest! {
    #[test]
    fn never_green_while_an_area_is_unseen((months, signs, areas) in any_case()) {
        let form = form(months);
        let hint = hint(&form, &answers(&form, &signs, &areas), &Past::default());
        if hint.unseen().next().is_some() {
            prop_assert_ne!(hint.outcome, Outcome::Green);
            prop_assert_ne!(hint.outcome, Outcome::Yellow);
        }
    }

    #[test]
    fn a_worse_answer_never_gives_a_better_hint(
        (months, mut signs, areas) in any_case(), at in 0usize..20,
    ) {
        let form = form(months);
        let better = said(&form, &answers(&form, &signs, &areas));
        signs[at] = match signs[at] {
            Some(Answer::Seen(Step::Green)) => Some(Answer::Seen(Step::Yellow)),
            Some(Answer::Seen(Step::Yellow)) => Some(Answer::Seen(Step::Red)),
            unchanged => unchanged,
        };
        prop_assert!(said(&form, &answers(&form, &signs, &areas)) >= better);
    }

    #[test]
    fn a_worse_area_never_gives_a_better_hint(
        (months, signs, mut areas) in any_case(), at in 0usize..6,
    ) {
        let form = form(months);
        let better = said(&form, &answers(&form, &signs, &areas));
        areas[at] = match areas[at] {
            Some(Answer::Seen(Step::Green)) => Some(Answer::Seen(Step::Yellow)),
            Some(Answer::Seen(Step::Yellow)) => Some(Answer::Seen(Step::Red)),
            unchanged => unchanged,
        };
        prop_assert!(said(&form, &answers(&form, &signs, &areas)) >= better);
    }

    #[test]
    fn an_area_marked_unseen_never_turns_a_hint_green(
        (months, mut signs, mut areas) in any_case(), at in 0usize..6,
    ) {
        let form = form(months);
        areas[at] = Some(Answer::NotSeen);
        for (indicator, answer) in form.indicators.iter().zip(&mut signs) {
            if indicator.area == Area::ALL[at] {
                *answer = Some(Answer::NotSeen);
            }
        }
        prop_assert_ne!(said(&form, &answers(&form, &signs, &areas)), Outcome::Green);
    }

    #[test]
    fn the_order_of_answers_does_not_matter(
        (months, signs, areas) in any_case(), order in Just((0..40usize).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let form = form(months);
        let in_order = answers(&form, &signs, &areas);
        let mut shuffled = Answers { areas: in_order.areas.clone(), ..Answers::default() };
        for at in order {
            if let (Some(indicator), Some(answer)) = (form.indicators.get(at), signs[at]) {
                // Changing one's mind on the way must not matter either.
                shuffled.set(indicator.id, Answer::Seen(Step::Red));
                shuffled.set(indicator.id, answer);
            }
        }
        prop_assert_eq!(
            hint(&form, &in_order, &Past::default()),
            hint(&form, &shuffled, &Past::default())
        );
    }

    #[test]
    fn the_own_setting_never_counts((months, mut signs, areas) in any_case(), worse in 0usize..5) {
        let form = form(months);
        let before = hint(&form, &answers(&form, &signs, &areas), &Past::default());
        let any = [None, Some(Answer::NotSeen), Some(Answer::Seen(Step::Green)),
            Some(Answer::Seen(Step::Yellow)), Some(Answer::Seen(Step::Red))][worse];
        for (indicator, answer) in form.indicators.iter().zip(&mut signs) {
            if !indicator.counts() {
                *answer = any;
            }
        }
        let after = hint(&form, &answers(&form, &signs, &areas), &Past::default());
        prop_assert_eq!(before.outcome, after.outcome);
        prop_assert_eq!(before.areas, after.areas);
        prop_assert_eq!(before.reasons, after.reasons);
    }
}
