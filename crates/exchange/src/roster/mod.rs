//! Børneliste: children from a workbook, cells of one, or a CSV file into a group.
//!
//! Bytes become text ([`text_of`]), text becomes rows ([`rows_of`]), and rows a
//! [`RosterTable`] with a heading for each column; of a workbook, the reader that is a program of its
//! own makes the rows ([`ListReadings::of_workbook`]). Columns that hold CPR numbers,
//! addresses, phone numbers or mail are let go of there, and CPR numbers within a name, so that nothing
//! after it has seen them. What is chosen for whole columns stands in [`ColumnChoices`]; by them
//! [`read`] makes a [`Candidate`] of each row or says why not,
//! and [`ImportPlan`] compares them with the children the group has already.

mod again;
mod births;
mod candidate;
mod carrying_out;
mod choices;
mod column;
mod columns;
mod compose;
mod dates;
mod decode;
mod headings;
mod likeness;
mod mac_roman;
mod names;
mod plan;
mod private;
mod readings;
mod refused;
mod roster_table;
mod rows;
mod sections;
mod typed;
mod ways;

pub use again::{come_back, may_be, may_be_met};
pub use births::{BirthColumn, ColumnQuestion};
pub use candidate::{Candidate, RosterReading, read};
pub use carrying_out::{ReceiptLine, RowFate};
pub use choices::{Belonging, ColumnChoices, given_names};
pub use column::{Column, Dropped, Takes};
pub use columns::{group_names, named_like, take_as};
pub use decode::{ListText, NotText, first_difference, text_of};
pub use names::has_four_digits;
pub use plan::{ChangedChild, ImportPlan, Possible, Whom};
pub use private::Private;
pub use readings::{ListReading, ListReadings, NoList, WhichReading};
pub use refused::{RefusalReason, Refused};
pub use roster_table::RosterTable;
pub use rows::{RosterRow, rows_of};
pub use ways::{CountedFrom, DayOrder, GivenNames};

#[cfg(test)]
mod tests;
