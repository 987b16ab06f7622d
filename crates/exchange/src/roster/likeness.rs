//! How like a row is to a child, or to another row.

use super::{Candidate, compose::composed};
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, GroupId},
};

/// How like a row and a child are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// They are two.
    No,
    /// They may be one.
    MayBe,
    /// One of them has no day of birth.
    SameButDay,
    /// Everything is the same.
    Same,
}

impl Candidate {
    pub(super) fn likeness(&self, child: &Child) -> Likeness {
        let same_month = self.same_month(child.birth);
        let same_surname = same_letters(&self.surname, &child.surname);
        match (self.birth.day, child.birth.day) {
            (row, known) if same_month && same_surname && row == known => Likeness::Same,
            (None, _) | (_, None) if same_month && same_surname => Likeness::SameButDay,
            _ if same_month && (same_surname || self.lacks_surname(&child.surname)) => {
                Likeness::MayBe
            }
            _ if same_surname && !self.surname.is_empty() => Likeness::MayBe,
            _ => Likeness::No,
        }
    }

    pub(super) fn may_repeat(&self, earlier: &Self) -> bool {
        let one_lacks = self.lacks_surname(&earlier.surname);
        self.same_month(earlier.birth)
            && (one_lacks || same_letters(&self.surname, &earlier.surname))
    }

    fn same_month(&self, other: Birth) -> bool {
        (self.birth.year, self.birth.month) == (other.year, other.month)
    }

    fn lacks_surname(&self, other: &str) -> bool {
        self.surname.is_empty() || other.is_empty()
    }

    pub(super) fn child(&self, id: ChildId, group: GroupId) -> Child {
        Child {
            surname: self.surname.clone(),
            ..Child::new(id, group, self.given.clone(), self.birth)
        }
    }

    /// The child with what the row tells of it. What the row does not tell stays.
    pub(super) fn told_of(&self, before: &Child) -> Child {
        let mut after = self.child(before.id, before.group);
        if after.surname.is_empty() {
            after.surname.clone_from(&before.surname);
        }
        if self.same_month(before.birth) {
            after.birth.day = after.birth.day.or(before.birth.day);
        }
        after.birth.weeks_early = before.birth.weeks_early;
        Child {
            since: before.since,
            left: before.left,
            sheet_language: before.sheet_language,
            ..after
        }
    }
}

/// Whether two names are one, whatever their case and however their letters are put together.
pub(super) fn same_letters(one: &str, other: &str) -> bool {
    one == other || bare(one) == bare(other)
}

fn bare(name: &str) -> String {
    composed(name).to_lowercase()
}

/// Places by first name, so that ten thousand rows need not each ask ten thousand others.
pub(super) struct ByGiven(Vec<(String, usize)>);

impl ByGiven {
    pub(super) fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut all: Vec<_> = names
            .enumerate()
            .map(|(at, name)| (bare(name), at))
            .collect();
        all.sort_unstable();
        Self(all)
    }

    /// The places with this first name, in order.
    pub(super) fn those(&self, name: &str) -> impl Iterator<Item = usize> + use<'_> {
        let name = bare(name);
        let first = self.0.partition_point(|(known, _)| *known < name);
        self.0[first..]
            .iter()
            .take_while(move |(known, _)| *known == name)
            .map(|(_, at)| *at)
    }
}
