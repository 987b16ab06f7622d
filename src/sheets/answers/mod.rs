//! Svarark: what parents and child are asked about the talk and the everyday, to answer with a pen.

mod face;
mod gather;
mod view;

pub use face::face;
pub use gather::AnswerSheet;
pub use view::answer_sheet;
