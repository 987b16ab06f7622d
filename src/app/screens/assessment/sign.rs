//! One sign: three sentences side by side, or "Ikke set".

use yew::prelude::*;

use super::Change;
use crate::{
    app::{components::Choices, handle::use_app},
    instrument::{Indicator, Sign},
    vocabulary::{About, Answer, HowLong, Language, Place, Setting, Step},
};

/// What a sign needs. A row whose props did not change is not drawn again.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The sign to look for.
    pub indicator: Indicator,
    /// What was answered.
    pub sign: Option<Sign>,
    /// Where the child is seen.
    pub setting: Setting,
    /// Called with every change.
    pub onchange: Callback<Change>,
}

/// One sign.
#[component]
pub fn SignRow(props: &Props) -> Html {
    let language = use_app().language();
    let Props {
        indicator,
        sign,
        onchange,
        ..
    } = props;
    let chosen = sign.as_ref().map(|sign| sign.answer);
    let option = |answer: Answer| {
        let pick = {
            let (onchange, id) = (onchange.clone(), indicator.id.clone());
            Callback::from(move |_: Event| onchange.emit(Change::Sign(id.clone(), answer)))
        };
        let text = answer
            .step()
            .map(|step| indicator.sentence(step, language).to_owned());
        html! {
            <label class={format!("step step-{}", answer.id())}>
                <input type="radio" name={indicator.id.clone()} value={answer.id()}
                    checked={chosen == Some(answer)} onchange={pick} />
                <span class="step-mark">{ answer.word(language) }</span>
                if let Some(text) = text { <span class="step-text">{ text }</span> }
            </label>
        }
    };
    let off_green = chosen
        .and_then(Answer::step)
        .is_some_and(|step| step > Step::Green);
    html! {
        <fieldset class="sign">
            <legend class="sign-name">
                { indicator.name.text(language) }
                if indicator.about != About::Child {
                    <span class="eyebrow">{ " · " }{ indicator.about.word(language) }</span>
                }
            </legend>
            <div class="steps">{ for Answer::ALL.map(option) }</div>
            if let Some(sign) = sign.as_ref().filter(|_| off_green) {
                <More id={indicator.id.clone()} sign={sign.clone()} setting={props.setting}
                    onchange={onchange.clone()} />
            }
        </fieldset>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct MoreProps {
    id: String,
    sign: Sign,
    setting: Setting,
    onchange: Callback<Change>,
}

/// How long, and where, for what is yellow or red.
#[component]
fn More(props: &MoreProps) -> Html {
    let language = use_app().language();
    let option = |it: &HowLong| (it.id().into(), it.word(language).into());
    let long: Vec<(AttrValue, AttrValue)> = HowLong::ALL.iter().map(option).collect();
    let chosen = props
        .sign
        .how_long
        .iter()
        .map(|it| it.id().into())
        .collect::<Vec<AttrValue>>();
    let onlong = {
        let (onchange, id) = (props.onchange.clone(), props.id.clone());
        Callback::from(move |word: AttrValue| {
            if let Some(how_long) = HowLong::from_id(&word) {
                onchange.emit(Change::HowLong(id.clone(), how_long));
            }
        })
    };
    let places: Vec<AttrValue> = props.sign.places.iter().map(|it| it.id().into()).collect();
    let onplace = {
        let (onchange, id) = (props.onchange.clone(), props.id.clone());
        Callback::from(move |word: AttrValue| {
            if let Some(place) = Place::from_id(&word) {
                onchange.emit(Change::Place(id.clone(), place));
            }
        })
    };
    html! {
        <div class="sign-more">
            <Choices name={format!("{}-long", props.id)} legend={language.assessment_how_long()}
                options={long} {chosen} onpick={onlong} />
            <Choices name={format!("{}-where", props.id)} legend={language.assessment_where()}
                options={places_of(props.setting, language)} chosen={places} many=true onpick={onplace} />
        </div>
    }
}

/// The places that exist in a setting.
fn places_of(setting: Setting, language: Language) -> Vec<(AttrValue, AttrValue)> {
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
