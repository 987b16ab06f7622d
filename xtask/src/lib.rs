//! Everything one does with this project, as `cargo xtask <command>`.
//!
//! One file per concern. It is a library too, so that the browser tests can build, serve and
//! weigh the app by the same code as the commands.

pub mod agreement;
pub mod architecture;
mod archive;
pub mod bench;
mod cache_names;
mod changelog;
pub mod check;
pub mod dist;
#[cfg(feature = "browser")]
pub mod driver;
pub mod engine;
pub mod english;
pub mod failure;
pub mod fingerprint;
pub mod headers;
pub mod integrity;
pub mod lighthouse;
pub mod minify;
pub mod model;
pub mod offline;
pub mod one_file;
pub mod open;
pub mod page;
pub mod parts;
pub mod process;
pub mod project;
pub mod release;
pub mod sbom;
#[cfg(feature = "school")]
pub mod school;
pub mod serve;
pub mod server;
pub mod servers;
pub mod setup;
pub mod size;
pub mod styles;
pub mod sums;
pub mod supply;
pub mod target;
pub mod test;
pub mod timings;
pub mod torture;
pub mod twice;
pub mod verify;
pub mod workbook;
