//! What the app asks of the browser. Everything else is told, not asked.

mod clock;
mod device;
mod environment;
mod file;
mod file_handle;
mod file_handle_store;
mod letters;
mod memory_journal;
mod normalized_passphrase;
mod offline;
mod one_file;
mod page;
mod panic_hook;
mod paper;
mod persistent_storage;
mod random;
mod reload;
mod sealed_journal;
mod texts;
mod vault_mark;
mod window_channel;
mod workbook;
mod worker;
mod writer_lock;

pub use clock::{day_of, now, pause, steady_ms, time_at, time_of_day, today};
pub use device::{
    Unlocked, create_vault, erase_device, has_vault, may_have_vault, open_vault, raw_vault,
    restore_vault,
};
pub(crate) use environment::Browser;
pub use file::{
    BACKUP_ENDING, FileTrouble, LARGEST_BACKUP_BYTES, bytes_of, chosen_file, download, dropped_file,
};
pub use file_handle::{FileHandle, HandleTrouble, MayWrite};
pub use file_handle_store::{RememberedFile, forget_file, remember_file, remembered_file};
pub use letters::lacks_letters;
pub use memory_journal::Remembered;
pub use offline::{KeptApp, keep_app, kept_app, on_app_kept, use_build, windows_open};
pub use one_file::{from_disk, in_one_file};
pub use page::{
    after_print, begin_at, build, focus, focus_back, focus_field, focus_heading, focus_within,
    form_is_open, is_narrow, is_wide, next_frame, print, set_language, set_title, show_element,
};
pub use panic_hook::show_panics;
pub use paper::number_pages;
pub use persistent_storage::ask_to_last;
pub use random::{SystemRandom, new_id};
pub use reload::{reload, reload_if_it_comes_back};
#[cfg(test)]
pub(crate) use sealed_journal::{has_room, open_folded};
pub use texts::fetch_texts;
pub use vault_mark::{
    InstitutionMark, TakenData, comparable, digits_answer, mark_backup, mark_institution,
    mark_taken, mark_vault, marked_backup, marked_institution, marked_taken, marked_vault,
    remember_digits, unmark_taken,
};
pub use window_channel::{Message, WindowChannel};
pub use workbook::{ReaderTrouble, read_workbook};
pub use worker::start_worker;
pub use writer_lock::WriterLock;
