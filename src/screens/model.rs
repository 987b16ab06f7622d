//! Modellen: the whole model, to be read.

use yew::prelude::*;

use crate::components::{Tone, notice, step_badge};
use crate::models::models;
use crate::route::Route;
use trivsel::{
    instrument::Indicator,
    vocabulary::{About, AgeBand, Area, Language, Step, Term},
};

/// The handbook of the model.
pub fn model(language: Language) -> Html {
    let model = models().current();
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <h1 tabindex="-1">{ model.title.text(language) }</h1>
                <p class="lead">{ model.about.text(language) }</p>
                <p class="quiet">{ language.model_counts(model.version, model.indicators.len()) }</p>
            </div>
            { notice(Tone::Plain, language.model_nobodys_decision().into()) }
            <p><a href={Route::Trial.href()}>{ language.trial_title() }</a></p>
            <section class="stack">
                <h2>{ Term::Position.word(language) }</h2>
                <p>{ Term::Position.meaning(language) }</p>
                <p>{ model.durations_told(language) }</p>
                <div class="columns">{ for Step::ALL.iter().map(|step| position(*step, language)) }</div>
            </section>
            <section class="stack">
                <h2>{ Term::Hint.word(language) }</h2>
                <p>{ language.model_rule_area() }</p>
                <ul>
                    <li>{ language.model_rule_red() }</li>
                    <li>{ language.model_rule_yellow() }</li>
                    <li>{ language.model_rule_green() }</li>
                    <li>{ language.model_rule_else() }</li>
                </ul>
                <p>{ language.model_rule_setting() }</p>
            </section>
            { for AgeBand::ALL.iter().map(|it| band(*it, language)) }
        </div>
    }
}

/// What belongs to a position.
fn position(step: Step, language: Language) -> Html {
    html! {
        <div class="card stack" key={step.id()}>
            <h3>{ step_badge(step, language) }</h3>
            <p>{ step.meaning(language) }</p>
            { super::dialogue::guidance(step, None, language) }
        </div>
    }
}

/// One form, folded together until somebody opens it.
fn band(band: AgeBand, language: Language) -> Html {
    let of_area = |area: &Area| {
        let signs = models()
            .current()
            .indicators
            .iter()
            .filter(|it| it.band == band && it.area == *area);
        html! {
            <section class="stack" key={area.id()}>
                <h3>{ area.word(language) }</h3>
                <p class="quiet">{ area.meaning(language) }</p>
                { for signs.map(|indicator| sign(indicator, language)) }
            </section>
        }
    };
    html! {
        <details class="more" key={band.id()}>
            <summary><h2>{ band.word(language) }</h2></summary>
            <div class="stack loose">{ for Area::ALL.iter().map(of_area) }</div>
        </details>
    }
}

fn sign(indicator: &Indicator, language: Language) -> Html {
    let name = indicator.name.text(language);
    let step = |step: &Step| {
        html! {
            <div class={format!("step step-{}", step.id())}>
                <span class="step-mark">{ step.word(language) }</span>
                <span class="step-text">{ indicator.sentence(*step, language) }</span>
            </div>
        }
    };
    html! {
        <div class="sign" key={indicator.id}>
            <h4 class="sign-name">
                { name }
                if indicator.about != About::Child {
                    <span class="eyebrow">{ "\u{a0}· " }{ indicator.about.word(language) }</span>
                }
                if !indicator.only_in.is_empty() {
                    <span class="eyebrow">{ "\u{a0}· " }{ settings(indicator, language) }</span>
                }
                if indicator.from_month > 0 {
                    <span class="eyebrow">{ "\u{a0}· " }{ language.model_from_month(indicator.from_month as usize) }</span>
                }
            </h4>
            <div class="steps three">{ for Step::ALL.iter().map(step) }</div>
        </div>
    }
}

/// The kinds of setting a sign is asked in.
fn settings(indicator: &Indicator, language: Language) -> String {
    let words = indicator.only_in.iter().map(|it| it.word(language));
    words.collect::<Vec<_>>().join(", ")
}
