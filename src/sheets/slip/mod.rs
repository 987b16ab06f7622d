//! Før vi mødes: a slip on which parents and child write their own view before
//! the meeting. There is no assessment on it, so that what they see comes first
//! and is not an answer to what the staff have seen.

mod gather;
mod view;

pub use gather::{Slip, questions_band};
pub use view::{slip, to_the_child};
