//! Floor 7: what is printed. Each sheet is plain data gathered from the
//! register, which holds only what may be printed, and a pure view of it.
//!
//! The look of it is `styles/print.css`; the classes beginning with `sheet`
//! are the contract between the two.

mod parents;
mod parts;

pub use parents::{AreaSeen, Assessor, Information, ParentsSheet, parents_sheet};

#[cfg(test)]
mod tests;
