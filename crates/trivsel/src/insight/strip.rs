//! How far a child has come: Svaret · Talt · Aftalt · Fulgt op.

use super::{
    PlanState, Promises, Stage, follow_ups_due::promise_brief, latest_position,
    parents_heard::parents_settled, stage, standing::StandingStep,
};
use crate::{
    register::{Child, ChildRound, FollowUpApart, Group, Register},
    vocabulary::{Day, Step},
};

/// The four stops, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The adults have answered.
    Seen,
    /// The team has talked, and the parents were heard where it is not green.
    Talked,
    /// Something is agreed, with a date.
    Agreed,
    /// The team has looked whether it helped.
    FollowedUp,
}

/// How far a stop is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is done.
    Done,
    /// Half of it is.
    Half,
    /// Nothing of it is.
    Missing,
    /// Its day has passed.
    Late,
    /// It is not needed, or not yet.
    NotNeeded,
}

/// What is said under a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopSays {
    /// So many have answered, of so many.
    Answers(usize, usize),
    /// It could not be looked at, and the team has said why.
    NotAssessed,
    /// There is no position.
    NoPosition,
    /// The parents were neither told nor heard since the position.
    NoParents,
    /// The position has stood since this day.
    PositionOn(Day),
    /// The team looks again on this day.
    NextOn(Day),
    /// There is a date, and no agreement.
    NoAgreement,
    /// There is no date.
    NoDate,
    /// Nothing is agreed.
    Nothing,
    /// So many days late.
    Overdue(i64),
    /// So many agreements were not answered about.
    Unanswered(usize),
    /// Two have followed up, or set a day, each for themselves.
    Apart(FollowUpApart),
    /// It was held on this day.
    HeldOn(Day),
    /// It is not needed.
    NotNeeded,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StripStop {
    pub stop: Stop,
    /// How far it is.
    pub mark: Mark,
    /// What is said of it.
    pub says: StopSays,
}

/// The four stops of a child; nothing where it has no round. `promises` are the child's.
#[must_use]
pub fn strip(
    register: &Register,
    group: &Group,
    child: &Child,
    promises: &Promises<'_>,
    today: Day,
) -> Option<[StripStop; 4]> {
    let round = register.round_of(child)?;
    let look = register.child_round(child.id, round.id);
    let reached = stage(register, group, child.id, round.id);
    let stops = [
        (Stop::Seen, seen(look, group, reached)),
        (Stop::Talked, talked(register, child, look, reached, today)),
        (Stop::Agreed, agreed(register, child, promises)),
        (Stop::FollowedUp, followed_up(promises, today)),
    ];
    Some(stops.map(|(stop, (mark, says))| StripStop { stop, mark, says }))
}

/// The first stop that something is to be done about, the one that is late before all others. Once the
/// team has talked, nobody waits for the answers any more.
#[must_use]
pub fn first_lacking(strip: &[StripStop; 4]) -> Option<StripStop> {
    let late = strip.iter().find(|it| it.mark == Mark::Late);
    let talked = strip
        .iter()
        .any(|it| it.stop == Stop::Talked && it.mark != Mark::Missing);
    let lacks = |it: &&StripStop| {
        matches!(it.mark, Mark::Half | Mark::Missing) && !(talked && it.stop == Stop::Seen)
    };
    late.or_else(|| strip.iter().find(lacks)).copied()
}

type StopTold = (Mark, StopSays);

fn seen(look: Option<&ChildRound>, group: &Group, reached: Stage) -> StopTold {
    let have = look.map_or(0, |look| look.finished().count());
    let answers = StopSays::Answers(have, usize::from(group.assessors));
    match reached {
        Stage::NotYetSeen => (Mark::Missing, answers),
        Stage::SeenBySome { .. } => (Mark::Half, answers),
        Stage::NotAssessed => (Mark::Done, StopSays::NotAssessed),
        // A dialogue can be opened, and a position set, before all have answered.
        Stage::ReadyForDialogue | Stage::PutOff | Stage::Agreed => match answers {
            StopSays::Answers(have, expected) if have < expected => (Mark::Half, answers),
            _ => (Mark::Done, answers),
        },
    }
}

fn talked(
    register: &Register,
    child: &Child,
    look: Option<&ChildRound>,
    reached: Stage,
    today: Day,
) -> StopTold {
    let versions = look.map_or(&[][..], ChildRound::positions);
    let Some(stands) = StandingStep::of(versions.iter()) else {
        return match reached {
            Stage::NotAssessed => (Mark::NotNeeded, StopSays::NotNeeded),
            _ => (Mark::Missing, StopSays::NoPosition),
        };
    };
    if stands.whole == Step::Green || parents_settled(register, child.id, &stands, None, today) {
        (Mark::Done, StopSays::PositionOn(stands.since))
    } else {
        (Mark::Half, StopSays::NoParents)
    }
}

/// A round that begins anew needs no less than the position that stands.
fn agreed(register: &Register, child: &Child, promises: &Promises<'_>) -> StopTold {
    let position = latest_position(register, child.id);
    let off_green = position.is_some_and(|it| it.value.whole > Step::Green);
    let last = promises.plans.last().map(|it| it.state);
    // Of several days none is told.
    if let Some(apart) = promises.next.apart() {
        return (Mark::Half, StopSays::Apart(apart));
    }
    let nothing = promises.open.is_empty() && promises.trying().next().is_none();
    match (promises.plan, nothing) {
        (Some(plan), false) => match plan.on {
            Some(on) => (Mark::Done, StopSays::NextOn(on)),
            None => (Mark::Half, StopSays::NoDate),
        },
        (Some(plan), true) if plan.on.is_some() => (Mark::Half, StopSays::NoAgreement),
        (Some(_), true) | (None, false) => (Mark::Half, StopSays::NoDate),
        (None, true) if !off_green || promises.since.is_none() => {
            (Mark::NotNeeded, StopSays::NotNeeded)
        }
        (None, true) if last == Some(PlanState::Cancelled) => (Mark::Half, StopSays::NoDate),
        (None, true) => (Mark::Missing, StopSays::Nothing),
    }
}

fn followed_up(promises: &Promises<'_>, today: Day) -> StopTold {
    if let Some(apart) = promises.next.apart() {
        return (Mark::Half, StopSays::Apart(apart));
    }
    if let Some(days) = promises.next.days_late(today) {
        return (Mark::Late, StopSays::Overdue(days));
    }
    match promises.held_since() {
        None => (Mark::NotNeeded, StopSays::NotNeeded),
        Some((last, 0)) => (Mark::Done, StopSays::HeldOn(last.on)),
        Some((_, count)) => (Mark::Half, StopSays::Unanswered(count)),
    }
}

/// How many of some children are followed closely: something was promised and stands, or a position
/// was yellow or red and nobody has ended it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FollowedClosely {
    /// How many there are.
    pub children: usize,
    /// Of how many the next follow-up is late.
    pub overdue: usize,
    /// Of how many it has no date.
    pub undated: usize,
}

/// Counts them among children who are still here. It asks for what is kept of each child, as the
/// list of follow-ups does.
#[must_use]
pub fn followed_closely(register: &Register, children: &[&Child], today: Day) -> FollowedClosely {
    let mut counted = FollowedClosely::default();
    for child in children {
        let brief = promise_brief(register, child);
        let here = child.left.is_none_or(|left| today <= left);
        if !here || !brief.followed {
            continue;
        }
        counted.children += 1;
        counted.overdue += usize::from(brief.next.days_late(today).is_some());
        counted.undated += usize::from(brief.next.lacks_a_day());
    }
    counted
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_all_the_way;
