//! Akut: one click away from everywhere, locked or not, outside the colours.

use yew::prelude::*;

use crate::{
    components::{Tone, notice, with_phones},
    handle::App,
};
use trivsel::vocabulary::Language;

/// What to do now.
pub fn acute(app: &App) -> Html {
    let language = app.language();
    let phones = &app.register().institution.acute_phones;
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
            { phones_view(phones, language) }
            if app.opening().is_none() { <p class="quiet">{ language.acute_phones_locked() }</p> }
            <p>{ language.acute_not_colour() }</p>
            { suspicion(language) }
            { self_harm(language) }
            <div class="stack">
                <p>{ language.acute_help_lines() }</p>
                <p class="quiet">{ language.acute_law() }</p>
                <p class="quiet">{ language.acute_local() }</p>
            </div>
        </div>
    }
}

/// The house's own telephones; nothing where none are written.
pub fn phones_view(phones: &str, language: Language) -> Html {
    if phones.is_empty() {
        return html! {};
    }
    html! {
        <section class="stack tight">
            <h2>{ language.acute_phone_label() }</h2>
            <p class="quote own-phones">{ with_phones(phones) }</p>
        </section>
    }
}

/// Violence or abuse: notify first, and whom not to talk with.
pub fn suspicion(language: Language) -> Html {
    html! {
        <section class="stack">
            <h2>{ language.acute_suspicion_title() }</h2>
            { steps([
                language.acute_step_1(),
                language.acute_step_2(),
                language.acute_step_3(),
                language.acute_step_4(),
                language.acute_step_5(),
                language.acute_step_6(),
            ]) }
            <p>{ language.acute_personal() }</p>
        </section>
    }
}

/// A child who harms itself: stay, get the parents, and what fits its age.
fn self_harm(language: Language) -> Html {
    let of_age = |title: &'static str, list: [&'static str; 4]| {
        html! { <div class="stack tight"><h3>{ title }</h3>{ steps(list) }</div> }
    };
    html! {
        <section class="stack">
            <h2>{ language.acute_self_title() }</h2>
            <p><b>{ language.acute_self_stay() }</b></p>
            <p><b>{ language.acute_self_why() }</b></p>
            { of_age(language.acute_life_title(), [
                language.acute_life_1(),
                language.acute_life_2(),
                language.acute_life_3(),
                language.acute_life_4(),
            ]) }
            { of_age(language.acute_school_title(), [
                language.acute_school_1(),
                language.acute_school_2(),
                language.acute_school_3(),
                language.acute_school_4(),
            ]) }
            { of_age(language.acute_small_title(), [
                language.acute_small_1(),
                language.acute_small_2(),
                language.acute_small_3(),
                language.acute_small_4(),
            ]) }
            <p>{ language.acute_self_notify() }</p>
        </section>
    }
}

pub fn steps<const COUNT: usize>(list: [&'static str; COUNT]) -> Html {
    html! { <ol>{ for list.iter().map(|step| html! { <li>{ *step }</li> }) }</ol> }
}
