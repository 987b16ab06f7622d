//! A draft of each kind.

use super::world::{ALMA, ROUND, joint};
use crate::session::DraftKey;
use trivsel::{
    register::{AdultId, FocusPointId, FollowUpId, GroupId, MeetingId, ReviewId, VoiceId},
    vocabulary::{Id, ReviewKind, Rung},
};

const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// The kind that is looked at after this one. The compiler asks for every new one.
fn next(key: DraftKey) -> Option<DraftKey> {
    let child = ALMA;
    let voice = |childs, after, corrects| DraftKey::Voice {
        child,
        childs,
        after,
        corrects,
    };
    let of_meeting = |meeting, minutes| DraftKey::Meeting {
        child,
        meeting,
        minutes,
    };
    let look = |kind, after, corrects| DraftKey::Review {
        child,
        kind,
        after,
        corrects,
    };
    let step = |from, to| DraftKey::Ladder { child, from, to };
    let looked = Some(ReviewId(id(45)));
    let (said, met) = (Some(VoiceId(id(43))), Some(MeetingId(id(44))));
    Some(match key {
        DraftKey::Own { .. } => joint(child),
        DraftKey::Joint { .. } => DraftKey::FollowUp { child, after: None },
        DraftKey::FollowUp { after: None, .. } => DraftKey::FollowUp {
            child,
            after: Some(FollowUpId(id(42))),
        },
        DraftKey::FollowUp { after: Some(_), .. } => voice(false, None, None),
        DraftKey::Voice { childs: false, .. } => voice(true, None, None),
        DraftKey::Voice {
            after: None,
            corrects: None,
            ..
        } => voice(true, said, None),
        DraftKey::Voice { corrects: None, .. } => voice(true, None, said),
        DraftKey::Voice { .. } => of_meeting(None, false),
        DraftKey::Meeting { meeting: None, .. } => of_meeting(met, false),
        DraftKey::Meeting { minutes: false, .. } => of_meeting(met, true),
        DraftKey::Meeting { .. } => DraftKey::Notification { child },
        DraftKey::Notification { .. } => DraftKey::GroupFollowUp {
            group: GroupId(id(31)),
            after: None,
        },
        DraftKey::GroupFollowUp { after: None, .. } => DraftKey::GroupFollowUp {
            group: GroupId(id(31)),
            after: Some(FollowUpId(id(42))),
        },
        DraftKey::GroupFollowUp { .. } => look(ReviewKind::Drawn, None, None),
        DraftKey::Review {
            after: None,
            corrects: None,
            ..
        } => look(ReviewKind::Quarter, looked, None),
        DraftKey::Review { corrects: None, .. } => look(ReviewKind::Quarter, None, looked),
        DraftKey::Review { .. } => step(Rung::Everyday, Rung::Advice),
        DraftKey::Ladder { from, to, .. } if from < to => step(Rung::Advice, Rung::Everyday),
        DraftKey::Ladder { .. } => DraftKey::Focus {
            child,
            point: FocusPointId(id(46)),
        },
        DraftKey::Focus { .. } => DraftKey::GroupFocus {
            group: GroupId(id(31)),
            point: FocusPointId(id(46)),
        },
        DraftKey::GroupFocus { .. } => DraftKey::Cursor {
            adult: AdultId(id(41)),
            group: GroupId(id(31)),
            round: ROUND,
        },
        DraftKey::Cursor { .. } => return None,
    })
}

/// A draft of each kind, about Alma where it is about a child.
pub(crate) fn every_kind() -> Vec<DraftKey> {
    let first = DraftKey::Own {
        adult: AdultId(id(41)),
        child: ALMA,
        round: ROUND,
    };
    std::iter::successors(Some(first), |key| next(*key)).collect()
}
