//! Månedens tal on paper and as a file: counts without names, small ones hidden already.

mod csv;
mod rows;
mod view;

pub use csv::month_csv;
pub use view::{MonthPaper, month_paper};
