//! What lacks before a form can be stored, and the way to each field of it.

use yew::{platform::spawn_local, prelude::*};

use crate::platform::{focus, focus_field, next_frame};

/// One thing that lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// What to do about it.
    pub says: &'static str,
    /// The field it is about, as a selector.
    pub field: AttrValue,
}

impl Fault {
    /// A fault of the field that a selector finds.
    pub fn at(says: &'static str, field: impl Into<AttrValue>) -> Self {
        Self {
            says,
            field: field.into(),
        }
    }
}

/// What lacks: the sentence beside each of these fields, where it lacks something, and all of them with
/// the way to their fields.
pub fn faults_of<const N: usize>(
    lacks: [bool; N],
    sentences: [&'static str; N],
    fields: [&str; N],
) -> ([Option<&'static str>; N], Vec<Fault>) {
    let said = std::array::from_fn(|at| lacks[at].then_some(sentences[at]));
    let all = std::iter::zip(said, fields);
    let faults = all.filter_map(|(says, field)| Some(Fault::at(says?, field.to_owned())));
    (said, faults.collect())
}

/// Everything that lacks, each a way to its field; nothing where nothing lacks.
pub fn faults(lead: &'static str, faults: &[Fault]) -> Html {
    if faults.is_empty() {
        return html! {};
    }
    let fault = |it: &Fault| {
        let field = it.field.clone();
        let onclick = move |_: MouseEvent| focus_field(&field);
        html! { <li><button type="button" class="plain" {onclick}>{ it.says }</button></li> }
    };
    html! {
        <div id="faults" class="notice error" role="alert" tabindex="-1">
            <p>{ lead }</p>
            <ul class="faults">{ for faults.iter().map(fault) }</ul>
        </div>
    }
}

/// Leads whoever has pressed to what lacks, once it is drawn. Only a press does: what comes to lack
/// while somebody types takes nobody out of a field.
pub fn begin_at_faults() {
    spawn_local(async {
        next_frame().await;
        focus("#faults");
    });
}
