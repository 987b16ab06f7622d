//! Where the list comes from: cells that are pasted, or a file.

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::{platform::spawn_local, prelude::*};

use super::work::{ImportStage, NotRead, RosterImport};
use crate::{
    components::{Tone, notice},
    handle::App,
    hooks::Edit,
    platform::{FileTrouble, bytes_of, chosen_file, next_frame},
};
use exchange::roster::{NotText, RosterTable, rows_of, text_of};
use trivsel::{register::GroupId, vocabulary::Language};

/// The largest file that is read, in bytes. Ten thousand rows with all their
/// contacts are two million.
const LARGEST: usize = 10_000_000;
/// The most rows that are looked through: more than all the children of a
/// municipality's largest school, and few enough that the page goes on meanwhile.
const MOST_ROWS: usize = 20_000;

/// The field to paste into, the choice of a file, and what was wrong.
pub fn source(app: &App, edit: &Edit<RosterImport>, group: GroupId, pasted: &NodeRef) -> Html {
    let language = app.language();
    let work = edit.value();
    let read_pasted = {
        let (app, edit, pasted) = (app.clone(), edit.clone(), pasted.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = pasted.cast::<HtmlTextAreaElement>() {
                let text = field.value();
                field.set_value("");
                read_list(&app, &edit, group, async { Ok(text) });
            }
        })
    };
    let read_file = {
        let (app, edit) = (app.clone(), edit.clone());
        Callback::from(move |event: Event| {
            let field = event
                .target()
                .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
            if let Some(file) = field.as_ref().and_then(chosen_file) {
                read_list(&app, &edit, group, async move {
                    let bytes = bytes_of(&file, LARGEST).await.map_err(NotRead::File)?;
                    text_of(&bytes).map_err(NotRead::NotText)
                });
            }
        })
    };
    let wrong = match work.stage {
        ImportStage::AskingAgain(why) => {
            notice(Tone::Error, html! { <p>{ not_read(why, language) }</p> })
        }
        _ => html! {},
    };
    html! {
        <div class="card stack">
            { wrong }
            <div class="field">
                <label for="roster-paste">{ language.roster_paste() }</label>
                <p class="help" id="roster-paste-help">{ language.roster_paste_help() }</p>
                <textarea class="roster-paste" id="roster-paste" rows="8" ref={pasted.clone()} autocomplete="off"
                    spellcheck="false" writingsuggestions="false" aria-describedby="roster-paste-help" />
            </div>
            <div class="actions">
                <button type="button" class="primary" onclick={read_pasted}>{ language.roster_read() }</button>
            </div>
            <div class="field">
                <label for="roster-file">{ language.roster_file() }</label>
                <p class="help" id="roster-file-help">{ language.roster_file_help() }</p>
                <input type="file" id="roster-file" accept=".csv,.tsv,.tab,.txt,text/csv,text/plain"
                    onchange={read_file} aria-describedby="roster-file-help" />
            </div>
        </div>
    }
}

/// Reads a list piece by piece, so that the page is drawn in between. The text
/// is let go of as soon as it is rows, and the rows' private cells with the sheet.
fn read_list(
    app: &App,
    edit: &Edit<RosterImport>,
    group: GroupId,
    text: impl Future<Output = Result<String, NotRead>> + 'static,
) {
    let (app, edit) = (app.clone(), edit.clone());
    edit.change(|work| work.stage = ImportStage::Reading);
    spawn_local(async move {
        next_frame().await;
        let rows = match text.await {
            Ok(text) => rows_of(&text),
            Err(why) => {
                edit.change(|work| work.stage = ImportStage::AskingAgain(why));
                return;
            }
        };
        if rows.len() > MOST_ROWS {
            edit.change(|work| work.stage = ImportStage::AskingAgain(NotRead::TooLong));
            return;
        }
        next_frame().await;
        let sheet = RosterTable::new(rows);
        next_frame().await;
        edit.change(|work| work.lay_out(sheet, app.register(), group));
    });
}

fn not_read(why: NotRead, language: Language) -> &'static str {
    match why {
        NotRead::Empty => language.roster_empty(),
        NotRead::NotText(NotText::Workbook) => language.roster_workbook(),
        NotRead::TooLong | NotRead::File(FileTrouble::TooLarge) => language.roster_too_large(),
        NotRead::File(FileTrouble::Unreadable) => language.roster_unreadable(),
    }
}
