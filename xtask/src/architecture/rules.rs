//! What each room may name.

use super::names::Name;

/// Where a file stands in the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// `crates/trivsel`: the model and the register.
    Trivsel,
    /// `crates/vault`, and whether it is one of the files about the browser's database.
    Vault { database: bool },
    /// `crates/exchange`: files in and out.
    Exchange,
    /// `crates/workbook`: reads workbooks, a program of its own. Whether it is the file that a
    /// worker calls.
    Workbook { called: bool },
    /// `src/sheets`: what is printed.
    Sheets,
    /// `src/session`: journal, drafts and verbs, on what the environment hands in; and its tests,
    /// which may name the screen's library to see what it is told.
    Session { tests: bool },
    /// The rest of `src`.
    App,
}

impl Room {
    /// The room of a file, given by its path in the project.
    pub fn of(file: &str) -> Option<Self> {
        let inside = |folder: &str| file.strip_prefix(folder);
        if inside("crates/trivsel/src/").is_some() {
            Some(Self::Trivsel)
        } else if let Some(own) = inside("crates/vault/src/") {
            let database = own.starts_with("indexed_db");
            Some(Self::Vault { database })
        } else if inside("crates/exchange/src/").is_some() {
            Some(Self::Exchange)
        } else if let Some(own) = inside("crates/workbook/src/") {
            let called = own == "lib.rs";
            Some(Self::Workbook { called })
        } else if inside("src/sheets").is_some() {
            Some(Self::Sheets)
        } else if let Some(own) = inside("src/session/") {
            let tests = own.starts_with("tests");
            Some(Self::Session { tests })
        } else {
            inside("src/").map(|_| Self::App)
        }
    }

    /// What is wrong with naming this here, if anything is.
    pub fn breach(self, name: &Name) -> Option<String> {
        let what = self
            .breach_of_ignorance(name)
            .or_else(|| breach_of_plain_text(name))?;
        Some(format!("names `{}`: {what}", name.path.join("::")))
    }

    fn breach_of_ignorance(self, name: &Name) -> Option<&'static str> {
        // One word alone is a variable or a thing that an import, checked itself, has brought.
        if name.path.len() < 2 && !name.imported {
            return None;
        }
        let is_pure = !matches!(self, Self::App | Self::Vault { .. });
        let may_name_the_browser = matches!(
            self,
            Self::App | Self::Vault { database: true } | Self::Workbook { called: true }
        );
        let names = |test: fn(&str) -> bool| name.path.iter().any(|part| test(part));
        if is_pure && is_clock(&name.path, name.imported) {
            Some("this room knows no clock; the time comes in as an argument")
        } else if is_pure && names(is_chance) {
            Some("this room knows no chance; ids come in as arguments")
        } else if self == (Self::Session { tests: false }) && names(|part| part == "yew") {
            Some("the session knows no Yew; who shows it listens to it")
        } else if names(is_browser) && !may_name_the_browser {
            Some(
                "only the app, the files `indexed_db*` of the vault and `lib.rs` of the workbook reader \
                 name the browser",
            )
        } else {
            None
        }
    }
}

/// Text becomes text on the page, and never markup or a script.
fn breach_of_plain_text(name: &Name) -> Option<&'static str> {
    let last = name.path.last()?;
    let makes_markup = [
        "inner_html",
        "set_inner_html",
        "set_outer_html",
        "insert_adjacent_html",
        "create_contextual_fragment",
        "from_html_unchecked",
        "VRaw",
        "srcdoc",
        "set_srcdoc",
        "eval",
        "new_with_args",
        "new_no_args",
    ];
    makes_markup
        .contains(&last.as_str())
        .then_some("text is put on the page as text, never as markup or a script")
}

fn is_browser(part: &str) -> bool {
    ["web_sys", "js_sys", "gloo", "idb", "web_time"].contains(&part)
        || part.starts_with("gloo_")
        || part.contains("wasm_bindgen")
}

fn is_chance(part: &str) -> bool {
    ["rand", "getrandom", "fastrand", "RandomState"].contains(&part) || part.starts_with("rand_")
}

fn is_clock(path: &[String], imported: bool) -> bool {
    let own_names = [
        "SystemTime",
        "OffsetDateTime",
        "UtcDateTime",
        "now_utc",
        "now_local",
    ];
    let in_time = ["Instant", "UNIX_EPOCH", "*"];
    path.iter().any(|part| own_names.contains(&part.as_str()))
        || path
            .windows(2)
            .any(|pair| pair[0] == "time" && in_time.contains(&pair[1].as_str()))
        || imported && path == ["std", "time"]
}
