//! How far pairs of adults agree on the signs: made-up children whom they read of, the answers they
//! gave, and what these come to. `docs/enighed.md` tells how to try it.

mod agreement;
mod alpha;
mod answers;
mod children;
mod list;
mod report;

pub use agreement::{SignAgreement, TrialAgreement};
pub use answers::{AnswerFault, TrialAnswer, TrialFault, read_trial_answers};
pub use children::{TRIAL_CHILDREN, TrialChild};
pub use list::empty_trial_list;

/// The heads of the columns that the answers are read from; others may stand between them.
pub const TRIAL_COLUMNS: [&str; 5] = ["par", "barn", "tegn", "den_ene", "den_anden"];

#[cfg(test)]
mod tests;
