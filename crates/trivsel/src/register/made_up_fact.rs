//! One of every fact, for tests of what must leave nothing out.

use super::{
    ChildId, EntryId, Fact, FactName, Hold, HoldReason, KeyChange, KeyWork, Withheld,
    made_up::{ADULT, MadeUp, ROUND, day, id},
};
use crate::vocabulary::Month;

impl Fact {
    /// The fact of this name with something said in every field, from which every property test
    /// draws. Every free text begins with `mark`, and no two are the same.
    #[must_use]
    pub fn made_up(name: FactName, child: ChildId, mark: &str) -> Self {
        let it = MadeUp { child, mark };
        let (round, on) = (ROUND, day());
        match name {
            FactName::InstitutionChanged => {
                Self::institution_changed(&Default::default(), &it.institution())
            }
            FactName::AdultChanged => Self::adult_changed(None, &it.adult()),
            FactName::GroupChanged => Self::group_changed(None, &it.group()),
            FactName::RoundChanged => Self::round_changed(None, &it.round()),
            FactName::ChildChanged => Self::child_changed(None, &it.child()),
            FactName::AssessmentFinished => Self::AssessmentFinished(it.assessment()),
            FactName::DialogueOpened => Self::DialogueOpened { child, round },
            FactName::HintGiven => Self::HintGiven(it.given_hint()),
            FactName::PositionAgreed => Self::PositionAgreed(it.position()),
            FactName::FollowUpHeld => Self::FollowUpHeld(it.follow_up()),
            FactName::FollowUpMoved => Self::FollowUpMoved(it.follow_up_move()),
            FactName::FollowUpChosen => Self::FollowUpChosen(it.follow_up_choice()),
            FactName::RungChanged => Self::RungChanged(it.rung_change()),
            FactName::MeetingChanged => Self::meeting_changed(None, &it.meeting()),
            FactName::MeetingMoved => Self::MeetingMoved(it.meeting_move()),
            FactName::MeetingHeld => Self::MeetingHeld(it.minutes()),
            FactName::VoiceHeard => Self::VoiceHeard(it.voice()),
            FactName::NotificationNoted => Self::NotificationNoted(it.notification()),
            FactName::ChildDrawn => Self::ChildDrawn(it.drawn()),
            FactName::ReviewHeld => Self::ReviewHeld(it.review()),
            FactName::NotAssessed => Self::NotAssessed {
                child,
                round,
                reason: it.text("not-assessed"),
            },
            FactName::PutOff => Self::PutOff {
                child,
                round,
                reason: it.text("put-off"),
            },
            FactName::FocusPointChanged => Self::focus_point_changed(None, &it.focus_point()),
            FactName::MonthClosed => Self::MonthClosed(it.month_closed()),
            FactName::BaselineChosen => Self::BaselineChosen {
                month: Month::of(on),
            },
            FactName::BackedUp => Self::BackedUp { on },
            FactName::BackupMerged => Self::BackupMerged { entries: 3 },
            FactName::KeysChanged => Self::KeysChanged(KeyChange {
                work: KeyWork::TakenAway,
                of: Some(ADULT),
            }),
            FactName::Exported => Self::Exported {
                on,
                child: Some(child),
            },
            FactName::PositionTakenOut => Self::PositionTakenOut { child, round, on },
            FactName::CopiesChanged => Self::CopiesChanged(it.copy_change()),
            FactName::Printed => Self::Printed(it.printed()),
            FactName::HoldSet => Self::HoldSet(Hold {
                child,
                why: HoldReason::AccessRequest,
                running: true,
            }),
            FactName::WithheldSet => Self::WithheldSet(Withheld {
                child,
                entry: EntryId(id(0x99)),
                reason: it.text("withheld"),
            }),
            FactName::ChildErased => Self::ChildErased { child },
        }
    }
}
