//! What came of what was agreed half a year ago.

use super::{child_in_round::ChildInRound, people::days, when::When};
use trivsel::{
    instrument::handleguide,
    register::{
        Adult, AgreementAnswer, FeedbackAnswer, FocusPoint, FocusPointId, FollowUp, FollowUpId,
        JointPosition, PlannedFollowUp, Voice, VoiceId,
    },
    vocabulary::{
        AgeBand, Day, DidHelp, FeedbackChoice, FeedbackQuestion, HowFollowedUp, Id, Setting, Step,
        VoiceFrom, VoiceOf, WasKept, WhyEnded,
    },
};

/// The next follow-up after it was to be held so many days ago.
const OVERDUE_DAYS: i64 = 4;

/// And at school so many, which its leader sees too.
const LATE_AT_SCHOOL_DAYS: i64 = 11;

/// The follow-up that was held on its day. Whoever thrives since is not followed closely any more;
/// of the others the next one is overdue, unless the current round has come to a new position.
pub fn held(
    turn: &ChildInRound<'_>,
    position: &JointPosition,
    adult: &Adult,
    today: Day,
    id: &mut dyn FnMut() -> Id,
) -> Option<FollowUp> {
    let planned = position.follow_up.as_ref()?;
    let language = turn.language;
    let thrives = turn.person.stories[When::Current as usize].whole == Step::Green;
    let answer = |agreement| AgreementAnswer {
        agreement,
        kept: Some(WasKept::Yes),
        helped: Some(if thrives {
            DidHelp::Yes
        } else {
            DidHelp::Little
        }),
        words: String::new(),
        for_parents: false,
        ends: thrives,
    };
    let late = match turn.group.setting {
        Setting::School => LATE_AT_SCHOOL_DAYS,
        _ => OVERDUE_DAYS,
    };
    let next = PlannedFollowUp {
        on: Some(today.plus_days(-late).working_day_before()),
        ..planned.clone()
    };
    Some(FollowUp {
        child: turn.child,
        id: FollowUpId(id()),
        on: planned.on?,
        who: adult.name.clone(),
        // The mother said something on that day.
        how: Some(HowFollowedUp::WithParents),
        easier: language.sample_easier().to_owned(),
        answers: position.agreements.iter().map(|it| answer(it.id)).collect(),
        tried: Vec::new(),
        agreements: Vec::new(),
        next: (!thrives).then_some(next),
        ended: thrives.then_some(WhyEnded::Back),
        ended_words: if thrives {
            language.sample_enough().to_owned()
        } else {
            String::new()
        },
        half_year: None,
    })
}

/// What the adults at school have tried since, with an idea for the area that is off green.
pub fn tried(
    turn: &ChildInRound<'_>,
    held: &FollowUp,
    today: Day,
    id: &mut dyn FnMut() -> Id,
) -> Option<FocusPoint> {
    if turn.group.setting != Setting::School {
        return None;
    }
    held.next.as_ref()?;
    let story = &turn.person.stories[When::Earlier as usize];
    let area = story.signs.first()?.area()?;
    let mut ideas = handleguide().ideas(area, AgeBand::School, 0, turn.group.setting);
    let idea = ideas.next()?;
    Some(FocusPoint {
        round: Some(turn.round.id),
        what: idea.text.text(turn.language).to_owned(),
        area: Some(area),
        sign: turn.language.sample_focus_sign().to_owned(),
        who: held.who.clone(),
        rung: idea.rung,
        starts: Some(held.on),
        by: Some(days(turn.language).next(today).on),
        idea: idea.id.to_owned(),
        ..FocusPoint::new(FocusPointId(id()), Some(turn.child), turn.group.id)
    })
}

fn chosen(question: FeedbackQuestion, choice: FeedbackChoice) -> FeedbackAnswer {
    FeedbackAnswer {
        choice: Some(choice),
        ..FeedbackAnswer::to(question)
    }
}

/// What the parents said on that day, and answered.
pub fn said(turn: &ChildInRound<'_>, held: &FollowUp, id: &mut dyn FnMut() -> Id) -> Voice {
    Voice {
        child: turn.child,
        id: VoiceId(id()),
        on: held.on,
        of: VoiceOf::Mother,
        from: VoiceFrom::Talk,
        words: turn.language.sample_parents_words().to_owned(),
        answers: vec![
            chosen(FeedbackQuestion::Easier, FeedbackChoice::Easier),
            chosen(FeedbackQuestion::SaidMostImportant, FeedbackChoice::Yes),
            chosen(FeedbackQuestion::KnowsNext, FeedbackChoice::Partly),
        ],
        who: held.who.clone(),
    }
}
