//! Paper to fill in by hand and type in afterwards.

mod form;
mod grid;

pub use form::blank_form;
pub use grid::{GroupGrid, group_grid};
