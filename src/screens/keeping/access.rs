//! Aktindsigt: the copy for a child's parents, on paper and as a file.

use yew::prelude::*;

use super::{
    held::{use_held, waiting},
    withhold::withhold,
};
use crate::{
    components::{Tone, notice, trouble},
    handle::{App, use_app},
    hooks::{use_edit, use_record},
    platform::{day_of, download, print, time_of_day, today},
    route::Route,
    session::JournalContents,
    sheets::{AccessCopy, access_copy, access_said},
};
use exchange::readable;
use trivsel::{
    insight::{mentions, on_record},
    register::{ChildId, Entry, Fact, Moment},
    vocabulary::Language,
};
use vault::VaultError;

/// Which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// Its id.
    pub id: ChildId,
}

/// The copy, what is withheld, and the ways out.
#[component]
pub fn AccessScreen(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(|| (String::new(), String::new()));
    let failed = use_state_eq(|| None::<VaultError>);
    let reading = use_held();
    let Some(child) = app.register().child(props.id) else {
        return crate::screens::not_here(language);
    };
    let head = html! {
        <div class="stack tight">
            <p class="eyebrow"><a href={Route::Keeping(child.id).href()}>{ child.full_name() }</a></p>
            <h1 tabindex="-1">{ language.access_title() }</h1>
        </div>
    };
    let Some(Ok(held)) = &reading else {
        return html! { <div class="stack">{ head }{ waiting(&reading, language) }</div> };
    };
    let Some(copy) = gathered(&app, held, child.id) else {
        return html! {};
    };
    let onprint = {
        let (record, id) = (record.clone(), child.id);
        Callback::from(move |_: MouseEvent| record.run(vec![taken(id)], vec![], print))
    };
    let onfile = {
        let (app, held, record) = (app.clone(), held.clone(), record.clone());
        let (failed, id) = (failed.clone(), child.id);
        Callback::from(move |_: MouseEvent| {
            let (app, held, failed) = (app.clone(), held.clone(), failed.clone());
            record.run(vec![taken(id)], vec![], move || {
                failed.set(hand_out(&app, &held, id).err());
            });
        })
    };
    let when = move |at: Moment| when(at, language);
    html! {
        <div class="stack loose">
            <div class="screen-only stack loose">
                { head }
                <p>{ language.access_screen_lead() }</p>
                { others(&app, &held.entries, child.id) }
                { withhold(&app, &copy, child.id, &edit, &record) }
                <p>{ language.access_file_open() }</p>
                { trouble(record.trouble().as_ref(), language) }
                { trouble((*failed).as_ref(), language) }
                <div class="actions">
                    <button type="button" class="primary" onclick={onprint} aria-disabled={record.waits()}>{ language.access_print() }</button>
                    <button type="button" onclick={onfile} aria-disabled={record.waits()}>{ language.access_file() }</button>
                </div>
            </div>
            { access_copy(&copy, &when, today(), language) }
        </div>
    }
}

fn taken(child: ChildId) -> Fact {
    Fact::Exported {
        on: today(),
        child: Some(child),
    }
}

/// The day and the time of a moment, in words.
pub fn when(at: Moment, language: Language) -> String {
    let day = day_of(at).words(language);
    language.audit_when(day, time_of_day(at, language))
}

fn gathered(app: &App, held: &JournalContents, child: ChildId) -> Option<AccessCopy> {
    let copy = AccessCopy::gather(
        app.register(),
        &held.entries,
        child,
        today(),
        app.language(),
    )?;
    let drafts = held.drafts.keys().filter(|key| key.child == child.0);
    Some(AccessCopy {
        unfinished: drafts.count(),
        ..copy
    })
}

/// Hands the copy to the browser as a file. Its name tells nothing of the child.
fn hand_out(app: &App, held: &JournalContents, child: ChildId) -> Result<(), VaultError> {
    let file = readable::of_child(app.register(), &held.entries, child, today());
    download(&format!("trivselsspor-aktindsigt-{}.json", today()), &file)
        .map_err(|_| VaultError::NotHandedOver)
}

/// Other children who are named in this child's entries.
fn others(app: &App, entries: &[Entry], child: ChildId) -> Html {
    let (language, register) = (app.language(), app.register());
    let own = on_record(entries, child).into_iter();
    let shown = own.filter(|it| it.withheld.is_none());
    let shown: Vec<Entry> = shown.map(|it| it.entry.clone()).collect();
    let this = register.child(child).map(|child| &child.given);
    let all = register.all_children();
    let others = all.filter(|other| other.id != child && Some(&other.given) != this);
    let named: Vec<_> = others
        .flat_map(|other| {
            let places = mentions(&shown, other).into_iter();
            places.map(|entry| {
                let (title, _) = access_said(register, &entry.fact, language);
                language.access_others_where(&other.given, title, when(entry.at, language))
            })
        })
        .collect();
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
