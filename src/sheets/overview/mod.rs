//! Gruppeoverblik on paper: with names for the team, in numbers for the leader.

mod counts;
mod focus;
mod gather;
mod names;
mod view;

pub use gather::{GroupOverview, Named, Numbers};
pub use view::overview;
