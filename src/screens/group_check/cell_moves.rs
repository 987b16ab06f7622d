//! Where the cursor goes, after the ARIA pattern for grids: never round the
//! edge, so that a key held down ends where the grid ends.

use trivsel::vocabulary::Area;

/// A cell of the grid: a child and an area.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spot {
    /// Which child, counted from the top of the whole list.
    pub row: usize,
    /// Which area, counted from the left.
    pub column: usize,
}

/// A way to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Go {
    /// One area back.
    Left,
    /// One area on.
    Right,
    /// One child up.
    Up,
    /// One child down.
    Down,
    /// The child's first area.
    FirstArea,
    /// The child's last area.
    LastArea,
    /// Some children up.
    PageUp,
    /// Some children down.
    PageDown,
    /// The first child's first area.
    FirstCell,
    /// The last child's last area.
    LastCell,
}

/// How many children a page is.
const PAGE_ROWS: usize = 7;
const LAST_COLUMN: usize = Area::ALL.len() - 1;

impl Spot {
    /// The area it is in.
    #[must_use]
    pub fn area(self) -> Area {
        Area::ALL[self.column.min(LAST_COLUMN)]
    }

    /// Where a move leads among the children that are shown.
    #[must_use]
    pub fn moved(self, go: Go, shown: &[usize]) -> Self {
        let (Some(last), here) = (shown.len().checked_sub(1), self.place(shown)) else {
            return self;
        };
        let (place, column) = match go {
            Go::Left => (here, self.column.saturating_sub(1)),
            Go::Right => (here, self.column + 1),
            Go::Up => (here.saturating_sub(1), self.column),
            Go::Down => (here + 1, self.column),
            Go::FirstArea => (here, 0),
            Go::LastArea => (here, LAST_COLUMN),
            Go::PageUp => (here.saturating_sub(PAGE_ROWS), self.column),
            Go::PageDown => (here + PAGE_ROWS, self.column),
            Go::FirstCell => (0, 0),
            Go::LastCell => (last, LAST_COLUMN),
        };
        Self {
            row: shown[place.min(last)],
            column: column.min(LAST_COLUMN),
        }
    }

    /// Its place among the children that are shown.
    pub fn place(self, shown: &[usize]) -> usize {
        shown
            .iter()
            .position(|row| *row == self.row)
            .unwrap_or_default()
    }
}
