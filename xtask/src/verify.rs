//! Whether a host serves the app that was built here: every file, and every header.

use std::path::Path;
use std::{fs, process::Command};

use crate::failure::{Because, Failure, Result};
use crate::fingerprint::sha256;
use crate::{headers, offline, project, sums};

/// Fetches every file of a build from an address, and fails with all that differs.
pub fn verify(address: &str, folder: &Path) -> Result<()> {
    if !folder.join(sums::NAME).exists() {
        return Err(Failure::new(format!(
            "There is no build in {}. Make one of the same commit with `cargo xtask dist`, or name the \
             folder `site` of a release behind the address.",
            folder.display()
        )));
    }
    let address = format!("{}/", address.trim_end_matches('/'));
    let mut faults = Vec::new();
    let files = project::files(folder)?;
    for file in &files {
        let path = if file == "index.html" { "" } else { file };
        let built = fs::read(folder.join(file)).because(format!("{file} could not be read"))?;
        let served = fetch(&format!("{address}{path}"))?;
        faults.extend(differences(&address, path, &built, &served));
    }
    if faults.is_empty() {
        println!(
            "{address} serves {} as it was built here: {} files, every header.",
            sums::build(folder, &offline::SAYING_BUILD)?,
            files.len()
        );
        return Ok(());
    }
    Err(Failure::new(format!(
        "{address} does not serve what was built here:\n{}",
        faults.join("\n")
    )))
}

/// What a host answered.
struct HostAnswer {
    status: u16,
    /// Names in small letters.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl HostAnswer {
    /// A head as it comes, and what came after it.
    fn read(head: &str, body: Vec<u8>) -> Option<Self> {
        // Of several heads, as after "100 Continue", the last is the answer's.
        let head = head.trim_end().rsplit("\r\n\r\n").next()?;
        let mut lines = head.lines();
        let status = lines.next()?.split_whitespace().nth(1)?.parse().ok()?;
        let headers = lines
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Some(Self {
            status,
            headers,
            body,
        })
    }

    /// The first value under this name, which is in small letters.
    fn value(&self, name: &str) -> Option<&str> {
        let mut sent = self.headers.iter().filter(|(it, _)| it == name);
        sent.next().map(|(_, value)| value.as_str())
    }

    /// Whether a header has a value among those that were sent under its name, alone or in a list.
    fn has(&self, name: &str, value: &str) -> bool {
        let name = name.to_ascii_lowercase();
        let mut sent = self.headers.iter().filter(|(it, _)| *it == name);
        // Two policies in one line or in two are the same to a browser.
        sent.any(|(_, it)| it == value || it.split(", ").any(|one| one == value))
    }
}

/// Asks with the system's own curl, which knows its certificates. No redirection is followed: the
/// app stands at the address itself.
fn fetch(address: &str) -> Result<HostAnswer> {
    let unasked = format!("{address} could not be asked; that needs curl and a connection");
    let folder = project::root().join("target/verify");
    fs::create_dir_all(&folder).because("target/verify could not be made")?;
    let file = |what: &str| {
        folder.join(format!(
            "{what}-{}-{}",
            std::process::id(),
            sha256(address.as_bytes())
        ))
    };
    let (head, body) = (file("head"), file("body"));
    let mut curl = Command::new("curl");
    curl.args(["--silent", "--show-error", "--max-time", "120"]);
    curl.arg("--dump-header")
        .arg(&head)
        .arg("--output")
        .arg(&body);
    let output = curl.arg(address).output().because(&unasked)?;
    let read = || {
        Some((
            fs::read_to_string(&head).ok()?,
            fs::read(&body).unwrap_or_default(),
        ))
    };
    let answer = read().and_then(|(head, body)| HostAnswer::read(&head, body));
    let _ = (fs::remove_file(&head), fs::remove_file(&body));
    answer.filter(|_| output.status.success()).ok_or_else(|| {
        let said = String::from_utf8_lossy(&output.stderr);
        Failure::new(format!("{unasked}: {}", said.trim()))
    })
}

/// What is wrong with one file as it was served.
fn differences(address: &str, path: &str, built: &[u8], served: &HostAnswer) -> Vec<String> {
    let name = if path.is_empty() { "the page" } else { path };
    if served.status != 200 {
        return vec![format!("{name}: status {} in place of 200", served.status)];
    }
    let mut faults = Vec::new();
    if served.body != built {
        faults.push(format!(
            "{name}: another content, SHA-256 {} in place of {}",
            sha256(&served.body),
            sha256(built)
        ));
    }
    let kinds = kinds(path);
    let sent = served.value("content-type").unwrap_or("nothing");
    if !kinds.is_empty() && !kinds.iter().any(|kind| sent.starts_with(kind)) {
        faults.push(format!("{name}: sent as {sent} in place of {}", kinds[0]));
    }
    for (header, value) in headers::for_path(&format!("/{path}")) {
        // A browser takes it from https alone.
        let concerns = header != "Strict-Transport-Security" || address.starts_with("https:");
        if concerns && !served.has(header, value) {
            faults.push(format!("{name}: lacks the header `{header}: {value}`"));
        }
    }
    faults
}

