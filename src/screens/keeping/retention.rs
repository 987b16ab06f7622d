//! Slettefrister: who is due to be erased, and why. Nothing is erased before a
//! person has ticked it and said so.

use yew::prelude::*;

use super::{erase::Erase, last_days::LastDaysWritten, stored_entries::use_held};
use crate::{
    components::{Choices, PassphraseAgain, Select, Tone, UnsavedMark, notice, onlink, trouble},
    handle::{App, use_app},
    hooks::{Edit, use_edit, use_record, use_session_value},
    platform::today,
    route::Route,
    session::{Reauthenticated, Session},
    sheets::hold_word,
};
use trivsel::{
    insight::{CallNames, Due, DueWhy, due_for_erasure, held_back, long_unfiled},
    register::{ChildId, Fact, HoldReason, Institution},
    vocabulary::{Language, Role},
};

/// The rule, the list, and erasing what is ticked.
#[component]
pub fn RetentionScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let ticked = use_edit(Vec::<ChildId>::new);
    let done = use_state_eq(|| 0_usize);
    let due = due_for_erasure(app.register(), today());
    let read = use_held();
    let last_days = match &read {
        Some(Ok(read)) if !due.is_empty() => Some(LastDaysWritten::of(&read.entries)),
        _ => None,
    };
    let unsaved = use_session_value(Session::unsaved_children);
    let chosen: Vec<_> = due
        .iter()
        .map(|due| due.child)
        .filter(|child| ticked.value().contains(child))
        .collect();
    let begin = match chosen.len() {
        0 => language.retention_begin_none().to_owned(),
        count => language.retention_begin(count),
    };
    let ondone = {
        let done = done.clone();
        Callback::from(move |count| done.set(count))
    };
    html! {
        <div class="stack loose">
            <h1 tabindex="-1">{ language.retention_title() }</h1>
            if *done > 0 {
                <p class="notice" role="status">{ language.retention_done(*done) }</p>
            }
            <Rule />
            <section class="card stack">
                if due.is_empty() {
                    <p>{ language.retention_none() }</p>
                } else {
                    { list(&app, &due, &ticked, &unsaved, last_days.as_ref()) }
                    <Erase {begin} sure={language.retention_sure(chosen.len())}
                        children_to_erase={chosen} {ondone} />
                }
                <p>{ language.erase_copies() }</p>
                <p class="quiet">{ language.erase_legal() }</p>
            </section>
            { held(&app) }
            { unfiled(&app) }
        </div>
    }
}

/// The institution's own rule. To change it asks for the passphrase.
#[component]
fn Rule() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let asks = use_edit(|| None::<Institution>).still_while(record.storing());
    let institution = app.register().institution.clone();
    let months = |months: u8| {
        let words = match months {
            0 => language.retention_at_once().to_owned(),
            _ => language.retention_months(usize::from(months)),
        };
        (months.to_string().into(), words.into())
    };
    let onpick = {
        let institution = institution.clone();
        asks.put(move |asks, months: AttrValue| {
            *asks = Some(Institution {
                keep_after_leaving: months.parse().ok(),
                ..institution.clone()
            });
        })
    };
    let onproved = {
        let (asks, record, institution) = (asks.clone(), record.clone(), institution.clone());
        Callback::from(move |proof: Reauthenticated| {
            let Some(changed) = &*asks.latest() else {
                return;
            };
            let fact = Fact::institution_changed(&institution, changed);
            let asks = asks.clone();
            record.run_proved(proof, vec![fact], move || asks.change(|asks| *asks = None));
        })
    };
    let oncancel = asks.put(|asks, ()| *asks = None);
    let asked = asks.value();
    let shown = asked.as_ref().as_ref().unwrap_or(&institution);
    let left = Select {
        id: "keep-after-leaving",
        label: language.retention_left(),
        help: "",
        options: [0, 1, 3, 6, 12].map(months).to_vec(),
        chosen: shown.keep_after_leaving.unwrap_or(0).to_string().into(),
        onpick,
    };
    let years = institution.keep_years.map_or_else(
        || language.retention_years_unset().to_owned(),
        |years| language.retention_years(language.keep_years(usize::from(years))),
    );
    html! {
        <section class="card stack">
            <p>{ language.retention_lead() }</p>
            <p>{ years }{ " " }<a href={Route::Settings.href()}>{ Route::Settings.title(language) }</a></p>
            { left.view() }
            if asked.is_some() {
                <PassphraseAgain id="rule-again" go={language.save()} busy={record.waits().is_some()} {onproved} {oncancel} />
            }
            { trouble(record.trouble().as_ref(), language) }
        </section>
    }
}

