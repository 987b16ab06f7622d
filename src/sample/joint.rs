//! What the team agrees on.

use super::{answers::strength, child_in_round::ChildInRound, people::days};
use crate::models::models;
use trivsel::{
    insight::{fixed_form, readings},
    register::{
        Adult, Agreement, AgreementId, JointPosition, LeaderTold, MeetingId, Notify,
        PlannedFollowUp, PlannedMeeting, Register, SheetText,
    },
    vocabulary::{Answer, Area, Day, Id, Setting, Step},
};

/// The joint position, once the own assessments stand in the register.
pub fn position(
    turn: &ChildInRound<'_>,
    register: &Register,
    adults: &[&Adult],
    id: &mut dyn FnMut() -> Id,
) -> Option<JointPosition> {
    let known = register.child_round(turn.child, turn.round.id)?;
    let band = fixed_form(Some(known), [])?.band;
    let (language, story) = (turn.language, turn.story());
    let on = turn.agreed_on();
    let (frames, grounds) = match (story.subject, story.whole) {
        (Some(subject), Step::Red) => ((subject.frames)(language), language.sample_grounds_red()),
        (Some(subject), _) => ((subject.frames)(language), (subject.grounds)(language)),
        (None, _) if turn.group.setting == Setting::HealthVisiting => (
            language.sample_frames_green(),
            language.sample_grounds_infant(),
        ),
        (None, _) => (
            language.sample_frames_green(),
            language.sample_grounds_green(),
        ),
    };
    Some(JointPosition {
        child: turn.child,
        round: turn.round.id,
        on,
        model: models().current().reference(),
        band,
        group: turn.group.id,
        names: register.names_now(turn.group.id, adults.iter().map(|adult| adult.id)),
        setting: turn.group.setting,
        assessors: adults.iter().map(|adult| adult.id).collect(),
        frames: frames.to_owned(),
        areas: Area::ALL
            .iter()
            .map(|area| {
                // This team keeps to what the one who worries most has seen.
                let worst = readings(known, *area, &models())
                    .into_iter()
                    .filter_map(|(_, reading)| reading.step)
                    .max();
                (*area, worst.map_or(Answer::NotSeen, Answer::Seen))
            })
            .collect(),
        whole: story.whole,
        grounds: grounds.to_owned(),
        why_nonetheless: String::new(),
        notify: (story.whole == Step::Red).then(|| Notify {
            yes: false,
            grounds: language.sample_notify().to_owned(),
        }),
        leader_told: (story.whole == Step::Red).then(|| LeaderTold {
            on: Some(on),
            who: String::new(),
        }),
        agreements: agreements(turn, adults, on, id),
        next_meeting: meets_after(story.whole).map(|days| PlannedMeeting {
            id: MeetingId(id()),
            on: on.plus_days(days).working_day_before(),
            time: language.sample_meeting_time().to_owned(),
            place: language.sample_meeting_place().to_owned(),
            people: String::new(),
            contact: String::new(),
        }),
        follow_up: (story.whole > Step::Green).then(|| PlannedFollowUp {
            on: Some(days(turn.language).first(story.whole, on).on),
            why_none: String::new(),
            why_late: String::new(),
            lead: turn.lead.to_owned(),
        }),
        sheet: sheet(turn),
    })
}

/// Days until the adults and the parents meet again: five weeks at yellow, two
/// at red.
const fn meets_after(whole: Step) -> Option<i64> {
    match whole {
        Step::Green => None,
        Step::Yellow => Some(35),
        Step::Red => Some(14),
    }
}

fn agreements(
    turn: &ChildInRound<'_>,
    adults: &[&Adult],
    on: Day,
    id: &mut dyn FnMut() -> Id,
) -> Vec<Agreement> {
    let Some(subject) = turn.story().subject else {
        return Vec::new();
    };
    let mut agreement = |place: usize, what: &str, sign: &str, days| Agreement {
        id: AgreementId(id()),
        who: adults
            .get(place)
            .map_or_else(String::new, |adult| adult.name.clone()),
        what: what.to_owned(),
        by: Some(on.plus_days(days).working_day_before()),
        sign: sign.to_owned(),
    };
    let what = (subject.agreement)(turn.language);
    let sign = (subject.sign)(turn.language);
    let mut agreements = vec![agreement(0, what, sign, 7)];
    if turn.story().whole == Step::Red {
        agreements.push(agreement(1, turn.language.sample_lead(), "", 14));
    }
    agreements
}

fn sheet(turn: &ChildInRound<'_>) -> SheetText {
    let story = turn.story();
    let area = story.signs.first().and_then(|seen| seen.area());
    let sentence = story
        .subject
        .map(|subject| (subject.sheet)(turn.language).to_owned());
    SheetText {
        strengths: strength(turn, 0),
        seen: story.subject.map_or_else(String::new, |subject| {
            (subject.seen)(turn.language, turn.person.given)
        }),
        areas: area.zip(sentence).into_iter().collect(),
        show_grounds: false,
        show_frames: story.subject.is_some(),
    }
}
