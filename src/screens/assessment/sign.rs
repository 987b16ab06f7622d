//! One sign: three sentences side by side, or "Ikke set".

use yew::prelude::*;

use super::answer_change::AnswerChange;
use crate::{
    components::{Choices, Options, step_option},
    route::Route,
};
use trivsel::{
    instrument::{Indicator, Sign},
    vocabulary::{About, Answer, HowLong, Language, Place, Setting, Step},
};

/// What a sign needs. A row whose props did not change is not drawn again.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The sign to look for.
    pub indicator: &'static Indicator,
    /// What was answered.
    pub sign: Option<Sign>,
    /// Where the child is seen.
    pub setting: Setting,
    /// The language on screen.
    pub language: Language,
    /// Called with every change.
    pub onchange: Callback<AnswerChange>,
}

#[component]
pub fn SignRow(props: &Props) -> Html {
    let Props {
        indicator,
        sign,
        onchange,
        language,
        ..
    } = props;
    let language = *language;
    let chosen = sign.as_ref().map(|sign| sign.answer);
    let option = |answer: Answer| {
        let pick = {
            let (onchange, id) = (onchange.clone(), indicator.id);
            Callback::from(move |_: Event| onchange.emit(AnswerChange::Sign(id, answer)))
        };
        let text = answer.step();
        let text = text.map(|step| indicator.sentence(step, language));
        let checked = chosen == Some(answer);
        let word = answer.word(language).into();
        step_option(answer, indicator.id.into(), word, text, checked, pick)
    };
    html! {
        <fieldset class="sign">
            <legend class="sign-name">
                { indicator.name.text(language) }
                if indicator.about != About::Child {
                    <span class="eyebrow">{ "\u{a0}· " }{ indicator.about.word(language) }</span>
                }
            </legend>
            <div class="steps">{ for Answer::ALL.map(option) }</div>
            if indicator.acute && chosen == Some(Answer::Seen(Step::Red)) {
                <p><a class="button" href={Route::Acute.href()}>{ language.acute_title() }</a></p>
            }
            if let Some(sign) = sign.as_ref().filter(|it| it.is_off_green()) {
                { more(props, sign) }
            }
        </fieldset>
    }
}

/// How long, and where, for what is yellow or red.
fn more(props: &Props, sign: &Sign) -> Html {
    let Props {
        indicator,
        onchange,
        language,
        ..
    } = props;
    let id = indicator.id;
    let picked = |change: fn(&'static str, &str) -> Option<AnswerChange>| {
        let (onchange, id) = (onchange.clone(), id);
        Callback::from(move |word: AttrValue| {
            if let Some(change) = change(id, &word) {
                onchange.emit(change);
            }
        })
    };
    let how_long = Choices {
        name: format!("{id}-long").into(),
        legend: language.assessment_how_long().into(),
        options: HowLong::ALL
            .iter()
            .map(|it| (it.id().into(), it.word(*language).into()))
            .collect(),
        chosen: sign.how_long.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: picked(|id, word| Some(AnswerChange::HowLong(id, HowLong::from_id(word)?))),
    };
    let places = Choices {
        name: format!("{id}-where").into(),
        legend: language.assessment_where().into(),
        options: places_of(props.setting, *language),
        chosen: sign.places.iter().map(|it| it.id().into()).collect(),
        many: true,
        onpick: picked(|id, word| Some(AnswerChange::Place(id, Place::from_id(word)?))),
    };
    html! { <div class="sign-more">{ how_long.view() }{ places.view() }</div> }
}

/// The places that exist in a setting.
fn places_of(setting: Setting, language: Language) -> Options {
    let exists = |place: &&Place| match setting {
        Setting::HealthVisiting => {
            matches!(
                place,
                Place::Home | Place::Meals | Place::Rest | Place::Care | Place::Play
            )
        }
        Setting::School | Setting::AfterSchool => !matches!(place, Place::Rest | Place::Care),
        _ => !matches!(place, Place::Breaks),
    };
    let option = |place: &Place| (place.id().into(), place.word(language).into());
    Place::ALL.iter().filter(exists).map(option).collect()
}
