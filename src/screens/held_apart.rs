//! Two have followed up without knowing of one another: both are read, and one is chosen.

use yew::prelude::*;

use super::{
    follow_up::settled,
    stand_apart::{ApartCard, stand_apart},
    trail::held,
};
use crate::{handle::use_app, hooks::use_record, platform::today};
use trivsel::{
    insight::promises,
    register::{ChildId, Fact, FocusPoint, FollowUp, FollowUpChoice},
};

/// Of which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
}

/// The follow-ups that were held apart, beside one another; nothing where there are none.
#[component]
pub fn HeldApart(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let (register, child) = (app.register(), props.child);
    let promises = promises(register, child);
    if promises.apart.is_empty() {
        return html! {};
    }
    let apart = promises.held.iter().map(|it| &it.value);
    let apart: Vec<_> = apart.filter(|it| promises.apart.contains(&it.id)).collect();
    let points = promises.tried.iter().map(|it| it.point.clone());
    let points: Vec<FocusPoint> = points.collect();
    let card = |it: &&FollowUp| {
        // What the other one has ended goes on, and what this one has ended ends.
        let mut facts = settled(&points, &apart, it);
        let over = promises.apart.iter().copied();
        facts.push(Fact::FollowUpChosen(FollowUpChoice {
            child,
            on: today(),
            who: app.adult().map_or_else(String::new, |it| it.name.clone()),
            chosen: it.id,
            over: over.filter(|id| *id != it.id).collect(),
        }));
        ApartCard {
            key: it.id.to_string(),
            of: it.who.clone(),
            body: html! {
                <>
                    <h2>{ language.follow_up_held() }{ " " }{ it.on.words(language) }</h2>
                    { held(register, it, language) }
                </>
            },
            facts,
        }
    };
    let cards = apart.iter().map(card).collect();
    stand_apart(language.apart_sentence(), cards, None, &record, language)
}
