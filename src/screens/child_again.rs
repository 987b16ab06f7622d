//! The question whether a child that is typed in is one who is in the group, or has stopped.

use yew::prelude::*;

use super::roster::of_child;
use crate::{components::Choices, platform::today};
use exchange::roster::{Candidate, may_be, may_be_met};
use trivsel::{
    register::{Child, GroupId, Register},
    vocabulary::Language,
};

const SAME: &str = "same";
const OTHER: &str = "other";

/// Whom it may be: one of the group, or one who has stopped, here or in another group. The rule is
/// that of a list.
pub fn may_be_there<'a>(
    register: &'a Register,
    group: GroupId,
    typed: &Candidate,
) -> Option<&'a Child> {
    may_be(typed, &may_be_met(register, group, today()))
}

/// The question, with no answer chosen beforehand, and what each answer does.
pub fn same_child(
    register: &Register,
    child: &Child,
    answer: Option<bool>,
    asked: bool,
    onpick: Callback<bool>,
    language: Language,
) -> Html {
    let known = of_child(child, language);
    let group = register.group(child.group);
    let group = group.map_or_else(String::new, |group| group.name.clone());
    let stopped = child.has_stopped(today());
    let legend = match stopped {
        true => language.child_again_stopped(group, known),
        false => language.child_again_here(group, known),
    };
    let chosen = answer.map(|same| if same { SAME } else { OTHER });
    let choices = Choices {
        name: "child-again".into(),
        legend: legend.into(),
        options: vec![
            (SAME.into(), language.roster_same_child().into()),
            (OTHER.into(), language.roster_other_child().into()),
        ],
        chosen: chosen.into_iter().map(AttrValue::from).collect(),
        many: false,
        onpick: onpick.reform(|id: AttrValue| id == SAME),
    };
    html! {
        <>
            { choices.view() }
            if answer == Some(true) {
                <p class="help" role="status">
                    { if stopped { language.child_again_begins() } else { language.child_again_nothing() } }
                </p>
            } else if asked && answer.is_none() {
                <p class="error" role="alert">{ language.child_again_answer() }</p>
            }
        </>
    }
}
