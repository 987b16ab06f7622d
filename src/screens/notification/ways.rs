//! The three ways, and what is to be done in each.

use yew::prelude::*;

use super::note::NoteTyped;
use crate::{
    components::{Choices, Tone, notice},
    hooks::Edit,
    screens::acute::{phones_view, steps, suspicion},
};
use trivsel::vocabulary::{Language, NotificationWay};

/// Which of them it is.
pub fn which_way(note: &Edit<NoteTyped>, language: Language) -> Html {
    let option = |it: &NotificationWay| (it.id().into(), it.word(language).into());
    let ways = [
        NotificationWay::ParentsNotFirst,
        NotificationWay::Urgent,
        NotificationWay::Together,
    ];
    Choices {
        name: "notification-way".into(),
        legend: language.notification_who().into(),
        options: ways.iter().map(option).collect(),
        chosen: vec![note.value().way.map_or("", NotificationWay::id).into()],
        many: false,
        // An arrow key passes every answer: none of them does more than show what belongs to it.
        onpick: note.put(|typed: &mut NoteTyped, id: AttrValue| {
            typed.way = NotificationWay::from_id(&id);
        }),
    }
    .view()
}

/// The steps of one way, and the telephones where somebody is to ring now.
pub fn way_view(way: NotificationWay, phones: &str, language: Language) -> Html {
    match way {
        NotificationWay::ParentsNotFirst => html! {
            <>
                { notice(Tone::Error, html! { <p><b>{ language.notification_not_first_title() }</b></p> }) }
                { suspicion(language) }
                { phones_view(phones, language) }
                <p><b>{ language.notification_not_first_form() }</b></p>
                <p>{ language.notification_not_first_copy() }</p>
            </>
        },
        NotificationWay::Urgent => html! {
            <>
                <h2>{ language.notification_urgent_title() }</h2>
                { steps([
                    language.notification_urgent_1(),
                    language.notification_urgent_2(),
                    language.notification_urgent_3(),
                ]) }
                { phones_view(phones, language) }
            </>
        },
        NotificationWay::Together => html! {
            <>
                <h2>{ language.notification_together_title() }</h2>
                { steps([
                    language.notification_together_1(),
                    language.notification_together_2(),
                    language.notification_together_3(),
                    language.notification_together_4(),
                ]) }
                <p>{ language.notification_together_duty() }</p>
            </>
        },
    }
}
