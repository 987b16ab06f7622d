//! Hooks: what a screen keeps between two drawings, and what it asks of the app.

mod use_asked_twice;
mod use_draft;
mod use_edit;
mod use_focus_after;
mod use_has_been;
mod use_held_proof;
mod use_idle_lock;
mod use_kept_app;
mod use_language;
mod use_leave_guard;
mod use_of_news;
mod use_page_leaving;
mod use_record;
mod use_route;
mod use_secret;
mod use_session_value;
mod use_task;
mod use_unfolded;

pub use use_asked_twice::use_asked_twice;
pub use use_draft::{DraftHandle, use_draft, use_draft_begun};
pub use use_edit::{Edit, use_edit, use_edit_begun};
pub use use_focus_after::use_focus_after;
pub use use_has_been::use_has_been;
pub use use_held_proof::use_held_proof;
pub use use_idle_lock::use_idle_lock;
pub use use_kept_app::{AppKept, use_kept_app};
pub use use_language::use_language;
pub use use_leave_guard::use_leave_guard;
pub use use_of_news::use_of_news;
pub use use_page_leaving::use_page_leaving;
pub use use_record::{Record, use_record};
pub use use_route::use_route;
pub use use_secret::{Secret, use_secret};
pub use use_session_value::use_session_value;
pub use use_task::{Task, Turnstile, use_task};
pub use use_unfolded::use_unfolded;
