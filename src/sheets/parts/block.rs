//! A part of a sheet under a heading of its own.

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct Props {
    /// The heading.
    pub title: AttrValue,
    /// A class that tells this block from the others, `sheet-position`.
    #[prop_or_default]
    pub class: Classes,
    pub children: Html,
}

/// A block that the page break leaves in one piece.
#[component]
pub fn Block(props: &Props) -> Html {
    html! {
        <section class={classes!("sheet-block", props.class.clone())}>
            <h3>{ &props.title }</h3>
            { props.children.clone() }
        </section>
    }
}
