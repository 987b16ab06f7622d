//! The parents' sheet as a page.

use std::rc::Rc;

use yew::{html::IntoPropValue, prelude::*};

use super::{
    ParentsSheet,
    about::About,
    agreements::Agreements,
    areas::Areas,
    head::Head,
    own_words::OwnWords,
    position::{Frames, Position},
    strengths::Strengths,
};
use crate::vocabulary::Language;

/// What the view and each part of it is told.
#[derive(Clone, PartialEq, Properties)]
pub struct SheetProps {
    /// What stands on it.
    pub sheet: Rc<ParentsSheet>,
    /// The language of everything the staff did not write themselves.
    pub language: Language,
}

/// Lets a screen write `<ParentsSheetView {sheet} … />` with what it gathered.
impl IntoPropValue<Rc<ParentsSheet>> for ParentsSheet {
    fn into_prop_value(self) -> Rc<ParentsSheet> {
        Rc::new(self)
    }
}

/// Forældrearket. What goes well stands first, then what is seen, then the
/// position, and then what the adults do about it.
///
/// Its CSS contract is `.sheet`; put on a page it is all of it that is printed.
#[component]
pub fn ParentsSheetView(props: &SheetProps) -> Html {
    html! {
        <article class="sheet" lang={props.language.code()}>
            <Head ..props.clone() />
            <Strengths ..props.clone() />
            <Areas ..props.clone() />
            <Position ..props.clone() />
            <Frames ..props.clone() />
            <Agreements ..props.clone() />
            <OwnWords ..props.clone() />
            <About ..props.clone() />
        </article>
    }
}
