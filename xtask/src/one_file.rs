//! The app in one file: a page that also opens from a disk, with all that it loads inside it.
//!
//! It is made of a finished build. What stands beside the page there stands in it here: the style
//! sheet and the script as they are, each let in by its sum, and the program and the texts of every
//! other language in addresses that hold them. It has no worker: a passphrase is made into a key on
//! the page itself, no workbook is read, and nothing is kept for when there is no net.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64ct::{Base64, Encoding};

use crate::failure::{Because, Failure, Result};
use crate::process::{command, run};
use crate::{dist, integrity, project, sums};

/// The file's name.
pub const NAME: &str = "trivselsspor.html";

/// The script as it is written, in which the program is fetched by an address of the page.
const START: &str = include_str!("../../public/start.js");
/// How it fetches it, and how it has it here.
const FETCHED: &str = "import(address(\"app-script\"))";
const HERE: &str = "import(\"./program.js\")";
/// How the program fetches its later part, and how it has it here.
const LATER: &str = "new URL(\"./split_later.wasm\",import.meta.url)";
const LATER_HERE: &str = "document.getElementById(\"app-later\").href";

/// Builds the app, and makes one file of it.
pub fn one_file() -> Result<()> {
    dist::dist(&project::dist())?;
    let folder = project::one_file();
    write(&project::dist(), &folder)?;
    println!("{} stands in {}.", NAME, folder.display());
    Ok(())
}

/// Makes one file of the build that stands in `site`, and puts it into a folder of its own with its
/// sum.
pub fn write(site: &Path, folder: &Path) -> Result<()> {
    let page = page(site)?;
    if folder.exists() {
        fs::remove_dir_all(folder).because("an earlier file could not be removed")?;
    }
    fs::create_dir_all(folder).because(format!("{} could not be made", folder.display()))?;
    fs::write(folder.join(NAME), page).because(format!("{NAME} could not be written"))?;
    sums::write(folder)
}

/// The whole page.
fn page(site: &Path) -> Result<String> {
    let html = fs::read_to_string(site.join("index.html"))
        .because("There is no finished build; `cargo xtask dist` makes one")?;
    let parts = OneFileParts {
        style: text(site, "-styles.css")?,
        script: script(site)?,
        icon: data(site, "-favicon.png", "image/png")?,
        texts: texts(site, &html)?,
        program: data(site, "-program/program_bg.wasm", "application/wasm")?,
        later: data(site, "-program/split_later.wasm", "application/wasm")?,
    };
    let page = parts.put_into(&html)?;
    let faults = faults(&page, &parts);
    if faults.is_empty() {
        return Ok(page);
    }
    let faults = faults.join("; ");
    Err(Failure::new(format!("{NAME} would not start: {faults}.")))
}

/// What the page holds.
struct OneFileParts {
    style: String,
    script: String,
    /// Addresses that hold what they stand for.
    icon: String,
    /// Those of each language, by the name of its line in the page, `texts-pl`.
    texts: BTreeMap<String, String>,
    program: String,
    later: String,
}

impl OneFileParts {
    /// Nothing runs and nothing is drawn but what has these sums. What the page fetches stands in
    /// itself, and from a host it may ask whether it is still there.
    fn policy(&self) -> String {
        format!(
            "default-src 'none'; base-uri 'none'; form-action 'none'; \
             script-src '{}' 'wasm-unsafe-eval'; style-src '{}'; img-src data:; \
             connect-src 'self' data:; worker-src 'none'; \
             require-trusted-types-for 'script'; trusted-types default",
            integrity::sum(self.script.as_bytes()),
            integrity::sum(self.style.as_bytes()),
        )
    }

    /// The page of a build, line by line, each with what it names in its place.
    fn put_into(&self, html: &str) -> Result<String> {
        let mut page = String::new();
        for line in html.lines() {
            let put = self.line(line)?;
            if !put.trim().is_empty() {
                page.push_str(&put);
                page.push('\n');
            }
        }
        Ok(page)
    }

