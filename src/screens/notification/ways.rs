//! What is to be done in each of the three ways.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    screens::acute::{phones_view, steps, suspicion},
};
use trivsel::vocabulary::{Language, NotificationWay};

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
