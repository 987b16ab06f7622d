//! Rows that are not taken, and why.

/// A row that is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The line it begins on.
    pub line: usize,
    /// The name in it, as far as one may be shown.
    pub name: String,
    pub why: RefusalReason,
}

/// Why a row is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefusalReason {
    /// There is no name in it.
    NoName,
    /// What should be the name has figures or signs that no name has.
    NotAName,
    /// The name has four figures or more, which may be the end of a CPR number.
    FourDigits,
    /// What should be the name is longer than any name.
    NameTooLong,
    /// It holds something that looks like a CPR number.
    Cpr,
    /// There is no date of birth in it.
    NoBirth,
    /// What should be the date of birth cannot be read as one. It says this.
    NotADate(String),
    /// Either number may be the month, and nobody has said yet how the column is written. It says this.
    WhichIsMonth(String),
    /// Six figures, while others in the column have ten: the beginning of a CPR number.
    SixFigures,
    /// The day does not exist. It says this.
    NoSuchDay(String),
    /// The child is not born yet.
    NotBornYet,
    /// The date is that of an adult.
    TooLongAgo,
    /// It belongs to another room or class than the one that was chosen.
    OtherGroup(String),
}
