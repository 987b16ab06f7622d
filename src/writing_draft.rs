//! The writing sheet as it is typed: a sealed draft that lives seven days.

use std::collections::BTreeSet;

use litemap::LiteMap;
use serde::{Deserialize, Serialize};

use crate::draft_codec::decode_draft;
use trivsel::{
    insight::WritingPiece,
    vocabulary::{Day, WritingPart},
};

/// So many days a draft lives.
const LIFE_DAYS: i64 = 7;

/// What is typed, and what is taken along of what is on record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WritingDraft {
    /// The day it was begun.
    pub begun: Day,
    #[serde(default, skip_serializing_if = "LiteMap::is_empty")]
    pub typed: LiteMap<WritingPart, String>,
    /// The keys of the pieces that are ticked.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub ticked: BTreeSet<String>,
}

impl WritingDraft {
    /// Nothing is typed, and nothing ticked.
    #[must_use]
    pub fn begin(today: Day) -> Self {
        Self {
            begun: today,
            typed: LiteMap::new(),
            ticked: BTreeSet::new(),
        }
    }

    /// The day on which it is deleted.
    #[must_use]
    pub fn until(&self) -> Day {
        self.begun.plus_days(LIFE_DAYS)
    }

    /// Ticks a piece, or takes the tick away.
    pub fn turn(&mut self, key: &str) {
        if !self.ticked.remove(key) {
            self.ticked.insert(key.to_owned());
        }
    }

    /// The pieces that are ticked, in their order.
    #[must_use]
    pub fn taken<'a>(&self, pieces: &'a [WritingPiece]) -> Vec<&'a WritingPiece> {
        let ticked = |it: &&WritingPiece| self.ticked.contains(&it.key);
        pieces.iter().filter(ticked).collect()
    }
}

/// What of a stored draft every version reads: when its days are over.
#[derive(Deserialize)]
struct Begun {
    begun: Day,
}

/// The day on which a stored draft is deleted, also where a newer version of the app wrote the rest;
/// none where nobody can tell.
#[must_use]
pub fn lives_until(stored: &[u8]) -> Option<Day> {
    let draft: Begun = decode_draft(stored)?;
    Some(draft.begun.plus_days(LIFE_DAYS))
}

/// Whether a stored draft has lived its days. One of which nobody can tell has.
#[must_use]
pub fn has_lived(stored: &[u8], today: Day) -> bool {
    let until = lives_until(stored);
    until.is_none_or(|until| until <= today || today.plus_days(LIFE_DAYS + 1) < until)
}

#[cfg(test)]
mod tests;
