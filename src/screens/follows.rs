//! The word that another window writes, and the way to write here instead.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
    sentences,
    session::{Event, WriterRole},
};

/// Says that this window only follows.
pub fn follows(app: &App) -> Html {
    let language = app.language();
    let write = {
        let app = app.clone();
        Callback::from(move |_: MouseEvent| app.session().notify(Event::WantsToWrite))
    };
    let (tone, words) = match app.role() {
        WriterRole::Writes => return html! {},
        WriterRole::Follows => (Tone::Warn, language.window_follows()),
        WriterRole::Stuck(why) => (Tone::Error, sentences::of_session(why, language)),
    };
    let says = html! {
        <>
            <p>{ words }</p>
            <p><button type="button" onclick={write}>{ language.window_write_here() }</button></p>
        </>
    };
    html! { <div class="screen-only">{ notice(tone, says) }</div> }
}
