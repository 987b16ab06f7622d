//! What the app asks of the browser. Everything else is told, not asked.

mod clock;
mod file;
mod journal;
mod page;
mod random;

pub use clock::{now, time_of_day, today};
pub use file::{FileTrouble, bytes_of, chosen_file};
pub use journal::{Journal, Unlocked};
pub use page::{focus, focus_heading, next_frame, print, set_language, set_title};
pub use random::new_id;
