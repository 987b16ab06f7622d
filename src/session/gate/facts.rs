//! Which facts are written only by whoever has just typed the passphrase.

use trivsel::{register::Fact, vocabulary::Role};

/// Whether writing this down is one of the acts that outlast the moment. Every kind of fact is named,
/// so that a new one is thought of here.
pub(crate) fn outlasts_the_moment(fact: &Fact) -> bool {
    match fact {
        // A leader may do others' keys.
        Fact::AdultSet(adult) => adult.role == Role::Leader && !adult.gone,
        Fact::Exported { .. }
        | Fact::KeysChanged(_)
        | Fact::BackupMerged { .. }
        | Fact::ChildErased { .. } => true,
        Fact::InstitutionSet(_)
        | Fact::GroupSet(_)
        | Fact::RoundOpened(_)
        | Fact::ChildSet(_)
        | Fact::AssessmentFinished(_)
        | Fact::DialogueOpened { .. }
        | Fact::HintGiven { .. }
        | Fact::PositionAgreed(_)
        | Fact::NotAssessed { .. }
        | Fact::PutOff { .. }
        | Fact::FocusPointSet(_)
        | Fact::BackedUp { .. }
        | Fact::HoldSet(_)
        | Fact::WithheldSet(_) => false,
    }
}
