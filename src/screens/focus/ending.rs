//! Ending a focus point: it worked, it is not needed any more, or something else is tried.

use yew::prelude::*;

use crate::{
    components::{Choices, TextField, form_foot},
    handle::use_app,
    hooks::{use_edit, use_record},
    platform::today,
};
use trivsel::{
    register::{ContactDetail, Fact, FocusEnd, FocusPoint},
    vocabulary::WhyFocusEnded,
};

/// What the form needs.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The focus point as it stands.
    pub point: FocusPoint,
    /// Called when it is stored or put away.
    pub ondone: Callback<()>,
}

#[derive(Clone, Default)]
struct EndingFields {
    why: Option<WhyFocusEnded>,
    words: String,
    pressed: bool,
}

/// Why, and what was learned.
#[component]
pub fn EndingForm(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let edit = use_edit(EndingFields::default).still_while(record.storing());
    let fields = edit.value();
    let onsubmit = {
        let (edit, record, ondone) = (edit.clone(), record.clone(), props.ondone.clone());
        let before = props.point.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            edit.change(|fields| fields.pressed = true);
            let fields = edit.latest();
            let Some(why) = fields.why else { return };
            let end = FocusEnd {
                on: today(),
                why,
                words: fields.words.trim().to_owned(),
            };
            let after = FocusPoint {
                end: Some(end),
                ..before.clone()
            };
            let fact = Fact::focus_point_changed(Some(&before), &after);
            let ondone = ondone.clone();
            record.run(vec![fact], vec![], move || ondone.emit(()));
        })
    };
    let option = |it: &WhyFocusEnded| (it.id().into(), it.word(language).into());
    let why = Choices {
        name: "end-why".into(),
        legend: language.focus_end_why().into(),
        options: WhyFocusEnded::ALL.iter().map(option).collect(),
        chosen: fields.why.iter().map(|it| it.id().into()).collect(),
        many: false,
        onpick: edit.put(|fields: &mut EndingFields, id: AttrValue| {
            fields.why = WhyFocusEnded::from_id(&id);
        }),
    };
    let cancel = props.ondone.reform(|_: MouseEvent| ());
    html! {
        <form class="card stack" {onsubmit} novalidate=true>
            <h3 id="end-focus" tabindex="-1">{ language.focus_finish_of(&props.point.what) }</h3>
            { why.view() }
            if fields.pressed && fields.why.is_none() {
                <p class="error" role="alert">{ language.focus_end_missing() }</p>
            }
            <TextField {language} id="end-words" label={language.focus_end_words()} asks={Some(&ContactDetail::ALL[..])}
                value={fields.words.clone()} onchange={edit.put(|fields: &mut EndingFields, text| fields.words = text)} />
            { form_foot(&record, cancel, language) }
        </form>
    }
}
