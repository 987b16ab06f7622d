//! Trappetrin: where a child stands on the ladder, and a step up or down with its reason.

use yew::prelude::*;

use super::{ladder_form::LadderForm, row::rung_words};
use crate::{handle::use_app, hooks::use_focus_after, route::Route};
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
    let open = use_state_eq(|| None::<Rung>);
    use_focus_after(open.is_some(), |open| match open {
        true => "#ladder-why",
        false => "#ladder-title",
    });
    let set = |to: Option<Rung>| {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(to))
    };
    let ondone = {
        let open = open.clone();
        Callback::from(move |()| open.set(None))
    };
    let now = register.rung(props.child);
    let place = Rung::ALL.iter().position(|it| *it == now).unwrap_or(0);
    let at = |place: Option<usize>| place.and_then(|it| Rung::ALL.get(it)).copied();
    // What the municipality decides is not chosen here.
    let up = at(Some(place + 1)).filter(|it| *it < Rung::Authority);
    let down = at(place.checked_sub(1));
    let last = register.rung_changes(props.child).iter();
    let went_down = last.max_by_key(|it| (it.value.on, it.stamp.order()));
    let went_down = went_down.is_some_and(|it| !it.value.is_up());
    let group = register.child(props.child).map(|it| it.group);
    html! {
        <section class="stack" aria-labelledby="ladder-title">
            <h2 id="ladder-title" tabindex="-1">{ language.ladder_title() }</h2>
            <p><b>{ rung_words(now, language) }</b></p>
            <p class="quiet">{ handleguide().ladder_step(now).decides.text(language) }</p>
            if let Some(to) = *open {
                <LadderForm child={props.child} setting={props.setting} from={now} {to} {ondone} />
            } else {
                <p class="actions">
                    if up.is_some() { <button type="button" onclick={set(up)}>{ language.ladder_up() }</button> }
                    if down.is_some() { <button type="button" onclick={set(down)}>{ language.ladder_down() }</button> }
                </p>
                if let Some(group) = group.filter(|_| went_down) {
                    <p>{ language.ladder_others() }{ " " }<a href={Route::GroupPicture(group).href()}>{ language.ladder_others_go() }</a></p>
                }
            }
        </section>
    }
}
