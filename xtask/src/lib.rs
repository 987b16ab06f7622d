//! Everything one does with this project, as `cargo xtask <command>`.
//!
//! One file per concern. It is a library too, so that the browser tests can build, serve and
//! weigh the app by the same code as the commands.

pub mod architecture;
pub mod check;
pub mod dist;
pub mod english;
pub mod failure;
pub mod minify;
pub mod model;
pub mod page;
pub mod process;
pub mod project;
pub mod serve;
pub mod server;
pub mod setup;
pub mod size;
pub mod styles;
pub mod test;
