//! What is written.

use super::{facts, today};
use trivsel::{
    instrument::built_in,
    register::{Fact, looks_like_cpr},
    vocabulary::{Area, Language, Step},
};

#[test]
fn each_position_has_grounds_and_what_its_step_asks_for() {
    let mut red = 0;
    for fact in facts(today(), Language::Danish) {
        let Fact::PositionAgreed(position) = fact else {
            continue;
        };
        assert!(!position.grounds.is_empty() && !position.frames.is_empty());
        assert!(!position.sheet.strengths.is_empty());
        assert_eq!(position.areas.len(), Area::ALL.len());
        let worst = position
            .areas
            .values()
            .filter_map(|answer| answer.step())
            .max();
        assert_eq!(worst, Some(position.whole));
        let off_green = position.whole > Step::Green;
        assert_eq!(!position.agreements.is_empty(), off_green);
        assert_eq!(position.next_meeting.is_some(), off_green);
        assert_eq!(position.follow_up.is_some(), off_green);
        assert_eq!(position.sheet.areas.is_empty(), !off_green);
        assert_eq!(position.notify.is_some(), position.whole == Step::Red);
        assert!(
            position
                .notify
                .is_none_or(|notify| !notify.grounds.is_empty())
        );
        red += usize::from(position.whole == Step::Red);
    }
    assert_eq!(red, 1);
}

#[test]
fn signs_are_of_the_form_and_say_how_long_and_where() {
    for fact in facts(today(), Language::Danish) {
        let Fact::AssessmentFinished(own) = fact else {
            continue;
        };
        for (id, sign) in &own.answers.signs {
            let indicator = built_in().indicator(id).unwrap();
            assert_eq!(indicator.band, own.band, "{id}");
            assert!(indicator.from_month <= own.months, "{id}");
            assert!(indicator.asked_in(own.setting), "{id}");
            let off_green = sign.answer.step().is_some_and(|step| step > Step::Green);
            assert_eq!(sign.how_long.is_some(), off_green, "{id}");
            assert_eq!(!sign.places.is_empty(), off_green, "{id}");
        }
        assert!(!own.works.is_empty());
    }
}

#[test]
fn nothing_looks_like_a_cpr_number_or_colours_a_child() {
    for language in Language::ALL {
        for fact in facts(today(), language) {
            let stored = serde_json::to_value(&fact).unwrap();
            every_text(&stored, &mut |text| {
                assert!(!looks_like_cpr(text), "{text}");
                let text = text.to_lowercase();
                for word in [
                    "gult barn",
                    "rødt barn",
                    "grønt barn",
                    "yellow child",
                    "red child",
                ] {
                    assert!(!text.contains(word), "{text}");
                }
            });
        }
    }
}

fn every_text(value: &serde_json::Value, check: &mut impl FnMut(&str)) {
    match value {
        serde_json::Value::String(text) => check(text),
        serde_json::Value::Array(all) => all.iter().for_each(|one| every_text(one, check)),
        serde_json::Value::Object(all) => all.values().for_each(|one| every_text(one, check)),
        _ => {}
    }
}
