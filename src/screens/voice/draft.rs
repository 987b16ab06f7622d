//! What is typed of somebody's words, before anybody is said to have said them.

use serde::{Deserialize, Serialize};

use crate::platform::new_id;
use trivsel::{
    register::{ChildId, FeedbackAnswer, Voice, VoiceId},
    vocabulary::{Day, FeedbackQuestion, VoiceFrom, VoiceOf},
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
    /// What was answered on the answer sheet.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<FeedbackAnswer>,
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
            answers: Vec::new(),
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
            answers: voice.answers.clone(),
        }
    }

    /// What is answered to a question, where something is.
    #[must_use]
    pub fn answer(&self, question: FeedbackQuestion) -> Option<&FeedbackAnswer> {
        self.answers.iter().find(|it| it.question == question)
    }

    /// The same, for a change to it.
    pub fn answer_of(&mut self, question: FeedbackQuestion) -> &mut FeedbackAnswer {
        let known = self.answers.iter().position(|it| it.question == question);
        let at = known.unwrap_or_else(|| {
            self.answers.push(FeedbackAnswer::to(question));
            self.answers.len() - 1
        });
        &mut self.answers[at]
    }

    /// How many questions are answered.
    #[must_use]
    pub fn answered(&self) -> usize {
        let answered = self.answers.iter().filter(|it| it.says_something());
        answered.count()
    }

    /// What lacks: whose they are, where they come from, a day that has been, and words or an answer.
    /// Without either they are taken back, where they are corrected.
    #[must_use]
    pub fn lacks(&self, corrects: bool, today: Day) -> [bool; 4] {
        [
            self.of.is_none(),
            self.from.is_none(),
            self.on.is_none_or(|on| on > today),
            !corrects && self.words.trim().is_empty() && self.answered() == 0,
        ]
    }

    /// What is kept, once nothing lacks.
    #[must_use]
    pub fn voice(&self, child: ChildId, who: String) -> Option<Voice> {
        let answers = self.answers.iter().filter(|it| it.says_something());
        let answers = answers.map(|it| FeedbackAnswer {
            words: it.words.trim().to_owned(),
            ..it.clone()
        });
        Some(Voice {
            child,
            id: self.id,
            on: self.on?,
            of: self.of?,
            from: self.from?,
            words: self.words.trim().to_owned(),
            answers: answers.collect(),
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
            answers: Vec::new(),
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
        // One answer is enough, and what was opened and left open is none.
        let mut answered = empty.clone();
        answered.answer_of(FeedbackQuestion::NextTime);
        assert_eq!(answered.lacks(false, today), [true; 4]);
        answered.answer_of(FeedbackQuestion::NextTime).words = " Færre \n".to_owned();
        assert_eq!(answered.lacks(false, today), [true, true, true, false]);
        let whole_too = VoiceDraft {
            answers: answered.answers,
            words: String::new(),
            ..whole.clone()
        };
        let voice = whole_too.voice(child, String::new()).unwrap();
        assert_eq!(
            (voice.answers.len(), &*voice.answers[0].words),
            (1, "Færre")
        );
        let no_day = VoiceDraft { on: None, ..whole };
        assert_eq!(no_day.lacks(false, today), [false, false, true, false]);
    }
}
