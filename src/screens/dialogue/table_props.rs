//! Whom the table is about, and how it goes on.

use yew::prelude::*;

use trivsel::register::{Child, ChildRound, Group, Round};

/// Whom the table is about, and how it goes on.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: Child,
    pub group: Group,
    pub round: Round,
    /// What is known of it.
    pub look: ChildRound,
    /// What stands above, with the screen's `h1`.
    pub head: Html,
    /// Where the team is talking a whole group through.
    #[prop_or_default]
    pub onward: Option<Onward>,
    /// In the middle of a follow-up, which comes after it.
    #[prop_or_default]
    pub in_follow_up: bool,
}

/// How it goes on to the next child, where there is one.
#[derive(Clone, PartialEq)]
pub struct Onward {
    /// The words on the last button.
    pub agree: &'static str,
    /// The words on the button that sets a child green whom everybody sees so.
    pub agree_green: &'static str,
    /// Called once the team has agreed; without it the parents' sheet comes.
    pub onagreed: Callback<()>,
    /// What else can be done with this child, beside the last button.
    pub beside: Html,
}
