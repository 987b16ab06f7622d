//! What each room may name.

use super::names::Name;

/// From the ground up: a room imports only rooms before it.
const ROOMS: [&str; 8] = [
    "vocabulary",
    "instrument",
    "register",
    "insight",
    "vault",
    "exchange",
    "sheets",
    "app",
];

/// Where a file stands in the house.
pub struct Room {
    name: &'static str,
    floor: usize,
    /// The files on the way in, `lib.rs` and `main.rs`: above every room, but no part of `app`.
    is_entrance: bool,
    is_database: bool,
}

impl Room {
    /// The room of a file, given by its path in `src/`.
    pub fn of(file: &str) -> Option<Self> {
        let is_entrance = ["lib.rs", "main.rs"].contains(&file);
        let first = file.split('/').next()?.trim_end_matches(".rs");
        let (name, floor) = match ROOMS.iter().position(|room| *room == first) {
            Some(floor) => (ROOMS[floor], floor),
            None if is_entrance => ("the entrance", ROOMS.len()),
            None => return None,
        };
        Some(Self {
            name,
            floor,
            is_entrance,
            is_database: file.starts_with("vault/indexed_db"),
        })
    }

    /// What is wrong with naming this here, if anything is.
    pub fn breach(&self, name: &Name) -> Option<String> {
        let what = self
            .breach_of_order(name)
            .or_else(|| self.breach_of_ignorance(name))
            .or_else(|| breach_of_plain_text(name))?;
        Some(format!(
            "`{}` names `{}`: {what}",
            self.name,
            name.path.join("::")
        ))
    }

    fn breach_of_order(&self, name: &Name) -> Option<String> {
        let ("crate", rest) = (name.path.first()?.as_str(), &name.path[1..]) else {
            return None;
        };
        let room = rest.first().map(String::as_str);
        if name.imported && !self.is_entrance && matches!(room, None | Some("*")) {
            return Some("import one room at a time, not the whole house".into());
        }
        let floor = ROOMS.iter().position(|other| Some(*other) == room)?;
        (floor > self.floor)
            .then(|| "that room is above this one, and a room imports only rooms below it".into())
    }

    fn breach_of_ignorance(&self, name: &Name) -> Option<String> {
        // One word alone is a variable or a thing that an import, checked itself, has brought.
        if name.path.len() < 2 && !name.imported {
            return None;
        }
        let is_lower = self.floor < 4;
        // Files and sheets are the same whenever they are made.
        let is_pure = is_lower || ["exchange", "sheets"].contains(&self.name);
        let names = |test: fn(&str) -> bool| name.path.iter().any(|part| test(part));
        if is_lower && (names(is_browser) || names(is_yew)) {
            Some("this room knows no browser".into())
        } else if is_pure && is_clock(&name.path, name.imported) {
            Some("this room knows no clock; the time comes in as an argument".into())
        } else if is_pure && names(is_chance) {
            Some("this room knows no chance; ids come in as arguments".into())
        } else if names(is_browser) && self.name != "app" && !self.is_database {
            Some("only `app` and `vault/indexed_db` name the browser".into())
        } else if names(is_yew) && !self.is_entrance && !["sheets", "app"].contains(&self.name) {
            Some("only `sheets` and `app` draw with yew".into())
        } else {
            None
        }
    }
}

/// Text becomes text on the page, and never markup or a script.
fn breach_of_plain_text(name: &Name) -> Option<String> {
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
        .then(|| "text is put on the page as text, never as markup or a script".into())
}

fn is_browser(part: &str) -> bool {
    ["web_sys", "js_sys", "gloo", "idb", "web_time"].contains(&part)
        || part.starts_with("gloo_")
        || part.contains("wasm_bindgen")
}

fn is_yew(part: &str) -> bool {
    part == "yew" || part.starts_with("yew_")
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
