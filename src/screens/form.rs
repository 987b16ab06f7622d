//! The forms that screens of the first look open; they come with the later part of the program.

use yew::prelude::*;

use super::{
    child_form::{self, ChildForm},
    group_form::{self, GroupForm},
};
use crate::components::{PassphraseAgain, PassphraseAgainProps};

/// Which form, with what it needs.
#[derive(Clone, PartialEq)]
pub enum FormRequest {
    /// Adding a group, or changing one.
    Group(group_form::Props),
    /// Adding a child, or changing one.
    Child(child_form::Props),
    /// The passphrase again.
    PassphraseAgain(PassphraseAgainProps),
}

impl FormRequest {
    /// The field that gets focus, where the form does not see to that itself.
    pub fn first_field(&self) -> Option<&'static str> {
        match self {
            Self::Group(_) => Some("#group-name"),
            Self::Child(_) => Some("#child-given"),
            Self::PassphraseAgain(_) => None,
        }
    }
}

/// The form itself; for the later part alone.
pub fn form(form: FormRequest) -> Html {
    match form {
        FormRequest::Group(props) => html! { <GroupForm ..props /> },
        FormRequest::Child(props) => html! { <ChildForm ..props /> },
        FormRequest::PassphraseAgain(props) => html! { <PassphraseAgain ..props /> },
    }
}
