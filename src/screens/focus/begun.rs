//! What was begun of the focus points and not saved, and the way back to it.

use yew::prelude::*;

use super::form::FocusFields;
use crate::{draft_codec::decode_draft, session::BegunFocus};
use trivsel::{
    register::{FocusPoint, FocusPointId},
    vocabulary::{Language, Term},
};

/// A button for each; nothing where nobody has begun any.
pub fn begun(
    drafts: &[BegunFocus],
    points: &[FocusPoint],
    go_on: &Callback<FocusPointId>,
    language: Language,
) -> Html {
    let row = |(id, payload): &BegunFocus| {
        let id = *id;
        // What a newer version wrote is said in its form.
        let typed = decode_draft::<FocusFields>(payload).and_then(|it| it.changes.what);
        let known = points.iter().find(|it| it.id == id);
        let typed = typed.or_else(|| known.map(|it| it.what.clone()));
        let what = typed.filter(|it| !it.trim().is_empty());
        let what = what.unwrap_or_else(|| Term::FocusPoint.word(language).to_owned());
        let onclick = go_on.reform(move |_: MouseEvent| id);
        html! {
            <p key={id.to_string()}><button type="button" {onclick}>{ language.focus_go_on(what) }</button></p>
        }
    };
    drafts.iter().map(row).collect()
}
