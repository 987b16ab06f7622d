//! Dagsorden: the team's own paper for the dialogue about a whole group.

mod child;
mod gather;
mod view;

pub use gather::{Agenda, AreaOnAgenda, Earlier, OnAgenda, Seen};
pub use view::agenda;
