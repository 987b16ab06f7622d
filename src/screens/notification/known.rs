//! A notification that is noted: whether the receipt came, and when it was put into the
//! municipality's own system.

use yew::prelude::*;

use crate::{
    components::DayField,
    handle::use_app,
    hooks::{Record, use_edit},
    platform::today,
};
use trivsel::{
    insight::{NotificationAsks, NotificationFile, asks, receipt_day},
    register::Notification,
    vocabulary::{Day, Language, NotificationWay},
};

/// All that are noted of a child, the latest first; nothing where there are none.
pub fn all_known(
    all: &[NotificationFile<'_>],
    record: &Record,
    keep: &Callback<(Notification, Notification)>,
    language: Language,
) -> Html {
    if all.is_empty() {
        return html! {};
    }
    let one = |file: &NotificationFile<'_>| {
        let (it, by) = (&file.now, file.notified_by().to_owned());
        let unread = file.taken_back_unread;
        let unread =
            unread.map(|it| language.notification_back_unread(&it.who, it.on.words(language)));
        let receipt = receipt_day(it.made);
        html! {
            <KnownNotification key={it.id.to_string()} it={it.clone()} {by} {receipt} {unread} record={record.clone()} keep={keep.clone()} />
        }
    };
    html! {
        <section class="stack" aria-labelledby="notification-known">
            <h2 id="notification-known">{ language.notification_known() }</h2>
            { for all.iter().rev().map(one) }
        </section>
    }
}

/// Which one, and what keeps it.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    it: Notification,
    by: AttrValue,
    /// The day by which the receipt is to have come.
    receipt: Day,
    /// That somebody took it back, and had not read all of it.
    unread: Option<AttrValue>,
    record: Record,
    /// Called with how it reads from now on, and how it read before.
    keep: Callback<(Notification, Notification)>,
}

/// The days that are typed.
#[derive(Clone, PartialEq)]
struct DaysTyped {
    receipt: Option<Day>,
    filed: Option<Day>,
}

/// The day that a button writes down.
#[derive(Clone, Copy, PartialEq, Eq)]
enum DayOf {
    Receipt,
    Filed,
    Today,
}

/// What is known of it, and the buttons.
#[component]
fn KnownNotification(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let today = today();
    let begin = || DaysTyped {
        receipt: Some(today),
        filed: Some(today),
    };
    let days = use_edit(begin).still_while(props.record.storing());
    let it = &props.it;
    let typed = days.value();
    let who = app.adult().map_or_else(String::new, |it| it.name.clone());
    let wrong = use_state_eq(|| None::<DayOf>);
    let keep = |of: DayOf, change: fn(&mut Notification, Day)| {
        let (it, keep, days, who) = (it.clone(), props.keep.clone(), days.clone(), who.clone());
        let wrong = wrong.clone();
        Callback::from(move |_: MouseEvent| {
            let days = days.latest();
            let day = match of {
                DayOf::Receipt => days.receipt,
                DayOf::Filed => days.filed,
                DayOf::Today => Some(today),
            };
            let Some(day) = day.filter(|day| (it.made..=today).contains(day)) else {
                return wrong.set(Some(of));
            };
            // The days that stand are not said again: only a leader may say that it is filed.
            let mut changed = Notification {
                receipt: None,
                rang: None,
                filed: None,
                ..it.clone()
            };
            change(&mut changed, day);
            changed.on = today;
            changed.who.clone_from(&who);
            keep.emit((changed, it.clone()));
        })
    };
    let error = |of: DayOf| {
        let is_wrong = *wrong == Some(of);
        is_wrong.then(|| AttrValue::from(language.notification_day_wrong(it.made.words(language))))
    };
    let waits = props.record.waits();
    if it.taken_back {
        return html! {
            <div class="card stack">
                <p>{ language.notification_taken_back() }{ "\u{a0}· " }{ it.on.words(language) }</p>
                <p><del>{ language.notification_made(when(it, language)) }{ "\u{a0}· " }{ it.channel.word(language) }</del></p>
                <p class="quiet">{ language.notification_by(&props.by) }</p>
            </div>
        };
    }
    html! {
        <div class="card stack">
            <p><b>{ language.notification_made(when(it, language)) }</b>{ "\u{a0}· " }{ it.channel.word(language) }</p>
            <p class="quiet">{ language.notification_by(&props.by) }</p>
            if it.way == NotificationWay::ParentsNotFirst { <p><b>{ language.notification_not_first_title() }</b>{ ". " }{ language.notification_not_first_copy() }</p> }
            if asks(it, today) == Some(NotificationAsks::WithinADay) { <p>{ language.notification_within() }</p> }
            if it.who != *props.by { <p class="quiet">{ language.notification_written_last(&it.who, it.on.words(language)) }</p> }
            if let Some(day) = it.receipt {
                <p>{ language.notification_receipt_came(day.words(language)) }</p>
            } else {
                <div class="stack tight">
                    if asks(it, today) != Some(NotificationAsks::Receipt) {
                        <p>{ language.notification_receipt_due(props.receipt.words_with_weekday(language)) }</p>
                    }
                    <h3>{ language.notification_receipt_question() }</h3>
                    if let Some(day) = it.rang { <p class="quiet">{ language.notification_rang(day.words(language)) }</p> }
                    <DayField {language} id={format!("receipt-{}", it.id)} label={language.notification_receipt_day()}
                        day={typed.receipt} error={error(DayOf::Receipt)} onchange={days.put(|typed: &mut DaysTyped, day| typed.receipt = day)} />
                    <div class="actions">
                        <button type="button" aria-disabled={waits} onclick={keep(DayOf::Receipt, |it, day| it.receipt = Some(day))}>{ language.notification_receipt_yes() }</button>
                        <button type="button" aria-disabled={waits} onclick={keep(DayOf::Today, |it, day| it.rang = Some(day))}>{ language.notification_receipt_no() }</button>
                    </div>
                </div>
            }
            if let Some(unread) = &props.unread { <p>{ unread }</p> }
            if let Some(day) = it.filed {
                <p>{ language.notification_filed_on(day.words(language)) }</p>
            } else {
                <div class="stack tight">
                    <DayField {language} id={format!("filed-{}", it.id)} label={language.notification_filed_day()} help={language.notification_filed_help()}
                        day={typed.filed} error={error(DayOf::Filed)} onchange={days.put(|typed: &mut DaysTyped, day| typed.filed = day)} />
                    <p><button type="button" aria-disabled={waits} onclick={keep(DayOf::Filed, |it, day| it.filed = Some(day))}>{ language.notification_filed_go() }</button></p>
                </div>
                <details class="more">
                    <summary>{ language.notification_mistake_go() }</summary>
                    <p>{ language.notification_mistake_help() }</p>
                    <p><button type="button" aria-disabled={waits} onclick={keep(DayOf::Today, |it, _| it.taken_back = true)}>{ language.notification_mistake_go() }</button></p>
                </details>
            }
        </div>
    }
}

/// The day, and the hour where it is known.
fn when(it: &Notification, language: Language) -> String {
    let day = it.made.words(language);
    match &*it.at {
        "" => day,
        at => language.audit_when(day, at),
    }
}
