//! Trappetrin: where a child stands on the ladder, and a step up or down with its reason.

use yew::prelude::*;

use super::{ladder_form::LadderForm, offer::offer_facts, row::rung_words};
use crate::{
    group_words::focus_for_words,
    handle::use_app,
    hooks::{use_focus_after, use_session_value},
    route::Route,
    session::DraftKey,
};
use trivsel::{
    instrument::handleguide,
    register::ChildId,
    vocabulary::{Rung, Setting},
};

/// Of which child, and where it is.
#[derive(Clone, Copy, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub setting: Setting,
}

/// The step that holds, and the buttons, or the form that comes in their place.
#[component]
pub fn Ladder(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let register = app.register();
    // The step that is open, by where it begins: another window may have gone it meanwhile.
    let open = use_state_eq(|| None::<(Rung, Rung)>);
    let now = register.rung(props.child);
    let shown = open.filter(|(from, _)| *from == now);
    let child = props.child;
    let (up, down) = (now.up(), now.down());
    let begun = use_session_value(move |session| {
        let key = |to| DraftKey::Ladder {
            child,
            from: now,
            to,
        };
        [up, down].map(|to| to.is_some_and(|to| session.draft(key(to)).is_some()))
    });
    use_focus_after(shown.is_some(), |open| match open {
        true => "#ladder-why",
        false => "#ladder-title",
    });
    let set = |to: Option<Rung>| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(to.map(|to| (now, to))))
    };
    let up_words = match begun[0] {
        true => language.ladder_up_begun(),
        false => language.ladder_up(),
    };
    let down_words = match begun[1] {
        true => language.ladder_down_begun(),
        false => language.ladder_down(),
    };
    let ondone = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let last = register.rung_changes(props.child).iter();
    let last = last.max_by_key(|it| (it.value.on, it.stamp.order()));
    let went_down = last.is_some_and(|it| !it.value.is_up());
    let asked = last.filter(|it| it.value.to == now);
    let asked = asked.and_then(|it| handleguide().offer(&it.value.offer));
    let group = register.child(props.child).map(|it| it.group);
    html! {
        <section class="stack" aria-labelledby="ladder-title">
            <h2 id="ladder-title" tabindex="-1">{ language.ladder_title() }</h2>
            <p><b>{ rung_words(now, language) }</b></p>
            <p class="quiet">{ handleguide().ladder_step(now).decides.text(language) }</p>
            if let Some(offer) = asked {
                <p>{ language.ladder_offer_words(offer.name.text(language)) }</p>
                { offer_facts(offer, language) }
            }
            if let Some((from, to)) = shown {
                <LadderForm {child} setting={props.setting} {from} {to} {ondone}
                    key={format!("{} {}", from.id(), to.id())} />
            } else {
                <p class="actions">
                    if up.is_some() { <button type="button" onclick={set(up)}>{ up_words }</button> }
                    if down.is_some() { <button type="button" onclick={set(down)}>{ down_words }</button> }
                </p>
                if let Some(group) = group.filter(|_| went_down) {
                    <p>{ language.ladder_others() }{ " " }<a href={Route::GroupPicture(group).href()}>{ focus_for_words(props.setting, language) }</a></p>
                }
            }
        </section>
    }
}
