//! Whom a leader must see now, and everybody who is followed closely.

use yew::prelude::*;

use super::page::{LeaderLine, LeaderPage};
use crate::{components::UnsavedMark, platform::today, route::Route};
use trivsel::{insight::LeaderSees, vocabulary::Language};

/// So many are shown; the others are folded away.
const SHOWN: usize = 20;

/// Skal ses nu: how many, then whom and why.
pub fn seen_now(page: &LeaderPage, language: Language) -> Html {
    let count = |of: fn(&LeaderSees) -> bool| page.sees.iter().filter(|(why, _)| of(why)).count();
    let overdue = count(|it| matches!(it, LeaderSees::Overdue(_)));
    let undated = count(|it| matches!(it, LeaderSees::Undated));
    let parents = count(|it| matches!(it, LeaderSees::ParentsMissing(_)));
    let moved = count(|it| matches!(it, LeaderSees::Moved(_)));
    let counts = [
        (overdue, language.strip_overdue_count(overdue)),
        (undated, language.strip_undated_count(undated)),
        (parents, language.leader_parents_count(parents)),
        (moved, language.leader_moved_count(moved)),
    ];
    let counts = counts.into_iter().filter(|(count, _)| *count > 0);
    let one = |(why, it): &(LeaderSees, LeaderLine)| {
        let why_none = match why {
            LeaderSees::Undated if !it.why_none.is_empty() => format!(" · »{}«", it.why_none),
            _ => String::new(),
        };
        row(it, format!("{}{why_none}", sees(*why, language)))
    };
    html! {
        <section class="stack" aria-labelledby="leader-see">
            <h2 id="leader-see">{ language.leader_see() }</h2>
            if page.sees.is_empty() {
                <p>{ language.leader_see_none() }</p>
            } else {
                <ul class="counts">{ for counts.map(|(_, words)| html! { <li>{ words }</li> }) }</ul>
                <ul class="people">{ for page.sees.iter().map(one) }</ul>
            }
            <p class="help">{ language.leader_see_help() }</p>
        </section>
    }
}

fn sees(why: LeaderSees, language: Language) -> String {
    let days = |days: i64| usize::try_from(days).unwrap_or_default();
    match why {
        LeaderSees::Overdue(late) => language.promises_overdue(days(late)),
        LeaderSees::Undated => language.follow_ups_no_date().to_owned(),
        LeaderSees::ParentsMissing(since) => language.leader_parents(days(since)),
        LeaderSees::Moved(times) => language.leader_moved(times),
        LeaderSees::Apart => language.apart_short().to_owned(),
    }
}

/// Følges tæt, by the day of the next follow-up.
pub fn followed(page: &LeaderPage, language: Language) -> Html {
    let today = today();
    let one = |it: &LeaderLine| {
        let says = match it.next {
            None => language.follow_ups_no_date().to_owned(),
            Some(day) if day < today => sees(LeaderSees::Overdue(today.days_since(day)), language),
            Some(day) => language.leader_next(day.words(language)),
        };
        row(it, says)
    };
    let all = &page.followed;
    let (first, more) = all.split_at(all.len().min(SHOWN));
    html! {
        <section class="stack" aria-labelledby="leader-followed">
            if all.is_empty() {
                <h2 id="leader-followed">{ language.leader_followed_none() }</h2>
            } else {
                <h2 id="leader-followed">{ language.strip_followed(all.len()) }</h2>
                <p class="quiet">{ language.leader_order() }</p>
            }
            <ul class="people">{ for first.iter().map(one) }</ul>
            if !more.is_empty() {
                <details class="more">
                    <summary>{ language.follow_ups_more(more.len()) }</summary>
                    <ul class="people">{ for more.iter().map(one) }</ul>
                </details>
            }
        </section>
    }
}

fn row(it: &LeaderLine, says: String) -> Html {
    html! {
        <li>
            <a href={Route::Child(it.child).href()}>{ &it.name }</a><UnsavedMark child={it.child} />
            <span class="stage">{ &it.beside }</span>
            <span>{ says }</span>
        </li>
    }
}
