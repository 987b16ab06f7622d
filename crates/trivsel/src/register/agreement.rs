//! Aftale: what somebody is to do.

use serde::{Deserialize, Serialize};

use super::AgreementId;
use crate::vocabulary::Day;

/// Aftale: who does what, by when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agreement {
    /// Its id, the same in every version of the position, so that what comes of it can be told.
    pub id: AgreementId,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// By when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Day>,
    /// "Sådan ser vi, at det hjælper": the sign by which everybody sees that it helps.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sign: String,
}

impl Agreement {
    /// Whether nothing is written in it.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.who.is_empty() && self.what.is_empty() && self.by.is_none() && self.sign.is_empty()
    }

    /// The same with no room around what was typed.
    #[must_use]
    pub fn trimmed(&self) -> Self {
        Self {
            id: self.id,
            who: self.who.trim().to_owned(),
            what: self.what.trim().to_owned(),
            by: self.by,
            sign: self.sign.trim().to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Id;

    fn empty() -> Agreement {
        Agreement {
            id: AgreementId(Id::from_bytes([1; 16])),
            who: String::new(),
            what: String::new(),
            by: None,
            sign: String::new(),
        }
    }

    /// An agreement that says anything at all is kept and printed.
    #[test]
    fn an_agreement_is_empty_only_where_nothing_is_written() {
        assert!(empty().is_empty());
        let who = Agreement {
            who: "Karen".to_owned(),
            ..empty()
        };
        let what = Agreement {
            what: "Læser med Alma".to_owned(),
            ..empty()
        };
        let by = Agreement {
            by: Day::new(2026, 12, 1),
            ..empty()
        };
        let sign = Agreement {
            sign: "Alma henter selv en bog".to_owned(),
            ..empty()
        };
        for written in [who, what, by, sign] {
            assert!(!written.is_empty(), "{written:?}");
            assert_eq!(written.trimmed(), written);
        }
    }

    #[test]
    fn the_room_around_what_was_typed_is_no_word() {
        let typed = Agreement {
            who: " ".to_owned(),
            what: "\n".to_owned(),
            sign: "\t ".to_owned(),
            ..empty()
        };
        assert!(!typed.is_empty());
        assert_eq!(typed.trimmed(), empty());
    }

    /// An agreement without a sign is written as it was before there was one, and what was written
    /// then is still read.
    #[test]
    fn without_a_sign_it_is_written_as_before() {
        let before = r#"{"id":"ID","who":"Anne","what":"Ringer","by":"2026-12-11"}"#;
        let id = serde_json::to_string(&empty().id).unwrap();
        let before = before.replace("\"ID\"", &id);
        let read: Agreement = serde_json::from_str(&before).unwrap();
        assert_eq!(read.sign, "");
        assert_eq!(serde_json::to_string(&read).unwrap(), before);
        let with = Agreement {
            sign: "Han vinker selv".to_owned(),
            ..read
        };
        let written = serde_json::to_string(&with).unwrap();
        assert_eq!(serde_json::from_str::<Agreement>(&written).unwrap(), with);
    }
}
