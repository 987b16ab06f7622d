//! Messages to a person.

use yew::prelude::*;

use crate::{route::Route, sentences, session::SessionError};
use trivsel::vocabulary::Language;

/// How a message sounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something to know.
    Plain,
    /// Something to look at.
    Warn,
    /// Something went wrong.
    Error,
}

/// A message. An error is read out at once.
pub fn notice(tone: Tone, says: Html) -> Html {
    let class = match tone {
        Tone::Plain => "notice",
        Tone::Warn => "notice warn",
        Tone::Error => "notice error",
    };
    let role = (tone == Tone::Error).then_some("alert");
    html! { <div {class} {role}>{ says }</div> }
}

/// What happened, what is still safe, what to do now; nothing where all is well.
pub fn trouble(trouble: Option<&SessionError>, language: Language) -> Html {
    trouble.map_or_else(Html::default, |trouble| {
        notice(
            Tone::Error,
            html! {
                <>
                    <p>{ sentences::of_session(trouble, language) }</p>
                    if sentences::is_of_storage(trouble) {
                        <p><a href={Route::Backup.href()}>{ language.error_to_memory() }</a></p>
                    }
                </>
            },
        )
    })
}
