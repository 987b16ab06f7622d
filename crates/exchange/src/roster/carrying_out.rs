//! Carrying a plan out: what is written, and what is said of every row afterwards.

use std::collections::BTreeSet;

use super::{Candidate, ChangedChild, ImportPlan, RefusalReason, Refused, Whom, again::begun_in};
use trivsel::{
    register::{ChildId, Fact, GroupId},
    vocabulary::Day,
};

/// A row of the list, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptLine {
    /// The line it begins on.
    pub line: usize,
    /// The name in it, as far as one may be shown.
    pub name: String,
    /// What became of it.
    pub fate: RowFate,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowFate {
    /// The child is added.
    Added,
    /// What is known of the child is corrected.
    Corrected,
    /// The child was there, as the row says.
    AlreadyThere,
    /// Nobody has said whether it is a child that is there.
    NotAnswered,
    /// It was to be stored, and was not.
    NotStored,
    /// It cannot be used.
    Refused(RefusalReason),
}

/// One thing that a plan does.
enum PlannedChange<'a> {
    Add(&'a Candidate),
    Correct(Box<ChangedChild>),
}

impl ImportPlan {
    /// The children that somebody has recognised in a row, with what the row
    /// tells of them, where that is something else than what is known. Whoever had stopped has not
    /// any more.
    pub fn confirmed<'a>(
        &'a self,
        answers: &'a [Option<bool>],
    ) -> impl Iterator<Item = ChangedChild> + 'a {
        let answered = self.possible.iter().zip(answers);
        answered.filter_map(|(possible, answer)| {
            let (Whom::Known(before) | Whom::Stopped(before)) = &possible.like else {
                return None;
            };
            let mut after = possible.row.told_of(before);
            if matches!(possible.like, Whom::Stopped(_)) {
                after.left = None;
            }
            (*answer == Some(true) && after != **before).then(|| ChangedChild {
                line: possible.row.line,
                before: (**before).clone(),
                after,
            })
        })
    }

    /// What happens when it is carried out today. Whoever had stopped, here or in another group, begins
    /// in this one today. The answers stand in the order of the possible ones: whether it is the same child. Rows
    /// without an answer are left alone.
    pub fn facts(
        &self,
        group: GroupId,
        today: Day,
        answers: &[Option<bool>],
        new_id: &mut dyn FnMut() -> ChildId,
    ) -> Vec<Fact> {
        let changes = self.changes(answers).into_iter();
        changes
            .map(|change| match change {
                PlannedChange::Add(row) => Fact::child_changed(None, &row.child(new_id(), group)),
                PlannedChange::Correct(it) => {
                    let after = begun_in(&it.before, it.after, group, today);
                    Fact::child_changed(Some(&it.before), &after)
                }
            })
            .collect()
    }

    /// What became of every row, in the order of the list, once so many of the facts are stored.
    #[must_use]
    pub fn receipt(
        &self,
        answers: &[Option<bool>],
        refused: &[Refused],
        stored: usize,
    ) -> Vec<ReceiptLine> {
        let of_row = |row: &Candidate, fate| ReceiptLine {
            line: row.line,
            name: row.full_name(),
            fate,
        };
        let mut lines: Vec<_> = self
            .changes(answers)
            .into_iter()
            .enumerate()
            .map(|(at, change)| {
                let fate = |fate| {
                    if at < stored {
                        fate
                    } else {
                        RowFate::NotStored
                    }
                };
                match change {
                    PlannedChange::Add(row) => of_row(row, fate(RowFate::Added)),
                    PlannedChange::Correct(it) => ReceiptLine {
                        line: it.line,
                        name: it.after.full_name(),
                        fate: fate(RowFate::Corrected),
                    },
                }
            })
            .collect();
        lines.extend(
            self.same
                .iter()
                .map(|row| of_row(row, RowFate::AlreadyThere)),
        );
        let told: BTreeSet<usize> = lines.iter().map(|it| it.line).collect();
        let untold = self.possible.iter().zip(answers);
        let untold: Vec<_> = untold
            .filter(|(possible, _)| !told.contains(&possible.row.line))
            .map(|(possible, answer)| {
                let fate = match answer {
                    None => RowFate::NotAnswered,
                    Some(_) => RowFate::AlreadyThere,
                };
                of_row(&possible.row, fate)
            })
            .collect();
        lines.extend(untold);
        lines.extend(refused.iter().map(|row| ReceiptLine {
            line: row.line,
            name: row.name.clone(),
            fate: RowFate::Refused(row.why.clone()),
        }));
        lines.sort_by_key(|it| it.line);
        lines
    }

    /// Everything that it does, in the order in which it is stored.
    fn changes<'a>(&'a self, answers: &'a [Option<bool>]) -> Vec<PlannedChange<'a>> {
        let answered = self.possible.iter().zip(answers);
        let others = answered.filter(|(_, answer)| **answer == Some(false));
        let others = others.map(|(possible, _)| &possible.row);
        let corrected = self.confirmed(answers).chain(self.changed.iter().cloned());
        self.new
            .iter()
            .chain(others)
            .map(PlannedChange::Add)
            .chain(corrected.map(|it| PlannedChange::Correct(Box::new(it))))
            .collect()
    }
}