/// What a file has to be sent as: a browser does not run a script that is called something else, and
/// compiles a program late.
fn kinds(path: &str) -> &'static [&'static str] {
    match path.rsplit_once('.').map(|it| it.1) {
        None if path.is_empty() => &["text/html"],
        Some("js") => &["text/javascript", "application/javascript"],
        Some("css") => &["text/css"],
        Some("wasm") => &["application/wasm"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::server::Server;

    fn built() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("index.html"), "the page").unwrap();
        fs::write(folder.path().join("1-worker.js"), "onmessage").unwrap();
        sums::write(folder.path()).unwrap();
        folder
    }

    #[test]
    fn what_is_served_as_it_was_built_is_good() {
        let folder = built();
        let server = Server::start(folder.path(), 0).unwrap();
        verify(&server.address(), folder.path()).unwrap();
        verify(server.address().trim_end_matches('/'), folder.path()).unwrap();
    }

    #[test]
    fn a_file_that_was_changed_or_is_gone_is_named() {
        let (folder, host) = (built(), built());
        let server = Server::start(host.path(), 0).unwrap();
        fs::write(host.path().join("1-worker.js"), "onmessage; steal()").unwrap();
        let said = verify(&server.address(), folder.path())
            .unwrap_err()
            .to_string();
        assert!(said.contains("\n1-worker.js: another content"), "{said}");
        assert_eq!(said.lines().count(), 2);
        fs::remove_file(host.path().join("1-worker.js")).unwrap();
        let said = verify(&server.address(), folder.path())
            .unwrap_err()
            .to_string();
        assert!(said.contains("\n1-worker.js: status 404"), "{said}");
    }

    #[test]
    fn a_header_that_lacks_is_named_and_two_in_one_line_are_two() {
        let mut head = "HTTP/2 200\r\ncontent-type: text/javascript\r\n".to_owned();
        for (name, value) in headers::for_path("/1-worker.js") {
            if name != "Content-Security-Policy" {
                head += &format!("{}: {value}\r\n", name.to_lowercase());
            }
        }
        let policies: Vec<_> = headers::for_path("/1-worker.js")
            .filter_map(|(name, value)| (name == "Content-Security-Policy").then_some(value))
            .collect();
        let check = |policy: &str, lacking: usize| {
            let head = format!("{head}content-security-policy: {policy}\r\n\r\n");
            let answer = HostAnswer::read(&head, b"onmessage".to_vec()).unwrap();
            let found = differences("https://host/", "1-worker.js", b"onmessage", &answer);
            assert_eq!(found.len(), lacking, "{found:?}");
        };
        assert_eq!(policies.len(), 2);
        check(&policies.join(", "), 0);
        check(policies[0], 1);
        check("frame-ancestors *", 2);
    }

    #[test]
    fn a_script_or_program_that_is_called_something_else_is_named() {
        let found = |path: &str, kind: &str| {
            let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n");
            let answer = HostAnswer::read(&head, Vec::new()).unwrap();
            let found = differences("http://host/", path, b"", &answer);
            found.iter().filter(|it| it.contains(": sent as ")).count()
        };
        assert_eq!(found("1-program/split_later.wasm", "application/wasm"), 0);
        assert_eq!(found("1-program/split_later.wasm", "text/plain"), 1);
        assert_eq!(found("1-start.js", "application/javascript"), 0);
        assert_eq!(found("1-start.js", "application/octet-stream"), 1);
        assert_eq!(found("", "text/html; charset=utf-8"), 0);
        assert_eq!(found("SHA256SUMS", "application/octet-stream"), 0);
    }

    #[test]
    fn over_https_a_browser_must_be_told_to_come_by_https() {
        let lacking = |address: &str| {
            let answer = HostAnswer::read("HTTP/1.1 200 OK\r\n\r\n", Vec::new()).unwrap();
            let found = differences(address, "", b"", &answer);
            found
                .iter()
                .any(|it| it.contains("Strict-Transport-Security"))
        };
        assert!(lacking("https://host/") && !lacking("http://127.0.0.1/"));
    }

    #[test]
    fn without_a_build_there_is_nothing_to_compare_with() {
        let folder = tempfile::tempdir().unwrap();
        let failure = verify("http://127.0.0.1:9/", folder.path()).unwrap_err();
        assert!(failure.to_string().contains("`cargo xtask dist`"));
    }
}
