//! What is said of a workbook.

use serde::Serialize;

/// What is said of a file. The app reads it in `crates/exchange/src/roster/readings.rs`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadWorkbook {
    /// Its cells.
    Read {
        /// Its numbers count days from 1904, as on an older Mac. Cells that are shown as dates are
        /// dates here already.
        from_1904: bool,
        /// Every sheet that somebody who opens it sees.
        sheets: Vec<ReadSheet>,
    },
    /// Why there are none.
    NotRead(NoWorkbook),
}

/// A sheet: what it is called, and its rows with something in them, each with its number in the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReadSheet(pub String, pub Vec<(usize, Vec<String>)>);

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoWorkbook {
    /// It is no workbook, or a broken one.
    NotAWorkbook,
    /// It is locked with a password.
    Locked,
    /// It holds more than any list of children.
    TooLarge,
}
