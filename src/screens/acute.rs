//! Akut: one click away from everywhere, locked or not, outside the colours.

use yew::prelude::*;

use crate::{
    components::{Tone, notice},
    handle::App,
};

/// What to do now.
pub fn acute(app: &App) -> Html {
    let language = app.language();
    let phones = &app.register().institution.acute_phones;
    let steps = [
        language.acute_step_1(),
        language.acute_step_2(),
        language.acute_step_3(),
        language.acute_step_4(),
        language.acute_step_5(),
        language.acute_step_6(),
    ];
    let danger = html! {
        <>
            <p><a class="phone" href="tel:112">{ "112" }</a></p>
            <p>{ language.acute_danger() }</p>
        </>
    };
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ language.acute_title() }</h1>
                <p class="lead">{ language.acute_intro() }</p>
            </div>
            { notice(Tone::Error, danger) }
            <section class="stack">
                <h2>{ language.acute_suspicion_title() }</h2>
                <p>{ language.acute_not_colour() }</p>
                <ol>{ for steps.iter().map(|step| html! { <li>{ *step }</li> }) }</ol>
            </section>
            if !phones.is_empty() {
                <section class="stack tight">
                    <h2>{ language.acute_phone_label() }</h2>
                    <p class="quote">{ phones }</p>
                </section>
            }
            <div class="stack">
                <p>{ language.acute_personal() }</p>
                <p>{ language.acute_help_lines() }</p>
                <p class="quiet">{ language.acute_law() }</p>
                <p class="quiet">{ language.acute_local() }</p>
            </div>
        </div>
    }
}
