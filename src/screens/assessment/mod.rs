//! Vurdering: one adult's own look at one child, an area at a time.

mod after;
mod answer_change;
mod area;
mod area_line;
mod fill;
mod form_bar;
mod form_head;
mod hint_view;
mod own_words;
mod sign;
mod step_bar;

use yew::prelude::*;

pub use answer_change::{AnswerChange, apply};
pub use area::AreaForm;
pub use hint_view::hint_view;

use self::{
    area_line::area_line,
    form_bar::FormBar,
    form_head::FormHead,
    own_words::{Unanswered, own_words},
    step_bar::StepBar,
};
use crate::models::models;
use crate::{
    child_words::{called, called_short},
    components::{NewerDraft, Tone, not_here, not_yet_of_child, notice},
    form_step::FormStep,
    handle::{App, use_app},
    hooks::{DraftHandle, use_draft_begun, use_record},
    platform::{begin_at, focus_heading, today},
    round_words::round_called,
    route::Route,
    session::DraftKey,
};
use trivsel::{
    insight::past,
    instrument::{Form, hint},
    register::{Adult, Assessment, Child, ChildId, Fact, Group, Round},
    vocabulary::{Area, Term},
};

/// Finds what the form needs, or says what lacks. Without a step it opens where one goes on.
pub fn screen(id: ChildId, step: Option<FormStep>, app: &App) -> Html {
    let language = app.language();
    let register = app.register();
    let found = register.child(id).and_then(|child| {
        let group = register.group(child.group)?;
        Some((child, group))
    });
    let (Some((child, group)), Some(adult)) = (found, app.adult()) else {
        return not_here(language);
    };
    let Some(round) = register.round_of(child) else {
        let title = Term::OwnAssessment.word(language);
        return not_yet_of_child(title, language.child_no_round(), id, language);
    };
    let Ok(fresh) = app.begin_assessment(adult.id, child, round) else {
        return notice(Tone::Warn, language.child_not_born().into());
    };
    html! {
        <FormScreen child={child.clone()} group={group.clone()} round={round.clone()}
            adult={adult.clone()} {fresh} {step} key={format!("{id} {} {}", round.id, adult.id)} />
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FormProps {
    child: Child,
    group: Group,
    round: Round,
    adult: Adult,
    /// What the form begins with where nothing is typed.
    fresh: Assessment,
    step: Option<FormStep>,
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
        fresh,
        step,
    } = props.clone();
    let finished = app
        .register()
        .child_round(child.id, round.id)
        .and_then(|look| look.assessment(adult.id))
        .cloned();
    let draft: DraftHandle<Assessment> =
        use_draft_begun(DraftKey::own(adult.id, child.id, round.id), |app| {
            let begun = app.begun_form(adult.id, &child, &round, &fresh);
            begun.unwrap_or(fresh)
        });
    let value = draft.value();
    let form = Form::new(models().current(), value.band, value.months, value.setting);
    // Where the address names no step, it is the one where somebody goes on; a correction begins
    // at the top.
    let opened_at = use_state_eq(|| {
        let untouched = finished
            .as_ref()
            .is_some_and(|it| it.value.answers == value.answers);
        match untouched {
            true => FormStep::Area(Area::ALL[0]),
            false => FormStep::going_on(&form, &value.answers),
        }
    });
    let at = step.unwrap_or(*opened_at);
    let thanked = use_state_eq(|| false);
    // The sign that somebody asked for, and not the heading of its step.
    let aim = use_mut_ref(|| None::<&'static str>);
    let arrived = use_mut_ref(|| false);
    {
        let (aim, child, opened_at) = (aim.clone(), child.id, *opened_at);
        let done = *thanked;
        use_effect_with(step, move |step| {
            // A new screen is read from its top.
            let first = !arrived.replace(true);
            match (step, aim.take()) {
                // The address tells the step to whoever loads it anew.
                (None, _) if !done => Route::AssessmentStep(child, opened_at).refine_address(),
                (Some(_), Some(sign)) => begin_at(&format!("[name='{sign}']")),
                (Some(_), None) if !first => begin_at("#form-step"),
                _ => {}
            }
        });
    }
    use_effect_with(*thanked, |thanked| {
        if *thanked {
            focus_heading();
        }
    });
    let onchange = {
        let draft = draft.clone();
        use_callback(draft.is_newer(), move |change: AnswerChange, _| {
            draft.change(|assessment| apply(&mut assessment.answers, change));
        })
    };
    let finish = {
        let (draft, record, app) = (draft.clone(), record.clone(), app.clone());
        let (child, round, adult) = (child.clone(), round.clone(), adult.id);
        let thanked = thanked.clone();
        let corrects = finished.as_ref().map(|earlier| earlier.entry);
        Callback::from(move |_: MouseEvent| {
            let latest = draft.latest();
            // About whom the screen asks, whatever a file has put into the draft.
            let done = Assessment {
                child: child.id,
                round: round.id,
                on: today(),
                corrects,
                answers: latest.answers.as_written(),
                ..(*latest).clone()
            };
            let drafts = app.drafts_of(adult, &child, &round);
            let (thanked, child) = (thanked.clone(), child.id);
            record.run(vec![Fact::AssessmentFinished(done)], drafts, move || {
                thanked.set(true);
                // Whoever is given the tablet begins at their own first step.
                Route::Assessment(child).go_instead();
            });
        })
    };
    if *thanked {
        return after::after(&app, &child, &group, &round, &adult);
    }
    let name = called_short(app.register(), &child, language);
    let head = FormHead {
        child: &child,
        round: round_called(&group, &round, language),
        name: &name,
        called: called(app.register(), &child, language),
        band: value.band,
        adult: &adult.name,
        language,
    };
    let progress = StepBar {
        child: child.id,
        name: &name,
        form: &form,
        answers: &value.answers,
        at,
        words: [&value.works, &value.wonders, &value.childs_view]
            .iter()
            .any(|text| !text.is_empty()),
        saved: draft.saved(),
        language,
    };
    let areas = AreaForm {
        form: &form,
        setting: group.setting,
        answers: &value.answers,
        onchange: onchange.clone(),
        language,
    };
    let area = |area: &Area| {
        if at == FormStep::Area(*area) {
            areas.view(*area)
        } else {
            area_line(child.id, &form, &value.answers, *area, language)
        }
    };
    let top = at.before().is_none();
    if draft.is_newer() {
        let title = language.assessment_of(&name);
        return html! { <NewerDraft {title} onanyway={draft.put_over_newer()} /> };
    }
    html! {
        <div class="stack form-steps">
            { head.view() }
            { progress.view() }
            if finished.is_some() && (top || at == FormStep::Last) {
                <p class="notice">{ language.assessment_correcting() }</p>
            }
            if top {
                <div class="stack tight form-lead">
                    <p>{ language.assessment_lead() }</p>
                    <p class="quiet">{ models().current().durations_told(language) }</p>
                </div>
            }
            <div class="form-areas">{ for Area::ALL.iter().map(area) }</div>
            if at == FormStep::Last {
                <h2 id="form-step" tabindex="-1">{ language.assessment_last() }</h2>
                { Unanswered {
                    child: child.id,
                    form: &form,
                    own: &value,
                    ongo: Callback::from(move |sign| { aim.replace(Some(sign)); }),
                    onchange,
                    language,
                }.view() }
                { own_words(&draft, language) }
                { hint_view(&hint(&form, &value.answers, &past(app.register(), child.id, round.id)), language) }
            }
            { FormBar {
                child: child.id, at, record: &record, draft: &draft,
                nothing: !value.answers.any(), corrects: finished.is_some(), finish, language,
            }.view() }
        </div>
    }
}
