//! Which keys a file was made with, and what it may say.

use trivsel::register::Fact;

/// Which keys of the vault a file was made with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Provenance {
    /// Those in use now, which nobody has who was let go.
    #[default]
    Current,
    /// Those of before the last change. Somebody who was let go may have made it.
    Earlier,
}

impl Provenance {
    /// Whether a fact is taken from such a file. From one of before, nothing that is about who is
    /// here, who may open the vault, what is held, withheld or erased, or what stands in the
    /// logbook. Every kind of fact is named, so that a new one is thought of here.
    #[must_use]
    pub fn may_say(self, fact: &Fact) -> bool {
        self == Self::Current
            || match fact {
                Fact::InstitutionChanged { .. }
                | Fact::AdultChanged { .. }
                | Fact::BackedUp { .. }
                | Fact::BackupMerged { .. }
                | Fact::Exported { .. }
                | Fact::KeysChanged(_)
                | Fact::HoldSet(_)
                | Fact::WithheldSet(_)
                | Fact::ChildErased { .. } => false,
                Fact::GroupChanged { .. }
                | Fact::RoundChanged { .. }
                | Fact::ChildChanged { .. }
                | Fact::AssessmentFinished(_)
                | Fact::DialogueOpened { .. }
                | Fact::HintGiven { .. }
                | Fact::PositionAgreed(_)
                | Fact::NotAssessed { .. }
                | Fact::PutOff { .. }
                | Fact::FocusPointChanged { .. } => true,
            }
    }
}
