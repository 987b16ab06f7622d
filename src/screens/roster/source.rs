//! Where the list comes from: cells that are pasted, or a file.

use wasm_bindgen::JsCast;
use web_sys::{File, HtmlInputElement, HtmlTextAreaElement};
use yew::{platform::spawn_local, prelude::*};

use super::roster_import::{ImportStage, NotRead, RosterImport};
use crate::{
    components::{Tone, notice},
    handle::App,
    hooks::Edit,
    platform::{
        FileTrouble, ReaderTrouble, bytes_of, chosen_file, in_one_file, next_frame, read_workbook,
    },
};
use exchange::roster::{ListReadings, ListText, NoList, NotText, text_of};
use trivsel::{register::GroupId, vocabulary::Language};

/// The largest file that is read, in bytes. Ten thousand rows with all their
/// contacts are two million.
const LARGEST_LIST_BYTES: usize = 10_000_000;

/// The kinds of file that a list comes in, and those of them that are text.
const LISTS: &str = ".xlsx,.ods,.xls,.csv,.tsv,.tab,.txt,text/csv,text/plain";
const TEXTS: &str = ".csv,.tsv,.tab,.txt,text/csv,text/plain";

/// The field to paste into, the choice of a file, and what was wrong.
pub fn source(app: &App, edit: &Edit<RosterImport>, group: GroupId) -> Html {
    let language = app.language();
    let work = edit.value();
    let read_pasted = {
        let (app, edit) = (app.clone(), edit.clone());
        Callback::from(move |_: MouseEvent| {
            let text = edit.latest().typed.clone();
            read_list(&app, &edit, group, async {
                ListReadings::of_text(&ListText::Plain(text)).map_err(NotRead::NoList)
            });
        })
    };
    let oninput = {
        let edit = edit.clone();
        Callback::from(move |event: InputEvent| {
            let field = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(field) = field {
                edit.change(|work| work.typed = field.value());
            }
        })
    };
    let read_chosen = {
        let (app, edit) = (app.clone(), edit.clone());
        Callback::from(move |event: Event| {
            let field = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            if let Some(file) = field.as_ref().and_then(chosen_file) {
                read_file(&app, &edit, group, file);
            }
        })
    };
    let wrong = match work.stage {
        ImportStage::AskingAgain(why) => {
            notice(Tone::Error, html! { <p>{ not_read(why, language) }</p> })
        }
        _ => html! {},
    };
    // What reads workbooks is no part of the one file.
    let (accept, help) = match in_one_file() {
        true => (TEXTS, language.one_file_roster()),
        false => (LISTS, language.roster_file_help()),
    };
    html! {
        <div class="card stack">
            { wrong }
            <div class="field">
                <label for="roster-paste">{ language.roster_paste() }</label>
                <p class="help" id="roster-paste-help">{ language.roster_paste_help() }</p>
                <textarea class="roster-paste" id="roster-paste" rows="8" value={work.typed.clone()} {oninput} autocomplete="off"
                    spellcheck="false" writingsuggestions="false" aria-describedby="roster-paste-help" />
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={read_pasted}>{ language.roster_read() }</button>
            </div>
            <div class="field">
                <label for="roster-file">{ language.roster_file() }</label>
                <p class="help" id="roster-file-help">{ help }</p>
                <input type="file" id="roster-file" {accept}
                    onchange={read_chosen} aria-describedby="roster-file-help" />
            </div>
        </div>
    }
}

/// Reads a file that was chosen, or dropped on the page.
pub fn read_file(app: &App, edit: &Edit<RosterImport>, group: GroupId, file: File) {
    let name = app.register().group(group).map(|it| it.name.clone());
    read_list(app, edit, group, async move {
        let bytes = bytes_of(&file, LARGEST_LIST_BYTES)
            .await
            .map_err(NotRead::File)?;
        let readings = match text_of(&bytes) {
            Ok(text) => ListReadings::of_text(&text),
            Err(NotText::Workbook) => {
                let answer = read_workbook(&bytes).await.map_err(NotRead::Reader)?;
                ListReadings::of_workbook(&answer, &name.unwrap_or_default())
            }
            Err(other) => return Err(NotRead::NotText(other)),
        };
        readings.map_err(NotRead::NoList)
    });
}

/// Reads a list once the page shows that it does. The file is let go of as soon as it is rows, and the
/// rows' private cells with the sheet.
fn read_list(
    app: &App,
    edit: &Edit<RosterImport>,
    group: GroupId,
    readings: impl Future<Output = Result<ListReadings, NotRead>> + 'static,
) {
    let (app, edit) = (app.clone(), edit.clone());
    edit.change(|work| work.stage = ImportStage::Reading);
    spawn_local(async move {
        next_frame().await;
        match readings.await {
            Ok(readings) => edit.change(|work| work.lay_out(readings, app.register(), group)),
            Err(why) => edit.change(|work| work.stage = ImportStage::AskingAgain(why)),
        }
    });
}

fn not_read(why: NotRead, language: Language) -> &'static str {
    match why {
        NotRead::NoList(NoList::Empty) => language.roster_empty(),
        NotRead::NoList(NoList::Locked) => language.roster_locked(),
        NotRead::NoList(NoList::NotAWorkbook)
        | NotRead::NotText(NotText::Workbook | NotText::Other) => language.roster_other_file(),
        NotRead::NotText(NotText::Picture) => language.roster_picture(),
        NotRead::NotText(NotText::Pdf) => language.roster_pdf(),
        NotRead::Reader(ReaderTrouble::NotThere) if in_one_file() => {
            language.one_file_no_workbook()
        }
        NotRead::Reader(ReaderTrouble::NotThere) => language.roster_reader_missing(),
        NotRead::Reader(ReaderTrouble::Stopped) => language.roster_reader_stopped(),
        NotRead::NoList(NoList::TooLarge) | NotRead::File(FileTrouble::TooLarge) => {
            language.roster_too_large()
        }
        NotRead::File(FileTrouble::Unreadable) => language.roster_unreadable(),
    }
}
