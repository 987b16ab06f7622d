//! Aftaler: who does what, by when, and the next meeting.

use yew::prelude::*;

use super::{
    joint_draft::{AgreementLine, JointDraft},
    table::JointView,
};
use crate::components::TextField;

/// Do not start too much at once (Holbæk, domain-more.md §1.5): after so many
/// lines no empty one is offered.
const MOST_OFFERED: usize = 3;

impl JointView<'_> {
    /// The agreements, one line each, with an empty one ready.
    pub fn agreements(&self, error: Option<&'static str>) -> Html {
        let language = self.language;
        let written = &self.joint.agreements;
        let shown = MOST_OFFERED.min(written.len() + 1).max(written.len());
        let onmeeting = self.onchange.put(|joint, day| joint.next_meeting = day);
        html! {
            <section class="stack">
                <h2>{ language.agreements_title() }</h2>
                <p>{ language.agreements_help() }</p>
                // Lines alone in their list stay the same fields when one is added, so that
                // whoever is typing goes on typing.
                <div class="stack">
                    { for (0..shown).map(|at| self.agreement(at, written.get(at).cloned().unwrap_or_default())) }
                </div>
                <TextField {language} id="next-meeting" label={language.next_meeting()} kind="date"
                    value={self.joint.next_meeting.clone()} onchange={onmeeting} {error} />
                if !self.joint.next_meeting.is_empty() { { self.meeting() } }
            </section>
        }
    }

    /// When, where and with whom, once there is a day.
    fn meeting(&self) -> Html {
        let language = self.language;
        let set = |put: fn(&mut JointDraft, String)| self.onchange.put(put);
        html! {
            <div class="columns">
                <TextField {language} id="meeting-time" label={language.meeting_time()}
                    help={language.meeting_time_help()} value={self.joint.meeting_time.clone()}
                    onchange={set(|joint, text| joint.meeting_time = text)} />
                <TextField {language} id="meeting-place" label={language.meeting_place()}
                    help={language.meeting_place_help()}
                    value={self.joint.meeting_place.clone()}
                    onchange={set(|joint, text| joint.meeting_place = text)} />
                <TextField {language} id="meeting-people" label={language.meeting_people()}
                    help={language.meeting_people_help()} value={self.joint.meeting_people.clone()}
                    onchange={set(|joint, text| joint.meeting_people = text)} />
            </div>
        }
    }

    fn agreement(&self, at: usize, line: AgreementLine) -> Html {
        let language = self.language;
        let number = at + 1;
        let set = |put: fn(&mut AgreementLine, String)| {
            self.onchange.put(move |joint, text| {
                if joint.agreements.len() <= at {
                    joint.agreements.push(AgreementLine::default());
                }
                if let Some(line) = joint.agreements.get_mut(at) {
                    put(line, text);
                }
            })
        };
        html! {
            <fieldset class="columns agreement" key={at}>
                <legend>{ language.agreement_number(number) }</legend>
                <TextField {language} id={format!("who-{number}")} label={language.agreement_who()}
                    value={line.who} onchange={set(|line, text| line.who = text)} />
                <TextField {language} id={format!("what-{number}")} label={language.agreement_what()}
                    value={line.what} onchange={set(|line, text| line.what = text)} />
                <TextField {language} id={format!("by-{number}")} label={language.agreement_by()}
                    kind="date" value={line.by} onchange={set(|line, text| line.by = text)} />
            </fieldset>
        }
    }
}
