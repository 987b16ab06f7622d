//! The register: what all entries together say.

use std::rc::Rc;

use litemap::LiteMap;

use super::{
    Adult, AdultId, AdultsThen, Child, ChildId, ChildRound, Drawn, Entry, EntryId, EntryOrder,
    Fact, FocusPoint, FocusPointId, FollowUp, FollowUpChoice, FollowUpId, FollowUpMove, Group,
    GroupFollowUp, GroupId, HoldReason, Institution, LogicalClock, Meeting, MeetingId, MeetingMove,
    Minutes, MonthClosed, NewerFact, Notification, PapersRead, ParentsTold, PromiseBrief, Recorded,
    Review, Round, RoundId, RungChange, Stamp, Voice,
    changes::Known,
    child_file::ChildFile,
    focus_point::FocusPointFields,
    latest::{Earliest, Latest},
    people::{AdultFields, GroupFields, InstitutionFields},
    promise_brief::{KeptBrief, NOTHING_PROMISED},
    recorded::record,
    register_place::RegisterPlace,
    round::RoundFields,
    strip_direction_marks,
};
use crate::vocabulary::{Day, Month, PaperLanguage, Rung};

mod adult_lookups;
mod lookups;
mod names;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_of_changes;
#[cfg(test)]
mod tests_of_lookups;
#[cfg(test)]
mod tests_of_names;
#[cfg(test)]
mod tests_of_newer;
#[cfg(test)]
mod tests_of_rounds;
mod to_entries;

/// Everything known, folded from the entries. It changes only by applying an
/// entry. A copy costs a pointer for each child and never grows with the number
/// of entries: what did not change is shared.
///
/// It is a conflict-free replicated data type: entries applied in any order, any number
/// of times, from any number of devices, give the same register.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    pub institution: Institution,
    institution_fields: Rc<InstitutionFields>,
    adults: Rc<LiteMap<AdultId, Known<Adult, AdultFields>>>,
    adults_then: Rc<AdultsThen>,
    groups: Rc<LiteMap<GroupId, Known<Group, GroupFields>>>,
    rounds: Rc<Vec<RoundFile>>,
    focus_points: Rc<LiteMap<FocusPointId, Known<FocusPoint, FocusPointFields>>>,
    group_follow_ups: Rc<LiteMap<FollowUpId, Vec<Recorded<GroupFollowUp>>>>,
    closed_months: Rc<LiteMap<Month, Earliest<MonthClosed>>>,
    baseline: Latest<Month>,
    papers_read: Rc<LiteMap<PapersOf, Latest<PapersRead>>>,
    last_backup: Latest<Day>,
    children: LiteMap<ChildId, Rc<ChildFile>>,
    erased: Rc<LiteMap<ChildId, Latest<()>>>,
    /// What was done with the vault as a whole, for the logbook.
    logbook: Rc<LiteMap<EntryId, Entry>>,
    newer: Rc<LiteMap<EntryId, NewerFact>>,
    clock: Rc<LogicalClock>,
}

/// A language of the parents' papers, and the sum of its texts.
type PapersOf = (PaperLanguage, String);

/// A round. Rounds of two children are two, whatever their ids say, so that erasing one
/// child leaves the other's.
#[derive(Clone, Debug, PartialEq)]
struct RoundFile {
    id: RoundId,
    child: Option<ChildId>,
    known: Known<Round, RoundFields>,
}

