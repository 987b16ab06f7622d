//! What the app asks of the browser. Everything else is told, not asked.

mod call;
mod clock;
mod device;
mod file;
mod file_handle;
mod file_handle_store;
mod journal;
mod lasting;
mod page;
mod paper;
mod pen;
mod random;
mod remembered;
mod sealed;
mod styles;
mod texts;
mod typed;
mod vault_mark;
mod worker;

pub use call::{Call, Line};
pub use clock::{day_of, now, pause, time_of_day, today};
pub use device::{
    Unlocked, create_vault, erase_device, has_vault, may_have_vault, open_vault, raw_vault,
    restore_vault,
};
pub use file::{FileTrouble, LARGEST_BACKUP, bytes_of, chosen_file, download};
pub use file_handle::{FileHandle, HandleTrouble};
pub use file_handle_store::{Chosen, forget_file, remember_file, remembered_file};
pub use journal::{Doing, Held, Journal};
pub use lasting::ask_to_last;
pub use page::{
    focus, focus_heading, focus_within, next_frame, print, set_language, set_title, show_element,
};
pub use paper::number_pages;
pub use pen::Pen;
pub use random::{SystemRandom, new_id};
pub use remembered::Remembered;
pub use sealed::Sealed;
pub use styles::link_later_styles;
pub use texts::fetch_texts;
pub use vault_mark::{mark_vault, marked_vault};
pub use worker::start_worker;
