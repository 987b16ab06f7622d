//! Vurdering: one adult's own look at one child.

mod after;
mod answer_change;
mod area;
mod hint_view;
mod rest_green;
mod sign;

use yew::prelude::*;

pub use answer_change::{AnswerChange, apply};
pub use area::AreaForm;
pub use hint_view::hint_view;

use crate::models::models;
use crate::{
    components::{TextField, Tone, UnsavedMark, notice, saved_line, trouble},
    facts::{age_words, begin_assessment, form_today, own_draft},
    handle::{App, use_app},
    hooks::{DraftHandle, use_draft, use_record},
    platform::{focus_heading, today},
    route::Route,
};
use trivsel::{
    insight::past,
    instrument::{Answers, Form, hint},
    register::{Adult, Assessment, Child, ChildId, Fact, Group, Round},
    vocabulary::{AgeBand, Area, Language, Term},
};

/// Finds what the form needs, or says what lacks.
pub fn screen(id: ChildId, app: &App) -> Html {
    let language = app.language();
    let register = app.register();
    let found = register.child(id).and_then(|child| {
        let group = register.group(child.group)?;
        Some((child, group, register.round_of(child)?))
    });
    let (Some((child, group, round)), Some(adult)) = (found, app.adult()) else {
        return crate::components::not_here(language);
    };
    if form_today(child, group).is_err() {
        return notice(Tone::Warn, language.child_not_born().into());
    }
    html! {
        <FormScreen child={child.clone()} group={group.clone()} round={round.clone()}
            adult={adult.clone()} key={format!("{id} {}", adult.id)} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FormProps {
    child: Child,
    group: Group,
    round: Round,
    adult: Adult,
}

#[component]
fn FormScreen(props: &FormProps) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let FormProps {
        child,
        group,
        round,
        adult,
    } = props.clone();
    let finished = app
        .register()
        .child_round(child.id, round.id)
        .and_then(|look| look.assessment(adult.id))
        .cloned();
    let draft: DraftHandle<Assessment> = use_draft(own_draft(adult.id, child.id, round.id), || {
        let begun = app.begun(adult.id, &child, &round);
        begun.unwrap_or_else(|| {
            begin_assessment(
                app.register(),
                adult.id,
                finished.as_ref(),
                &child,
                &group,
                &round,
            )
        })
    });
    let thanked = use_state_eq(|| false);
    use_effect_with(*thanked, |thanked| {
        if *thanked {
            focus_heading();
        }
    });
    let value = draft.value();
    let form = Form::new(models().current(), value.band, value.months, value.setting);
    let months = value.months;
    let onchange = {
        let draft = draft.clone();
        let (band, setting) = (value.band, value.setting);
        use_callback((band, months, setting), move |change: AnswerChange, _| {
            draft.change(|assessment| {
                apply(
                    &mut assessment.answers,
                    change,
                    &Form::new(models().current(), band, months, setting),
                );
            });
        })
    };
    let finish = {
        let (draft, record, app) = (draft.clone(), record.clone(), app.clone());
        let (child, round, adult) = (child.clone(), round.clone(), adult.id);
        let thanked = thanked.clone();
        let corrects = finished.as_ref().map(|earlier| earlier.entry);
        Callback::from(move |_: MouseEvent| {
            let done = Assessment {
                on: today(),
                corrects,
                ..(*draft.latest()).clone()
            };
            let drafts = app.drafts_of(adult, &child, &round);
            let thanked = thanked.clone();
            record.run(vec![Fact::AssessmentFinished(done)], drafts, move || {
                thanked.set(true);
            });
        })
    };
    let hint = hint(
        &form,
        &value.answers,
        &past(app.register(), child.id, round.id),
    );
    let age = child
        .birth
        .age_on(today())
        .map(|age| age_words(age, language));
    let answered = form
        .indicators
        .iter()
        .filter(|it| value.answers.signs.contains_key(it.id))
        .count();
    // In the class check areas are set without their signs.
    let nothing = answered == 0
        && Area::ALL
            .iter()
            .all(|area| value.answers.direct(*area).is_none());
    let unanswered = unanswered(&form, &value.answers, language);
    let areas = AreaForm {
        form: &form,
        setting: group.setting,
        answers: &value.answers,
        onchange,
        language,
    };
    if *thanked {
        return after::after(&app, &child, &group, &round, &adult);
    }
    let own_view = value.band >= AgeBand::Preschool;
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow">
                    <a href={Route::Child(child.id).href()}>{ child.full_name() }</a><UnsavedMark child={child.id} />
                    { " · " }{ &round.name }
                </p>
                <h1 tabindex="-1">{ Term::OwnAssessment.word(language) }</h1>
                <p class="quiet">
                    { age.unwrap_or_default() }{ " · " }{ value.band.word(language) }{ " · " }
                    { language.assessment_by(&adult.name) }
                </p>
                if finished.is_some() { <p class="notice">{ language.assessment_correcting() }</p> }
                <p>{ language.assessment_lead() }</p>
                <p class="quiet">{ models().current().durations_told(language) }</p>
            </div>
            <TextField {language} id="works" label={language.assessment_works()}
                help={language.assessment_works_help()} lines=true value={value.works.clone()}
                onchange={draft.put(|own: &mut Assessment, text| own.works = text)} />
            { for Area::ALL.iter().map(|area| areas.view(*area)) }
            <TextField {language} id="wonders" label={language.assessment_wonders()}
                help={language.assessment_wonders_help()} lines=true value={value.wonders.clone()}
                onchange={draft.put(|own: &mut Assessment, text| own.wonders = text)} />
            if own_view {
                <TextField {language} id="childs-view" label={language.assessment_childs_view()}
                    help={language.assessment_childs_view_help()} lines=true
                    value={value.childs_view.clone()}
                    onchange={draft.put(|own: &mut Assessment, text| own.childs_view = text)} />
            }
            { hint_view(&hint, language) }
            { trouble(record.trouble().as_ref(), language) }
            <div class="finish stack tight">
                <p>{ language.assessment_answered(answered, form.indicators.len()) }</p>
                if !unanswered.is_empty() { <p>{ language.assessment_unanswered(unanswered) }</p> }
                <div class="actions">
                    <button type="button" class="primary" onclick={finish}
                        aria-disabled={record.waits()} disabled={nothing}>
                        { if finished.is_some() { language.assessment_finish_correction() } else { language.assessment_finish() } }
                    </button>
                    <a class="button plain" href={Route::Child(child.id).href()}>{ language.assessment_later() }</a>
                </div>
                { saved_line(draft.saved(), &draft.again(), language) }
            </div>
        </div>
    }
}

/// The areas that lack answers, each with how many. One that was answered as a whole lacks none.
fn unanswered(form: &Form<'_>, answers: &Answers, language: Language) -> String {
    let lacking = |area: &Area| {
        let signs = form.of_area(*area);
        let count = signs.filter(|it| answers.answer(it.id).is_none()).count();
        (count > 0 && answers.direct(*area).is_none())
            .then(|| format!("{} ({count})", area.word(language)))
    };
    let areas: Vec<_> = Area::ALL.iter().filter_map(lacking).collect();
    areas.join(", ")
}