impl Register {
    /// The register of these entries, in whatever order they come and however
    /// often one of them comes.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut register = Self::default();
        entries.into_iter().for_each(|entry| register.apply(entry));
        register
    }

    /// Takes in one entry. The order of entries does not matter, and neither does
    /// meeting one of them again.
    pub fn apply(&mut self, entry: Entry) {
        Rc::make_mut(&mut self.clock).saw(&entry);
        if entry.fact.child().is_some_and(|it| self.is_erased(it)) {
            return;
        }
        let place = entry.fact.place();
        if let RegisterPlace::InTheLogbook(_) = place {
            Rc::make_mut(&mut self.logbook).insert(entry.id, entry);
            return;
        }
        if entry.fact.changes_nothing() {
            return;
        }
        let (stamp, fact) = entry.into_parts();
        let stamp = Rc::new(stamp);
        match place {
            RegisterPlace::OfTheHouse(_) | RegisterPlace::InTheLogbook(_) => {
                self.take(fact, &stamp)
            }
            RegisterPlace::OfChild(child) => self.file_mut(child).take(fact, &stamp),
            RegisterPlace::OfChildInRound(child, round) => {
                let file = self.file_mut(child);
                file.rounds.entry(round).or_default().take(fact, &stamp);
            }
        }
    }

    /// Takes in an entry that says something unknown here, so that what is written next
    /// comes after it.
    pub fn apply_newer(&mut self, newer: NewerFact) {
        let stamp = &newer.stamp;
        let clock = Rc::make_mut(&mut self.clock);
        clock.advance(stamp.clock, stamp.device, stamp.sequence);
        if newer.child.is_none_or(|child| !self.is_erased(child)) {
            Rc::make_mut(&mut self.newer).insert(stamp.entry, newer);
        }
    }

    /// Takes what a fact says of the house.
    fn take(&mut self, fact: Fact, stamp: &Rc<Stamp>) {
        match fact {
            Fact::InstitutionChanged { mut changes } => {
                changes.name.iter_mut().for_each(strip_direction_marks);
                Rc::make_mut(&mut self.institution_fields).take(changes, stamp);
                if let Some(institution) = self.institution_fields.record() {
                    self.institution = institution;
                }
            }
            Fact::AdultChanged { adult, mut changes } => {
                changes.name.iter_mut().for_each(strip_direction_marks);
                Rc::make_mut(&mut self.adults_then).take(adult, changes.clone(), stamp);
                let known = Rc::make_mut(&mut self.adults).entry(adult).or_default();
                known.fields.take(changes, stamp);
                known.record = known.fields.record(adult);
            }
            Fact::GroupChanged { group, mut changes } => {
                changes.name.iter_mut().for_each(strip_direction_marks);
                let known = Rc::make_mut(&mut self.groups).entry(group).or_default();
                known.fields.take(changes, stamp);
                known.record = known.fields.record(group);
            }
            Fact::RoundChanged {
                round,
                child,
                mut changes,
            } => {
                changes.name.iter_mut().for_each(strip_direction_marks);
                let all = Rc::make_mut(&mut self.rounds);
                let mut file = take_round(all, round, child);
                file.known.fields.take(changes, stamp);
                file.known.record = file.known.fields.record(round, child);
                put_round(all, file);
            }
            Fact::FocusPointChanged {
                focus_point,
                changes,
                ..
            } => {
                let all = Rc::make_mut(&mut self.focus_points);
                let known = all.entry(focus_point).or_default();
                known.fields.take(changes, stamp);
                known.record = known.fields.record(focus_point, None);
            }
            Fact::GroupFollowedUp(it) => {
                let all = Rc::make_mut(&mut self.group_follow_ups);
                record(all.entry(it.id).or_default(), stamp, it);
            }
            Fact::ChildErased { child } => {
                let erased = Rc::make_mut(&mut self.erased);
                erased.entry(child).or_default().set(stamp, ());
                self.children.remove(&child);
                Rc::make_mut(&mut self.rounds).retain(|round| round.child != Some(child));
                Rc::make_mut(&mut self.newer).retain(|_, newer| newer.child != Some(child));
                let logbook = Rc::make_mut(&mut self.logbook);
                logbook.retain(|_, entry| entry.fact.child() != Some(child));
            }
            Fact::MonthClosed(it) => {
                let closed = Rc::make_mut(&mut self.closed_months);
                closed.entry(it.month).or_default().set(stamp, it);
            }
            Fact::BaselineChosen { month } => self.baseline.set(stamp, month),
            Fact::PapersRead(it) => {
                let read = Rc::make_mut(&mut self.papers_read);
                let of = (it.language, it.texts.clone());
                read.entry(of).or_default().set(stamp, it);
            }
            Fact::BackedUp { on } => {
                if self.last_backup.get().is_none_or(|known| *known < on) {
                    self.last_backup = Latest::default();
                }
                if self.last_backup.get().is_none_or(|known| *known == on) {
                    self.last_backup.set(stamp, on);
                }
            }
            _ => {}
        }
    }

    /// The day of the oldest that is written of a child, from which on it is due for erasure one day; none
    /// where nothing is.
    pub(crate) fn oldest_written(&self, child: ChildId) -> Option<Day> {
        let opened = |round| Some(self.round(round)?.opened);
        self.children.get(&child)?.oldest_written(&opened)
    }

    fn file_mut(&mut self, child: ChildId) -> &mut ChildFile {
        let file = Rc::make_mut(self.children.entry(child).or_default());
        file.brief = KeptBrief::default();
        file
    }
}

/// Takes a round out from among the others; a new one where there is none yet.
fn take_round(all: &mut Vec<RoundFile>, id: RoundId, child: Option<ChildId>) -> RoundFile {
    let own = |round: &RoundFile| (round.id, round.child) == (id, child);
    match all.iter().position(own) {
        Some(at) => all.remove(at),
        None => RoundFile {
            id,
            child,
            known: Known::default(),
        },
    }
}

/// Puts a round where its first day says. Of rounds that begin on one day a
/// visit to one child comes after its group's round, and of two alike the one whose day
/// was set last is the later one.
fn put_round(all: &mut Vec<RoundFile>, file: RoundFile) {
    let at = all.partition_point(|known| begins(known) <= begins(&file));
    all.insert(at, file);
}

/// Where a round stands: its first day, visits last, then the stamp of that day.
type Begins = (Option<(Day, bool, EntryOrder)>, RoundId, Option<ChildId>);

fn begins(round: &RoundFile) -> Begins {
    let opened = round.known.fields.opened.stamped();
    let opened = opened.map(|(stamp, day)| (*day, round.child.is_some(), stamp.order()));
    (opened, round.id, round.child)
}
