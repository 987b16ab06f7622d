//! What the app asks of the browser. Everything else is told, not asked.

mod clock;
mod journal;
mod page;
mod random;

pub use clock::{now, time_of_day, today};
pub use journal::{Journal, Unlocked};
pub use page::{
    focus, focus_heading, focus_within, next_frame, print, set_language, set_title, show_element,
};
pub use random::new_id;
