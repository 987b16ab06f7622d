//! What a column is taken as.

use super::{Column, Sheet, names::tidy};
use std::collections::BTreeSet;

/// What a column is taken as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The whole name.
    Name,
    /// The first name.
    Given,
    /// The surname.
    Surname,
    /// When the child was born.
    Born,
    /// The room or the class, by which rows can be chosen.
    Group,
    /// Nothing: it is not used and not kept.
    Nothing,
}

impl Takes {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 6] = [
        Self::Name,
        Self::Given,
        Self::Surname,
        Self::Born,
        Self::Group,
        Self::Nothing,
    ];
}

/// Takes one column as something else. Two columns are never taken as the same,
/// so that it is clear where a name comes from.
pub fn take_as(columns: &mut [Column], at: usize, takes: Takes) {
    for (other, column) in columns.iter_mut().enumerate() {
        if other == at {
            column.takes = takes;
        } else if column.takes == takes {
            column.takes = Takes::Nothing;
        }
    }
}

/// The rooms or classes that the rows name, in order; none without such a column.
#[must_use]
pub fn group_names(sheet: &Sheet, columns: &[Column]) -> Vec<String> {
    let Some(at) = find(columns, Takes::Group) else {
        return Vec::new();
    };
    let mut names: BTreeSet<String> = BTreeSet::default();
    for row in &sheet.rows {
        names.insert(cell(&row.cells, Some(at)));
    }
    names.into_iter().collect()
}

/// The column that is taken as this.
pub(super) fn find(columns: &[Column], takes: Takes) -> Option<usize> {
    columns.iter().position(|column| column.takes == takes)
}

/// What stands in a cell, tidied; nothing where there is none.
pub(super) fn cell(cells: &[String], at: Option<usize>) -> String {
    let text = at.and_then(|at| cells.get(at));
    text.map(|text| tidy(text)).unwrap_or_default()
}
