//! Forældrearket: a letter to a child's parents on one sheet of paper, with room for their own
//! words on its back.

mod about;
mod agreements;
mod areas;
mod gather;
mod head;
mod letter;
mod meeting;
mod own_words;
mod position;
mod sheet;
mod since;
mod view;

pub use agreements::{agreement_columns, agreement_row, shows_signs};
pub use gather::as_next;
pub use letter::and;
pub use sheet::{AreaSeen, Assessor, CameOnSheet, Information, ParentsSheet, SinceOnSheet};
pub use view::{parents_sheet, sheet_on_screen};
