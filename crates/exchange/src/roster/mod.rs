//! Børneliste: children from a spreadsheet or a CSV file into a group.
//!
//! Bytes become text ([`text_of`]), text becomes rows ([`rows_of`]), and rows a
//! [`RosterTable`] with a heading for each column. Columns that hold CPR numbers,
//! addresses, phone numbers or mail are let go of there, so that nothing after
//! it has seen them. [`read`] makes a [`Candidate`] of each row or says why not,
//! and [`ImportPlan`] compares them with the children the group has already.

mod candidate;
mod column;
mod columns;
mod dates;
mod decode;
mod headings;
mod names;
mod plan;
mod private;
mod refused;
mod roster_table;
mod rows;

pub use candidate::{Candidate, RosterReading, read};
pub use column::{Column, Dropped, Takes};
pub use columns::{group_names, take_as};
pub use decode::{NotText, text_of};
pub use plan::{ChangedChild, ImportPlan, Possible, Whom};
pub use private::Private;
pub use refused::{RefusalReason, Refused};
pub use roster_table::RosterTable;
pub use rows::{RosterRow, rows_of};

#[cfg(test)]
mod tests;