    fn line(&self, line: &str) -> Result<String> {
        let has = |what: &str| line.contains(what);
        let of = |tag: String| Ok(format!("  {tag}"));
        if has("http-equiv=\"Content-Security-Policy\"") {
            let policy = self.policy();
            return of(format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n  \
                 <meta name=\"one-file\" content=\"{NAME}\">"
            ));
        }
        if has("-styles.css\"") {
            return of(format!("<style>{}</style>", self.style));
        }
        if has("-start.js\"") {
            return of(format!("<script type=\"module\">{}</script>", self.script));
        }
        if has("rel=\"icon\"") {
            return of(format!("<link rel=\"icon\" href=\"{}\">", self.icon));
        }
        for (name, texts) in &self.texts {
            if has(&format!("name=\"{name}\"")) {
                return of(format!("<meta name=\"{name}\" content=\"{texts}\">"));
            }
        }
        if has("id=\"app-program\"") {
            let [first, later] = [&self.program, &self.later];
            return of(format!(
                "<link id=\"app-program\" rel=\"data\" href=\"{first}\">\n  \
                 <link id=\"app-later\" rel=\"data\" href=\"{later}\">"
            ));
        }
        // What is not here: workers, what is asked for beforehand, and what an app is installed with.
        let left_out = [
            "name=\"worker\"",
            "name=\"workbook\"",
            "name=\"workbook-program\"",
            "rel=\"modulepreload\"",
            "rel=\"manifest\"",
            "rel=\"apple-touch-icon\"",
        ];
        if left_out.iter().any(|it| has(it)) {
            return Ok(String::new());
        }
        if has("\"./") {
            return Err(Failure::new(format!(
                "index.html names a file that one_file.rs does not know: {line}"
            )));
        }
        Ok(line.to_owned())
    }
}

/// The script with the program's own in it.
fn script(site: &Path) -> Result<String> {
    let work = project::root().join("target/one-file");
    fs::create_dir_all(&work).because("target/one-file could not be made")?;
    let put = |name: &str, text: &str| {
        fs::write(work.join(name), text).because(format!("{name} could not be written"))
    };
    put("start.js", &with(START, FETCHED, HERE)?)?;
    put("program.js", &text(site, "-program/program.js")?)?;
    put(
        "link.js",
        &with(&text(site, "-program/link.js")?, LATER, LATER_HERE)?,
    )?;
    let made = work.join("made.js");
    let mut esbuild = command("node", &["node_modules/esbuild/bin/esbuild"]);
    esbuild.args([
        "--bundle",
        "--minify",
        "--format=esm",
        "--log-level=warning",
    ]);
    esbuild.arg(format!("--outfile={}", made.display()));
    run(esbuild.arg(work.join("start.js")))?;
    fs::read_to_string(&made).because("The script could not be read")
}

/// The text with the one place changed that says this.
fn with(text: &str, from: &str, to: &str) -> Result<String> {
    if text.matches(from).count() == 1 {
        return Ok(text.replace(from, to));
    }
    Err(Failure::new(format!(
        "`{from}` does not stand once where one_file.rs looks for it."
    )))
}

/// The one file of a build whose path ends so.
fn bytes(site: &Path, end: &str) -> Result<Vec<u8>> {
    let mut files = project::files(site)?;
    files.retain(|name| name.ends_with(end));
    let [name] = &files[..] else {
        let found = files.len();
        return Err(Failure::new(format!("{found} files end on {end}.")));
    };
    fs::read(site.join(name)).because(format!("{name} could not be read"))
}

fn text(site: &Path, end: &str) -> Result<String> {
    String::from_utf8(bytes(site, end)?).because(format!("{end} is no text"))
}

fn data(site: &Path, end: &str, kind: &str) -> Result<String> {
    let packed = Base64::encode_string(&bytes(site, end)?);
    Ok(format!("data:{kind};base64,{packed}"))
}

/// The texts of every language that the page names.
fn texts(site: &Path, html: &str) -> Result<BTreeMap<String, String>> {
    let named = html
        .lines()
        .filter_map(|line| line.trim().strip_prefix("<meta name=\""))
        .filter_map(|line| line.split_once("\" content=\"./"))
        .filter(|(name, _)| name.starts_with("texts-"));
    named
        .map(|(name, rest)| {
            let file = rest.split('"').next().unwrap_or_default();
            let data = data(site, file, "text/plain;charset=utf-8")?;
            Ok((name.to_owned(), data))
        })
        .collect()
}