/// Each child that is due, with why; the longest due first.
fn list(
    app: &App,
    due: &[Due],
    ticked: &Edit<Vec<ChildId>>,
    unsaved: &[ChildId],
    last_days: Option<&LastDaysWritten>,
) -> Html {
    let (language, register) = (app.language(), app.register());
    let names = CallNames::new(register, today());
    let option = |due: &Due| {
        let child = register.child(due.child)?;
        let group = register.group(child.group).map_or("", |group| &group.name);
        let why = why(due, language);
        let name = names.of(child).short(language);
        let is_left = matches!(due.why, DueWhy::Left(_));
        let written = last_days.filter(|_| is_left);
        let written = written.and_then(|it| it.words(due.child, language));
        let mut words = vec![&*name, group, &*why];
        words.extend(written.as_deref());
        if unsaved.contains(&due.child) {
            words.push(language.unsaved_mark());
        }
        let words = words.join("\u{a0}· ");
        Some((due.child.to_string().into(), words.into()))
    };
    let onpick = ticked.put(|ticked: &mut Vec<ChildId>, id: AttrValue| {
        let Ok(child) = id.parse() else { return };
        match ticked.iter().position(|known| *known == child) {
            Some(at) => drop(ticked.remove(at)),
            None => ticked.push(child),
        }
    });
    let chosen = ticked.value();
    Choices {
        name: "due".into(),
        legend: language.retention_due().into(),
        options: due.iter().filter_map(option).collect(),
        chosen: chosen.iter().map(|id| id.to_string().into()).collect(),
        many: true,
        onpick,
    }
    .view()
}

fn why(due: &Due, language: Language) -> String {
    match due.why {
        DueWhy::Left(day) => language.retention_why_left(day.words(language)),
        DueWhy::Kept(day) => language.retention_why_kept(day.words(language)),
    }
}

/// The children that nothing is proposed for, as something is running.
fn held(app: &App) -> Html {
    let (language, register) = (app.language(), app.register());
    let held = held_back(register);
    let names = CallNames::new(register, today());
    if held.is_empty() {
        return html! {};
    }
    html! {
        <section class="stack">
            <h2>{ language.retention_held() }</h2>
            <ul>
                { for held.into_iter().map(|child| {
                    let words = register.holds(child.id).first().map(|why| shown(*why, language));
                    let name = names.of(child).short(language);
                    html! {
                        <li key={child.id.to_string()}>
                            <a href={Route::Keeping(child.id).href()} onclick={onlink(Route::Keeping(child.id))}>{ name }</a><UnsavedMark child={child.id} />
                            { " – " }{ words }
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// Notifications that were long to be filed in the municipality's system, for a leader; without a name,
/// as the page may stand open.
fn unfiled(app: &App) -> Html {
    let leads = app.adult().is_some_and(|adult| adult.role == Role::Leader);
    let count = long_unfiled(app.register(), today());
    if !leads || count == 0 {
        return html! {};
    }
    notice(Tone::Warn, app.language().retention_unfiled().into())
}

/// Why a child is held, as everybody may read it.
fn shown(why: HoldReason, language: Language) -> &'static str {
    if why.is_for_leaders() {
        language.hold_by_leader()
    } else {
        hold_word(why, language)
    }
}
