//! What a leader keeps out of the copy for parents, with the reason, and the marks that are in it
//! only where a leader chose so. Each asks for a leader's passphrase.

use yew::prelude::*;

use super::entry_time::entry_time;
use crate::{
    components::{PassphraseAgain, Select, TextField, trouble},
    handle::use_app,
    hooks::{use_edit, use_record},
    session::Reauthenticated,
    sheets::{AccessCopy, AccessItem},
};
use trivsel::{
    register::{ChildId, EntryId, Fact, Withheld},
    vocabulary::{Language, Role},
};

/// What the copy has, and what it leaves out by itself.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// The copy as it is now.
    pub copy: AccessCopy,
    /// What takes along the marks that are not in it. Nothing is shown of them before the
    /// passphrase is typed.
    pub marks: Vec<Withheld>,
    /// What takes along notifications and answers that wait, the same.
    pub notifications: Vec<Withheld>,
    /// What takes along meetings with one of two homes, the same.
    pub meetings: Vec<Withheld>,
}

/// What is being filled in: the entry's id, and the reason.
type Fields = (String, String);

/// What the copy leaves out by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum LeftOut {
    Marks,
    Notifications,
    Meetings,
}

impl LeftOut {
    fn go(self, language: Language) -> &'static str {
        match self {
            Self::Marks => language.access_marks_go(),
            Self::Notifications => language.access_waiting_go(),
            Self::Meetings => language.access_meetings_go(),
        }
    }

    /// What is said once so many are in it.
    fn told(self, count: usize, language: Language) -> &'static str {
        match (self, count) {
            (Self::Marks, 0) => language.access_marks_none(),
            (Self::Marks, _) => language.access_marks_in(),
            (Self::Notifications | Self::Meetings, 0) => language.access_waiting_none(),
            (Self::Notifications, _) => language.access_waiting_in(),
            (Self::Meetings, _) => language.access_meetings_in(),
        }
    }
}

/// What the passphrase is asked for.
#[derive(Clone, PartialEq)]
enum WithholdAsked {
    /// To keep the entry out that is chosen, with the reason that is typed by then.
    KeepOut,
    /// To let an entry in again.
    LetIn(EntryId),
    /// To take along what is left out by itself.
    TakeAlong(LeftOut),
}

