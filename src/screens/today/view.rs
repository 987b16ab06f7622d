//! The card of I dag.

use yew::prelude::*;

use super::{
    adults_day::AdultsDay,
    item::item,
    line_words::LineContext,
    lines::{GroupToday, TodayLine},
};
use crate::{components::PRAM, handle::App, screens::own_places::OwnPlaces};
use trivsel::{
    insight::{CallNames, MeetingFile},
    register::{Assessment, Child},
    vocabulary::Day,
};

/// So many lines are shown; the others are folded away.
const SHOWN_LINES: usize = 3;

/// Whether something was unfolded, and what its `summary` calls: what is folded is drawn once
/// somebody unfolds it, as what a child is called costs a look at every child.
type Unfolded = (bool, Callback<MouseEvent>);

/// Everything that waits, the first three in sight. The first of them is the next thing to do. What
/// colleagues see to is folded below, with how much of it is overdue.
pub fn today_view(
    app: &App,
    places: &OwnPlaces,
    groups: &[GroupToday<'_>],
    begun: &[(&Child, Assessment)],
    meetings: &[(MeetingFile<'_>, &Child)],
    [more_open, others_open]: [Unfolded; 2],
    today: Day,
) -> Html {
    let (language, register) = (app.language(), app.register());
    let Some(adult) = app.adult() else {
        return html! {};
    };
    let day = AdultsDay::new(register, adult.id, places, meetings, today);
    let (mine, others) = day.follow_ups();
    let lines = day.lines(mine, groups, begun);
    let next = lines.is_empty().then(|| day.next_day()).flatten();
    let next = next.map(|day| language.today_next(day.words_with_weekday(language)));
    let nothing = [
        language.today_nothing(),
        next.as_deref().unwrap_or_default(),
    ]
    .join(" ");
    let late = others.iter().filter(|it| it.is_late(today)).count();
    let says = match late {
        0 => language.today_others(others.len()),
        late if late == others.len() => language.today_others_late_all(late),
        _ => language.today_others_late(others.len(), late),
    };
    let (first, more) = lines.split_at(lines.len().min(SHOWN_LINES));
    let names = CallNames::new(register, today);
    let context = LineContext {
        register,
        names: &names,
        today,
        language,
    };
    let list = |lines: &[TodayLine<'_>], leads: bool| {
        let lines = lines.iter().enumerate();
        html! { <ul class="today">{ for lines.map(|(at, line)| item(line, leads && at == 0, &context)) }</ul> }
    };
    html! {
        <section class="card stack tight">
            <h2>{ language.today_title() }</h2>
            if first.is_empty() {
                <div class="empty">{ PRAM.view() }<p>{ nothing }</p></div>
            }
            { list(first, true) }
            if !more.is_empty() {
                <details class="more">
                    <summary onclick={more_open.1}>{ language.today_more(more.len()) }</summary>
                    if more_open.0 { { list(more, false) } }
                </details>
            }
            if !others.is_empty() {
                <details class="more">
                    <summary onclick={others_open.1}>{ says }</summary>
                    if others_open.0 { { list(&others, false) } }
                </details>
            }
        </section>
    }
}
