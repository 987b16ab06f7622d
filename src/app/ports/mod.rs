//! What the app asks of the browser. Everything else is told, not asked.

mod clock;
mod file;
mod journal;
mod journal_keys;
mod lasting;
mod page;
mod random;
mod texts;

pub use clock::{now, time_of_day, today};
pub use file::{FileTrouble, bytes_of, chosen_file, download};
pub use journal::{Journal, Unlocked};
pub use lasting::{ask_to_last, lasts};
pub use page::{
    focus, focus_heading, focus_within, next_frame, print, set_language, set_title, show_element,
};
pub use random::{SystemRandom, new_id};
pub use texts::fetch_texts;