/// What is withheld already, and a form to withhold more; only for a leader.
#[component]
pub fn Withhold(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(Fields::default).still_while(record.storing());
    let asks = use_state_eq(|| None::<WithholdAsked>);
    let taken_along = use_state_eq(|| None::<(LeftOut, usize)>);
    let leads = app.adult().is_some_and(|adult| adult.role == Role::Leader);
    if !leads {
        return html! { <p class="quiet">{ language.access_keep_leader() }</p> };
    }
    let child = props.child;
    let name =
        |item: &AccessItem| format!("{}\u{a0}· {}", item.title, entry_time(item.at, language));
    let kept_out = props.copy.items.iter();
    let mut kept_out: Vec<_> = kept_out.filter(|item| item.withheld.is_some()).collect();
    // What somebody wrote since is to be looked at.
    kept_out.sort_by_key(|item| !item.waits);
    let back = |item: &AccessItem| {
        let (asks, entry) = (asks.clone(), item.entry);
        let onclick =
            Callback::from(move |_: MouseEvent| asks.set(Some(WithholdAsked::LetIn(entry))));
        html! {
            <li key={entry.to_string()}>
                { name(item) }
                if item.waits { { "\u{a0}· " }<b>{ language.access_keep_anew() }</b> }
                { " " }
                <button type="button" class="plain" {onclick}>{ language.access_keep_back() }</button>
            </li>
        }
    };
    let rest = props
        .copy
        .items
        .iter()
        .filter(|item| item.withheld.is_none());
    let choose = [("".into(), language.choose().into())];
    let options = rest.map(|item| (item.entry.to_string().into(), name(item).into()));
    let typed = edit.value();
    let which = Select {
        id: "withhold",
        label: language.access_keep_which(),
        help: "",
        options: choose.into_iter().chain(options).collect(),
        chosen: typed.0.clone().into(),
        onpick: edit.put(|typed: &mut Fields, id: AttrValue| typed.0 = id.to_string()),
    };
    let onsubmit = {
        let (edit, asks) = (edit.clone(), asks.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if kept_out_by(child, &edit.latest()).is_some() {
                asks.set(Some(WithholdAsked::KeepOut));
            }
        })
    };
    let take_along = |what: LeftOut| {
        let asks = asks.clone();
        let onclick =
            Callback::from(move |_: MouseEvent| asks.set(Some(WithholdAsked::TakeAlong(what))));
        html! { <button type="button" class="plain" {onclick}>{ what.go(language) }</button> }
    };
    let oncancel = {
        let asks = asks.clone();
        Callback::from(move |()| asks.set(None))
    };
    let onproved = {
        let (asks, edit, record) = (asks.clone(), edit.clone(), record.clone());
        let (marks, notifications) = (props.marks.clone(), props.notifications.clone());
        let meetings = props.meetings.clone();
        let taken_along = taken_along.clone();
        Callback::from(move |proof: Reauthenticated| {
            let (asks, edit, taken_along) = (asks.clone(), edit.clone(), taken_along.clone());
            let set = |withheld| Fact::WithheldSet(withheld);
            match (*asks).clone() {
                Some(WithholdAsked::KeepOut) => {
                    let Some(withheld) = kept_out_by(child, &edit.latest()) else {
                        return asks.set(None);
                    };
                    record.run_proved(proof, vec![set(withheld)], move || {
                        edit.change(|typed| *typed = Fields::default());
                        asks.set(None);
                    });
                }
                Some(WithholdAsked::LetIn(entry)) => {
                    let facts = vec![set(let_in(child, entry))];
                    record.run_proved(proof, facts, move || asks.set(None));
                }
                Some(WithholdAsked::TakeAlong(what)) => {
                    let entries = match what {
                        LeftOut::Marks => &marks,
                        LeftOut::Notifications => &notifications,
                        LeftOut::Meetings => &meetings,
                    };
                    let count = entries.len();
                    let facts: Vec<_> = entries.iter().cloned().map(set).collect();
                    let done = move || {
                        taken_along.set(Some((what, count)));
                        asks.set(None);
                    };
                    match facts.is_empty() {
                        true => done(),
                        false => record.run_proved(proof, facts, done),
                    }
                }
                None => {}
            }
        })
    };
    let go = match &*asks {
        Some(WithholdAsked::TakeAlong(what)) => what.go(language),
        Some(WithholdAsked::LetIn(_)) => language.access_keep_back(),
        _ => language.access_keep_go(),
    };
    html! {
        <details class="more">
            <summary>{ language.access_keep_title() }</summary>
            <ul>{ for kept_out.into_iter().map(back) }</ul>
            <form class="stack" {onsubmit} novalidate=true>
                { which.view() }
                <TextField {language} id="withhold-reason" label={language.access_keep_why()}
                    help={language.access_keep_why_help()} value={typed.1.clone()} required=true
                    onchange={edit.put(|typed: &mut Fields, text| typed.1 = text)} />
                if asks.is_none() {
                    <p><button type="submit" aria-disabled={record.waits()}>{ language.access_keep_go() }</button></p>
                }
            </form>
            if asks.is_some() {
                <PassphraseAgain id="withhold-again" {go} leader=true busy={record.waits().is_some()} {onproved} {oncancel} />
            } else {
                <p class="help">{ language.access_marks_help() }</p>
                <p>{ take_along(LeftOut::Marks) }</p>
                <p class="help">{ language.access_waiting_help() }</p>
                <p>{ take_along(LeftOut::Notifications) }</p>
                <p class="help">{ language.access_meetings_help() }</p>
                <p>{ take_along(LeftOut::Meetings) }</p>
                if let Some((what, count)) = *taken_along {
                    <p class="notice" role="status">{ what.told(count, language) }</p>
                }
            }
            { trouble(record.trouble().as_ref(), language) }
        </details>
    }
}

/// What is typed, once an entry is chosen and there is a reason.
fn kept_out_by(child: ChildId, (entry, reason): &Fields) -> Option<Withheld> {
    let reason = reason.trim().to_owned();
    let entry = entry.parse().ok().filter(|_| !reason.is_empty())?;
    Some(Withheld {
        child,
        entry,
        reason,
        notify: false,
    })
}

/// An entry that was kept out is in the copy once this is said of it.
fn let_in(child: ChildId, entry: EntryId) -> Withheld {
    Withheld {
        child,
        entry,
        reason: String::new(),
        notify: false,
    }
}
