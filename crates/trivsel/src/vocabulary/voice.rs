//! Whose words stand on record, and where they come from.

use super::words::words;

words! {
    /// Whose words they are.
    VoiceOf {
        /// The mother's.
        Mother = "mother": voice_mother;
        /// The father's.
        Father = "father": voice_father;
        /// The parents', together.
        Parents = "parents": voice_parents;
        /// Those of somebody else the child lives with.
        AtHome = "at_home": voice_at_home;
        /// The child's own.
        Child = "child": voice_child;
    }
}

impl VoiceOf {
    /// Whether they are the child's own.
    #[must_use]
    pub fn is_child(self) -> bool {
        self == Self::Child
    }
}

words! {
    /// Where they come from.
    VoiceFrom {
        /// Samtaleseddel: the slip that parents fill in before a meeting.
        Slip = "slip": voice_slip;
        /// The back of the parents' sheet.
        Sheet = "sheet": voice_sheet;
        /// Svararket: the answer sheet, on paper or on the screen.
        AnswerSheet = "answer_sheet": voice_answer_sheet;
        /// A talk or a meeting.
        Talk = "talk": voice_talk;
        /// A message, or over the telephone.
        Message = "message": voice_message;
        /// What the child showed or drew.
        Shown = "shown": voice_shown;
    }
}
