//! What is typed of somebody's words, before anybody is said to have said them.

use serde::{Deserialize, Serialize};

use crate::platform::new_id;
use trivsel::{
    register::{ChildId, Voice, VoiceId},
    vocabulary::{Day, VoiceFrom, VoiceOf},
};

/// The draft. Nobody's words are chosen before somebody chooses.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct VoiceDraft {
    /// What it becomes.
    pub id: VoiceId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<Day>,
    /// Whose words they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<VoiceOf>,
    /// Where they come from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<VoiceFrom>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub words: String,
}

impl VoiceDraft {
    /// Nothing is typed yet; a child's own words are the child's.
    #[must_use]
    pub fn begin(childs: bool, today: Day) -> Self {
        Self {
            id: VoiceId(new_id()),
            on: Some(today),
            of: childs.then_some(VoiceOf::Child),
            from: None,
            words: String::new(),
        }
    }

    /// What was typed in is changed.
    #[must_use]
    pub fn correcting(voice: &Voice) -> Self {
        Self {
            id: voice.id,
            on: Some(voice.on),
            of: Some(voice.of),
            from: Some(voice.from),
            words: voice.words.clone(),
        }
    }

    /// What lacks: whose they are, where they come from, a day that has been, and the words.
    /// Without words they are taken back, where they are corrected.
    #[must_use]
    pub fn lacks(&self, corrects: bool, today: Day) -> [bool; 4] {
        [
            self.of.is_none(),
            self.from.is_none(),
            self.on.is_none_or(|on| on > today),
            !corrects && self.words.trim().is_empty(),
        ]
    }

    /// What is kept, once nothing lacks.
    #[must_use]
    pub fn voice(&self, child: ChildId, who: String) -> Option<Voice> {
        Some(Voice {
            child,
            id: self.id,
            on: self.on?,
            of: self.of?,
            from: self.from?,
            words: self.words.trim().to_owned(),
            who,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Id;

    #[test]
    fn what_lacks_is_named_and_a_correction_may_take_the_words_back() {
        let today = Day::new(2026, 12, 2).unwrap();
        let child = ChildId(Id::from_bytes([1; 16]));
        let whole = VoiceDraft {
            id: VoiceId(Id::from_bytes([2; 16])),
            on: Some(today),
            of: Some(VoiceOf::Father),
            from: Some(VoiceFrom::Slip),
            words: " Han sover bedre \n".to_owned(),
        };
        assert_eq!(whole.lacks(false, today), [false; 4]);
        let voice = whole.voice(child, "Anne".to_owned()).unwrap();
        assert_eq!(voice.words, "Han sover bedre");
        assert_eq!(voice.of, VoiceOf::Father);
        let again = VoiceDraft::correcting(&voice);
        assert_eq!(again.voice(child, "Anne".to_owned()), Some(voice));
        let empty = VoiceDraft {
            on: Some(today.plus_days(1)),
            of: None,
            from: None,
            words: "  ".to_owned(),
            ..whole.clone()
        };
        assert_eq!(empty.lacks(false, today), [true; 4]);
        assert_eq!(empty.lacks(true, today), [true, true, true, false]);
        assert_eq!(empty.voice(child, String::new()), None);
        let no_day = VoiceDraft { on: None, ..whole };
        assert_eq!(no_day.lacks(false, today), [false, false, true, false]);
    }
}
