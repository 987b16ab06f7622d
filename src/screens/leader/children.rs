//! Whom a leader must see now, and everybody who is followed closely.

use yew::prelude::*;

use super::page::{LeaderLine, LeaderPage};
use crate::{
    components::UnsavedMark, handle::use_app, hooks::use_unfolded, platform::today, route::Route,
    screens::strip::apart_words,
};
use trivsel::{
    insight::{CallNames, LeaderSees},
    register::Register,
    vocabulary::Language,
};

/// So many are shown; the others are folded away.
const MOST_SHOWN_CHILDREN: usize = 20;

/// How many there are of each reason, in words.
pub fn counts_now(page: &LeaderPage, language: Language) -> Vec<String> {
    let count = |of: fn(&LeaderSees) -> bool| page.sees.iter().filter(|(why, _)| of(why)).count();
    let overdue = count(|it| matches!(it, LeaderSees::Overdue(_)));
    let agreements = count(|it| matches!(it, LeaderSees::AgreementsLate(_)));
    let undated = count(|it| matches!(it, LeaderSees::Undated));
    let parents = count(|it| matches!(it, LeaderSees::ParentsMissing(_)));
    let moved = count(|it| matches!(it, LeaderSees::Moved(_)));
    let apart = count(|it| matches!(it, LeaderSees::Apart(_)));
    let counts = [
        (overdue, language.leader_overdue_count(overdue)),
        (agreements, language.leader_agreements_count(agreements)),
        (undated, language.strip_undated_count(undated)),
        (parents, language.leader_parents_count(parents)),
        (moved, language.leader_moved_count(moved)),
        (apart, language.leader_apart_count(apart)),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    counts.map(|(_, words)| words).collect()
}

/// Skal ses nu: how many, then whom and why.
pub fn seen_now(page: &LeaderPage, onprint: Callback<MouseEvent>, language: Language) -> Html {
    let counts = counts_now(page, language).into_iter();
    let one = |(why, it): &(LeaderSees, LeaderLine)| {
        let why_none = match why {
            LeaderSees::Undated if !it.why_none.is_empty() => format!("\u{a0}· »{}«", it.why_none),
            _ => String::new(),
        };
        LeaderRow {
            line: it.clone(),
            says: format!("{}{why_none}", sees(*why, language)),
        }
    };
    let rows: Vec<_> = page.sees.iter().map(one).collect();
    html! {
        <section class="stack" aria-labelledby="leader-see">
            <h2 id="leader-see">{ language.leader_see() }</h2>
            if page.sees.is_empty() {
                <p>{ language.leader_see_none() }</p>
            } else {
                <ul class="counts">{ for counts.map(|words| html! { <li>{ words }</li> }) }</ul>
                <LeaderRows {rows} />
                <p><button type="button" onclick={onprint}>{ language.leader_paper_open() }</button></p>
            }
            <details class="more">
                <summary>{ language.leader_see_why() }</summary>
                <p class="quiet">{ language.leader_see_help() }</p>
            </details>
        </section>
    }
}

/// Why, in words.
pub fn sees(why: LeaderSees, language: Language) -> String {
    let days = |days: i64| usize::try_from(days).unwrap_or_default();
    match why {
        LeaderSees::Overdue(late) => language.leader_overdue(days(late)),
        LeaderSees::AgreementsLate(count) => language.agreements_late(count),
        LeaderSees::Undated => language.follow_ups_no_date().to_owned(),
        LeaderSees::ParentsMissing(since) => language.leader_parents(days(since)),
        LeaderSees::Moved(times) => language.leader_moved(times),
        LeaderSees::Apart(of) => apart_words(of, language).to_owned(),
    }
}

/// Følges tæt, by the day of the next follow-up.
pub fn followed(page: &LeaderPage, language: Language) -> Html {
    let today = today();
    let one = |it: &LeaderLine| {
        let says = match (it.left, it.next) {
            (Some(left), _) => language.child_left_on(left.words(language)),
            (None, None) => match it.apart {
                Some(of) => apart_words(of, language).to_owned(),
                None => language.follow_ups_no_date().to_owned(),
            },
            (None, Some(day)) if day < today => {
                sees(LeaderSees::Overdue(today.days_since(day)), language)
            }
            (None, Some(day)) => language.leader_next(day.words(language)),
        };
        LeaderRow {
            line: it.clone(),
            says,
        }
    };
    let all = &page.followed;
    let rows: Vec<_> = all.iter().map(one).collect();
    html! {
        <section class="stack" aria-labelledby="leader-followed">
            if all.is_empty() {
                <h2 id="leader-followed">{ language.leader_followed_none() }</h2>
            } else {
                <h2 id="leader-followed">{ language.strip_followed(all.iter().filter(|it| it.left.is_none()).count()) }</h2>
                <p class="quiet">{ language.leader_order() }</p>
            }
            <LeaderRows {rows} />
        </section>
    }
}

/// A child, and what is said of it.
#[derive(Clone, PartialEq)]
struct LeaderRow {
    line: LeaderLine,
    says: String,
}

/// The rows of a list.
#[derive(Clone, PartialEq, Properties)]
struct RowsProps {
    rows: Vec<LeaderRow>,
}

/// The first of them, and the others once somebody unfolds them: a house may follow hundreds.
#[component]
fn LeaderRows(props: &RowsProps) -> Html {
    let app = use_app();
    let (register, language) = (app.register(), app.language());
    let (open, onclick) = use_unfolded();
    let rows = &props.rows;
    let (first, more) = rows.split_at(rows.len().min(MOST_SHOWN_CHILDREN));
    let names = CallNames::new(register, today());
    let row = |it: &LeaderRow| row(register, &names, it, language);
    html! {
        <>
            <ul class="people told">{ for first.iter().map(row) }</ul>
            if !more.is_empty() {
                <details class="more">
                    <summary {onclick}>{ language.follow_ups_more(more.len()) }</summary>
                    if open { <ul class="people told">{ for more.iter().map(row) }</ul> }
                </details>
            }
        </>
    }
}

fn row(register: &Register, names: &CallNames<'_>, it: &LeaderRow, language: Language) -> Html {
    let LeaderRow { line, says } = it;
    let child = register.child(line.child);
    let name = child.map(|child| names.of(child).full(language));
    html! {
        <li>
            <a href={Route::Child(line.child).href()}>{ name }</a><UnsavedMark child={line.child} />
            <span class="stage">{ &line.beside }</span>
            <span>{ says }</span>
        </li>
    }
}
