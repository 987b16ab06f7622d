//! Two have corrected one follow-up without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::{
    follow_up::settled,
    stand_apart::{ApartCard, stand_apart},
    trail::held,
};
use crate::{handle::use_app, hooks::use_record};
use trivsel::{
    insight::{choose_correction, promises},
    register::{ChildId, Fact, FocusPoint, FollowUp, FollowUpApart, Recorded},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
}

/// The versions beside one another; nothing where there is one. What is chosen is written once more, by
/// somebody who has read all of them.
#[component]
pub fn CorrectedApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let (register, child) = (app.register(), props.child);
    let promises = promises(register, child);
    if promises.next.apart() != Some(FollowUpApart::Corrected) {
        return html! {};
    }
    let versions = &promises.corrected_apart;
    let apart: Vec<_> = versions.iter().map(|it| &it.value).collect();
    let points = promises.tried.iter().map(|it| it.point.clone());
    let points: Vec<FocusPoint> = points.collect();
    let card = |it: &&Recorded<FollowUp>| {
        // What the other one has ended goes on, and what this one has ended ends.
        let mut facts = settled(&points, &apart, &it.value);
        let chosen = choose_correction(register, &it.value);
        facts.push(Fact::FollowUpHeld(chosen));
        let by = register.author_then(it);
        let says = held(register, &it.value, language);
        ApartCard::of_follow_up(it, (by, it.value.on), says, facts, language)
    };
    let cards = versions.iter().map(card).collect();
    let sentence = language.corrected_apart_sentence();
    stand_apart(sentence, cards, None, &record, language)
}
