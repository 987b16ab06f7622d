//! Something the adults try, on the day it began and on the day it ended.

use yew::prelude::*;

use super::read_mark::read_mark;
use crate::screens::focus::focus_words;
use trivsel::{
    insight::Tried,
    vocabulary::{Day, Language, Term},
};

/// The stops of a focus point, each with its day. One that is to begin later has left no trail yet.
pub fn tried_stops(it: &Tried<'_>, today: Day, language: Language) -> Vec<(Day, Html)> {
    let point = it.point;
    let stop = |on: Day, title: &str| {
        let stop = html! {
            <li key={format!("{}-{on}", point.id)}>
                <details>
                    <summary>
                        <span class="trail-name">
                            <b>{ title.to_owned() }</b>
                            <span class="quiet">{ on.words(language) }</span>
                        </span>
                        <span class="quiet">{ &point.what }</span>
                        { read_mark(language) }
                    </summary>
                    <div class="stack unfolded">{ focus_words(point, language) }</div>
                </details>
            </li>
        };
        (on, stop)
    };
    let began = point.starts.filter(|on| *on <= today);
    let began = began.map(|on| stop(on, Term::FocusPoint.word(language)));
    let ended = point.end.as_ref();
    let ended = ended.map(|end| stop(end.on, end.why.word(language)));
    began.into_iter().chain(ended).collect()
}
