//! A static server on this machine alone, with the headers of `public/headers.example`.
//!
//! Whoever has a file already is told so (304), as any host does. Where `name.br` lies beside a
//! file and the browser takes brotli, that is sent instead, as hosts do that are handed packed
//! files.

use std::fs;
use std::io::{self, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tiny_http::{Method, Request};

use crate::failure::{Because, Result};
use crate::fingerprint::fingerprint;
use crate::headers;

/// A server; it stops when it is dropped.
pub struct Server {
    running: Option<ServerThread>,
    folder: PathBuf,
    requests: Arc<Mutex<Vec<String>>>,
    port: u16,
}

/// What answers while the server can be reached.
struct ServerThread {
    http: Arc<tiny_http::Server>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Serves a folder on 127.0.0.1; port 0 takes any free one.
    pub fn start(folder: &Path, port: u16) -> Result<Self> {
        let mut server = Self {
            running: None,
            folder: folder.to_owned(),
            requests: Arc::default(),
            port,
        };
        server.start_again()?;
        Ok(server)
    }

    /// Nobody gets a connection any more, as where there is no net.
    pub fn stop(&mut self) {
        self.running = None;
        // tiny_http closes its socket a moment after it is dropped.
        while TcpStream::connect(("127.0.0.1", self.port)).is_ok() {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Serves again at the same port.
    pub fn start_again(&mut self) -> Result<()> {
        let port = self.port;
        let http = tiny_http::Server::http(("127.0.0.1", port)).because(format!(
            "Port {port} of 127.0.0.1 could not be opened, choose another with `--port N`"
        ))?;
        self.port = http
            .server_addr()
            .to_ip()
            .map_or(port, |address| address.port());
        let http = Arc::new(http);
        let thread = std::thread::spawn({
            let (http, requests) = (http.clone(), self.requests.clone());
            let folder = self.folder.clone();
            move || {
                for request in http.incoming_requests() {
                    let entry = format!("{} {}", request.method(), request.url());
                    requests
                        .lock()
                        .unwrap_or_else(PoisonError::into_inner)
                        .push(entry);
                    // A browser that has gone away in the middle of an answer is no fault of ours.
                    let _ = answer(request, &folder);
                }
            }
        });
        self.running = Some(ServerThread {
            http,
            thread: Some(thread),
        });
        Ok(())
    }

    /// The port it listens at.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Where the app answers, with a slash at the end.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}/", self.port)
    }

    /// Every request so far, as `GET /path`, in the order of arrival.
    pub fn requests(&self) -> Vec<String> {
        self.requests
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Serves until the program is ended.
    pub fn wait(mut self) {
        let thread = self.running.as_mut().and_then(|it| it.thread.take());
        if let Some(thread) = thread {
            let _ = thread.join();
        }
    }
}

impl Drop for ServerThread {
    fn drop(&mut self) {
        self.http.unblock();
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

fn answer(request: Request, folder: &Path) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        let told = (
            "405 Method Not Allowed",
            &[("Content-Type", "text/plain")][..],
            b"Only GET and HEAD.".to_vec(),
        );
        return send(request, told);
    }
    let Some(path) = file(folder, request.url()) else {
        return missing(request);
    };
    let of_kind = ("Content-Type", mime(&path));
    let packed = takes_brotli(&request).then(|| fs::read(packed(&path)).ok());
    if let Some(bytes) = packed.flatten() {
        let headers = [of_kind, ("Content-Encoding", "br")];
        return send_once(request, &headers, bytes);
    }
    match fs::read(path) {
        Ok(bytes) => send_once(request, &[of_kind], bytes),
        Err(_) => missing(request),
    }
}

/// Sends a file, but to those who have it already.
fn send_once(request: Request, headers: &[(&str, &str)], bytes: Vec<u8>) -> io::Result<()> {
    let tag = format!("\"{}\"", fingerprint(&bytes));
    let mut asked = request.headers().iter();
    let known = asked.any(|it| it.field.equiv("If-None-Match") && it.value.as_str() == tag);
    let headers: Vec<_> = headers
        .iter()
        .copied()
        .chain([("ETag", tag.as_str())])
        .collect();
    if known {
        return send(request, ("304 Not Modified", &headers, Vec::new()));
    }
    send(request, ("200 OK", &headers, bytes))
}

fn missing(request: Request) -> io::Result<()> {
    let headers = [("Content-Type", "text/plain")];
    send(
        request,
        ("404 Not Found", &headers, b"No such file.".to_vec()),
    )
}

fn takes_brotli(request: &Request) -> bool {
    let taken = request
        .headers()
        .iter()
        .find(|header| header.field.equiv("Accept-Encoding"));
    taken.is_some_and(|taken| taken.value.as_str().split([',', ' ']).any(|it| it == "br"))
}

/// Where the packed form of a file lies: `start.js.br`.
pub fn packed(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".br");
    name.into()
}

/// Each answer ends its connection. `tiny_http` lets a new connection wait behind one that is kept
/// open when several come at the same moment, as from a browser they do, and its own answers have
/// no way to say so.
fn send(
    request: Request,
    (status, headers, body): (&str, &[(&str, &str)], Vec<u8>),
) -> io::Result<()> {
    let bodiless = *request.method() == Method::Head;
    let path = request.url().to_owned();
    let mut answer = format!(
        "HTTP/1.1 {status}\r\nConnection: close\r\nContent-Length: {}\r\n",
        body.len()
    );
    let mut put = |(name, value): (&str, &str)| answer += &format!("{name}: {value}\r\n");
    headers::for_path(&path).for_each(&mut put);
    headers.iter().copied().for_each(put);
    let mut writer = request.into_writer();
    writer.write_all(answer.as_bytes())?;
    writer.write_all(b"\r\n")?;
    if !bodiless {
        writer.write_all(&body)?;
    }
    writer.flush()
}

/// The file that an address names: only plain names, so that no address leaves the folder.
fn file(folder: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let page = format!("{path}index.html");
    let path = if path.is_empty() || path.ends_with('/') {
        &page
    } else {
        path
    };
    path.split('/').try_fold(folder.to_owned(), |folder, name| {
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
        (name.chars().all(plain) && !name.starts_with('.') && !name.is_empty())
            .then(|| folder.join(name))
    })
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("example" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};

    use super::*;

    /// The head and body of the answer, asked for without a client that tidies the address.
    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        let line = request.split_once(" HTTP/1.1").map_or(request, |it| it.0);
        let more = request.split_once("HTTP/1.1").map_or("", |it| it.1);
        write!(
            stream,
            "{line} HTTP/1.1\r\nHost: here{more}\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn serve() -> (tempfile::TempDir, Server) {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("dist");
        fs::create_dir(&folder).unwrap();
        fs::write(parent.path().join("secret.txt"), "outside").unwrap();
        fs::write(folder.join("index.html"), "the page").unwrap();
        fs::write(folder.join("app_bg.wasm"), "\0asm").unwrap();
        let server = Server::start(&folder, 0).unwrap();
        (parent, server)
    }

    #[test]
    fn the_folder_itself_gives_the_page_with_the_headers_of_the_example() {
        let (_folder, server) = serve();
        let answer = ask(&server, "GET /?from=mail");
        assert!(answer.starts_with("HTTP/1.1 200") && answer.ends_with("the page"));
        assert!(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
        assert_eq!(headers::for_path("/").count(), 9);
        for (name, value) in headers::for_path("/") {
            assert!(answer.contains(&format!("{name}: {value}\r\n")), "{name}");
        }
    }

    #[test]
    fn the_worker_has_a_policy_of_its_own() {
        let (folder, server) = serve();
        fs::write(folder.path().join("dist/1-worker.js"), "onmessage").unwrap();
        let policy = "Content-Security-Policy: default-src 'none'; script-src";
        assert!(ask(&server, "GET /1-worker.js").contains(policy));
        assert!(!ask(&server, "GET /").contains(policy));
    }

    #[test]
    fn wasm_has_its_own_type_or_the_browser_reads_it_slowly() {
        let (_folder, server) = serve();
        assert!(ask(&server, "HEAD /app_bg.wasm").contains("Content-Type: application/wasm\r\n"));
    }

    #[test]
    fn a_packed_file_is_sent_to_those_who_take_it() {
        let (folder, server) = serve();
        fs::write(folder.path().join("dist/index.html.br"), "packed").unwrap();
        let answer = ask(&server, "GET / HTTP/1.1\r\nAccept-Encoding: gzip, br");
        assert!(answer.ends_with("packed") && answer.contains("Content-Encoding: br\r\n"));
        assert!(answer.contains("Content-Type: text/html; charset=utf-8\r\n"));
        for request in ["GET /", "GET / HTTP/1.1\r\nAccept-Encoding: gzip, brass"] {
            let answer = ask(&server, request);
            assert!(answer.ends_with("the page") && !answer.contains("Content-Encoding"));
        }
        let plain = "GET /app_bg.wasm HTTP/1.1\r\nAccept-Encoding: br";
        assert!(ask(&server, plain).ends_with("\0asm"));
    }

    #[test]
    fn who_has_a_file_already_is_told_so() {
        let (folder, server) = serve();
        let first = ask(&server, "GET /");
        let tag = first
            .split_once("ETag: ")
            .unwrap()
            .1
            .lines()
            .next()
            .unwrap();
        let again = format!("GET / HTTP/1.1\r\nIf-None-Match: {tag}");
        let known = ask(&server, &again);
        assert!(known.starts_with("HTTP/1.1 304") && !known.contains("the page"));
        fs::write(folder.path().join("dist/index.html"), "another page").unwrap();
        let changed = ask(&server, &again);
        assert!(changed.starts_with("HTTP/1.1 200") && changed.ends_with("another page"));
    }

    #[test]
    fn stopped_it_cannot_be_reached_and_then_it_can_again() {
        let (_folder, mut server) = serve();
        let port = server.port();
        server.stop();
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
        server.start_again().unwrap();
        assert!(ask(&server, "GET /").ends_with("the page"));
        assert_eq!((server.port(), server.requests().len()), (port, 1));
    }

    #[test]
    fn no_address_leaves_the_folder() {
        let (_folder, server) = serve();
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/x/..\\secret.txt",
            "//secret.txt",
            "/..",
        ] {
            assert!(
                ask(&server, &format!("GET {path}")).starts_with("HTTP/1.1 404"),
                "{path}"
            );
        }
    }

    #[test]
    fn no_connection_waits_behind_one_that_stays_open() {
        let (_folder, server) = serve();
        let open = || TcpStream::connect(("127.0.0.1", server.port)).unwrap();
        let mut streams: Vec<_> = std::iter::repeat_with(open).take(12).collect();
        for stream in &mut streams {
            let patience = std::time::Duration::from_secs(10);
            stream.set_read_timeout(Some(patience)).unwrap();
            write!(stream, "GET / HTTP/1.1\r\nHost: here\r\n\r\n").unwrap();
        }
        for stream in &mut streams {
            let mut answer = [0; 12];
            stream.read_exact(&mut answer).unwrap();
            assert_eq!(&answer, b"HTTP/1.1 200");
            // What a browser does at "Connection: close".
            stream.shutdown(std::net::Shutdown::Both).unwrap();
        }
    }

    #[test]
    fn every_request_is_recorded() {
        let (_folder, server) = serve();
        ask(&server, "GET /");
        ask(&server, "POST /collect");
        assert_eq!(server.requests(), ["GET /", "POST /collect"]);
    }
}
