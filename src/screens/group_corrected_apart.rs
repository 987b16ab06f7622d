//! Two have corrected a group's follow-up without knowing of one another: both are read, and one is
//! chosen.

use yew::prelude::*;

use super::{
    follow_up::settled,
    group_held::group_held,
    stand_apart::{ApartCard, stand_apart},
};
use crate::{handle::use_app, hooks::use_record};
use trivsel::{
    insight::group_corrected_apart,
    register::{Fact, FocusPoint, GroupFollowUp, GroupId, Recorded},
};

/// Of which group.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub group: GroupId,
}

/// The versions beside one another; nothing where there is one. What is chosen is written once more, by
/// somebody who has read all of them.
#[component]
pub fn GroupCorrectedApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let versions = group_corrected_apart(register, props.group);
    if versions.is_empty() {
        return html! {};
    }
    let apart: Vec<_> = versions.iter().map(|it| &it.value).collect();
    let points = register.focus_points(props.group).into_iter();
    let points: Vec<FocusPoint> = points.cloned().collect();
    let card = |it: &&Recorded<GroupFollowUp>| {
        // What the other one has ended goes on, and what this one has ended ends.
        let mut facts = settled(&points, &apart, &it.value);
        facts.push(Fact::GroupFollowedUp(it.value.clone()));
        let by = register.author_then(it);
        let says = group_held(&it.value, &points, language);
        ApartCard::of_follow_up(it, (by, it.value.on), says, facts, language)
    };
    let cards = versions.iter().map(card).collect();
    let sentence = language.group_corrected_apart_sentence();
    stand_apart(sentence, cards, None, &record, language)
}
