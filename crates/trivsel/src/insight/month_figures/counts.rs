//! The figures of a month before anything of them is hidden.

use litemap::LiteMap;

use crate::register::MonthFigure;

/// The figures of a month as they are, with small ones among them. Only what `month_shown` gives is for paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthCounts(pub(super) LiteMap<MonthFigure, u32>);

impl MonthCounts {
    /// One of them.
    #[must_use]
    pub fn of(&self, figure: MonthFigure) -> u32 {
        self.0.get(&figure).copied().unwrap_or(0)
    }

    pub(super) fn add(&mut self, figure: MonthFigure, count: u32) {
        *self.0.entry(figure).or_default() += count;
    }

    pub(super) fn at_least(&mut self, figure: MonthFigure, count: u32) {
        let known = self.0.entry(figure).or_default();
        *known = count.max(*known);
    }
}
