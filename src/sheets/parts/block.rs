//! A part of a sheet under a heading of its own.

use yew::prelude::*;

/// A block that the page break leaves in one piece. Its class tells it from
/// the others: `sheet-position`; empty where nothing need tell.
pub fn block(title: impl Into<AttrValue>, class: &'static str, body: Html) -> Html {
    html! {
        <section class={classes!("sheet-block", class)}>
            <h3>{ title.into() }</h3>
            { body }
        </section>
    }
}
