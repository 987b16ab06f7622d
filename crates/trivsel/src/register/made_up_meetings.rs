//! Meetings with something said in every field, for tests of what must leave nothing out.

use super::{
    Agreement, AgreementId, Meeting, MeetingId, MeetingMove, MeetingPerson, MeetingPoint, Minutes,
    ParentsConsent,
    made_up::{MadeUp, day, id},
};
use crate::vocabulary::{MeetingKind, MeetingPart};

impl MadeUp<'_> {
    pub fn meeting(&self) -> Meeting {
        let text = |name: &str| self.text(name);
        Meeting {
            id: MeetingId(id(0x4f)),
            child: self.child,
            agreed: day(),
            on: day(),
            kind: MeetingKind::Network,
            time: text("meet-time"),
            place: text("meet-place"),
            contact: text("meet-contact"),
            people: vec![MeetingPerson {
                name: text("meet-name"),
                part: MeetingPart::Outside,
                consent: Some(ParentsConsent {
                    what: text("consent-what"),
                    how: text("consent-how"),
                }),
            }],
            without_parents: text("without-parents"),
            one_home: true,
            interpreter: text("interpreter"),
            purpose: text("purpose"),
            told: text("told"),
            points: vec![MeetingPoint {
                from: MeetingPart::Parent,
                text: text("point"),
            }],
            chair: text("chair"),
            notes_by: text("notes-by"),
            filed: Some(day()),
        }
    }

    /// A meeting that is moved.
    pub fn meeting_move(&self) -> MeetingMove {
        MeetingMove {
            child: self.child,
            meeting: MeetingId(id(0x4f)),
            on: day(),
            who: self.text("meet-moved-by"),
            from: day(),
            to: Some(day()),
            why: self.text("meet-moved-why"),
            parents_know: true,
        }
    }

    /// What was written of a meeting.
    pub fn minutes(&self) -> Minutes {
        let text = |name: &str| self.text(name);
        Minutes {
            child: self.child,
            meeting: MeetingId(id(0x4f)),
            on: day(),
            who: text("minutes-by"),
            came: vec![text("came")],
            good: text("good"),
            wonder: text("wonder"),
            hopes: text("hopes"),
            agreements: vec![Agreement {
                id: AgreementId(id(0x5f)),
                who: text("met-who"),
                what: text("met-what"),
                by: Some(day()),
                sign: text("met-sign"),
            }],
            read_aloud: true,
            copies_to: text("copies-to"),
        }
    }
}
