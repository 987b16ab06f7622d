//! The register: what all entries together say.

use std::{collections::BinaryHeap, rc::Rc};

use super::{
    Adult, AdultId, Child, ChildId, Entry, Fact, FocusPoint, Group, GroupId, HoldReason,
    Institution, Look, Recorded, Round, RoundId, plain,
};
use crate::vocabulary::{Day, alphabetical};
use std::collections::{BTreeMap, BTreeSet};

/// Everything known, folded from the entries. It changes only by applying an
/// entry. A copy costs a pointer for each child and never grows with the number
/// of entries: what did not change is shared.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Register {
    /// The institution.
    pub institution: Institution,
    adults: Rc<Vec<Adult>>,
    groups: Rc<Vec<Group>>,
    rounds: Rc<Vec<Round>>,
    focus_points: Rc<Vec<FocusPoint>>,
    last_backup: Option<Day>,
    children: BTreeMap<ChildId, Rc<File>>,
    erased: Rc<BTreeSet<ChildId>>,
    clock: u64,
}

/// Everything about one child.
#[derive(Clone, Debug, Default, PartialEq)]
struct File {
    /// The child, once its own entry has come.
    child: Option<Child>,
    /// Why nothing of it may be erased yet.
    holds: Vec<HoldReason>,
    /// What is known of it in each round.
    looks: Vec<(RoundId, Look)>,
}

impl Register {
    /// The register of these entries, in whatever order they come and however
    /// often one of them comes.
    pub fn fold(entries: impl IntoIterator<Item = Entry>) -> Self {
        let mut entries: Vec<_> = entries.into_iter().map(Some).collect();
        // A heap sorts in as little code as there is, and no slower where the
        // entries of two devices take turns.
        let places = entries.iter().enumerate();
        let places: BinaryHeap<_> = places
            .filter_map(|(at, entry)| Some((entry.as_ref()?.order(), at)))
            .collect();
        let mut register = Self::default();
        let mut before = None;
        for (order, at) in places.into_sorted_vec() {
            if before.replace(order) != Some(order)
                && let Some(entry) = entries[at].take()
            {
                register.apply(entry);
            }
        }
        register
    }

    /// Takes in one entry that comes after all it has seen.
    pub fn apply(&mut self, entry: Entry) {
        self.clock = self.clock.max(entry.clock);
        let child = entry.fact.child();
        if child.is_some_and(|child| self.is_erased(child)) {
            return;
        }
        let recorded = (entry.id, entry.adult, entry.at);
        match entry.fact {
            Fact::InstitutionSet(mut institution) => {
                plain(&mut institution.name);
                self.institution = institution;
            }
            Fact::AdultSet(mut adult) => {
                plain(&mut adult.name);
                set(&mut self.adults, adult, |known| known.id);
            }
            Fact::GroupSet(mut group) => {
                plain(&mut group.name);
                set(&mut self.groups, group, |known| known.id);
            }
            Fact::RoundOpened(mut round) => {
                plain(&mut round.name);
                set_round(&mut self.rounds, round);
            }
            Fact::ChildSet(mut child) => {
                plain(&mut child.given);
                plain(&mut child.surname);
                let id = child.id;
                self.file_mut(id).child = Some(child);
            }
            Fact::AssessmentFinished(assessment) => {
                // An assessment that nobody wrote belongs to nobody.
                let Some(adult) = entry.adult else { return };
                let look = self.look_mut(assessment.child, assessment.round);
                let assessment = Recorded::new(recorded, assessment);
                slot(&mut look.assessments, adult, Vec::new).push(assessment);
            }
            Fact::DialogueOpened { child, round } => {
                self.look_mut(child, round).dialogue_opened = true;
            }
            Fact::HintGiven {
                child,
                round,
                of,
                hint,
            } => {
                let look = self.look_mut(child, round);
                look.hints.retain(|(adult, _)| *adult != of);
                look.hints.push((of, hint));
                look.hints.sort_unstable_by_key(|(adult, _)| *adult);
            }
            Fact::PositionAgreed(position) => {
                let look = self.look_mut(position.child, position.round);
                look.positions.push(Recorded::new(recorded, position));
            }
            Fact::NotAssessed {
                child,
                round,
                reason,
            } => self.look_mut(child, round).not_assessed = reason,
            Fact::PutOff {
                child,
                round,
                reason,
            } => self.look_mut(child, round).put_off = reason,
            Fact::HoldSet(hold) => {
                let holds = &mut self.file_mut(hold.child).holds;
                holds.retain(|why| *why != hold.why);
                if hold.running {
                    holds.push(hold.why);
                }
            }
            Fact::ChildErased { child } => {
                Rc::make_mut(&mut self.erased).insert(child);
                self.children.remove(&child);
                Rc::make_mut(&mut self.rounds).retain(|round| round.child != Some(child));
            }
            // Nothing on the screens of every day rests on these.
            Fact::WithheldSet(_)
            | Fact::BackupMerged { .. }
            | Fact::Exported { .. }
            | Fact::KeysChanged(_) => {}
            Fact::BackedUp { on } => self.last_backup = self.last_backup.max(Some(on)),
            Fact::FocusPointSet(point) => set(&mut self.focus_points, point, |known| known.id),
        }
    }

