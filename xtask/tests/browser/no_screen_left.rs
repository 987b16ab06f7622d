//! WebKit's driver and the screen that nobody sees: one does not outlive the other.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

/// How the driver is started.
const START: &str = include_str!("../../src/driver/webkit.sh");

/// In the place of both: a screen that says its number and stays, and a driver that ends at once.
const PROGRAMS: &str = r#"
cat >"$FOLDER/Xvfb" <<'END'
#!/bin/bash
echo $$ >"$FOLDER/screen"; echo 77; exec sleep 60
END
printf '#!/bin/bash\nexit 1\n' >"$FOLDER/WebKitWebDriver"
chmod +x "$FOLDER"/*
PATH=$FOLDER:$PATH PORT=1
set -m
"#;

/// Whether a process of this number runs; one that has ended and that nobody asked for its end does
/// not.
fn runs(process: &str) -> bool {
    let state = fs::read_to_string(Path::new("/proc").join(process).join("stat"));
    state.is_ok_and(|state| !state.contains(") Z "))
}

#[test]
fn a_driver_that_does_not_start_leaves_no_screen() {
    let folder = tempfile::tempdir().unwrap();
    let status = Command::new("bash")
        .args(["-c", &[PROGRAMS, START].concat()])
        .env("FOLDER", folder.path())
        .status();
    assert!(!status.unwrap().success());
    let screen = fs::read_to_string(folder.path().join("screen")).unwrap();
    let end = Instant::now() + Duration::from_secs(5);
    while runs(screen.trim()) {
        assert!(Instant::now() < end, "the screen runs on");
        thread::sleep(Duration::from_millis(20));
    }
}
