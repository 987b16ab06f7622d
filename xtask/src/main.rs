//! Everything one does with this project, as `cargo xtask <command>`.
fn main() {}
