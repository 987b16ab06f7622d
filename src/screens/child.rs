//! A child: what is to be done now, and everything that was written before.

use yew::prelude::*;

use super::{
    child_form::ChildForm,
    child_round::{NotAssessedReason, not_assessed, visit},
    corrected_apart::CorrectedApart,
    days_apart::DaysApart,
    focus::{FocusPoints, ForChild, Ladder},
    held_apart::HeldApart,
    invite_parents::invite_parents,
    keeping::Renamed,
    promises::promises_view,
    set_apart::SetApart,
    strip::strip_view,
    tell_parents::TellParents,
    trail::{by_step, finished_by, trail},
    voice::words_buttons,
};
use crate::{
    child_words::{age_words, called, came_words, left_words},
    components::{UnsavedMark, onlink, position_badge, stage_words, trouble},
    handle::{App, use_app},
    hooks::{Edit, Record, use_edit, use_focus_after, use_record},
    platform::today,
    round_words::round_called,
    route::Route,
};
use trivsel::{
    insight::{
        Stage, latest_position, may_see_others, parents_not_yet, promises, stage, stands, strip,
        whole,
    },
    instrument::{Form, Notice},
    register::{Child, ChildId, ChildRound, Group, Register},
    vocabulary::{Language, Term},
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

#[component]
pub fn ChildScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let changing = use_state_eq(|| false);
    // As it was when somebody began to change it.
    let before = use_state_eq(|| None::<Child>);
    use_focus_after(*changing, |changing| {
        if changing {
            "#child-given"
        } else {
            "#change-child"
        }
    });
    let record = use_record();
    let absent = use_edit(|| (None, false)).still_while(record.storing());
    let asked = absent.value().0.is_some();
    use_focus_after(asked, |asked| {
        if asked {
            "#not-assessed-reason"
        } else {
            "#not-assessed"
        }
    });
    let register = app.register();
    let Some((child, group)) = register
        .child(props.id)
        .and_then(|child| Some((child, register.group(child.group)?)))
    else {
        return crate::components::not_here(language);
    };
    let promises = promises(register, child.id);
    let whole = latest_position(register, child.id).map(|it| it.value.whole);
    let strip = strip(register, group, child, &promises, today());
    let done = {
        let changing = changing.clone();
        Callback::from(move |()| changing.set(false))
    };
    let change = {
        let (changing, before, child) = (changing.clone(), before.clone(), child.clone());
        Callback::from(move |_: MouseEvent| {
            before.set(Some(child.clone()));
            changing.set(true);
        })
    };
    let form = app.form_of(child, register.round_of(child)).ok();
    let older = form.as_ref().and_then(|form| form.notice) == Some(Notice::OlderThanModel);
    html! {
        <div class="stack loose">
            <div class="stack tight">
                <p class="eyebrow"><a href={Route::Group(group.id).href()}>{ &group.name }</a></p>
                <h1 tabindex="-1">{ called(register, child, language) }<UnsavedMark child={child.id} /></h1>
                <p class="quiet">{ facts_line(child, form.as_ref(), language) }</p>
                if let Some(since) = promises.since { <p class="quiet">{ language.child_followed_since(since.words(language)) }</p> }
                if let Some(words) = comes_or_goes(child, language) { <p class="quiet">{ words }</p> }
                if older { <p class="notice">{ language.child_older() }</p> }
            </div>
            if let Some(strip) = &strip {
                { strip_view(strip, language) }
                <TellParents child={child.id} strip={*strip} />
            }
            { invite_parents(register, child, language) }
            if let Some(round) = register.round_of(child) {
                <SetApart child={child.id} round={round.id} />
            }
            <HeldApart child={child.id} />
            <CorrectedApart child={child.id} />
            <DaysApart child={child.id} />
            { promises_view(register, child, &promises, whole, language) }
            <p><a class="button" href={Route::Meeting(child.id, None).href()}>{ language.meet_plan() }</a></p>
            { now(&app, child, group, promises.is_due(today()), &absent, &record) }
            { tries(child, group, register, form.as_ref()) }
            { trail(register, child, &promises, language) }
            { words_buttons(child.id, language) }
            if let Some(before) = before.as_ref().filter(|_| !*changing) {
                <Renamed before={before.clone()} after={child.clone()} />
            }
            if *changing {
                <ChildForm child={Some(child.clone())} group={group.id} ondone={done} />
            } else {
                <p><button type="button" id="change-child" onclick={change}>{ language.child_change() }</button></p>
            }
            <p class="row">
                <a class="button plain" href={Route::Notification(child.id).href()} onclick={onlink(Route::Notification(child.id))}>{ Term::Notification.word(language) }</a>
                <a class="button plain" href={Route::Keeping(child.id).href()} onclick={onlink(Route::Keeping(child.id))}>{ language.keeping_title() }</a>
            </p>
        </div>
    }
}

