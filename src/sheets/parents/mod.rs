//! Forældrearket: what a child's parents get to read, on one A4 page, two at
//! the most.

mod about;
mod agreements;
mod areas;
mod gather;
mod head;
mod own_words;
mod position;
mod sheet;
mod strengths;
mod view;

pub use sheet::{AreaSeen, Assessor, Information, ParentsSheet};
pub use view::parents_sheet;
