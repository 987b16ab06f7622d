//! What is stored when the team agrees on a position.

use super::{
    agreed_before::AgreedBefore, joint_draft::JointDraft, promised_meeting::promise_meeting,
    table_props::Props,
};
use trivsel::{
    insight::{agree, own_hint},
    instrument::{Models, Past},
    register::{Child, Fact, GivenHint, JointPosition, Register, Round},
};

/// What a position rests on, as the screen showed it.
pub(super) struct RestsOn<'a> {
    /// The child's earlier rounds.
    pub(super) past: &'a Past,
    pub(super) agreed: &'a AgreedBefore,
    /// The position whose promises stay as they were, where it is looked at again.
    pub(super) standing: Option<&'a JointPosition>,
    pub(super) models: &'a Models,
}

/// The hints that were shown, the position, the meeting that is promised, and that the child is put off
/// no more. None where the position is not complete.
pub(super) fn agreed_facts(
    register: &Register,
    props: &Props,
    joint: &JointDraft,
    rests: &RestsOn<'_>,
) -> Option<Vec<Fact>> {
    let Props {
        child,
        group,
        round,
        look,
        ..
    } = props;
    let mut position = joint.position(register, child, group, round, look, rests.agreed)?;
    if let Some(standing) = rests.standing {
        position.follow_up.clone_from(&standing.follow_up);
    }
    let hints = look.finished().filter_map(|(of, own)| {
        Some(Fact::HintGiven(GivenHint {
            child: child.id,
            round: round.id,
            of,
            model: own.model.clone(),
            hint: own_hint(own, rests.past, rests.models)?,
        }))
    });
    let meets = promise_meeting(register, &mut position);
    let agreed = agree(position, look, group, rests.models).ok()?;
    let mut facts: Vec<_> = hints.chain([agreed]).chain(meets).collect();
    if !look.put_off().is_empty() {
        facts.push(not_put_off(child, round));
    }
    Some(facts)
}

/// The team talks about it now, so it is not put off any more.
fn not_put_off(child: &Child, round: &Round) -> Fact {
    Fact::PutOff {
        child: child.id,
        round: round.id,
        reason: String::new(),
    }
}
