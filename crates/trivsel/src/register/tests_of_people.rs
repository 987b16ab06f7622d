//! Adults, children, the help around them, and their own words.

use super::{
    Adult, AdultChanges, AdultId, ChildId, Fact, FactName, RungChange, Voice,
    made_up::{MadeUp, id},
};
use crate::vocabulary::{Day, Role, Rung};

const CHILD: ChildId = ChildId(id(1));

fn made_up(name: FactName) -> Fact {
    Fact::made_up(name, CHILD, "x")
}

#[test]
fn the_same_step_of_the_ladder_is_not_up() {
    let Fact::RungChanged(it) = made_up(FactName::RungChanged) else {
        panic!("another fact");
    };
    let step = |from, to| RungChange {
        from,
        to,
        ..it.clone()
    };
    assert!(step(Rung::Everyday, Rung::Advice).is_up());
    assert!(!step(Rung::Advice, Rung::Everyday).is_up());
    assert!(!step(Rung::Advice, Rung::Advice).is_up());
}

#[test]
fn another_name_or_role_for_somebody_who_is_known() {
    let known = Adult {
        id: AdultId(id(3)),
        name: "Lis".to_owned(),
        role: Role::Leader,
        gone: false,
    };
    let changes = |name: Option<&str>, role| AdultChanges {
        name: name.map(str::to_owned),
        role,
        ..AdultChanges::default()
    };
    for (name, role, another) in [
        (None, None, false),
        (Some("Lis"), None, false),
        (None, Some(Role::Leader), false),
        (Some("Lis"), Some(Role::Leader), false),
        (Some("Lise"), None, true),
        (Some("Lise"), Some(Role::Leader), true),
        (None, Some(Role::Teacher), true),
        (Some("Lis"), Some(Role::Teacher), true),
    ] {
        assert_eq!(
            changes(name, role).say_another(&known),
            another,
            "{name:?} {role:?}"
        );
    }
}

#[test]
fn a_child_has_stopped_on_the_day_after_its_last() {
    let it = MadeUp {
        child: CHILD,
        mark: "x",
    };
    let mut child = it.child();
    let at = |number| Day::new(2026, 6, number).unwrap();
    child.left = Some(at(30));
    assert!(!child.has_stopped(at(29)));
    assert!(!child.has_stopped(at(30)));
    assert!(child.has_stopped(Day::new(2026, 7, 1).unwrap()));
    child.left = None;
    assert!(!child.has_stopped(at(30)));
}

#[test]
fn words_without_words_and_answers_are_taken_back() {
    let Fact::VoiceHeard(it) = made_up(FactName::VoiceHeard) else {
        panic!("another fact");
    };
    let answer = &it.answers[0];
    let with = |words: &str, answers: Vec<_>| Voice {
        words: words.to_owned(),
        answers,
        ..it.clone()
    };
    let open = super::FeedbackAnswer {
        choice: None,
        words: " ".to_owned(),
        ..answer.clone()
    };
    let in_words = super::FeedbackAnswer {
        choice: None,
        ..answer.clone()
    };
    let chosen = super::FeedbackAnswer {
        words: String::new(),
        ..answer.clone()
    };
    assert!(with(" ", vec![]).is_taken_back());
    assert!(with("", vec![open.clone()]).is_taken_back());
    assert!(!with("", vec![open.clone(), in_words]).is_taken_back());
    assert!(!with("", vec![chosen]).is_taken_back());
    assert!(!with("God dag", vec![open]).is_taken_back());
}
