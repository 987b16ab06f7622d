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
mod tests {
    use super::*;
    use crate::draft_codec::encode_draft;

    #[test]
    fn a_draft_lives_seven_days_and_what_cannot_be_read_none() {
        let today = Day::new(2026, 12, 2).unwrap();
        let stored = encode_draft(&WritingDraft::begin(today));
        let lived: Vec<_> = [0, 6, 7, 300]
            .map(|days| has_lived(&stored, today.plus_days(days)))
            .to_vec();
        assert_eq!(lived, [false, false, true, true]);
        // A clock that was set back does not lengthen its life.
        assert!(has_lived(&stored, today.plus_days(-2)));
        assert!(has_lived(b"no draft", today));
        // What a newer version wrote beside the day is no reason to delete it before.
        let newer = br#"{"begun":"2026-12-01","typed":["of tomorrow"]}"#;
        assert!(decode_draft::<WritingDraft>(newer).is_none());
        assert!(!has_lived(newer, today));
        assert!(has_lived(newer, today.plus_days(6)));
    }

    #[test]
    fn a_tick_is_turned_and_nothing_is_taken_by_itself() {
        let today = Day::new(2026, 12, 2).unwrap();
        let piece = |key: &str| WritingPiece {
            key: key.to_owned(),
            part: WritingPart::Seen,
            on: today,
            from: String::new(),
            text: "x".to_owned(),
        };
        let pieces = [piece("a"), piece("b")];
        let mut draft = WritingDraft::begin(today);
        assert!(draft.taken(&pieces).is_empty());
        draft.turn("b");
        assert_eq!(draft.taken(&pieces), [&pieces[1]]);
        draft.turn("b");
        assert!(draft.taken(&pieces).is_empty());
    }
}
