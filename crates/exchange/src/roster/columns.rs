//! Taking columns as what they hold, and reading what stands in them.

use super::{Column, RosterTable, Takes, names::tidy};
use std::collections::BTreeSet;

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
pub fn group_names(table: &RosterTable, columns: &[Column]) -> Vec<String> {
    let Some(at) = find(columns, Takes::Group) else {
        return Vec::new();
    };
    let mut names: BTreeSet<String> = BTreeSet::default();
    for row in &table.rows {
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