/// Everything by which the page would not be what its policy lets in, or not be whole.
fn faults(page: &str, parts: &OneFileParts) -> Vec<String> {
    let mut faults = Vec::new();
    let mut once = |what: &str, tag: &str| {
        let count = page.matches(tag).count();
        if count != 1 {
            faults.push(format!("{what} stands {count} times in it"));
        }
    };
    once("the policy", &format!("content=\"{}\"", parts.policy()));
    once(
        "the style sheet",
        &format!("<style>{}</style>", parts.style),
    );
    once(
        "the script",
        &format!("<script type=\"module\">{}</script>", parts.script),
    );
    once("a script", "<script");
    once("a style sheet", "<style");
    for (what, address) in [
        ("the icon", &parts.icon),
        ("the program", &parts.program),
        ("its later part", &parts.later),
    ] {
        once(what, &format!("\"{address}\""));
    }
    for (name, texts) in &parts.texts {
        once(name, &format!("\"{name}\" content=\"{texts}\""));
    }
    if parts.style.contains("url(") || parts.style.contains("@import") {
        faults.push("the style sheet names a file".to_owned());
    }
    if page.contains("\"./") && !parts.script.contains("\"./") {
        faults.push("it names a file beside it".to_owned());
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> OneFileParts {
        let own = |text: &str| text.to_owned();
        OneFileParts {
            style: own("p{color:red}"),
            script: own("start()"),
            icon: own("data:image/png;base64,aWNvbg=="),
            texts: [
                (
                    "texts-en".to_owned(),
                    own("data:text/plain;base64,dGV4dA=="),
                ),
                (
                    "texts-pl".to_owned(),
                    own("data:text/plain;base64,dGVrc3Q="),
                ),
            ]
            .into(),
            program: own("data:application/wasm;base64,Zmlyc3Q="),
            later: own("data:application/wasm;base64,bGF0ZXI="),
        }
    }

    /// Near enough what a build leaves of the page.
    const BUILT: &str = r#"<head>
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
  <meta name="texts-en" content="./1-english.txt">
  <meta name="texts-pl" content="./2-papers-pl.txt">
  <meta name="worker" content="./1-worker.js">
  <meta name="workbook" content="./1-workbook/workbook-worker.js">
  <meta name="build" content="0.1.0 · 12345678">
  <link rel="icon" href="./1-favicon.png"/>
<link rel="stylesheet" href="./1-styles.css">
  <link rel="manifest" href="./1-install/manifest.json">
  <link id="app-script" rel="modulepreload" href="./1-program/program.js">
  <link id="app-program" rel="preload" href="./1-program/program_bg.wasm">
  <script src="./1-start.js" type="module"></script>
</head>
"#;

    #[test]
    fn everything_stands_in_the_page_and_the_policy_knows_it() {
        let parts = parts();
        let page = parts.put_into(BUILT).unwrap();
        assert_eq!(faults(&page, &parts), Vec::<String>::new());
        // What `printf 'start()' | openssl dgst -sha256 -binary | base64` says.
        let script = "'sha256-DIm7WJS6ZKDYe5qFLPy+h4JFI9Bol5QmYC57mt3Fb00=' 'wasm-unsafe-eval'";
        assert!(page.contains(script), "{page}");
        assert!(page.contains("content=\"0.1.0 · 12345678\"") && !page.contains("\"./"));
    }

    #[test]
    fn every_language_of_the_page_is_in_it() {
        let site = tempfile::TempDir::new().unwrap();
        for file in ["1-english.txt", "2-papers-pl.txt"] {
            fs::write(site.path().join(file), "tekst").unwrap();
        }
        let found = texts(site.path(), BUILT).unwrap();
        let names: Vec<_> = found.keys().map(String::as_str).collect();
        assert_eq!(names, ["texts-en", "texts-pl"]);
        // The page that is built from has a line for each language of the papers.
        assert!(
            include_str!("../../index.html").contains("<meta name=\"texts-{paper}\" content=\"./")
        );
    }

    #[test]
    fn a_file_that_it_does_not_know_stops_it() {
        let more = BUILT.replace("</head>", "  <link href=\"./2-other.css\">\n</head>");
        let failure = parts().put_into(&more).unwrap_err().to_string();
        assert!(failure.contains("2-other.css"), "{failure}");
    }

    #[test]
    fn what_is_twice_or_not_in_it_is_a_fault() {
        let parts = parts();
        let page = parts.put_into(BUILT).unwrap();
        for broken in [
            page.replace("start()", "begin()"),
            page.replace("</head>", "<script>more()</script></head>"),
            page.replace("img-src data:", "img-src *"),
            page.replace(&parts.later, "data:,"),
        ] {
            assert_ne!(broken, page);
            assert_ne!(faults(&broken, &parts), Vec::<String>::new(), "{broken}");
        }
    }

    #[test]
    fn the_script_fetches_the_program_in_one_place() {
        assert!(with(START, FETCHED, HERE).unwrap().contains(HERE));
        assert!(with("import(other)", FETCHED, HERE).is_err());
    }
}
