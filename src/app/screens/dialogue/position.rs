//! The joint position: a step for each area, one for the whole, and at red the
//! question whether to notify.

use yew::prelude::*;

use super::joint_draft::{ChangeJoint, JointDraft};
use crate::{
    app::{
        components::{Choices, TextField},
        handle::use_app,
        ports::focus,
        route::Route,
    },
    insight::readings,
    instrument::{Words, built_in},
    register::Look,
    vocabulary::{Answer, Area, Step, Term},
};

/// What the areas need.
#[derive(Clone, PartialEq, Properties)]
pub struct AreasProps {
    /// Everything about the child in the round.
    pub look: Look,
    /// What is typed.
    pub joint: JointDraft,
    /// Called with every change.
    pub onchange: ChangeJoint,
    /// What lacks.
    pub error: Option<AttrValue>,
}

/// A step for each area. Where the adults read an area alike, one press sets
/// it; nothing is set by itself.
#[component]
pub fn Areas(props: &AreasProps) -> Html {
    let language = use_app().language();
    let alike: Vec<(Area, Answer)> = Area::ALL
        .iter()
        .filter(|area| !props.joint.areas.contains_key(area))
        .filter_map(|area| Some((*area, unanimous(&props.look, *area)?)))
        .collect();
    let set_alike = {
        let alike = alike.clone();
        props
            .onchange
            .put(move |joint, _: MouseEvent| joint.areas.extend(alike.iter().copied()))
            .reform(|event| {
                // The button goes away with the last area it can set.
                focus("#joint-areas");
                event
            })
    };
    let area = |area: &Area| {
        let options = Answer::ALL.map(|it| (it.id().into(), it.word(language).into()));
        let chosen = props.joint.areas.get(area).map(|it| it.id().into());
        let area = *area;
        let onpick = props.onchange.put(move |joint, id: AttrValue| {
            let answer = Answer::ALL.into_iter().find(|it| it.id() == id.as_str());
            joint.areas.extend(answer.map(|answer| (area, answer)));
        });
        html! {
            <Choices key={area.id()} name={format!("joint-{}", area.id())} legend={area.word(language)}
                options={options.to_vec()} chosen={chosen.into_iter().collect::<Vec<_>>()} {onpick} />
        }
    };
    html! {
        <div class="stack">
            <h3 id="joint-areas" tabindex="-1">{ language.dialogue_areas() }</h3>
            if !alike.is_empty() {
                <p><button type="button" onclick={set_alike}>{ language.dialogue_set_alike(alike.len()) }</button></p>
            }
            { for Area::ALL.iter().map(area) }
            if let Some(error) = &props.error { <p class="error" role="alert">{ error }</p> }
        </div>
    }
}

/// What every adult's answers read in an area, where they all read the same
/// and have seen it.
fn unanimous(look: &Look, area: Area) -> Option<Answer> {
    let mut steps = readings(look, area)
        .into_iter()
        .map(|(_, reading)| reading.step);
    let first = steps.next()??;
    steps
        .all(|step| step == Some(first))
        .then_some(Answer::Seen(first))
}

/// What the whole needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WholeProps {
    /// What is typed.
    pub joint: JointDraft,
    /// Called with every change.
    pub onchange: ChangeJoint,
    /// What lacks.
    pub error: Option<AttrValue>,
}

/// The step for the whole, and beside each what the adults can and must do.
#[component]
pub fn Whole(props: &WholeProps) -> Html {
    let language = use_app().language();
    let step = |step: &Step| {
        let step = *step;
        let pick = props
            .onchange
            .put(move |joint, _: Event| joint.whole = Some(step));
        html! {
            <label key={step.id()} class={format!("step step-{}", step.id())}>
                <input type="radio" name="whole" value={step.id()}
                    checked={props.joint.whole == Some(step)} onchange={pick} />
                <span class="step-mark">{ step.word(language) }{ " · " }{ step.name(language) }</span>
                <span class="step-text">{ step.meaning(language) }</span>
            </label>
        }
    };
    html! {
        <>
            <fieldset class="sign">
                <legend class="sign-name">{ language.dialogue_whole() }</legend>
                <p class="help">{ built_in().sheet_line.text(language) }</p>
                <div class="steps three">{ for Step::ALL.iter().map(step) }</div>
                if let Some(error) = &props.error { <p class="error" role="alert">{ error }</p> }
            </fieldset>
            if let Some(step) = props.joint.whole { <div class="card quiet"><Guidance {step} /></div> }
        </>
    }
}

/// Which position's guidance.
#[derive(Clone, PartialEq, Properties)]
pub struct GuidanceProps {
    /// The position.
    pub step: Step,
}

/// What the adults can do now, and what they must do now.
#[component]
pub fn Guidance(props: &GuidanceProps) -> Html {
    let language = use_app().language();
    let guidance = built_in().guidance(props.step);
    let items = |words: &[Words]| {
        html! { <ul>{ for words.iter().map(|it| html! { <li>{ it.text(language) }</li> }) }</ul> }
    };
    html! {
        <div class="stack">
            <h4>{ language.guidance_must() }</h4>
            { items(&guidance.must) }
            <h4>{ language.guidance_can() }</h4>
            { items(&guidance.can) }
        </div>
    }
}

/// "Skal vi underrette?" A question of its own, kept off the parents' sheet.
#[component]
pub fn NotifyQuestion(props: &WholeProps) -> Html {
    let language = use_app().language();
    let options = vec![
        ("yes".into(), language.yes().into()),
        ("no".into(), language.no().into()),
    ];
    let chosen = props
        .joint
        .notify
        .map(|yes| if yes { "yes".into() } else { "no".into() });
    let onpick = props
        .onchange
        .put(|joint, id: AttrValue| joint.notify = Some(id == "yes"));
    let onwrite = props
        .onchange
        .put(|joint, text| joint.notify_grounds = text);
    html! {
        <section class="card stack">
            <p>{ language.notify_help() }{ " " }<a href={Route::Acute.href()}>{ language.acute_title() }</a></p>
            <Choices name="notify" legend={language.notify_question()} {options}
                chosen={chosen.into_iter().collect::<Vec<_>>()} {onpick} />
            <TextField id="notify-grounds" label={Term::Grounds.word(language)} lines=true required=true
                value={props.joint.notify_grounds.clone()} onchange={onwrite} error={props.error.clone()} />
            <p class="quiet">{ language.notify_private() }</p>
        </section>
    }
}
