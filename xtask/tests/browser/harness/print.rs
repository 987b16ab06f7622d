//! The printed page, as a PDF.

use std::fs;

use thirtyfour::common::print::PrintParameters;
use xtask::engine::Engine;
use xtask::process;
use xtask::test::Lane;

use super::Browser;
use super::screen::picture;

/// What came out of the printer.
pub struct Print {
    /// Its words, laid out as on paper.
    pub text: String,
    /// How many sheets.
    pub pages: usize,
    /// The size of the paper, such as `594.96 x 841.92 pts (A4)`.
    pub paper: String,
}

impl Browser {
    /// Whether the engine's driver can print.
    #[track_caller]
    pub fn prints(&self) -> bool {
        self.engine() != Engine::WebKit
    }

    /// Prints the page as its own style sheet says, and keeps it as `target/screenshots/{name}.pdf`,
    /// with a small picture of each sheet beside it to look at where all tests run.
    #[track_caller]
    pub fn print(&self, name: &str) -> Print {
        // Not shrinking means that the page's own `@page` size counts.
        let settings = PrintParameters {
            shrink_to_fit: false,
            ..PrintParameters::default()
        };
        let pdf = self.wait(self.session().print_page(settings));
        let path = picture(name, "pdf");
        fs::write(&path, pdf)
            .unwrap_or_else(|error| panic!("{} could not be written: {error}", path.display()));
        let path = path.to_string_lossy();
        let pictures = path.trim_end_matches(".pdf");
        if Lane::of_this_run() == Lane::All {
            ask("pdftoppm", &["-r", "60", "-png", &path, pictures]);
        }
        let info = ask("pdfinfo", &[&path]);
        let field = |name: &str| {
            info.lines()
                .find_map(|line| line.strip_prefix(name))
                .unwrap_or_default()
                .trim()
        };
        Print {
            // Firefox draws two letters as one sign.
            text: ask("pdftotext", &["-layout", &path, "-"])
                .replace('\u{fb01}', "fi")
                .replace('\u{fb02}', "fl"),
            pages: field("Pages:").parse().unwrap_or(0),
            paper: field("Page size:").to_owned(),
        }
    }
}

#[track_caller]
fn ask(program: &str, arguments: &[&str]) -> String {
    process::answer(&mut process::command(program, arguments)).unwrap_or_else(|| {
        panic!("{program} could not read the print. `cargo xtask setup` brings it.")
    })
}
