//! What is chosen where people meet.

use super::words::words;

words! {
    /// What kind of a meeting it is.
    MeetingKind {
        /// Samtale: a short one.
        Talk = "talk": meet_talk;
        /// Dialogmøde: prepared, about what goes well, what somebody wonders at, and what is tried.
        Dialogue = "dialogue": term_dialogue_meeting;
        /// Netværksmøde: several services, and whom the family names.
        Network = "network": meet_network;
    }
}

impl MeetingKind {
    /// How many minutes it takes, where nobody has said when it ends.
    #[must_use]
    pub const fn usual_minutes(self) -> u16 {
        match self {
            Self::Talk => 20,
            Self::Dialogue => 45,
            Self::Network => 60,
        }
    }
}

words! {
    /// On whose side somebody comes to a meeting, and from whom something to talk about comes.
    MeetingPart {
        /// A parent, or somebody else the child lives with.
        Parent = "parent": meet_parents;
        /// The child itself.
        Child = "child": meet_child;
        /// Somebody who works here.
        Staff = "staff": meet_staff;
        /// Anybody else, who hears of the child only as far as the parents have said yes.
        Outside = "outside": meet_outside;
    }
}
