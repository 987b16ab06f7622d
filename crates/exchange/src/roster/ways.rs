//! The ways in which a column can be written, of which a cell alone does not tell.

/// Whether the day or the month comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DayOrder {
    /// 07/03/2019 is the 7th of March, as Danes write.
    #[default]
    DayFirst,
    /// 03/07/2019 is the 7th of March, as Americans write.
    MonthFirst,
}

/// From when a spreadsheet counts its days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CountedFrom {
    /// As Excel and the others do.
    #[default]
    Year1900,
    /// As Excel for Mac did, and as workbooks that were begun there still do.
    Year1904,
}

/// How much of a name is the first name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum GivenNames {
    /// The first word; the others belong to the surname.
    #[default]
    First,
    /// Every word but the last of a whole name, and all of a first name that has a column of its own.
    All,
}
