//! Taking columns as what they hold, and reading what stands in them.

use super::{
    Column, RosterTable, Takes,
    column::find,
    compose::composed,
    headings::{KINDS, plain},
    names::tidy,
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
    if find(columns, Takes::Group).is_none() {
        return Vec::new();
    }
    let names: BTreeSet<String> = groups(table, columns).into_iter().collect();
    names.into_iter().collect()
}

/// The room or class of each row. Where each stands once, on the first of its rows, it is that of the
/// rows below too.
pub(super) fn groups(table: &RosterTable, columns: &[Column]) -> Vec<String> {
    let at = find(columns, Takes::Group);
    let mut groups: Vec<String> = table.rows.iter().map(|row| cell(&row.cells, at)).collect();
    let filled: Vec<&String> = groups.iter().filter(|name| !name.is_empty()).collect();
    let each_once = filled.iter().collect::<BTreeSet<_>>().len() == filled.len();
    if each_once && groups.first().is_some_and(|name| !name.is_empty()) {
        for at in 1..groups.len() {
            if groups[at].is_empty() {
                groups[at] = groups[at - 1].clone();
            }
        }
    }
    groups
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

/// What stands in a cell, tidied; nothing where there is none.
pub(super) fn cell(cells: &[String], at: Option<usize>) -> String {
    let text = at.and_then(|at| cells.get(at));
    text.map(|text| tidy(text)).unwrap_or_default()
}
