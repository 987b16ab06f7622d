//! Aktindsigt: the copy for a child's parents, on paper and as a file.

use yew::prelude::*;

use super::{
    entry_time::entry_time,
    stored_entries::{use_held, waiting},
    withhold::Withhold,
};
use crate::models::models;
use crate::{
    child_words::called,
    components::{PassphraseAgain, Tone, UnsavedMark, notice, onlink, trouble},
    handle::{App, use_app},
    hooks::use_task,
    platform::{after_print, next_frame, print, today},
    route::Route,
    screens::hand_over::hand_over,
    session::{JournalContents, Reauthenticated, SessionError},
    sheets::{AccessCopy, access_copy, access_said},
};
use exchange::readable;
use trivsel::{
    insight::{
        first_names, homes_apart, marks_left_out, meetings_left_out, mentions,
        notifications_left_out, on_record,
    },
    register::{ChildId, Entry, Moment},
    vocabulary::Language,
};

#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub id: ChildId,
}

/// The copy, what is withheld, and the ways out.
#[component]
pub fn AccessScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let asks = use_state_eq(|| None::<Way>);
    let task = use_task::<SessionError>();
    let reading = use_held();
    // The copy goes to the printer once for each time the passphrase is typed: the browser's own way
    // to print does not ask.
    let on_paper = use_state_eq(|| false);
    {
        let on_paper = on_paper.clone();
        use_effect_with((), move |()| {
            let printed = after_print(move || on_paper.set(false));
            move || drop(printed)
        });
    }
    let Some(child) = app.register().child(props.id) else {
        return crate::components::not_here(language);
    };
    let head = html! {
        <div class="stack tight">
            <p class="eyebrow"><a href={Route::Keeping(child.id).href()} onclick={onlink(Route::Keeping(child.id))}>{ called(app.register(), child, language) }</a><UnsavedMark child={child.id} /></p>
            <h1 tabindex="-1">{ language.access_title() }</h1>
        </div>
    };
    let Some(Ok(held)) = &reading else {
        return html! { <div class="stack">{ head }{ waiting(&reading, language) }</div> };
    };
    let Some(copy) = gathered(&app, held, child.id) else {
        return html! {};
    };
    let choose = |way: Way| {
        let asks = asks.clone();
        Callback::from(move |_: MouseEvent| asks.set(Some(way)))
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(None))
    };
    let onproved = {
        let (app, asks, task) = (app.clone(), asks.clone(), task.clone());
        let (id, on_paper) = (child.id, on_paper.clone());
        Callback::from(move |proof: Reauthenticated| {
            let Some(way) = *asks else {
                return;
            };
            let (app, asks, on_paper) = (app.clone(), asks.clone(), on_paper.clone());
            let hand_out = async move {
                let taken_out = app.take_out(proof, Some(id)).await;
                asks.set(None);
                let file = taken_out?;
                match way {
                    Way::Paper => {
                        on_paper.set(true);
                        next_frame().await;
                        print();
                        Ok(())
                    }
                    // Its name tells nothing of the child.
                    Way::File => {
                        let name = format!("trivselsspor-aktindsigt-{}.json", today());
                        hand_over(&name, &file)
                    }
                }
            };
            task.run(hand_out, |()| ());
        })
    };
    let when = move |at: Moment| entry_time(at, language);
    html! {
        <div class="stack loose">
            <div class="screen-only stack loose">
                { head }
                <p>{ language.access_screen_lead() }</p>
                <p>{ language.access_left_out() }</p>
                if homes_apart(app.register(), child.id) {
                    { notice(Tone::Warn, html! { <p>{ language.access_meeting_apart() }</p> }) }
                }
                { others(&app, &held.entries, child.id) }
                <Withhold child={child.id} copy={copy.clone()} marks={marks_left_out(&held.entries, child.id)}
                    notifications={notifications_left_out(&held.entries, child.id)}
                    meetings={meetings_left_out(&held.entries, child.id)} />
                <p>{ language.access_file_open() }</p>
                { trouble(task.trouble().as_ref(), language) }
                if let Some(way) = *asks {
                    <PassphraseAgain go={way.words(language)} busy={task.busy()} {onproved} {oncancel} />
                } else {
                    <div class="actions">
                        <button type="button" class="primary" onclick={choose(Way::Paper)}>{ language.access_print() }</button>
                        <button type="button" onclick={choose(Way::File)}>{ language.access_file() }</button>
                    </div>
                }
            </div>
            // The browser's own way to print says how it is done.
            <p class="print-only">{ language.access_print_first(language.access_print()) }</p>
            <div class={(!*on_paper).then_some("screen-only")}>{ access_copy(&copy, &when, today(), language) }</div>
        </div>
    }
}

/// How the copy goes out.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Paper,
    File,
}

impl Way {
    fn words(self, language: Language) -> &'static str {
        match self {
            Self::Paper => language.access_print(),
            Self::File => language.access_file(),
        }
    }
}

fn gathered(app: &App, held: &JournalContents, child: ChildId) -> Option<AccessCopy> {
    let copy = AccessCopy::gather(
        app.register(),
        &held.entries,
        child,
        today(),
        &models(),
        app.language(),
    )?;
    let unfinished = readable::unfinished(&held.drafts, child);
    Some(AccessCopy { unfinished, ..copy })
}

/// Other children who are named in this child's entries.
fn others(app: &App, entries: &[Entry], child: ChildId) -> Html {
    let (language, register) = (app.language(), app.register());
    let own = on_record(entries, child).into_iter();
    let shown = own.filter(|it| it.withheld.is_none());
    let shown: Vec<Entry> = shown.map(|it| it.entry.into_owned()).collect();
    // Also by a first name that somebody has had.
    let mut all = first_names(entries);
    let own = all.remove(&child).unwrap_or_default();
    let mut named = Vec::new();
    for (other, names) in all {
        if register.child(other).is_none() {
            continue;
        }
        for name in names.into_iter().filter(|name| !own.contains(name)) {
            let names = [name];
            let [name] = &names;
            for entry in mentions(&shown, other, &names) {
                let (title, _) = access_said(register, &entry.fact, &models(), language);
                let when = entry_time(entry.at, language);
                let words = language.access_others_where(name, title, when);
                if !named.contains(&words) {
                    named.push(words);
                }
            }
        }
    }
    if named.is_empty() {
        return html! {};
    }
    let says = html! {
        <>
            <p>{ language.access_others() }</p>
            <ul>{ for named.into_iter().map(|words| html! { <li>{ words }</li> }) }</ul>
        </>
    };
    notice(Tone::Warn, says)
}
