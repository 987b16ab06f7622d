//! Hent til kalenderen: a file for the calendar, which lies outside of what is locked.

use exchange::calendar::{CalendarEntry, calendar_file};
use yew::prelude::*;

use crate::{
    components::trouble, handle::use_app, hooks::use_record, platform::now,
    screens::hand_over::hand_over,
};
use trivsel::register::{ChildId, Fact, GroupId, PaperKind, Printed};

/// What stands in it, and of whom.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    pub child: ChildId,
    pub group: GroupId,
    pub entry: CalendarEntry,
}

/// The button. The logbook first: what it does not know of is not handed out.
#[component]
pub fn CalendarFile(props: &Props) -> Html {
    let app = use_app();
    let language = app.language();
    let record = use_record();
    let onclick = {
        let (record, props) = (record.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let taken = Fact::Printed(Printed::of(
                PaperKind::CalendarFile,
                Some(props.child),
                Some(props.group),
            ));
            let entry = props.entry.clone();
            record.run_and_hand_out(taken, move || {
                let file = calendar_file(&entry, now());
                hand_over(&entry.file_name(), file.as_bytes())
            });
        })
    };
    html! {
        <>
            <button type="button" {onclick} aria-disabled={record.waits()}>{ language.meet_calendar() }</button>
            { trouble(record.trouble().as_ref(), language) }
        </>
    }
}
