//! Entries as bytes, which is how the vault stores them: JSON, so that a field or a fact
//! that is unknown here can be told from a broken entry, and carried on unread.
//!
//! An entry is encoded once, where it is made. Whoever copies entries (a backup, a
//! merge) copies the bytes, so that nothing is lost that this version does not know.

use std::fmt;

use litemap::LiteMap;

use serde::Deserialize;
use serde_json::Value;

use super::{
    AdultId, ChildId, DeviceId, Entry, EntryId, FactName, Moment, Stamp, json_path::path_at,
};

/// No clock comes so far, and no number above it is read alike everywhere.
pub(super) const CLOCK_END: u64 = 1 << 53;

/// What the bytes of an entry were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decoded {
    Entry(Box<Entry>),
    /// An entry that says what is unknown here: its fact, or a word in it.
    Newer(Box<NewerFact>),
}

/// An entry of a newer version: a fact that this one has no name for, or one that it knows with a
/// word that it does not (a role, an answer). It is kept as it was stored, read by no part of it
/// and taken for no damage: what the vault opens is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewerFact {
    /// What the entry is known by.
    pub stamp: Stamp,
    /// The name of the fact.
    pub name: String,
    /// Where a fact that is known here says something that is not; none where the fact is unknown.
    pub unknown_word: Option<DecodeError>,
    /// The child it concerns.
    pub child: Option<ChildId>,
    /// All that the fact says.
    pub json: Value,
    /// The entry as it was stored. Whoever copies it copies these bytes.
    pub bytes: Vec<u8>,
}

impl NewerFact {
    /// Whether it may be a leader's to take on this device: one that is known here and of which something
    /// is, as nobody can read what this one says; and every other, as nobody can tell whom it takes.
    #[must_use]
    pub fn may_be_for_leaders(&self, here: DeviceId) -> bool {
        known(&self.name).is_none_or(|name| name.may_be_for_leaders(self.stamp.device == here))
    }
}

fn known(name: &str) -> Option<FactName> {
    serde_json::from_value(Value::String(name.to_owned())).ok()
}

/// Why bytes are no entry of this version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Where in the JSON: `fact.child_changed.changes.birth.month`.
    pub path: String,
    /// What was expected there.
    pub reason: String,
}

/// The bytes of an entry.
///
/// # Panics
/// Never: an entry is made of texts, numbers and maps by text, which JSON can always hold.
#[must_use]
pub fn encode(entry: &Entry) -> Vec<u8> {
    serde_json::to_vec(entry).expect("an entry has nothing that JSON cannot hold")
}

/// Reads the bytes of an entry.
///
/// # Errors
/// When they are no entry of any version: nobody can tell who wrote it, when, or of which child.
pub fn decode(bytes: &[u8]) -> Result<Decoded, DecodeError> {
    // Checked as a whole, which is faster than each of its hundreds of strings by itself.
    let text = str::from_utf8(bytes).map_err(|error| DecodeError {
        path: path_at(bytes, 1, error.valid_up_to()),
        reason: error.to_string(),
    })?;
    // Unlocking decodes tens of thousands of entries: the way that finds newer facts and
    // the paths of errors is taken only by what is not an ordinary entry.
    let decoded = serde_json::from_str(text)
        .map(|entry| Decoded::Entry(Box::new(entry)))
        .or_else(|_| match newer_fact(text) {
            Some(newer) => Ok(Decoded::Newer(Box::new(newer))),
            None => Err(error(text)),
        })?;
    match decoded.beyond_reach() {
        Some(path) => Err(DecodeError {
            path: path.to_owned(),
            reason: "no device comes so far".to_owned(),
        }),
        None => Ok(decoded),
    }
}

impl Decoded {
    /// What in it no device can have reached: whatever is written later would be older than it.
    fn beyond_reach(&self) -> Option<&'static str> {
        let (clock, sequence, seen) = match self {
            Self::Entry(it) => (it.clock, it.sequence, &it.seen),
            Self::Newer(it) => (it.stamp.clock, it.stamp.sequence, &it.stamp.seen),
        };
        let is_beyond = |it: &u64| *it >= CLOCK_END;
        match () {
            () if is_beyond(&clock) => Some("clock"),
            () if is_beyond(&sequence) => Some("sequence"),
            () if seen.values().any(is_beyond) => Some("seen"),
            () => None,
        }
    }
}

/// An entry of which nothing is read but who wrote it and when.
#[derive(Deserialize)]
struct UnreadEntry {
    id: EntryId,
    device: DeviceId,
    sequence: u64,
    #[serde(default)]
    seen: LiteMap<DeviceId, u64>,
    #[serde(default)]
    adult: Option<AdultId>,
    clock: u64,
    at: Moment,
    fact: Value,
}

fn newer_fact(text: &str) -> Option<NewerFact> {
    let header: UnreadEntry = serde_json::from_str(text).ok()?;
    let (name, json) = match header.fact {
        // A fact that says no more than its name.
        Value::String(name) => (name, Value::Null),
        Value::Object(said) => {
            let mut said = said.into_iter();
            said.next().filter(|_| said.next().is_none())?
        }
        _ => return None,
    };
    Some(NewerFact {
        stamp: Stamp {
            clock: header.clock,
            device: header.device,
            entry: header.id,
            sequence: header.sequence,
            seen: header.seen,
            adult: header.adult,
            at: header.at,
        },
        unknown_word: known(&name).map(|_| error(text)),
        name,
        // One that cannot be read is no newer entry: copied under the key of no child it would
        // outlast an erasure.
        child: match json.get("child") {
            None | Some(Value::Null) => None,
            Some(child) => Some(child.as_str()?.parse().ok()?),
        },
        json,
        bytes: text.as_bytes().to_vec(),
    })
}

fn error(text: &str) -> DecodeError {
    let read = Entry::deserialize(&mut serde_json::Deserializer::from_str(text));
    match read {
        Err(error) => DecodeError {
            path: path_at(text.as_bytes(), error.line(), error.column()),
            reason: error.to_string(),
        },
        Ok(_) => DecodeError {
            path: ".".to_owned(),
            reason: "something stands behind the entry".to_owned(),
        },
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.reason)
    }
}

impl std::error::Error for DecodeError {}

#[cfg(test)]
mod tests;
