//! Siden sidst: what came of what was agreed, as far as the parents read it on paper.

use super::{agreed_at_meetings::agreed_at_meetings, last_position, latest_position, promises};
use crate::{
    register::{
        Agreement, AgreementAnswer, AgreementId, ChildId, EntryId, FollowUp, MeetingId,
        PlannedFollowUp, Recorded, Register, RoundId,
    },
    vocabulary::Day,
};

/// What the team said when it followed up last, and what holds since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SinceLast<'a> {
    /// The day it followed up.
    pub on: Day,
    /// The agreements that were answered about.
    pub came: Vec<CameOf<'a>>,
    /// The other ones that nobody has ended, in the order in which they were made.
    pub holds: Vec<&'a Agreement>,
    /// Those of both that were made at a meeting.
    pub at_meetings: Vec<AgreementId>,
    /// When the team looks again, where there is a day.
    pub next: Option<Day>,
}

/// What came of one agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CameOf<'a> {
    pub agreement: &'a Agreement,
    pub answer: &'a AgreementAnswer,
    /// Nobody has ended it.
    pub goes_on: bool,
}

/// What came of it since the position before this round's. Nothing where nobody has followed up since,
/// where this is not the position that stands, and while two have followed up apart and nobody has
/// chosen; nor the next day while several stand apart. What a leader keeps out of the copy for parents
/// stands on no paper of theirs: neither the follow-up, nor an agreement that was written in it.
#[must_use]
pub fn since_last(register: &Register, child: ChildId, round: RoundId) -> Option<SinceLast<'_>> {
    let position = latest_position(register, child)?;
    let before = last_position(register, child, round);
    let promises = promises(register, child);
    let holds = |it: &&&Recorded<FollowUp>| !promises.set_aside.contains(&it.value.id);
    let held = promises.held.iter().rev().find(holds)?;
    let mut corrected = promises.corrected_apart.iter();
    let is_apart =
        promises.apart.contains(&held.value.id) || corrected.any(|it| it.value.id == held.value.id);
    let is_now = position.value.round == round && !is_apart;
    let is_since = before.is_none_or(|before| held.value.on >= before.value.on);
    let kept_out = KeptOut { register, child };
    if !is_now || !is_since || kept_out.follow_up(&held.value) {
        return None;
    }
    let held = &held.value;
    let is_open = |id: AgreementId| promises.open.iter().any(|it| it.id == id);
    let answered = |id: AgreementId| held.answers.iter().find(|it| it.agreement == id);
    let came = held.answers.iter().filter_map(|answer| {
        let agreement = promises.agreement(answer.agreement)?;
        Some(CameOf {
            agreement,
            answer,
            goes_on: is_open(agreement.id),
        })
    });
    let holds = promises.open.iter().copied();
    let holds = holds.filter(|it| answered(it.id).is_none());
    let left_out = kept_out.agreements();
    let may_stand = |it: &&Agreement| !left_out.contains(&it.id);
    let at_meetings = agreed_at_meetings(register, child).into_iter();
    let at_meetings = at_meetings.map(|it| it.agreement.id).collect();
    Some(SinceLast {
        on: held.on,
        came: came.filter(|it| may_stand(&it.agreement)).collect(),
        holds: holds.filter(may_stand).collect(),
        at_meetings: with_adjusted(register, child, at_meetings),
        next: promises
            .next
            .day()
            .filter(|_| promises.plan.is_none_or(|plan| !kept_out.plan(plan))),
    })
}

/// These agreements, and what a follow-up that ended one of them agreed anew: to adjust one is to end it
/// and write it again, and what must not be read of the one must not be read of the other.
pub(super) fn with_adjusted(
    register: &Register,
    child: ChildId,
    mut these: Vec<AgreementId>,
) -> Vec<AgreementId> {
    loop {
        let known = these.len();
        for it in register.follow_ups(child) {
            let mut answers = it.value.answers.iter();
            if answers.any(|it| it.ends && these.contains(&it.agreement)) {
                let anew = it.value.agreements.iter().map(|it| it.id);
                let anew: Vec<_> = anew.filter(|id| !these.contains(id)).collect();
                these.extend(anew);
            }
        }
        if these.len() == known {
            return these;
        }
    }
}

/// What a leader keeps out of the copy for the parents of a child. What says the same in another
/// version is kept out with it.
pub(super) struct KeptOut<'a> {
    pub(super) register: &'a Register,
    pub(super) child: ChildId,
}

impl KeptOut<'_> {
    fn entry(&self, entry: EntryId) -> bool {
        self.register.withheld(self.child, entry).is_some()
    }

    fn follow_up(&self, held: &FollowUp) -> bool {
        let all = self.register.follow_ups(self.child).iter();
        let mut versions = all.filter(|it| it.value.id == held.id);
        versions.any(|it| self.entry(it.entry))
    }

    /// Every agreement that was written in anything that is kept out, or adjusts such a one.
    pub(super) fn agreements(&self) -> Vec<AgreementId> {
        let positions = self.register.looks(self.child);
        let positions = positions.flat_map(|look| look.positions());
        let positions = positions.filter(|it| self.entry(it.entry));
        let follow_ups = self.register.follow_ups(self.child).iter();
        let follow_ups = follow_ups.filter(|it| self.entry(it.entry));
        let minutes = self.register.minutes(self.child).iter();
        let minutes = minutes.filter(|it| self.entry(it.entry) || self.meeting(it.value.meeting));
        let all = positions.flat_map(|it| &it.value.agreements);
        let all = all.chain(follow_ups.flat_map(|it| &it.value.agreements));
        let all = all.chain(minutes.flat_map(|it| &it.value.agreements));
        with_adjusted(self.register, self.child, all.map(|it| it.id).collect())
    }

    /// Whether its plan is kept out, or how it was moved: what was agreed there is kept out with it.
    pub(super) fn meeting(&self, id: MeetingId) -> bool {
        let plan = self.register.meeting_entries(self.child, id);
        let moves = self.register.meeting_moves(self.child).iter();
        let mut moves = moves.filter(|it| it.value.meeting == id);
        plan.into_iter().any(|it| self.entry(it)) || moves.any(|it| self.entry(it.entry))
    }

    /// Whether it was planned in anything that is kept out.
    fn plan(&self, plan: &PlannedFollowUp) -> bool {
        let mut moves = self.register.follow_up_moves(self.child).iter();
        let positions = self.register.looks(self.child);
        let mut positions = positions.flat_map(|look| look.positions());
        moves.any(|it| it.value.to.as_ref() == Some(plan) && self.entry(it.entry))
            || positions.any(|it| it.value.follow_up.as_ref() == Some(plan) && self.entry(it.entry))
    }
}

#[cfg(test)]
mod tests;
