//! A list compared with the children a group has already.

use super::{
    Candidate,
    likeness::{ByGiven, Likeness, same_letters},
};
use trivsel::{register::Child, vocabulary::Day};

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
const MOST_COMPARED_CHILDREN: usize = 200;

/// A child as it is, and as the list has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedChild {
    /// The line of the row that tells it.
    pub line: usize,
    /// As it is.
    pub before: Child,
    /// As it would be.
    pub after: Child,
}

/// A row that may be a child that is there already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    pub row: Candidate,
    /// Whom it is like.
    pub like: Whom,
}

/// Whom a row is like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// A child of the group.
    Known(Box<Child>),
    /// A child that has stopped, here or in another group, and would begin in this one.
    Stopped(Box<Child>),
    /// An earlier row of the same list.
    Earlier(Candidate),
}

impl ImportPlan {
    /// Compares rows with the children of a group, and with those who have stopped in others. A row
    /// and a child with the same names and the same month of birth are one, if their days do not
    /// differ. Where the first name is the same and either the month and no more of the surname than
    /// both have, or all of the surname, they may be one. Whoever has stopped by today may have come
    /// back, and is asked about whatever is the same.
    #[must_use]
    pub fn new(rows: Vec<Candidate>, known: &[&Child], today: Day) -> Self {
        // Whoever is there now is found before one who has stopped.
        let (stopped, mut known): (Vec<&Child>, Vec<&Child>) =
            known.iter().partition(|child| child.has_stopped(today));
        known.extend(stopped);
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
                    .take(MOST_COMPARED_CHILDREN)
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
            if before.has_stopped(today) {
                let like = Whom::Stopped(Box::new(before));
                plan.possible.push(Possible { row, like });
                continue;
            }
            if likeness == Likeness::MayBe {
                let like = Whom::Known(Box::new(before));
                plan.possible.push(Possible { row, like });
                continue;
            }
            let (line, after) = (row.line, row.told_of(&before));
            if after == before {
                plan.same.push(row);
            } else {
                plan.changed.push(ChangedChild {
                    line,
                    before,
                    after,
                });
            }
        }
        plan
    }

    /// How many rows it was made of.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.new.len() + self.changed.len() + self.same.len() + self.possible.len()
    }
}
