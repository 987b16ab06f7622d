//! How long each test took, and what of it: a line each in `target/browser-times.tsv`.

use std::fs::OpenOptions;
use std::io::Write;
use std::thread;
use std::time::Instant;

use xtask::project;

/// Does it, and writes down how long that took: the test, what it did, and seconds.
pub fn timed<T>(what: &str, work: impl FnOnce() -> T) -> T {
    let began = Instant::now();
    let done = work();
    let test = thread::current().name().unwrap_or("test").to_owned();
    let line = format!("{test}\t{what}\t{:.2}\n", began.elapsed().as_secs_f64());
    // One write a line, so that the lines of two tests do not mix. A table that cannot be
    // written is no reason to fail.
    if let Ok(mut file) = OpenOptions::new()
        .create(true)
        .append(true)
        .open(project::browser_times())
    {
        let _ = file.write_all(line.as_bytes());
    }
    done
}
