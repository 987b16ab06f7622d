//! Taking columns as what they hold, and reading what stands in them.

use super::{
    Column, RosterTable, Takes, column::find, compose::composed, headings::plain, names::tidy,
};
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

/// Which of these names of rooms, classes or sheets is the group's own, whatever its case, marks and
/// gaps: "1. B" is "1.b". None where several are or none is.
#[must_use]
pub fn named_like<'a>(names: impl Iterator<Item = &'a str>, group: &str) -> Option<usize> {
    let bare = |name: &str| {
        let name = composed(name).to_lowercase();
        let words = name.split_whitespace().filter(|word| !KINDS.contains(word));
        plain(&words.collect::<String>())
    };
    let group = bare(group);
    let mut alike = names
        .enumerate()
        .filter(|(_, name)| !group.is_empty() && bare(name) == group);
    let (at, _) = alike.next()?;
    alike.next().is_none().then_some(at)
}

/// What may stand beside a room's name and tells nothing.
const KINDS: [&str; 8] = [
    "klasse", "stue", "stuen", "gruppe", "gruppen", "class", "room", "group",
];

/// What stands in a cell, tidied; nothing where there is none.
pub(super) fn cell(cells: &[String], at: Option<usize>) -> String {
    let text = at.and_then(|at| cells.get(at));
    text.map(|text| tidy(text)).unwrap_or_default()
}
