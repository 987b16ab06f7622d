//! What is kept: erasing, the dates by which, the copy for parents, and who did
//! what.

mod access;
mod audit;
mod changed_adults;
mod changed_children;
mod changed_settings;
mod child;
mod entry_time;
mod erase;
mod last_days;
mod marks;
mod named;
mod position_file;
mod renamed;
mod retention;
mod stored_entries;
mod withhold;

pub use access::AccessScreen;
pub use audit::{AuditScreen, logbook_words};
pub use child::KeepingScreen;
pub use entry_time::entry_time;
pub use renamed::Renamed;
pub use retention::RetentionScreen;
