//! What a leader keeps out of the copy for parents, with the reason.

use yew::prelude::*;

use super::entry_time::entry_time;
use crate::{
    components::{Select, TextField},
    handle::App,
    hooks::{Edit, Record},
    sheets::{AccessCopy, AccessItem},
};
use trivsel::{
    register::{ChildId, EntryId, Fact, Withheld},
    vocabulary::Role,
};

/// What is being filled in: the entry's id, and the reason.
pub type WithholdFields = (String, String);

/// What is withheld already, and a form to withhold more; only for a leader.
pub fn withhold(
    app: &App,
    copy: &AccessCopy,
    child: ChildId,
    edit: &Edit<WithholdFields>,
    record: &Record,
) -> Html {
    let language = app.language();
    let leads = app.adult().is_some_and(|adult| adult.role == Role::Leader);
    if !leads {
        return html! { <p class="quiet">{ language.access_keep_leader() }</p> };
    }
    let set = {
        let (record, edit) = (record.clone(), edit.clone());
        move |entry: EntryId, reason: String| {
            let edit = edit.clone();
            let withheld = Withheld {
                child,
                entry,
                reason,
            };
            record.run(vec![Fact::WithheldSet(withheld)], vec![], move || {
                edit.change(|typed| *typed = WithholdFields::default());
            });
        }
    };
    let name = |item: &AccessItem| format!("{} · {}", item.title, entry_time(item.at, language));
    let kept_out = copy.items.iter().filter(|item| item.withheld.is_some());
    let back = |item: &AccessItem| {
        let (set, entry) = (set.clone(), item.entry);
        let onclick = Callback::from(move |_: MouseEvent| set(entry, String::new()));
        html! {
            <li key={entry.to_string()}>
                { name(item) }{ " " }
                <button type="button" class="plain" {onclick}>{ language.access_keep_back() }</button>
            </li>
        }
    };
    let rest = copy.items.iter().filter(|item| item.withheld.is_none());
    let choose = [("".into(), language.access_keep_choose().into())];
    let options = rest.map(|item| (item.entry.to_string().into(), name(item).into()));
    let typed = edit.value();
    let which = Select {
        id: "withhold",
        label: language.access_keep_which(),
        help: "",
        options: choose.into_iter().chain(options).collect(),
        chosen: typed.0.clone().into(),
        onpick: edit.put(|typed: &mut WithholdFields, id: AttrValue| typed.0 = id.to_string()),
    };
    let onsubmit = {
        let (edit, set) = (edit.clone(), set.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let typed = edit.latest();
            let reason = typed.1.trim().to_owned();
            if let (Ok(entry), false) = (typed.0.parse(), reason.is_empty()) {
                set(entry, reason);
            }
        })
    };
    html! {
        <details class="more">
            <summary>{ language.access_keep_title() }</summary>
            <ul>{ for kept_out.map(back) }</ul>
            <form class="stack" {onsubmit} novalidate=true>
                { which.view() }
                <TextField {language} id="withhold-reason" label={language.access_keep_why()}
                    help={language.access_keep_why_help()} value={typed.1.clone()} required=true
                    onchange={edit.put(|typed: &mut WithholdFields, text| typed.1 = text)} />
                <p><button type="submit" aria-disabled={record.waits()}>{ language.access_keep_go() }</button></p>
            </form>
        </details>
    }
}
