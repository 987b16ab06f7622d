//! Aftaler: who does what, by when, and the next meeting.

use yew::prelude::*;

use super::joint_draft::{ChangeJoint, JointDraft, Line};
use crate::app::{components::TextField, handle::use_app};

/// What the agreements need.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is typed.
    pub joint: JointDraft,
    /// Called with every change.
    pub onchange: ChangeJoint,
    /// What lacks.
    pub error: Option<AttrValue>,
}

/// The agreements, one line each with always one empty line ready.
#[component]
pub fn Agreements(props: &Props) -> Html {
    let language = use_app().language();
    let lines = props
        .joint
        .agreements
        .iter()
        .cloned()
        .chain([Line::default()]);
    let lines: Vec<Line> = lines
        .take(MOST_SHOWN.max(props.joint.agreements.len()))
        .collect();
    let onmeeting = props.onchange.put(|joint, day| joint.next_meeting = day);
    html! {
        <section class="stack">
            <h2>{ language.agreements_title() }</h2>
            <p>{ language.agreements_help() }</p>
            // In a place of its own: a list that grows beside a field makes the field anew.
            <div class="stack">
                { for lines.into_iter().enumerate().map(|(at, line)| html! {
                    <Row key={at} {at} {line} onchange={props.onchange.clone()} />
                }) }
            </div>
            <TextField id="next-meeting" label={language.next_meeting()} kind="date"
                value={props.joint.next_meeting.clone()} onchange={onmeeting} error={props.error.clone()} />
        </section>
    }
}

/// Do not start too much at once (Holbæk, domain-more.md §1.5): after so many
/// lines no empty one is offered.
const MOST_SHOWN: usize = 3;

#[derive(Clone, PartialEq, Properties)]
struct RowProps {
    at: usize,
    line: Line,
    onchange: ChangeJoint,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let language = use_app().language();
    let number = props.at + 1;
    let at = props.at;
    let set = |put: fn(&mut Line, String)| {
        props.onchange.put(move |joint, text| {
            if joint.agreements.len() <= at {
                joint.agreements.push(Line::default());
            }
            if let Some(line) = joint.agreements.get_mut(at) {
                put(line, text);
            }
        })
    };
    html! {
        <fieldset class="columns agreement">
            <legend>{ language.agreement_number(number) }</legend>
            <TextField id={format!("who-{number}")} label={language.agreement_who()}
                value={props.line.who.clone()} onchange={set(|line, text| line.who = text)} />
            <TextField id={format!("what-{number}")} label={language.agreement_what()}
                value={props.line.what.clone()} onchange={set(|line, text| line.what = text)} />
            <TextField id={format!("by-{number}")} label={language.agreement_by()} kind="date"
                value={props.line.by.clone()} onchange={set(|line, text| line.by = text)} />
        </fieldset>
    }
}
