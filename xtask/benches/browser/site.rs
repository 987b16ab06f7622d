//! What is measured, each served by a server of its own, packed by brotli.

use std::fs;
use std::path::Path;

use tempfile::TempDir;
use xtask::failure::{Because, Result};
use xtask::server::{self, Server};
use xtask::{project, setup, size};

const RADIOS: &str = include_str!("page/radios.js");
const APP: &str = include_str!("page/app.js");

/// Something that can be visited.
pub struct Site {
    /// What it is.
    pub name: &'static str,
    /// What finds its grid and answers in it.
    pub script: &'static str,
    server: Server,
    folder: TempDir,
}

impl Site {
    /// The whole app.
    pub fn app() -> Result<Self> {
        let dist = project::dist();
        let files = project::files(&dist)?.into_iter();
        let files = files.map(|name| Ok(pack(&name, read(&dist.join(&name))?)));
        Self::of("Trivselsspor", APP, files)
    }

    /// A page of SurveyJS and nothing else.
    pub fn surveyjs() -> Result<Self> {
        let (pages, modules) = (project::peers(), setup::for_measuring()?);
        let files = [
            ("index.html", pages.join("surveyjs.html")),
            ("grid.js", pages.join("grid.js")),
            (
                "survey.core.min.js",
                modules.join("survey-core/survey.core.min.js"),
            ),
            (
                "survey-core.fontless.min.css",
                modules.join("survey-core/survey-core.fontless.min.css"),
            ),
            (
                "survey-js-ui.min.js",
                modules.join("survey-js-ui/survey-js-ui.min.js"),
            ),
        ];
        let files = files.iter().map(|(name, path)| Ok(pack(name, read(path)?)));
        Self::of("SurveyJS", RADIOS, files)
    }

    /// The same grid in HTML, without script or style.
    pub fn plain() -> Result<Self> {
        let page = pack("index.html", plain().into_bytes());
        Self::of("plain HTML", RADIOS, [Ok(page)].into_iter())
    }

    fn of(
        name: &'static str,
        script: &'static str,
        files: impl Iterator<Item = Result<(String, Vec<u8>, Vec<u8>)>>,
    ) -> Result<Self> {
        let folder = TempDir::new().because("There is no folder to serve from")?;
        for file in files {
            let (name, bytes, packed) = file?;
            let path = folder.path().join(name);
            write(&path, &bytes)?;
            write(&server::packed(&path), &packed)?;
        }
        Ok(Self {
            name,
            script,
            server: Server::start(folder.path(), 0)?,
            folder,
        })
    }

    /// Whether it is the app.
    pub fn is_app(&self) -> bool {
        self.script == APP
    }

    /// Its first page.
    pub fn address(&self) -> String {
        self.server.address()
    }

    /// Puts a file beside the page, as it is.
    pub fn put(&self, name: &str, bytes: &[u8]) -> Result<()> {
        write(&self.folder.path().join(name), bytes)
    }
}

fn pack(name: &str, bytes: Vec<u8>) -> (String, Vec<u8>, Vec<u8>) {
    let packed = size::packed(&bytes);
    (name.to_owned(), bytes, packed)
}

fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).because(format!("{} could not be read", path.display()))
}

fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let unwritten = || format!("{} could not be written", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).because(unwritten())?;
    }
    fs::write(path, bytes).because(unwritten())
}

fn plain() -> String {
    let areas = [
        "Følelser og tryghed",
        "Relationer og fællesskab",
        "Sprog, leg og læring",
        "Krop og sanser",
        "Hverdag og deltagelse",
        "Omgivelser",
    ];
    let answer = |row: usize, column: usize, word: &str| {
        format!(
            "<label><input type=\"radio\" name=\"{row}-{column}\" value=\"{word}\"> {word}</label>"
        )
    };
    let cell = |row, column| {
        let answers = ["Grøn", "Gul", "Rød", "Ikke set"].map(|word| answer(row, column, word));
        format!("<td>{}</td>", answers.concat())
    };
    let row = |row: usize| {
        let cells: String = (0..areas.len()).map(|column| cell(row, column)).collect();
        format!("<tr><th scope=\"row\">Barn {}</th>{cells}</tr>", row + 1)
    };
    let heads = areas
        .map(|area| format!("<th scope=\"col\">{area}</th>"))
        .concat();
    let rows: String = (0..28).map(row).collect();
    format!(
        "<!DOCTYPE html><html lang=\"da\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>HTML</title><link rel=\"icon\" href=\"data:,\">\
         <table><caption>1. klasse</caption><thead><tr><td></td>{heads}</tr></thead>\
         <tbody>{rows}</tbody></table></html>"
    )
}
