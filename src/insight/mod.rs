//! Floor 4: questions asked of the register. Nothing here is stored.

mod call_names;
mod differences;
mod keeping;
mod meetings;
mod openness;
mod past;
mod preconditions;
mod stage;

pub use call_names::call_names;
pub use differences::{Spread, own_hint, readings, spread, spreads};
pub use keeping::keep_until;
pub use meetings::next_meetings;
pub use openness::may_see_others;
pub use past::past;
pub use preconditions::{MustExplain, must_explain};
pub use stage::{Progress, Stage, children_in, progress, stage};

#[cfg(test)]
mod tests;
