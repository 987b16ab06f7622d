//! The screens tell what was answered in the words it was answered in, with a later version of the
//! model beside.

use tokio::{runtime::Builder, task::LocalSet};
use yew::{LocalServerRenderer, prelude::*};

use super::dialogue::side_by_side;
use crate::{
    models::tried,
    sample::tests::written_with,
    sheets::{Agenda, agenda, members},
};
use trivsel::{
    instrument::{LATER_WORDS, Model, ModelRef, Models, built_in},
    register::{Fact, Group, Register},
    vocabulary::{Day, Language},
};

#[derive(PartialEq, Properties)]
struct ShownProps {
    html: Html,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    props.html.clone()
}

pub(super) fn drawn(html: Html) -> String {
    let renderer = LocalServerRenderer::<Shown>::with_props(ShownProps { html });
    let runtime = Builder::new_current_thread().build().unwrap();
    LocalSet::new().block_on(&runtime, renderer.hydratable(false).render())
}

fn today() -> Day {
    "2026-11-22".parse().unwrap()
}

/// The made-up children, every answer and position of whom was made with this model.
fn made_with(model: &ModelRef, language: Language) -> Register {
    let (_, register) = written_with(today(), language, |fact| match fact {
        Fact::AssessmentFinished(own) => own.model = model.clone(),
        Fact::PositionAgreed(position) => position.model = model.clone(),
        Fact::HintGiven(hint) => hint.model = model.clone(),
        _ => {}
    });
    register
}

/// Every child's answers side by side, as the dialogue and the trail show them, and each agenda.
fn screens(register: &Register, language: Language) -> Vec<String> {
    let mut all = Vec::new();
    let of_group = |group: &Group| register.children(group.id);
    for child in register.groups().into_iter().flat_map(of_group) {
        for (_, look) in register.child_rounds(child.id) {
            let read: Vec<_> = look.finished().collect();
            if !read.is_empty() {
                all.push(drawn(side_by_side(look, read, register, language)));
            }
        }
    }
    for group in register.groups() {
        let on = members(register, group.id, today());
        let paper = Agenda::gather(register, group, &on, today(), &crate::models::models());
        all.push(drawn(agenda(&paper, today(), language)));
    }
    all
}

#[test]
fn what_was_answered_is_shown_in_its_own_words() {
    for language in Language::ALL {
        let ours = made_with(&built_in().reference(), language);
        let now = screens(&ours, language);
        assert!(now.len() > 20, "{}", now.len());
        let later_on = tried::with(Models::made_up_both(), || screens(&ours, language));
        assert_eq!(now, later_on);
        assert!(now.iter().all(|it| !it.contains(LATER_WORDS)));

        let theirs = made_with(&Model::made_up_later().reference(), language);
        let of_later = tried::with(Models::made_up_both(), || screens(&theirs, language));
        let told = of_later.iter().filter(|it| it.contains(LATER_WORDS));
        assert!(told.count() > 20);
    }
}

/// A version that is not here is never read with another's signs.
#[test]
fn what_was_answered_with_a_version_that_is_not_here_shows_no_sign() {
    let language = Language::Danish;
    let theirs = made_with(&Model::made_up_later().reference(), language);
    for screen in screens(&theirs, language) {
        assert!(!screen.contains(LATER_WORDS), "{screen}");
        let of_ours = built_in().indicators.iter();
        let mut sentences = of_ours.map(|it| it.name.text(language));
        assert!(sentences.all(|name| !screen.contains(&format!(">{name}<"))));
    }
}
