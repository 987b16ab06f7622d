//! One press for a child whom everybody sees green.

use std::rc::Rc;

use yew::prelude::*;

use super::{joint_draft::JointDraft, table_props::Onward};
use crate::hooks::Record;
use trivsel::vocabulary::Language;

/// The card with that button, and the grounds that it writes.
pub(super) fn one_press_green(
    onward: &Onward,
    alone: bool,
    settle: &Callback<Rc<JointDraft>>,
    record: &Record,
    language: Language,
) -> Html {
    let grounds = match alone {
        true => language.walk_green_grounds_alone(),
        false => language.walk_green_grounds(),
    };
    let onclick = settle.reform(move |_: MouseEvent| Rc::new(JointDraft::green(grounds)));
    html! {
        <div class="card stack tight">
            <p>{ language.walk_green(grounds) }</p>
            <p><button type="button" class="primary" {onclick} aria-disabled={record.waits()}>
                { onward.agree_green }
            </button></p>
        </div>
    }
}
