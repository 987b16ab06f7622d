//! A form that a screen of the first look opens. It comes with the later part of the program:
//! whoever only looks around fills in nothing.

use yew::prelude::*;

use super::{fetching::fetching_part, form::FormRequest};
use crate::{handle::use_app, loader::use_loader, platform::focus};

/// Which form.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The form.
    pub form: FormRequest,
}

/// The form once it is here, and before that what is said while it is fetched.
#[component]
pub fn LaterForm(props: &Props) -> Html {
    let loader = use_loader();
    let language = use_app().language();
    {
        let loader = loader.clone();
        use_effect_with((), move |()| loader.bring());
    }
    let field = props.form.first_field();
    use_effect_with(loader.later().is_some(), move |is_here| {
        if let Some(field) = field.filter(|_| *is_here) {
            focus(field);
        }
    });
    match loader.later() {
        Some(later) => (later.form)(props.form.clone()),
        None => html! { <div class="stack">{ fetching_part(&loader, language) }</div> },
    }
}
