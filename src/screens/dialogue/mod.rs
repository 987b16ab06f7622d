//! Dialog: the own assessments side by side, and the joint position.

mod agreed_before;
mod agreed_facts;
mod agreements;
mod areas;
mod begun_from;
mod compare;
mod explained;
mod follow_up;
mod for_parents;
mod hints;
mod joint_draft;
mod last_time;
mod leader_told;
mod leader_typed;
mod look_again;
mod missing;
mod missing_field;
mod nothing_seen;
mod one_press_green;
mod position;
mod promised_meeting;
mod set_together;
mod table;
mod table_props;
mod unsaid;

use yew::prelude::*;

#[cfg(test)]
pub use begun_from::BegunFrom;
pub use compare::side_by_side;
#[cfg(test)]
pub use joint_draft::JointDraft;
pub use last_time::last_time;
#[cfg(test)]
pub use leader_typed::LeaderTyped;
pub use position::guidance;
pub use table::Table;
pub use table_props::Onward;

use crate::{
    child_words::called,
    components::{UnsavedMark, not_here, not_yet_of_child, trouble},
    handle::{App, use_app},
    hooks::use_record,
    platform::{is_narrow, today},
    round_words::round_called,
    route::Route,
};
use trivsel::{
    insight::{on_the_table, stood},
    register::{ChildId, Fact, RoundId},
    vocabulary::Term,
};

/// Opens the dialogue, or asks whether to open it before everybody has finished. In the middle of a
/// follow-up it is about the position alone.
pub fn screen(id: ChildId, in_follow_up: bool, app: &App) -> Html {
    let (register, language) = (app.register(), app.language());
    let found = register.child(id);
    let found = found.and_then(|child| Some((child, register.group(child.group)?)));
    let Some((child, group)) = found else {
        return not_here(language);
    };
    let title = match in_follow_up {
        true => language.follow_up_position_again(),
        false => Term::Dialogue.word(language),
    };
    let Some(round) = register.round_of(child) else {
        return not_yet_of_child(title, language.child_no_round(), id, language);
    };
    let Some(look) = register.child_round(child.id, round.id) else {
        return not_yet_of_child(title, language.dialogue_nobody(), id, language);
    };
    if !on_the_table(look, group) {
        return html! { <NotYet child={id} round={round.id} key={id.to_string()} /> };
    }
    let stands = stood(look).pop().filter(|it| it.since < today());
    let stands = stands.map(|it| language.dialogue_stands(it.since.words(language)));
    let alone = group.assessors == 1;
    let lead = match alone {
        _ if in_follow_up => language.look_again_lead(),
        true => language.dialogue_lead_alone(),
        false => language.dialogue_lead(),
    };
    let head = html! {
        <div class={classes!("stack", "tight", (!in_follow_up).then_some("talk-head"))}>
            <p class="eyebrow">
                <a href={Route::Child(child.id).href()}>{ called(register, child, language) }</a><UnsavedMark child={child.id} />{ "\u{a0}· " }{ round_called(group, round, language) }
            </p>
            <h1 tabindex="-1">{ title }</h1>
            <p>
                { lead }
                // A phone says it in the heading of what is seen differently.
                if !alone && !in_follow_up && !is_narrow() { { " " }{ language.dialogue_lead_differ() } }
                if let Some(stands) = stands { { " " }{ stands } }
            </p>
        </div>
    };
    html! {
        <Table child={child.clone()} group={group.clone()} round={round.clone()} look={look.clone()}
            {head} {in_follow_up} key={format!("{id} {}", round.id)} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NotYetProps {
    child: ChildId,
    round: RoundId,
}

/// Not everybody has finished: the team may open the dialogue all the same.
#[component]
fn NotYet(props: &NotYetProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let register = app.register();
    let name = register.child(props.child);
    let name = name.map(|child| called(register, child, language));
    let back = Route::Child(props.child).href();
    let open = {
        let (record, child, round) = (record.clone(), props.child, props.round);
        Callback::from(move |_: MouseEvent| {
            record.run(vec![Fact::DialogueOpened { child, round }], vec![], || {});
        })
    };
    html! {
        <div class="stack">
            <p class="eyebrow"><a href={back.clone()}>{ name }</a></p>
            <h1 tabindex="-1">{ Term::Dialogue.word(language) }</h1>
            <p class="lead">{ language.dialogue_not_yet() }</p>
            <p>{ language.dialogue_not_yet_help() }</p>
            { trouble(record.trouble().as_ref(), language) }
            <div class="actions">
                <a class="button primary" href={back}>{ language.back_to_child() }</a>
                <button type="button" onclick={open} aria-disabled={record.waits()}>{ language.dialogue_open() }</button>
            </div>
        </div>
    }
}