    fn file_mut(&mut self, child: ChildId) -> &mut File {
        Rc::make_mut(self.children.entry(child).or_default())
    }

    fn look_mut(&mut self, child: ChildId, round: RoundId) -> &mut Look {
        slot(&mut self.file_mut(child).looks, round, Look::default)
    }

    /// The logical clock of the next entry.
    #[must_use]
    pub const fn next_clock(&self) -> u64 {
        self.clock + 1
    }

    /// An adult.
    #[must_use]
    pub fn adult(&self, id: AdultId) -> Option<&Adult> {
        self.adults.iter().find(|adult| adult.id == id)
    }

    /// Every adult who is here, in the order of their names.
    #[must_use]
    pub fn adults(&self) -> Vec<&Adult> {
        self.adults_who_are(false)
    }

    /// Every adult who is here no more, in the order of their names.
    #[must_use]
    pub fn adults_gone(&self) -> Vec<&Adult> {
        self.adults_who_are(true)
    }

    fn adults_who_are(&self, gone: bool) -> Vec<&Adult> {
        let adults = self.adults.iter().filter(|adult| adult.gone == gone);
        by_name(adults, |adult| &adult.name)
    }

    /// A group.
    #[must_use]
    pub fn group(&self, id: GroupId) -> Option<&Group> {
        self.groups.iter().find(|group| group.id == id)
    }

    /// Every group, in the order of their names.
    #[must_use]
    pub fn groups(&self) -> Vec<&Group> {
        by_name(self.groups.iter(), |group| &group.name)
    }

    /// A child.
    #[must_use]
    pub fn child(&self, id: ChildId) -> Option<&Child> {
        self.children.get(&id)?.child.as_ref()
    }

    /// The children of a group, in the order of their names.
    #[must_use]
    pub fn children(&self, group: GroupId) -> Vec<&Child> {
        let all = self.all_children();
        by_name(all.filter(|child| child.group == group), |child| {
            &child.given
        })
    }

    /// Whether any child is known.
    #[must_use]
    pub fn has_children(&self) -> bool {
        self.all_children().next().is_some()
    }

    /// Whether everything about a child was erased. Nothing that is met later
    /// brings it back.
    #[must_use]
    pub fn is_erased(&self, child: ChildId) -> bool {
        self.erased.contains(&child)
    }

    /// Why nothing of a child may be erased yet; nothing where it may.
    #[must_use]
    pub fn holds(&self, child: ChildId) -> &[HoldReason] {
        self.children.get(&child).map_or(&[], |file| &file.holds)
    }

    /// Every child, in the order of their ids.
    pub fn all_children(&self) -> impl Iterator<Item = &Child> {
        let files = self.children.values();
        files.filter_map(|file| file.child.as_ref())
    }

    /// The day the last backup was taken.
    #[must_use]
    pub const fn last_backup(&self) -> Option<Day> {
        self.last_backup
    }

