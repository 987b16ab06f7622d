//! What everything here is made of: licences, sources and doubles, and what is known against it.

use crate::failure::{Because, Result};
use crate::process::{answer, command, run};
use crate::setup;

/// Asks cargo-deny, by `deny.toml`. Advisories are asked for too, where their database can be had;
/// where it cannot, that is said, and fails nothing.
pub fn supply() -> Result<()> {
    let path = setup::for_supply()?;
    let deny = |words: &[&str]| {
        let mut deny = command(
            "cargo-deny",
            &["--workspace", "--locked", "check", "--hide-inclusion-graph"],
        );
        deny.args(words).env("PATH", &path);
        deny
    };
    run(&mut deny(&["licenses", "sources", "bans"])).because(
        "a package is under a licence, from a source or in a version that deny.toml does not allow",
    )?;
    let mut fetch = command("cargo-deny", &["fetch", "db"]);
    if answer(fetch.env("PATH", &path)).is_none() {
        println!(
            "NOT CHECKED: known faults of the packages. The advisory database \
             (github.com/rustsec/advisory-db) cannot be fetched from here; run `cargo xtask supply` \
             where it can."
        );
        return Ok(());
    }
    run(&mut deny(&["advisories"])).because("something is known against a package")
}
