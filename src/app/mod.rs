//! Floor 8: the app in the browser.
//!
//! One way: key press → action → entry → journal (sealed, appended,
//! acknowledged) → register → view. A view never writes.

mod components;
mod facts;
mod handle;
mod hooks;
mod kept_file;
mod parts;
mod passphrase;
mod ports;
mod root;
mod route;
pub mod sample;
mod screens;
mod sentences;
mod shell;
mod state;
mod windows;

pub use root::{Root, start};
