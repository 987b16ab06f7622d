//! A column of a list, and what it is taken as.

use super::Private;

/// What a column is taken as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Takes {
    /// The whole name.
    Name,
    /// The first name.
    Given,
    /// A middle name, which stands before the surname.
    Middle,
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
    pub const ALL: [Self; 7] = [
        Self::Name,
        Self::Given,
        Self::Middle,
        Self::Surname,
        Self::Born,
        Self::Group,
        Self::Nothing,
    ];
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading; empty where there is none.
    pub heading: String,
    /// Which column it is in the list, from 1.
    pub number: usize,
    /// What it is taken as.
    pub takes: Takes,
    /// What stands in its first filled cell, so that a person recognises it.
    pub example: String,
}

/// A column that was let go of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// Its heading; empty where there is none.
    pub heading: String,
    /// Which column it was, from 1.
    pub number: usize,
    /// What it held.
    pub held: Private,
}

/// The column that is taken as this.
pub(super) fn find(columns: &[Column], takes: Takes) -> Option<usize> {
    columns.iter().position(|column| column.takes == takes)
}
