//! What says "gemt" was flushed to the disk by the browser: counted from outside it.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::app::{PRESCHOOLER, open_child, open_last, with_child};
use crate::harness::{Browser, Verbs, sitting_apart};

/// So many texts are saved, one after the other.
const SAVED: usize = 10;

/// A program that writes down every flush of these processes and their threads.
struct Watch {
    strace: Child,
    folder: TempDir,
}

impl Watch {
    #[track_caller]
    fn begin(page: &Browser) -> Self {
        let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
        let mut strace = Command::new("strace");
        strace
            .args(["-f", "-q", "-e", "trace=fsync,fdatasync,msync", "-o"])
            .arg(folder.path().join("flushes"))
            .stdout(Stdio::null())
            .stderr(Stdio::piped());
        for id in page.processes().ids() {
            strace.args(["-p", id]);
        }
        let strace = strace
            .spawn()
            .unwrap_or_else(|error| panic!("strace did not start: {error}"));
        let watch = Self { strace, folder };
        // It has taken hold of a process when that says who traces it.
        let latest = Instant::now() + Duration::from_secs(10);
        while !page.processes().ids().iter().all(|id| watch.holds(id)) {
            assert!(Instant::now() < latest, "strace does not take hold");
            thread::sleep(Duration::from_millis(50));
        }
        watch
    }

    fn holds(&self, id: &str) -> bool {
        // A process that has ended meanwhile flushes nothing.
        let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) else {
            return true;
        };
        let tracer = format!("TracerPid:\t{}", self.strace.id());
        status.lines().any(|line| line == tracer)
    }

    /// The flushes so far.
    fn count(&self) -> usize {
        let told = fs::read_to_string(self.folder.path().join("flushes")).unwrap_or_default();
        told.lines().filter(|line| line.contains("sync(")).count()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // Killed, it lets go of what it holds.
        let _ = self.strace.kill();
        let _ = self.strace.wait();
    }
}

/// Saves so many texts, and returns how many flushes came meanwhile.
#[track_caller]
fn save(page: &Browser, watch: &Watch, round: &str) -> usize {
    let before = watch.count();
    for number in 0..SAVED {
        let script = "const field = document.getElementById('wonders');
            await new Promise((resolve, reject) => {
                let saving = false;
                const line = () => document.querySelector('.saved')?.textContent ?? '';
                const watch = new MutationObserver(() => {
                    saving ||= line().startsWith('Gemmer');
                    if (saving && line().startsWith('Gemt kl.')) { watch.disconnect(); resolve(); }
                });
                watch.observe(document.body, { subtree: true, childList: true, characterData: true });
                field.value = arguments[0];
                field.dispatchEvent(new InputEvent('input', { bubbles: true }));
            });
            return true;";
        let text = serde_json::json!(format!("{round} {number}"));
        page.script(script, vec![text]);
    }
    watch.count() - before
}

#[test]
#[ignore = "slow: counts system calls under strace"]
fn every_text_that_is_saved_is_flushed() {
    sitting_apart(|page| {
        with_child(page, PRESCHOOLER);
        open_child(page, PRESCHOOLER);
        open_last(page);
        page.fill("Hvad undrer?", "Først");
        page.sees("Gemt kl.");
        let watch = Watch::begin(page);
        let flushed = save(page, &watch, "Lukker");
        println!("{SAVED} saved, {flushed} flushes");
        assert!(flushed >= SAVED, "{flushed} flushes for {SAVED} texts");
    });
}
