//! One piece, and how pieces are put together.

use crate::{
    register::EntryId,
    vocabulary::{Day, WritingPart},
};

/// One thing that was written, or said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WritingPiece {
    /// What it is known by: its entry, and which part of that.
    pub key: String,
    /// The part of the writing sheet it belongs to.
    pub part: WritingPart,
    pub on: Day,
    /// Who wrote or said it, by name; empty where the team did together.
    pub from: String,
    pub text: String,
}

/// The pieces as they are gathered.
pub(super) struct WritingPieces(pub(super) Vec<WritingPiece>);

/// Of which entry, which day and who.
pub(super) struct Origin<'a>(pub(super) EntryId, pub(super) Day, pub(super) &'a str);

impl WritingPieces {
    pub(super) fn put(&mut self, of: &Origin<'_>, field: &str, part: WritingPart, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        self.0.push(WritingPiece {
            key: format!("{}:{field}", of.0),
            part,
            on: of.1,
            from: of.2.to_owned(),
            text: text.trim().to_owned(),
        });
    }
}
