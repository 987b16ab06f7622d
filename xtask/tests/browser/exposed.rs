//! Inside another page, or over a connection that others can change, the app does not start, whatever
//! headers its host sends.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::thread;

use xtask::project;

use crate::app::BEGIN;
use crate::harness::{Browser, Verbs, prepared, sitting};

const REFUSED: &str = "Trivselsspor starter ikke her";
/// One word, which the browser does not try over https first.
const NAME: &str = "trivselsspor";

/// Begins a host that sends no header but the kind of file, with a page that shows the app in a frame.
/// It ends with the tests.
fn careless_host() -> u16 {
    let host = TcpListener::bind("127.0.0.1:0").unwrap_or_else(|error| panic!("{error}"));
    let address = host.local_addr().unwrap_or_else(|error| panic!("{error}"));
    thread::spawn(move || {
        for stream in host.incoming().flatten() {
            // A connection that a browser only holds open holds up no other.
            thread::spawn(move || answer(stream));
        }
    });
    address.port()
}

fn answer(mut stream: TcpStream) -> io::Result<()> {
    let mut asked = String::new();
    let mut lines = BufReader::new(stream.try_clone()?);
    lines.read_line(&mut asked)?;
    while lines
        .by_ref()
        .lines()
        .next()
        .transpose()?
        .is_some_and(|line| !line.is_empty())
    {}
    let name = asked.split(' ').nth(1).unwrap_or("/");
    let (bytes, kind) = file(name.trim_start_matches('/'));
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        bytes.len()
    )?;
    stream.write_all(&bytes)
}

fn file(name: &str) -> (Vec<u8>, &'static str) {
    if name == "ramme.html" {
        let page = "<!DOCTYPE html><title>Ramme</title><iframe src=\"/\"></iframe>";
        return (page.into(), "text/html");
    }
    let name = if name.is_empty() { "index.html" } else { name };
    let kind = match Path::new(name).extension().and_then(|it| it.to_str()) {
        Some("html") => "text/html",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("wasm") => "application/wasm",
        _ => "application/octet-stream",
    };
    (
        fs::read(project::dist().join(name)).unwrap_or_default(),
        kind,
    )
}

#[track_caller]
fn is_refused(page: &Browser) {
    page.find("heading", REFUSED);
    page.sees("Trivselsspor does not start here.");
    page.sees_not(BEGIN);
}

#[test]
fn the_app_does_not_start_in_a_frame_or_over_plain_http() {
    let port = careless_host();
    let words = [format!("--host-resolver-rules=MAP {NAME} 127.0.0.1")];
    prepared(
        &words,
        |_, _| {},
        |page| {
            let go = |address: String| page.wait(page.session().goto(address));
            go(format!("http://127.0.0.1:{port}/"));
            page.find("link", BEGIN);
            go(format!("http://127.0.0.1:{port}/ramme.html"));
            page.wait(page.session().enter_frame(0));
            is_refused(page);
            go(format!("http://{NAME}:{port}/"));
            is_refused(page);
            page.is_accessible();
            page.screenshot("exposed");
        },
    );
}

/// Where one of these is not there, something that the page promises would be off without a word.
#[test]
fn a_browser_that_lacks_what_safety_rests_on_is_refused() {
    sitting(|page| {
        page.find("link", BEGIN);
        for lacking in [
            "delete window.SecurityPolicyViolationEvent",
            "delete window.BroadcastChannel",
            "delete HTMLScriptElement.prototype.integrity",
            "delete window.WebAssembly",
        ] {
            let script = format!("if (sessionStorage.lacks === {lacking:?}) {lacking}");
            page.before_every_page(&script);
            page.script(
                "sessionStorage.lacks = arguments[0]",
                vec![serde_json::json!(lacking)],
            );
            page.wait(page.session().refresh());
            page.sees("Trivselsspor kunne ikke starte i denne browser");
            page.sees_not(BEGIN);
            page.take_console();
        }
        page.script("delete sessionStorage.lacks", vec![]);
        page.reload();
        page.find("link", BEGIN);
    });
}
