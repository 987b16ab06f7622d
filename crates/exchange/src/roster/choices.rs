//! What is chosen for whole columns of a list, by the list itself or by a person.

use super::{
    BirthColumn, Column, GivenNames, RosterRow, RosterTable, Takes,
    column::find,
    columns::{cell, group_names, named_like},
    names::split,
};
use trivsel::vocabulary::Day;

/// Which rows belong to the group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Belonging {
    /// All of them.
    #[default]
    All,
    /// Those of this room or class.
    Of(String),
    /// There are several rooms or classes, and nobody has said which.
    NotSaid,
}

/// What is chosen for the columns of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnChoices {
    /// How births are written.
    pub births: BirthColumn,
    /// How much of a name is the first name.
    pub given: GivenNames,
    /// Which rows belong to the group.
    pub belonging: Belonging,
}

impl ColumnChoices {
    /// What the list suggests for the group of this name: of several rooms or classes the one that is
    /// called like the group.
    #[must_use]
    pub fn suggested(table: &RosterTable, columns: &[Column], group: &str, today: Day) -> Self {
        let rooms = group_names(table, columns);
        let belonging = match named_like(rooms.iter().map(String::as_str), group) {
            _ if rooms.len() < 2 => Belonging::All,
            Some(at) => Belonging::Of(rooms[at].clone()),
            None => Belonging::NotSaid,
        };
        Self {
            births: BirthColumn::judge(table, columns, today),
            given: match find(columns, Takes::Given) {
                Some(_) => GivenNames::All,
                None => GivenNames::First,
            },
            belonging,
        }
    }
}

/// The first name that each choice would make of the longest name in the list, where they differ.
#[must_use]
pub fn given_names(table: &RosterTable, columns: &[Column]) -> Option<[(GivenNames, String); 2]> {
    let given = find(columns, Takes::Given);
    let at = given.or_else(|| find(columns, Takes::Name))?;
    // A sum below the children has no birth.
    let born = find(columns, Takes::Born);
    let is_child = |row: &&RosterRow| born.is_none() || !cell(&row.cells, born).is_empty();
    let children = table.rows.iter().filter(is_child);
    let names = children.map(|row| cell(&row.cells, Some(at)));
    let longest = names.max_by_key(|name| name.split(' ').count())?;
    let of = |how| match (given, how) {
        (Some(_), GivenNames::All) => longest.clone(),
        _ => split(&longest, how).0,
    };
    let both = [GivenNames::First, GivenNames::All].map(|how| (how, of(how)));
    (both[0].1 != both[1].1).then_some(both)
}
