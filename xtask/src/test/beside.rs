//! A command of ours that runs beside the tests.

use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::{Child, Command};

use crate::failure::{Because, Failure, Result};
use crate::project;

/// A command that has been started, and the file with what it says, so that this does not mix with
/// what the tests say.
pub struct Beside {
    name: &'static str,
    running: Child,
    log: PathBuf,
}

impl Beside {
    /// Starts `cargo xtask` with this name.
    pub fn start(name: &'static str) -> Result<Self> {
        let log = project::root().join(format!("target/{name}.log"));
        let unwritten = format!("{} could not be written", log.display());
        let said = File::create(&log).because(&unwritten)?;
        let own = env::current_exe().because("this program does not find itself")?;
        let running = Command::new(own)
            .arg(name)
            .stdout(said.try_clone().because(&unwritten)?)
            .stderr(said)
            .spawn()
            .because(format!("`{name}` could not be started"))?;
        println!("→ cargo xtask {name}, beside the tests");
        Ok(Self { name, running, log })
    }

    /// Waits for its end, and shows what it said.
    pub fn finish(mut self) -> Result<()> {
        let Self { name, running, log } = &mut self;
        let status = running.wait().because(format!("`{name}` did not end"))?;
        println!("→ cargo xtask {name} said:");
        println!("{}", fs::read_to_string(&*log).unwrap_or_default());
        if status.success() {
            return Ok(());
        }
        Err(Failure::new(format!(
            "`cargo xtask {name}` failed; what it said stands above."
        )))
    }
}

/// Where a test fails, nobody needs the other command any more.
impl Drop for Beside {
    fn drop(&mut self) {
        let _ = self.running.kill();
        let _ = self.running.wait();
    }
}
