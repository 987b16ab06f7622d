//! Børneliste: children from a spreadsheet or a CSV file into a group.
//!
//! Bytes become text ([`text_of`]), text becomes rows ([`rows_of`]), and rows a
//! [`Sheet`] with a heading for each column. Columns that hold CPR numbers,
//! addresses, phone numbers or mail are let go of there, so that nothing after
//! it has seen them. [`read`] makes a [`Candidate`] of each row or says why not,
//! and [`Plan`] compares them with the children the group has already.

mod candidate;
mod columns;
mod dates;
mod decode;
mod headings;
mod names;
mod plan;
mod private;
mod refused;
mod sheet;
mod table;

pub use candidate::{Candidate, Reading, read};
pub use columns::{Takes, group_names, take_as};
pub use decode::{NotText, text_of};
pub use plan::{Change, Plan, Possible, Whom};
pub use private::Private;
pub use refused::{Refused, Why};
pub use sheet::{Column, Dropped, Sheet};
pub use table::{Row, rows_of};

#[cfg(test)]
mod tests;
