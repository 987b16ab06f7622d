//! Which facts are written only by whoever has just typed the passphrase.

use trivsel::{register::Fact, vocabulary::Role};

/// Whether writing this down is one of the acts that outlast the moment. Every kind of fact is named,
/// so that a new one is thought of here.
pub(crate) fn outlasts_the_moment(fact: &Fact) -> bool {
    match fact {
        // A leader may do others' keys. Whoever is back has a role that stands beside it
        // (`Fact::adult_changed`); where it does not, it may be a leader's.
        Fact::AdultChanged { changes, .. } => match (changes.role, changes.gone) {
            (Some(role), gone) => role == Role::Leader && gone != Some(true),
            (None, gone) => gone == Some(false),
        },
        Fact::Exported { .. }
        | Fact::KeysChanged(_)
        | Fact::BackupMerged { .. }
        | Fact::ChildErased { .. } => true,
        Fact::InstitutionChanged { .. }
        | Fact::GroupChanged { .. }
        | Fact::RoundChanged { .. }
        | Fact::ChildChanged { .. }
        | Fact::AssessmentFinished(_)
        | Fact::DialogueOpened { .. }
        | Fact::HintGiven { .. }
        | Fact::PositionAgreed(_)
        | Fact::NotAssessed { .. }
        | Fact::PutOff { .. }
        | Fact::FocusPointChanged { .. }
        | Fact::BackedUp { .. }
        | Fact::HoldSet(_)
        | Fact::WithheldSet(_) => false,
    }
}
