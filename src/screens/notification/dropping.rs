//! Deleting the writing sheet, which nothing but a button of its own does before its days are over.

use yew::prelude::*;

use crate::{
    components::{Tone, notice, trouble},
    handle::use_app,
    hooks::{use_record, use_session_value},
    platform::today,
    session::DraftKey,
    writing_draft::lives_until,
};
use trivsel::register::ChildId;

/// About which child.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    /// Called once it is deleted.
    #[prop_or_default]
    pub ondropped: Callback<()>,
}

/// The button. What it deletes cannot be brought back, so that is asked for first.
#[component]
pub fn DropSheet(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let onclick = {
        let (app, record) = (app.clone(), record.clone());
        let (child, ondropped) = (props.child, props.ondropped.clone());
        Callback::from(move |_: MouseEvent| {
            let (record, ondropped) = (record.clone(), ondropped.clone());
            app.ask(app.language().writing_drop_ask(), move || {
                let ondropped = ondropped.clone();
                let key = DraftKey::Notification { child };
                record.run(Vec::new(), vec![key], move || ondropped.emit(()));
            });
        })
    };
    html! {
        <>
            <button type="button" class="plain" aria-disabled={record.waits()} {onclick}>{ language.writing_drop() }</button>
            { trouble(record.trouble().as_ref(), language) }
        </>
    }
}

/// Where parents must not be told first no sheet is written: says that one lies here all the same.
#[component]
pub fn SheetLiesHere(props: &Props) -> Html {
    let language = use_app().language();
    let key = DraftKey::Notification { child: props.child };
    let stored = use_session_value(move |session| session.draft(key));
    let Some(stored) = stored else {
        return html! {};
    };
    let until = lives_until(&stored).unwrap_or_else(today);
    let says = html! {
        <>
            <p>{ language.writing_lies(until.words(language)) }</p>
            <p><DropSheet child={props.child} /></p>
        </>
    };
    notice(Tone::Warn, says)
}
