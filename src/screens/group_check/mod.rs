//! Gruppeskema: one adult looks at a whole group in one sitting. Children down,
//! areas across, after the ARIA pattern for grids.

mod cell_moves;
mod child_panel;
mod dock;
mod finish;
mod grid;
mod keeper;
mod keys;
mod one_sign;
mod pointing;
mod row_data;
mod row_view;
mod sheet;
mod signs_of_all;
mod sitting;
mod steps;
#[cfg(test)]
mod tests;
mod words;

use yew::prelude::*;

#[cfg(test)]
pub use self::keeper::SavedCursor;
use self::{grid::GroupCheck, words::above};
use crate::{
    components::{Tone, notice, to_group},
    handle::App,
};
use trivsel::{insight::children_in, register::GroupId};

/// Finds what the grid needs, or says what lacks.
pub fn screen(id: GroupId, app: &App) -> Html {
    let language = app.language();
    let register = app.register();
    let (Some(group), Some(adult)) = (register.group(id), app.adult()) else {
        return crate::components::not_here(language);
    };
    let lacks = |words: &'static str| {
        html! {
            <div class="stack">
                { above(group, None, adult, language) }
                { notice(Tone::Plain, html! { <p>{ words }</p> }) }
                <p>{ to_group(app, id) }</p>
            </div>
        }
    };
    let Some(round) = register.current_round(id) else {
        return lacks(language.check_no_round());
    };
    if children_in(register, id, round).is_empty() {
        return lacks(language.check_no_children());
    }
    // Each of its rows is a draft: it is read anew when another window has stored something.
    let made = app.revision();
    html! {
        <GroupCheck group={group.clone()} round={round.clone()} adult={adult.clone()}
            key={format!("{id} {} {} {made:?}", round.id, adult.id)} />
    }
}
