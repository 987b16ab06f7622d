//! What becomes of a yellow position: the parents are told, met and heard, something is tried, and
//! the team follows up twice.

use trivsel::register::{
    Agreement, AgreementAnswer, Child, Fact, FocusAnswer, FocusPoint, FocusPointId, FollowUp,
    FollowUpId, JointPosition, Minutes, ParentsTold, PlannedFollowUp, Voice, VoiceId,
};
use trivsel::vocabulary::{
    Area, Day, DidHelp, HowFollowedUp, VoiceFrom, VoiceOf, WasKept, WhyEnded, WhyFocusEnded,
};

use super::people::Class;
use super::writer::SchoolWriter;

/// Days from the position to each of these.
const PARENTS_TOLD_DAYS: i64 = 3;
const TRIES_DAYS: i64 = 7;
const FIRST_FOLLOW_UP_DAYS: i64 = 42;
const SECOND_FOLLOW_UP_DAYS: i64 = 84;
/// From the second follow-up to a third, of those who are still followed closely.
const THIRD_FOLLOW_UP_DAYS: i64 = 91;

/// Writes it all. In the last round they are still followed closely, and a third look is promised.
pub fn follow_up(
    writer: &mut SchoolWriter,
    class: &Class,
    child: &Child,
    position: &JointPosition,
    still: bool,
) {
    let by = Some(class.team[1]);
    let on = |days| position.on.plus_days(days);
    writer.write(by, told(child, on(PARENTS_TOLD_DAYS)));
    let tried = tries(writer, class, child, on(TRIES_DAYS));
    writer.write(by, Fact::focus_point_changed(None, &tried));
    if let Some(meeting) = &position.next_meeting {
        let voice = words(writer, child, meeting.on);
        writer.write(by, voice);
        let minutes = Minutes {
            child: child.id,
            meeting: meeting.id,
            on: meeting.on,
            who: "Signe".to_owned(),
            came: vec![format!("{}s mor", child.given), "Signe".to_owned()],
            good: "Begge fortæller, at morgenerne er blevet roligere.".to_owned(),
            wonder: String::new(),
            hopes: "At hun siger til, når nogen skal med i legen.".to_owned(),
            agreements: Vec::new(),
            read_aloud: true,
            copies_to: String::new(),
        };
        writer.write(by, Fact::MeetingHeld(minutes));
    }
    let first = on(FIRST_FOLLOW_UP_DAYS);
    let second = on(SECOND_FOLLOW_UP_DAYS);
    let held = looked(writer, child, position, &tried, first);
    let goes_on = FollowUp {
        next: Some(planned(second)),
        ..held
    };
    writer.write(by, Fact::FollowUpHeld(goes_on));
    let held = looked(writer, child, position, &tried, second);
    let last = if still {
        FollowUp {
            next: Some(planned(second.plus_days(THIRD_FOLLOW_UP_DAYS))),
            ..held
        }
    } else {
        ended(held)
    };
    writer.write(by, Fact::FollowUpHeld(last));
}

fn told(child: &Child, on: Day) -> Fact {
    Fact::ParentsTold(ParentsTold {
        child: child.id,
        on,
        who: "Signe".to_owned(),
        taken_back: false,
    })
}

fn tries(writer: &mut SchoolWriter, class: &Class, child: &Child, starts: Day) -> FocusPoint {
    let id = FocusPointId(writer.id());
    FocusPoint {
        what: "En voksen begynder den samme leg hver dag i det store frikvarter.".to_owned(),
        area: Some(Area::Relations),
        sign: "Barnet er med i legen, når den voksne er gået.".to_owned(),
        who: "Signe".to_owned(),
        starts: Some(starts),
        by: Some(starts.plus_days(FIRST_FOLLOW_UP_DAYS)),
        ..FocusPoint::new(id, Some(child.id), class.group.id)
    }
}

fn words(writer: &mut SchoolWriter, child: &Child, on: Day) -> Fact {
    Fact::VoiceHeard(Voice {
        child: child.id,
        id: VoiceId(writer.id()),
        on,
        of: VoiceOf::Mother,
        from: VoiceFrom::Talk,
        words: "Hjemme fortæller hun mest om dem, der ikke ville lege.".to_owned(),
        answers: Vec::new(),
        who: "Signe".to_owned(),
    })
}

/// A look at what was agreed and tried.
fn looked(
    writer: &mut SchoolWriter,
    child: &Child,
    position: &JointPosition,
    tried: &FocusPoint,
    on: Day,
) -> FollowUp {
    let answer = |it: &Agreement| AgreementAnswer {
        agreement: it.id,
        kept: Some(WasKept::Partly),
        helped: Some(DidHelp::Little),
        words: String::new(),
        for_parents: true,
        ends: false,
    };
    FollowUp {
        child: child.id,
        id: FollowUpId(writer.id()),
        on,
        who: "Signe".to_owned(),
        how: Some(HowFollowedUp::Team),
        easier: "Overgangen fra time til frikvarter.".to_owned(),
        answers: position.agreements.iter().map(answer).collect(),
        tried: vec![FocusAnswer {
            focus_point: tried.id,
            kept: Some(WasKept::Yes),
            helped: Some(DidHelp::Little),
            words: String::new(),
            ends: None,
        }],
        agreements: Vec::new(),
        next: None,
        ended: None,
        ended_words: String::new(),
        half_year: None,
    }
}

fn planned(on: Day) -> PlannedFollowUp {
    PlannedFollowUp {
        on: Some(on),
        why_none: String::new(),
        why_late: String::new(),
        lead: "Signe".to_owned(),
    }
}

/// The same look, after which the child is not followed closely any more.
fn ended(mut held: FollowUp) -> FollowUp {
    for answer in &mut held.answers {
        answer.ends = true;
    }
    for answer in &mut held.tried {
        answer.ends = Some(WhyFocusEnded::Reached);
    }
    held.ended = Some(WhyEnded::Back);
    held
}
