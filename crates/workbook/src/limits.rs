//! How much a list of children may hold. A file with more was chosen by mistake, or made to do harm.

use crate::answer::NoWorkbook;

/// What a packed file may hold unpacked, by what it says itself. One that says too little runs into the
/// end of this program's memory, or of the time that the page gives it.
pub const LARGEST_UNPACKED_BYTES: u64 = 200_000_000;
/// How many rows with something in them all sheets together may have: more than all the children of a
/// municipality's largest school.
pub const MOST_ROWS: usize = 20_000;
/// How many columns are looked at.
pub const MOST_COLUMNS: usize = 200;
/// How much text all cells together may hold.
pub const MOST_TEXT_BYTES: usize = 10_000_000;

/// What is left of them.
pub(crate) struct RoomLeft {
    rows: usize,
    text: usize,
}

impl RoomLeft {
    pub(crate) const fn new() -> Self {
        Self {
            rows: MOST_ROWS,
            text: MOST_TEXT_BYTES,
        }
    }

    /// One more row with something in it.
    pub(crate) fn row(&mut self) -> Result<(), NoWorkbook> {
        self.rows = self.rows.checked_sub(1).ok_or(NoWorkbook::TooLarge)?;
        Ok(())
    }

    /// So many more bytes of text.
    pub(crate) fn text(&mut self, bytes: usize) -> Result<(), NoWorkbook> {
        self.text = self.text.checked_sub(bytes).ok_or(NoWorkbook::TooLarge)?;
        Ok(())
    }
}
