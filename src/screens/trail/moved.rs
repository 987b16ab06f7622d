//! A follow-up that was moved, cancelled, or chosen in the place of another, to be read again.

use yew::prelude::*;

use super::follow_up_held::facts_list;
use super::read_mark::read_mark;
use crate::{models::models, sheets::access_said};
use trivsel::{
    register::{EntryId, Fact, Register},
    vocabulary::{Day, Language},
};

/// The line, and what unfolds under it, in the words of the copy for parents.
pub fn moved_stop(
    register: &Register,
    entry: EntryId,
    on: Day,
    fact: &Fact,
    language: Language,
) -> Html {
    let (title, mut lines) = access_said(register, fact, &models(), language);
    // Its day stands above.
    lines.remove(0);
    html! {
        <li key={entry.to_string()}>
            <details>
                <summary>
                    <span class="trail-name">
                        <b>{ title }</b>
                        <span class="quiet">{ on.words(language) }</span>
                    </span>
                    { read_mark(language) }
                </summary>
                <div class="stack unfolded">{ facts_list(lines) }</div>
            </details>
        </li>
    }
}
