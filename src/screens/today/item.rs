//! One line of I dag.

use yew::prelude::*;

use super::{
    line_words::{LineContext, LineWords},
    lines::TodayLine,
};
use crate::{
    components::{UnsavedMark, next_line, onlink},
    screens::strip::strip_mark,
};
use trivsel::insight::Mark;

/// One line: what waits, where, and the way there.
pub fn item(line: &TodayLine<'_>, first: bool, context: &LineContext<'_>) -> Html {
    let LineWords {
        what,
        beside,
        route,
        go,
        of,
    } = context.words(line);
    let mark = match line.is_late(context.today) {
        true => strip_mark(Mark::Late, ""),
        false => html! {},
    };
    let go = html! {
        <a class={if first { "button primary" } else { "button" }} href={route.href()} onclick={onlink(route)}>
            { go }
            if !of.is_empty() { <span class="visually-hidden">{ ": " }{ of }</span> }
        </a>
    };
    let what = html! { <>
        { what }
        if let Some(child) = line.child() { <UnsavedMark {child} /> }
    </> };
    next_line(mark, what, beside, go)
}
