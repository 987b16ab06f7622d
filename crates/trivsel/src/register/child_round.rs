//! What is known of one child in one round.

use std::rc::Rc;

use litemap::LiteMap;

use super::{
    AdultId, Assessment, ChildId, Fact, GivenHint, JointPosition, Recorded, RoundId, Stamp,
    latest::Latest, recorded::record,
};
use crate::vocabulary::Day;

/// Everything about one child in one round.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ChildRound {
    assessments: LiteMap<AdultId, Vec<Recorded<Assessment>>>,
    dialogue_opened: Latest<()>,
    hints: LiteMap<AdultId, Latest<GivenHint>>,
    positions: Vec<Recorded<JointPosition>>,
    not_assessed: Latest<String>,
    put_off: Latest<String>,
}

impl ChildRound {
    /// Each adult's own assessments, the earliest first; the last one holds.
    pub fn assessments(&self) -> impl Iterator<Item = (AdultId, &[Recorded<Assessment>])> {
        let all = self.assessments.iter();
        all.map(|(adult, versions)| (*adult, &**versions))
    }

    /// The assessment of an adult that holds.
    #[must_use]
    pub fn assessment(&self, adult: AdultId) -> Option<&Recorded<Assessment>> {
        self.assessments.get(&adult)?.last()
    }

    /// The one that was finished before all others, in the order that every device gives to entries.
    #[must_use]
    pub fn first_finished(&self) -> Option<&Assessment> {
        let first = self.assessments.values().filter_map(|all| all.first());
        let first = first.min_by_key(|it| it.stamp.order());
        first.map(|it| &it.value)
    }

    /// The assessments that hold, one for each adult who finished.
    pub fn finished(&self) -> impl Iterator<Item = (AdultId, &Assessment)> {
        let all = self.assessments.iter();
        all.filter_map(|(adult, versions)| Some((*adult, &versions.last()?.value)))
    }

    /// The last hint that was shown for each adult's answers when the team agreed.
    pub fn hints(&self) -> impl Iterator<Item = &GivenHint> {
        self.hints.values().filter_map(Latest::get)
    }

    /// Whether the team has opened the dialogue, or come through it.
    #[must_use]
    pub fn opened(&self) -> bool {
        self.dialogue_opened.get().is_some() || self.position().is_some()
    }

    /// The joint positions, the earliest first; the last one holds.
    #[must_use]
    pub fn positions(&self) -> &[Recorded<JointPosition>] {
        &self.positions
    }

    /// The joint position that holds.
    #[must_use]
    pub fn position(&self) -> Option<&Recorded<JointPosition>> {
        self.positions.last()
    }

    /// Positions that were set apart: on several devices, none of which had read what the
    /// others wrote. One of them holds, as the order of entries has it, and a person should
    /// look at all of them. None where whoever set the last position could read the others.
    #[must_use]
    pub fn concurrent_positions(&self) -> Vec<&Recorded<JointPosition>> {
        let unread = |it: &&Recorded<JointPosition>| {
            let mut others = self.positions.iter();
            !others.any(|other| other.entry != it.entry && other.stamp.had_seen(&it.stamp))
        };
        let unread: Vec<_> = self.positions.iter().filter(unread).collect();
        if unread.len() > 1 { unread } else { Vec::new() }
    }

    /// Why the child could not be looked at; empty where it could.
    #[must_use]
    pub fn not_assessed(&self) -> &str {
        self.not_assessed.get().map_or("", String::as_str)
    }

    /// Why the team put the child off; empty where it did not.
    #[must_use]
    pub fn put_off(&self) -> &str {
        self.put_off.get().map_or("", String::as_str)
    }

    /// Takes what a fact says that is kept here.
    pub(super) fn take(&mut self, fact: Fact, stamp: &Rc<Stamp>) {
        match fact {
            Fact::AssessmentFinished(assessment) => {
                // An assessment that nobody wrote belongs to nobody.
                if let Some(adult) = stamp.adult {
                    let versions = self.assessments.entry(adult).or_default();
                    record(versions, stamp, assessment);
                }
            }
            Fact::DialogueOpened { .. } => self.dialogue_opened.set(stamp, ()),
            Fact::HintGiven(given) => {
                self.hints.entry(given.of).or_default().set(stamp, given);
            }
            Fact::PositionAgreed(position) => record(&mut self.positions, stamp, position),
            Fact::NotAssessed { reason, .. } => self.not_assessed.set(stamp, reason),
            Fact::PutOff { reason, .. } => self.put_off.set(stamp, reason),
            _ => {}
        }
    }

    /// The day of the oldest that is written here, in a round that began on a day.
    pub(super) fn oldest_written(&self, opened: Option<Day>) -> Option<Day> {
        // All fields are named, so that a new one does not compile before it is thought of.
        let Self {
            assessments,
            dialogue_opened: _,
            hints: _,
            positions,
            not_assessed: _,
            put_off: _,
        } = self;
        let assessed = assessments.values().flatten().map(|it| it.value.on);
        let agreed = positions.iter().map(|it| it.value.on);
        // Why a child was not assessed, or put off, bears no day of its own.
        let has_reason = !self.not_assessed().is_empty() || !self.put_off().is_empty();
        let reason = opened.filter(|_| has_reason);
        assessed.chain(agreed).chain(reason).min()
    }

    /// Every fact that it was folded from and that still holds.
    pub(super) fn facts(
        &self,
        child: ChildId,
        round: RoundId,
        show: &mut dyn FnMut(&Rc<Stamp>, Fact),
    ) {
        // All fields are named, so that a new one does not compile before it is written.
        let Self {
            assessments,
            dialogue_opened,
            hints,
            positions,
            not_assessed,
            put_off,
        } = self;
        for it in assessments.values().flatten() {
            show(&it.stamp, Fact::AssessmentFinished(it.value.clone()));
        }
        if let Some((stamp, ())) = dialogue_opened.stamped() {
            show(stamp, Fact::DialogueOpened { child, round });
        }
        for (stamp, given) in hints.values().filter_map(Latest::stamped) {
            show(stamp, Fact::HintGiven(given.clone()));
        }
        for it in positions {
            show(&it.stamp, Fact::PositionAgreed(it.value.clone()));
        }
        if let Some((stamp, reason)) = not_assessed.stamped() {
            let reason = reason.clone();
            let fact = Fact::NotAssessed {
                child,
                round,
                reason,
            };
            show(stamp, fact);
        }
        if let Some((stamp, reason)) = put_off.stamped() {
            let reason = reason.clone();
            let fact = Fact::PutOff {
                child,
                round,
                reason,
            };
            show(stamp, fact);
        }
    }
}
