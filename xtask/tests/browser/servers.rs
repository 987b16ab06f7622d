//! The settings in `docs/servers/` on the servers themselves, over https: each sends every file as it
//! was built, with every header, and the app starts from it and is kept on the device.

mod host;

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;

use serde_json::json;
use tempfile::TempDir;
use xtask::{offline, project, servers};

use crate::app::BEGIN;
use crate::harness::{Verbs, prepared};
use host::{Host, Software};

/// What was sent is what was built, by the command that a municipality asks its host with.
#[track_caller]
fn verify(address: &str, certificate: &Path) {
    let mut ask = Command::new(env!("CARGO_BIN_EXE_xtask"));
    ask.args(["verify", address])
        .env("CURL_CA_BUNDLE", certificate);
    let told = ask.output().unwrap_or_else(|error| panic!("{error}"));
    let said = String::from_utf8_lossy(&told.stderr);
    assert!(told.status.success(), "{said}");
}

/// What docs/drift.md tells those to do who build nothing, line by line.
#[track_caller]
fn ask_as_told(address: &str, certificate: &Path) {
    let told = fs::read_to_string(project::root().join("docs/drift.md"));
    let told = told.unwrap_or_else(|error| panic!("docs/drift.md: {error}"));
    let lines = told
        .split_once("```sh\n")
        .and_then(|it| it.1.split_once("```"));
    let (lines, _) = lines.unwrap_or_else(|| panic!("docs/drift.md tells nothing to do"));
    let lines = lines.replace(&format!("https://{}/", servers::HOST), address);
    let folder = TempDir::new().unwrap_or_else(|error| panic!("no folder: {error}"));
    symlink(project::dist(), folder.path().join("site")).unwrap_or_else(|error| panic!("{error}"));
    let mut ask = Command::new("bash");
    ask.args(["-e", "-o", "pipefail", "-c", &lines]);
    ask.current_dir(&folder).env("CURL_CA_BUNDLE", certificate);
    let done = ask.output().unwrap_or_else(|error| panic!("{error}"));
    let said = String::from_utf8_lossy(&done.stdout).to_lowercase();
    let is_good = done.status.success() && said.contains("index.html: ok");
    assert!(is_good && said.contains("x-frame-options: deny"), "{said}");
}

/// Whoever comes by http is sent on.
#[track_caller]
fn leads_to_https(address: &str) {
    let mut ask = Command::new("curl");
    ask.args(["--silent", "--output", "/dev/null", "--write-out"]);
    let told = ask.args(["%{http_code} %{redirect_url}", address]).output();
    let told = told.unwrap_or_else(|error| panic!("{error}"));
    let said = String::from_utf8_lossy(&told.stdout);
    assert!(said.starts_with("301 https://localhost/"), "{said}");
}

#[track_caller]
fn check(software: Software) {
    let host = Host::start(software);
    verify(&host.address(), &host.certificate());
    ask_as_told(&host.address(), &host.certificate());
    if let Some(plain) = host.plain_address() {
        leads_to_https(&plain);
    }
    let words = ["--ignore-certificate-errors".to_owned()];
    prepared(
        &words,
        |_, _| {},
        |page| {
            page.wait(page.session().goto(host.address()));
            page.find("link", BEGIN);
            let kept = "const { active } = await navigator.serviceWorker.ready;
                return [active.scriptURL, (await caches.keys()).length]";
            let kept = page.script(kept, vec![]);
            // The build and the notes.
            assert_eq!(
                kept,
                json!([format!("{}{}", host.address(), offline::NAME), 2])
            );
            assert_eq!(page.take_console(), Vec::<String>::new());
        },
    );
}

#[test]
#[ignore = "slow: starts nginx and a browser"]
fn nginx_with_the_kept_settings_serves_what_was_built() {
    check(Software::Nginx);
}

#[test]
#[ignore = "slow: starts Caddy and a browser"]
fn caddy_with_the_kept_settings_serves_what_was_built() {
    check(Software::Caddy);
}

#[test]
#[ignore = "slow: starts Apache and a browser"]
fn apache_with_the_kept_settings_serves_what_was_built() {
    check(Software::Apache);
}
