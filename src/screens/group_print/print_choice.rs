//! The choice of a paper, and of whom it is printed for.

use super::paper::Paper;
use trivsel::{
    register::{ChildId, Group},
    vocabulary::{AgeBand, Setting},
};

/// What is chosen on the screen.
#[derive(Clone, Default)]
pub struct PrintChoice {
    pub paper: Paper,
    /// Children whose tick was taken away.
    pub off: Vec<ChildId>,
    /// The band of the blank form, once chosen.
    pub band: Option<AgeBand>,
    /// Empty lines in the grid instead of names.
    pub lines: bool,
    /// The printer writes on one side of the paper, so that each page is a leaf anyhow.
    pub one_side: bool,
}

impl PrintChoice {
    /// Whether each sheet begins on a leaf of its own.
    pub fn leaves(&self) -> bool {
        self.paper.is_for_families() && !self.one_side
    }

    /// Whether the child is ticked.
    pub fn has(&self, child: ChildId) -> bool {
        !self.off.contains(&child)
    }

    /// The band of the blank form: the one chosen, else the group's own.
    pub fn band(&self, group: &Group) -> AgeBand {
        self.band.or(group.pinned).unwrap_or(match group.setting {
            Setting::HealthVisiting => AgeBand::Infant,
            Setting::Childminding | Setting::Nursery => AgeBand::Toddler,
            Setting::Kindergarten => AgeBand::Preschool,
            Setting::School | Setting::AfterSchool => AgeBand::School,
        })
    }
}
