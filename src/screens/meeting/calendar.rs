//! Hent til kalenderen: a file for the calendar, which lies outside of what is locked.

use exchange::calendar::{CalendarEntry, calendar_file};
use yew::prelude::*;

use crate::platform::{download, now};
use trivsel::{insight::MeetingFile, register::Child, vocabulary::Language};

/// What the calendar says of the meeting, and what downloads the file.
pub fn download_calendar(
    child: &Child,
    file: &MeetingFile<'_>,
    language: Language,
) -> (String, Callback<MouseEvent>) {
    let entry = CalendarEntry::gather(child, file, language);
    let summary = entry.summary.clone();
    let name = format!("moede-{}.ics", entry.on);
    let download = Callback::from(move |_: MouseEvent| {
        let file = calendar_file(&entry, now());
        // A browser that takes no file shows nothing in its list of downloads.
        let _ = download(&name, file.as_bytes());
    });
    (summary, download)
}