/// What the adults try for the child, once it is born.
fn tries(child: &Child, group: &Group, register: &Register, form: Option<&Form<'_>>) -> Html {
    let Some(form) = form else {
        return html! {};
    };
    let of = ForChild {
        child: child.id,
        band: form.band,
        months: form.months,
        setting: form.setting,
    };
    let round = register.round_of(child).map(|it| it.id);
    let mut points: Vec<_> = register.focus_points_of(child.id).cloned().collect();
    points.sort_by_key(|it| (it.starts, it.id));
    let key = child.id.to_string();
    html! {
        <div class="stack loose" {key}>
            <FocusPoints child={Some(of)} group={group.id} {round} {points} />
            <Ladder child={child.id} setting={form.setting} />
        </div>
    }
}

/// Age and form.
fn facts_line(child: &Child, form: Option<&Form<'_>>, language: Language) -> String {
    match (child.birth.age_on(today()), form) {
        (Ok(age), Some(form)) => {
            language.child_age_line(age_words(age, language), form.band.word(language))
        }
        _ => language.child_not_born().to_owned(),
    }
}

/// Its first and its last day in the group, where it has them.
fn comes_or_goes(child: &Child, language: Language) -> Option<String> {
    let came = child.since.map(|day| came_words(day, language));
    let left = child.left.map(|day| left_words(day, language));
    let words: Vec<_> = came.into_iter().chain(left).collect();
    (!words.is_empty()).then(|| words.join("\u{a0}· "))
}

/// What is to be done in the current round; one filled button, unless following up comes first.
fn now(
    app: &App,
    child: &Child,
    group: &Group,
    follow_up_due: bool,
    absent: &Edit<(NotAssessedReason, bool)>,
    record: &Record,
) -> Html {
    let language = app.language();
    let register = app.register();
    let id = child.id;
    let Some(round) = register.round_of(child) else {
        return html! {
            <>
                // Who has left comes into no round any more.
                if child.left.is_none() { <p>{ language.child_no_round() }</p> }
                { visit(child, group, None, false, record, language) }
            </>
        };
    };
    let look = register.child_round(id, round.id);
    let mine = app.adult().and_then(|adult| look?.assessment(adult.id));
    let begun = app
        .adult()
        .is_some_and(|adult| app.begun(adult.id, child, round).is_some());
    let own = match (mine.is_some(), begun) {
        (_, true) => language.child_own_continue(),
        (true, false) => language.child_own_correct(),
        (false, false) => language.child_own_begin(),
    };
    let reached = stage(register, group, id, round.id);
    let position = look.and_then(|look| look.position());
    let away = reached == Stage::NotAssessed;
    let own_first = mine.is_none() && reached < Stage::ReadyForDialogue && !away;
    let absent_view = not_assessed(child, round, look, reached, absent, record, language);
    let any = look.is_some_and(|look| look.finished().next().is_some());
    let waits =
        look.is_some_and(|look| !may_see_others(look, group, app.adult().map(|adult| adult.id)));
    let class = |primary: bool| match primary && !follow_up_due {
        true => "button primary",
        false => "button",
    };
    html! {
        <section class="card stack">
            <div class="spread">
                <h2>{ round_called(group, round, language) }</h2>
                { stage_words(reached, group, language) }
            </div>
            if away { { absent_view.clone() } } else { { seen_by(register, look, language) } }
            if waits { <p class="quiet">{ language.child_others_wait() }</p> }
            if let Some(it) = stands(register, id) {
                <p>
                    { language.child_position() }{ " " }{ position_badge(whole(&it.position.value), language) }{ " " }
                    { language.position_now_since(it.since.words(language)) }
                </p>
                { by_step(&it.position.value, language) }
            }
            <div class="actions">
                <a class={class(own_first)} href={Route::Assessment(id).href()}>{ own }</a>
                if any {
                    <a class={class(!own_first && position.is_none())} href={Route::Dialogue(id).href()}>
                        { if position.is_some() { language.child_dialogue_again() } else { Term::Dialogue.word(language) } }
                    </a>
                }
                if position.is_some() {
                    <a class={class(reached == Stage::Agreed && !parents_not_yet(register, id, today()))} href={Route::Print(id).href()}>{ Term::ParentsSheet.word(language) }</a>
                    <a class="button" href={Route::Conversation(id, None).href()}>{ language.talk_open() }</a>
                }
            </div>
            if !away { { absent_view } }
            if absent.value().0.is_none() { { trouble(record.trouble().as_ref(), language) } }
            { visit(child, group, Some(round), begun, record, language) }
        </section>
    }
}

/// Who has looked, by name; what they saw is not said here.
fn seen_by(register: &Register, look: Option<&ChildRound>, language: Language) -> Html {
    let of = |look| finished_by(register, look);
    let names: Vec<_> = look.into_iter().flat_map(of).collect();
    if names.is_empty() {
        return html! { <p>{ language.child_seen_by_nobody() }</p> };
    }
    html! { <p>{ language.child_seen_by(names.join(", ")) }</p> }
}