    /// A round.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.rounds.iter().find(|round| round.id == id)
    }

    /// The rounds in which a whole group is looked at, the earliest first.
    #[must_use]
    pub fn rounds(&self, group: GroupId) -> Vec<&Round> {
        let all = self.rounds.iter();
        all.filter(|round| round.concerns(group)).collect()
    }

    /// Every round, the earliest first; visits to one child among them.
    #[must_use]
    pub fn all_rounds(&self) -> Vec<&Round> {
        self.rounds.iter().collect()
    }

    /// The round a group is in: the one that began last.
    #[must_use]
    pub fn current_round(&self, group: GroupId) -> Option<&Round> {
        let mut latest_first = self.rounds.iter().rev();
        latest_first.find(|round| round.concerns(group))
    }

    /// The round a child is in: the last one of its group that it was there in,
    /// or a visit that began later. A child who has left stays in the last round
    /// it was part of.
    #[must_use]
    pub fn round_of(&self, child: &Child) -> Option<&Round> {
        let mut latest_first = self.rounds.iter().rev();
        latest_first.find(|round| {
            let with_its_group =
                round.concerns(child.group) && child.belonged(round.opened, round.until);
            with_its_group || round.child == Some(child.id)
        })
    }

    /// The focus points of a group, in the order of their ids.
    #[must_use]
    pub fn focus_points(&self, group: GroupId) -> Vec<&FocusPoint> {
        let all = self.focus_points.iter();
        all.filter(|point| point.group == group).collect()
    }

    /// Everything about a child in a round, if there is anything.
    #[must_use]
    pub fn look(&self, child: ChildId, round: RoundId) -> Option<&Look> {
        let looks = &self.children.get(&child)?.looks;
        looks
            .iter()
            .find(|(known, _)| *known == round)
            .map(|(_, look)| look)
    }

    /// Every round in which something is known of a child, the earliest first.
    #[must_use]
    pub fn looks(&self, child: ChildId) -> Vec<(&Round, &Look)> {
        let all = self.rounds.iter();
        all.filter_map(|round| Some((round, self.look(child, round.id)?)))
            .collect()
    }
}

/// Puts a round where its first day says. Of rounds that began on one day a
/// visit to one child comes after its group's round, and of two alike the one
/// that was put there last is the later one. Rounds of two children are two,
/// whatever their ids say, so that erasing one child leaves the other's.
fn set_round(all: &mut Rc<Vec<Round>>, round: Round) {
    let all = Rc::make_mut(all);
    let begins = |round: &Round| (round.opened, round.child.is_some());
    let own = |round: &Round| (round.id, round.child);
    match all.iter().position(|known| own(known) == own(&round)) {
        Some(at) if begins(&all[at]) == begins(&round) => {
            all[at] = round;
            return;
        }
        Some(at) => {
            all.remove(at);
        }
        None => {}
    }
    let at = all.partition_point(|known| begins(known) <= begins(&round));
    all.insert(at, round);
}

/// Puts a thing in place of the one with its id, or beside the others. They are
/// kept in the order of their ids, so that any order of entries gives the same.
fn set<T: Clone, K: Ord>(all: &mut Rc<Vec<T>>, thing: T, id: fn(&T) -> K) {
    let all = Rc::make_mut(all);
    match all.binary_search_by_key(&id(&thing), id) {
        Ok(at) => all[at] = thing,
        Err(at) => all.insert(at, thing),
    }
}

/// The place for a key among others, made where there is none yet.
fn slot<K: Ord + Copy, T>(all: &mut Vec<(K, T)>, key: K, new: fn() -> T) -> &mut T {
    let at = all
        .binary_search_by_key(&key, |(known, _)| *known)
        .unwrap_or_else(|at| {
            all.insert(at, (key, new()));
            at
        });
    &mut all[at].1
}

/// In the order of names, and of ids where names are the same. One sorter for
/// all: each further kind of thing sorted would cost the page some kilobytes.
fn by_name<'a, T>(all: impl Iterator<Item = &'a T>, name: fn(&T) -> &str) -> Vec<&'a T> {
    let all: Vec<_> = all.collect();
    let mut order: Vec<_> = all
        .iter()
        .enumerate()
        .map(|(at, one)| (alphabetical(name(one)), at))
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, at)| all[at]).collect()
}

mod unfold;

pub use unfold::Pass;

#[cfg(test)]
mod asked;
#[cfg(test)]
mod tests;
