//! Floor 4: questions asked of the register. Nothing here is stored.

mod backup;
mod differences;
mod keeping;
mod meetings;
mod openness;
mod past;
mod preconditions;
mod progress;
mod rhythm;
mod stage;

pub use backup::backup_is_due;
pub use differences::{Spread, own_hint, readings, spread, spreads};
pub use keeping::keep_until;
pub use meetings::next_meetings;
pub use openness::may_see_others;
pub use past::past;
pub use preconditions::{MustExplain, must_explain};
pub use progress::{Progress, children_in, counted, progress};
pub use rhythm::{Part, Rhythm};
pub use stage::{Stage, stage};

#[cfg(test)]
mod tests;
