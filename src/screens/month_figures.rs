//! Månedens tal: a month as it may stand on paper, and closing it.

use yew::prelude::*;

use super::{hand_over::hand_over, leader::leads};
use crate::{
    components::{PassphraseAgain, Select, trouble},
    handle::{App, use_app},
    hooks::{Record, use_record},
    platform::{focus_heading, print, today},
    route::Route,
    session::Reauthenticated,
    sheets::{MonthPaper, month_csv, month_paper},
};
use trivsel::{
    insight::{may_close, month_reckoned},
    register::{Fact, MonthClosed, PaperKind, Printed, Register},
    vocabulary::Month,
};

/// So many months back can be looked at, and every month that is closed.
const MONTHS_BACK: usize = 12;

/// The figures, and what can be done with them.
#[component]
pub fn MonthFiguresScreen() -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let month = use_state_eq(|| Month::of(today()).before());
    let closes = use_state_eq(|| false);
    let known = (app.register().logical_clock().clone(), *month);
    let paper = {
        let app = app.clone();
        use_memo(known, move |(_, month)| {
            leads(&app).then(|| figures(app.register(), *month))
        })
    };
    let head = html! {
        <div class="stack tight">
            <p class="eyebrow"><a href={Route::Leader.href()}>{ language.leader_title() }</a></p>
            <h1 tabindex="-1">{ language.month_title() }</h1>
        </div>
    };
    let Some(paper) = paper.as_ref().clone().filter(|_| leads(&app)) else {
        return html! { <div class="stack">{ head }<p>{ language.leader_only() }</p></div> };
    };
    let choose = {
        let (month, closes) = (month.clone(), closes.clone());
        Select {
            id: "month",
            label: language.month_choose(),
            help: "",
            options: months(app.register())
                .into_iter()
                .map(|it| (it.to_string().into(), it.words(language).into()))
                .collect(),
            chosen: month.to_string().into(),
            onpick: Callback::from(move |id: AttrValue| {
                if let Ok(chosen) = id.parse() {
                    month.set(chosen);
                    closes.set(false);
                }
            }),
        }
    };
    html! {
        <div class="stack loose">
            <div class="screen-only stack">
                { head }
                { choose.view() }
                { trouble(record.trouble().as_ref(), language) }
                { match app.register().closed_month(*month) {
                    Some(it) => closed(&app, it, &paper, &record),
                    None => open(&app, *month, &closes, &record),
                } }
            </div>
            <section class="sheets" tabindex="0" aria-label={language.month_title()}>
                { month_paper(&paper, today(), language) }
            </section>
        </div>
    }
}

/// The months to choose from, the latest first.
fn months(register: &Register) -> Vec<Month> {
    let back = std::iter::successors(Some(Month::of(today())), |month| Some(month.before()));
    let mut all: Vec<_> = back.take(MONTHS_BACK + 1).collect();
    all.extend(register.closed_months().map(|it| it.month));
    all.sort_unstable_by(|a, b| b.cmp(a));
    all.dedup();
    all
}

/// A month as it was closed, or as it would be.
fn figures(register: &Register, month: Month) -> MonthPaper {
    match register.closed_month(month) {
        Some(it) => MonthPaper::closed(register, it),
        None => MonthPaper::provisional(register, month, reckon(register, month).figures),
    }
}

/// A month with its figures, by nobody yet.
fn reckon(register: &Register, month: Month) -> MonthClosed {
    MonthClosed {
        month,
        on: today(),
        who: String::new(),
        figures: month_reckoned(register, month),
    }
}

/// What can be done with a month that is closed.
fn closed(app: &App, it: &MonthClosed, paper: &MonthPaper, record: &Record) -> Html {
    let language = app.language();
    let month = it.month;
    // The logbook first: what it does not know of does not go out.
    let logged = || Fact::Printed(Printed::of(PaperKind::MonthFigures, None, None));
    let onprint = {
        let record = record.clone();
        Callback::from(move |_: MouseEvent| record.run(vec![logged()], vec![], print))
    };
    let onfile = {
        let (record, paper) = (record.clone(), paper.clone());
        Callback::from(move |_: MouseEvent| {
            let file = month_csv(&paper, language);
            let name = format!("trivselsspor-{month}.csv");
            record.run_and_hand_out(logged(), move || hand_over(&name, &file));
        })
    };
    let onbaseline = {
        let record = record.clone();
        Callback::from(move |_: MouseEvent| {
            record.run(vec![Fact::BaselineChosen { month }], vec![], focus_heading);
        })
    };
    let is_baseline = app
        .register()
        .baseline()
        .is_some_and(|it| it.month == month);
    html! { <>
        <p>{ language.month_closed(it.on.words(language), &it.who) }</p>
        if is_baseline { <p class="quiet">{ language.month_baseline_is(month.words(language)) }</p> }
        <div class="actions">
            <button type="button" class="primary" onclick={onprint} aria-disabled={record.waits()}>{ language.print_go() }</button>
            <button type="button" onclick={onfile} aria-disabled={record.waits()}>{ language.month_file() }</button>
            if !is_baseline {
                <button type="button" class="plain" onclick={onbaseline} aria-disabled={record.waits()}>{ language.month_baseline(month.words(language)) }</button>
            }
        </div>
    </> }
}

/// What can be done with one that is not.
fn open(app: &App, month: Month, closes: &UseStateHandle<bool>, record: &Record) -> Html {
    let language = app.language();
    if !may_close(app.register(), month, today()) {
        let over = month.last_day() < today();
        let why = match over {
            true => language.month_later_closed().to_owned(),
            false => language.month_goes_on(month.next().first_day().words(language)),
        };
        return html! { <p>{ language.month_open() }{ ". " }{ why }</p> };
    }
    let turn = |to: bool| {
        let closes = closes.clone();
        move || closes.set(to)
    };
    let (begin, cancel) = (turn(true), turn(false));
    let onproved = {
        let (app, record, closes) = (app.clone(), record.clone(), closes.clone());
        Callback::from(move |proof: Reauthenticated| {
            // As the logbook has it: whose passphrase it was, and else who sits here.
            let proved = proof.adult().and_then(|it| app.register().adult(it));
            let who = proved.or_else(|| app.adult());
            let closed = MonthClosed {
                who: who.map_or_else(String::new, |it| it.name.clone()),
                ..reckon(app.register(), month)
            };
            let closes = closes.clone();
            record.run_proved(proof, vec![Fact::MonthClosed(closed)], move || {
                closes.set(false);
                focus_heading();
            });
        })
    };
    html! { <>
        <p>{ language.month_open() }{ ". " }{ language.month_close_help() }</p>
        if **closes {
            <PassphraseAgain id="month-again" go={language.month_close()} leader=true
                busy={record.waits().is_some()} {onproved} oncancel={Callback::from(move |()| cancel())} />
        } else {
            <p><button type="button" class="primary" onclick={Callback::from(move |_: MouseEvent| begin())}>{ language.month_close() }</button></p>
        }
    </> }
}
