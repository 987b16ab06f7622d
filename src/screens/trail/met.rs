//! A meeting, to be read again: what was planned, how it was moved, and what was said.

use yew::prelude::*;

use super::follow_up_held::facts_list;
use super::read_mark::read_mark;
use crate::{
    models::models, route::Route, screens::meeting_words::state_word, sheets::access_said,
};
use trivsel::{
    insight::MeetingFile,
    register::{Fact, Register},
    vocabulary::Language,
};

/// The line, and what unfolds under it, in the words of the copy for parents.
pub fn met_stop(register: &Register, file: &MeetingFile<'_>, language: Language) -> Html {
    let meeting = &*file.meeting;
    let plan = Fact::meeting_changed(None, meeting);
    let moves = file
        .moves
        .iter()
        .map(|it| Fact::MeetingMoved(it.value.clone()));
    let minutes = file.minutes.iter();
    let minutes = minutes.map(|it| Fact::MeetingHeld(it.value.clone()));
    let (_, planned) = access_said(register, &plan, &models(), language);
    let told = |fact: Fact| {
        let (title, lines) = access_said(register, &fact, &models(), language);
        html! { <><h3>{ title }</h3>{ facts_list(lines) }</> }
    };
    let route = Route::Meeting(meeting.child, Some(meeting.id));
    html! {
        <li key={meeting.id.to_string()}>
            <details>
                <summary>
                    <span class="trail-name">
                        <b>{ meeting.kind.word(language) }</b>
                        <span class="quiet">{ meeting.on.words(language) }</span>
                    </span>
                    <span class="quiet">{ state_word(file.state, language) }</span>
                    { read_mark(language) }
                </summary>
                <div class="stack unfolded">
                    { facts_list(planned) }
                    { for moves.chain(minutes).map(told) }
                    <p><a class="button plain" href={route.href()}>{ language.meet_open() }</a></p>
                </div>
            </details>
        </li>
    }
}
