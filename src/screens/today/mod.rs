//! I dag: what waits for the adult at the screen, the nearest first.

mod adults_day;
mod item;
mod line_words;
mod lines;
mod view;

pub use lines::{GroupToday, answers_in, ask_in_own_groups};
pub use view::today_view;

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_nothing_lost;
#[cfg(test)]
pub(super) mod tests_parents_not_yet;
