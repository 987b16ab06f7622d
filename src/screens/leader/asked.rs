//! About which child a leader answers, and why.

use trivsel::{
    register::{ChildId, ReviewId},
    vocabulary::ReviewKind,
};

/// About which child the questions are answered, and why.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AskedAbout {
    pub child: ChildId,
    pub kind: ReviewKind,
    /// The answers that are corrected.
    pub corrects: Option<ReviewId>,
}
