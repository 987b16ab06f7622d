//! How many children stand at each step.

use super::{FEWEST_CHILDREN, SMALL_BELOW, is_small};

/// What is shown of where some children stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PositionsShown {
    /// Each step by itself.
    Each {
        green: u32,
        yellow: u32,
        red: u32,
        /// Without a step.
        none: u32,
    },
    /// Yellow and red together, as one of them is too small.
    Joined {
        green: u32,
        /// Yellow or red.
        off_green: u32,
        /// Without a step.
        none: u32,
    },
    /// How many children there are, and nothing else.
    TotalOnly,
}

/// What may be shown where so many children are green, yellow, red and without a step. That a child
/// is without one tells of the adults' work and not of the child.
#[must_use]
pub fn positions_shown([green, yellow, red, none]: [u32; 4]) -> PositionsShown {
    let off_green = yellow + red;
    let all = green + off_green + none;
    let in_one_cell = [yellow, red, off_green, none].contains(&all);
    let joins = is_small(yellow) || is_small(red);
    if all < FEWEST_CHILDREN || in_one_cell || is_small(green) || joins && off_green < SMALL_BELOW {
        PositionsShown::TotalOnly
    } else if joins {
        PositionsShown::Joined {
            green,
            off_green,
            none,
        }
    } else {
        PositionsShown::Each {
            green,
            yellow,
            red,
            none,
        }
    }
}
