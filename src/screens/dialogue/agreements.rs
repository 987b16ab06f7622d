//! Aftaler: who does what, by when, and the next meeting.

use yew::prelude::*;

use super::{joint_draft::JointDraft, table::JointView};
use crate::{
    components::{TextField, one_line},
    route::Route,
    screens::{
        agreement_lines::{LinesChange, agreement_lines, stand_beside},
        meeting_words::when_and_where,
    },
};
use trivsel::{
    insight::Promises,
    register::{ChildId, ContactDetail, Institution, Meeting},
};

impl JointView<'_> {
    /// The agreements, and the next meeting: the one that stands is moved on its own page.
    pub fn agreements(
        &self,
        (child, promises): (ChildId, &Promises<'_>),
        stands: Option<&Meeting>,
        workplace: &Institution,
        error: Option<&'static str>,
    ) -> Html {
        let language = self.language;
        let onmeeting = self.onchange.put(|joint, day| joint.next_meeting = day);
        let onlines = self
            .onchange
            .put(|joint, change: LinesChange| change(&mut joint.agreements));
        let lines = &self.joint.agreements;
        let beside = stand_beside(lines, promises);
        html! {
            <section class="stack">
                <h2>{ language.agreements_title() }</h2>
                <p>{ language.agreements_help() }</p>
                { agreement_lines(lines, (child, beside), &onlines, language) }
                if let Some(stands) = stands {
                    <p>
                        { language.next_meeting() }{ ": " }
                        <a href={Route::Meeting(stands.child, Some(stands.id)).href()}>{ when_and_where(stands, language) }</a>
                    </p>
                    <p class="help">{ language.next_meeting_stands() }</p>
                } else {
                    <TextField {language} id="next-meeting" label={language.next_meeting()} kind="date"
                        value={self.joint.next_meeting.clone()} onchange={onmeeting} {error} />
                    if !self.joint.next_meeting.is_empty() { { self.meeting(workplace) } }
                }
            </section>
        }
    }

    /// When, where and with whom, and whom to ring, once there is a day.
    fn meeting(&self, workplace: &Institution) -> Html {
        let language = self.language;
        let contact = self.joint.meeting_contact.as_ref();
        let set = |put: fn(&mut JointDraft, String)| self.onchange.put(put);
        html! {
            <>
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
                // On a line of its own: a name and a number are read whole.
                <TextField {language} id="meeting-contact" label={language.meeting_contact()}
                    help={language.meeting_contact_help()} asks={Some(&[ContactDetail::Address][..])} lines=true
                    value={contact.unwrap_or(&workplace.contact).clone()}
                    onchange={set(|joint, text| joint.meeting_contact = Some(one_line(&text)))} />
            </>
        }
    }
}
