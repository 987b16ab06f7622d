//! A person at a browser: what the tests are written with.
//!
//! ```ignore
//! #[test]
//! fn the_acute_path_is_one_click_away() {
//!     sitting(|page| {
//!         page.click("link", "Akut");
//!         page.sees("Ring 112");
//!         page.inside("group", "Sprog").click("radio", "Ikke set");
//!     });
//! }
//! ```
//!
//! Every verb waits up to ten seconds for what it names, and fails at the line that called it,
//! telling what was there instead. A failed test leaves a picture in `target/screenshots/`.

mod axe;
mod browser;
mod downloads;
mod find;
mod host;
mod memory;
mod origin;
mod plain_spaces;
mod print;
mod processes;
mod reader;
mod screen;
mod search;
mod seat;
mod sittings;
mod storage;
mod tabs;
mod times;
mod watch;

pub use browser::Browser;
pub use find::Verbs;
pub use host::{host, put, put_app};
pub use origin::KeptByOrigin;
pub use print::Print;
pub use processes::Processes;
pub use screen::walked_at;
pub use search::holds;
pub use sittings::{
    managed, prepared, sitting, sitting_apart, sitting_in, sitting_on_file, sitting_unkept,
    sitting_unsealed,
};
pub use times::timed;
