//! A list compared with the children a group has already.

use super::Candidate;
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, Fact, GroupId},
};

/// What taking a list in would do. Each row taken is in one of the four.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImportPlan {
    /// Children the group does not have.
    pub new: Vec<Candidate>,
    /// Children the group has, and that the list tells something else of.
    pub changed: Vec<ChangedChild>,
    /// Children the group has just as the list says.
    pub same: Vec<Candidate>,
    /// Rows that may be a child that is there already: somebody must say.
    pub possible: Vec<Possible>,
}

/// With how many earlier rows of the same first name a row is compared: more than
/// any school has, and few enough that a list of one name alone is soon read.
const MOST_ALIKE: usize = 200;

/// A child as it is, and as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedChild {
    /// As it is.
    pub before: Child,
    /// As it would be.
    pub after: Child,
}

/// A row that may be a child that is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The row.
    pub row: Candidate,
    /// Whom it is like.
    pub like: Whom,
}

/// Whom a row is like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A child of the group.
    Known(Box<Child>),
    /// An earlier row of the same list.
    Earlier(Candidate),
}

impl ImportPlan {
    /// Compares rows with the children of a group. A row and a child with the
    /// same names and the same month of birth are one, if their days do not
    /// differ. Where the first name is the same and either the month and no more
    /// of the surname than both have, or all of the surname, they may be one.
    #[must_use]
    pub fn new(rows: Vec<Candidate>, known: &[&Child]) -> Self {
        let of_given = ByGiven::new(known.iter().map(|child| child.given.as_str()));
        let mut free = vec![true; known.len()];
        let mut found = vec![None; rows.len()];
        // First those of whom everything is the same, so that none of them is taken by another.
        for needed in [Likeness::Same, Likeness::SameButDay, Likeness::MayBe] {
            for (row, found) in rows.iter().zip(&mut found) {
                if found.is_none() {
                    let mut those = of_given.those(&row.given);
                    let one = those.find(|at| free[*at] && row.likeness(known[*at]) >= needed);
                    if let Some(at) = one {
                        free[at] = false;
                        *found = Some((at, needed));
                    }
                }
            }
        }
        let of_given = ByGiven::new(rows.iter().map(|row| row.given.as_str()));
        let mut plan = Self::default();
        for (at, (row, found)) in rows.iter().zip(&found).enumerate() {
            let row = row.clone();
            let Some((child, likeness)) = *found else {
                // The row it is most like: one with a surname rather than one without.
                let earlier = of_given
                    .those(&row.given)
                    .take_while(|other| *other < at)
                    .take(MOST_ALIKE)
                    .filter(|other| row.may_repeat(&rows[*other]))
                    .max_by_key(|other| same_letters(&row.surname, &rows[*other].surname));
                match earlier {
                    Some(other) => plan.possible.push(Possible {
                        row,
                        like: Whom::Earlier(rows[other].clone()),
                    }),
                    None => plan.new.push(row),
                }
                continue;
            };
            let before = known[child].clone();
            if likeness == Likeness::MayBe {
                let like = Whom::Known(Box::new(before));
                plan.possible.push(Possible { row, like });
                continue;
            }
            let after = row.told_of(&before);
            if after == before {
                plan.same.push(row);
            } else {
                plan.changed.push(ChangedChild { before, after });
            }
        }
        plan
    }

    /// How many rows it was made of.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.new.len() + self.changed.len() + self.same.len() + self.possible.len()
    }

    /// The children that somebody has recognised in a row, with what the row
    /// tells of them, where that is something else than what is known.
    pub fn confirmed<'a>(
        &'a self,
        answers: &'a [Option<bool>],
    ) -> impl Iterator<Item = ChangedChild> + 'a {
        let answered = self.possible.iter().zip(answers);
        answered.filter_map(|(possible, answer)| match &possible.like {
            Whom::Known(before) if *answer == Some(true) => {
                let after = possible.row.told_of(before);
                (after != **before).then(|| ChangedChild {
                    before: (**before).clone(),
                    after,
                })
            }
            _ => None,
        })
    }

    /// What happens when it is carried out. The answers stand in the order of
    /// the possible ones: whether it is the same child. Rows without an answer
    /// are left alone.
    pub fn facts(
        &self,
        group: GroupId,
        answers: &[Option<bool>],
        new_id: &mut dyn FnMut() -> ChildId,
    ) -> Vec<Fact> {
        let mut facts = Vec::new();
        let mut add =
            |row: &Candidate| facts.push(Fact::child_changed(None, &row.child(new_id(), group)));
        self.new.iter().for_each(&mut add);
        let answered = self.possible.iter().zip(answers);
        let others = answered.filter(|(_, answer)| **answer == Some(false));
        others.for_each(|(possible, _)| add(&possible.row));
        let fact = |it: &ChangedChild| Fact::child_changed(Some(&it.before), &it.after);
        facts.extend(self.confirmed(answers).map(|it| fact(&it)));
        facts.extend(self.changed.iter().map(fact));
        facts
    }
}

/// How like a row and a child are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    No,
    MayBe,
    /// One of them has no day of birth.
    SameButDay,
    Same,
}

impl Candidate {
    fn likeness(&self, child: &Child) -> Likeness {
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

    fn may_repeat(&self, earlier: &Self) -> bool {
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

    fn child(&self, id: ChildId, group: GroupId) -> Child {
        Child {
            surname: self.surname.clone(),
            ..Child::new(id, group, self.given.clone(), self.birth)
        }
    }

    /// The child with what the row tells of it. What the row does not tell stays.
    fn told_of(&self, before: &Child) -> Child {
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

fn same_letters(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}

/// Places by first name, so that ten thousand rows need not each ask ten thousand others.
struct ByGiven(Vec<(String, usize)>);

impl ByGiven {
    fn new<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let mut all: Vec<_> = names
            .enumerate()
            .map(|(at, name)| (name.to_lowercase(), at))
            .collect();
        all.sort_unstable();
        Self(all)
    }

    /// The places with this first name, in order.
    fn those(&self, name: &str) -> impl Iterator<Item = usize> + use<'_> {
        let name = name.to_lowercase();
        let first = self.0.partition_point(|(known, _)| *known < name);
        self.0[first..]
            .iter()
            .take_while(move |(known, _)| *known == name)
            .map(|(_, at)| *at)
    }
}
