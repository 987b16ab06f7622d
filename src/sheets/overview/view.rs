//! The overview as a page.

use yew::prelude::*;

use super::{GroupOverview, counts::counts, names::names};
use crate::sheets::parts::{Running, block, fact, foot, head, joined, paper, written};
use trivsel::{
    register::FocusPoint,
    vocabulary::{Day, Language, Term},
};

/// Gruppeoverblik: with names where it was gathered with names, else in numbers
/// alone.
pub fn overview(overview: &GroupOverview, printed: Day, language: Language) -> Html {
    let kind = Term::GroupPicture.word(language);
    let round = overview.round.clone();
    let running = Running {
        kind: kind.to_owned(),
        about: joined(&[overview.group.as_deref()]).into(),
        warning: match overview.names {
            Some(_) => language.paper_team_only(),
            None => "",
        },
    };
    let body = html! {
        <>
            { head(
                joined(&[overview.group.as_deref()]),
                round.map(|round| fact(Term::Round.word(language), round.into())).into_iter().collect(),
                html! {},
            ) }
            { match &overview.names {
                Some(all) => names(all, overview.numbers.progress.assessors(), language),
                None => counts(&overview.numbers, language),
            } }
            { focus(overview, language) }
            <p class="sheet-small">{ language.picture_no_ranking() }</p>
            { foot(kind, printed, language) }
        </>
    };
    paper("sheet-wide sheet-overview", running, vec![body], language)
}

fn focus(overview: &GroupOverview, language: Language) -> Html {
    let left_out = overview.left_out;
    block(
        language.picture_focus(),
        "",
        html! { <>
            if overview.focus_points.is_empty() && left_out == 0 {
                <p>{ language.picture_focus_none() }</p>
            }
            { for overview.focus_points.iter().map(|point| one(point, language)) }
            if left_out > 0 { <p>{ language.picture_left_out(left_out) }</p> }
        </> },
    )
}

fn one(point: &FocusPoint, language: Language) -> Html {
    let by = point.by.map(|day| language.by_day(day.words(language)));
    let about = joined(&[
        point.area.map(|area| area.word(language)),
        Some(point.who.as_str()).filter(|who| !who.is_empty()),
        by.as_deref(),
        point.end.as_ref().map(|_| language.picture_done()),
    ]);
    html! {
        <div class="sheet-focus">
            { written(point.what.trim(), None) }
            <p class="sheet-small">{ about }</p>
        </div>
    }
}
