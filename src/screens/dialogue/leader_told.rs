//! "Ved lederen, at positionen er rød?", asked at red.

use yew::prelude::*;

use super::{joint_draft::JointDraft, table::JointView};
use crate::{
    components::{Choices, TextField},
    platform::today,
};

impl JointView<'_> {
    /// The question, and the day or the name that goes with the answer.
    pub fn leader(&self, error: Option<&'static str>) -> Html {
        let language = self.language;
        let typed = &self.joint.leader;
        let id = |yes: bool| AttrValue::from(if yes { "yes" } else { "no" });
        let choices = Choices {
            name: "leader-told".into(),
            legend: language.leader_told_question().into(),
            options: vec![
                (id(true), language.yes().into()),
                (id(false), language.no().into()),
            ],
            chosen: typed.knows.map(id).into_iter().collect(),
            many: false,
            onpick: self
                .onchange
                .put(|joint: &mut JointDraft, picked: AttrValue| {
                    joint.leader.knows = Some(picked == "yes");
                }),
        };
        let onday = self
            .onchange
            .put(|joint, text| joint.leader.on = Some(text));
        let onwho = self.onchange.put(|joint, text| joint.leader.who = text);
        let day = typed.on.clone().unwrap_or_else(|| today().to_string());
        html! {
            <section class="card stack" aria-label={language.leader_told_question()}>
                { choices.view() }
                { match typed.knows {
                    Some(true) => html! {
                        <TextField {language} id="leader-told-day" label={language.leader_told_day()} kind="date"
                            value={day} onchange={onday} {error} />
                    },
                    Some(false) => html! {
                        <TextField {language} id="leader-told-who" label={language.leader_told_who()} required=true
                            value={typed.who.clone()} onchange={onwho} {error} />
                    },
                    None => html! { if let Some(error) = error { <p class="error">{ error }</p> } },
                } }
            </section>
        }
    }
}
