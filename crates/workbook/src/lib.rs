//! Reads the cells of a workbook (.xlsx, .ods and .xls) as text.
//!
//! A program of its own, in a worker beside the page, for three reasons. The app holds nothing of it
//! until somebody chooses such a file. A file that is broken or made to do harm can use up this
//! program's memory or time and stop it, and the app with the open vault goes on. And what stands in
//! the file, CPR numbers too, is gone with the worker that read it. A part of the app's own program, as
//! its later screens are, would have the first of these and not the others.
//!
//! It knows nothing of children: what may be taken of the cells is for `exchange::roster` to say.

mod answer;
mod cells;
mod limits;
mod opened;

pub use answer::{NoWorkbook, ReadSheet, ReadWorkbook};
pub use limits::{LARGEST_UNPACKED_BYTES, MOST_COLUMNS, MOST_ROWS, MOST_TEXT_BYTES};

use wasm_bindgen::prelude::wasm_bindgen;

/// The cells of a workbook, or why there are none.
#[must_use]
pub fn answer(bytes: &[u8]) -> ReadWorkbook {
    let read = opened::open(bytes).and_then(|mut workbook| {
        let sheets = workbook.sheets()?;
        Ok((workbook.counts_from_1904(), sheets))
    });
    match read {
        Ok((from_1904, sheets)) => ReadWorkbook::Read { from_1904, sheets },
        Err(why) => ReadWorkbook::NotRead(why),
    }
}

/// What the worker calls: the answer as JSON.
#[wasm_bindgen]
#[must_use]
pub fn read_workbook(bytes: &[u8]) -> String {
    let answer = answer(bytes);
    serde_json::to_string(&answer).unwrap_or_default()
}
