//! A whole school in the app, beside one class of it.

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Value, json};
use trivsel::register::Entry;
use trivsel::vocabulary::Day;
use vault::Stored;
use xtask::driver::Driver;
use xtask::failure::{Because, Failure, Result};
use xtask::school::{self, LEADER, PASSPHRASE, TEACHER};
use xtask::timings::Timings;

use super::site::Site;
use super::tab::{Speed, Tab};

const SCRIPT: &str = include_str!("page/school.js");

/// How often a vault is unlocked, each time after loading the page anew.
const UNLOCK_COUNT: usize = 5;
/// How many cells are answered.
const CELL_COUNT: usize = 60;
/// How many children's pages are opened, and the overview after each.
const CHILD_COUNT: usize = 10;

/// What was measured of one vault, in milliseconds.
#[derive(Default)]
pub struct Measured {
    pub children: usize,
    pub entries: usize,
    pub assessments: usize,
    /// From the press of the button to "Hvem er du?".
    pub unlock: Timings,
    /// Of that, until everything stored has been read.
    pub read: Timings,
    /// What `JSON.parse` takes for the same entries in one text.
    pub parse: Timings,
    /// From the address to the group on screen.
    pub group: Timings,
    /// From the address to a child's page on screen, five years of its trail with it.
    pub child: Timings,
    /// From the address to the overview on screen, *I dag* and what is due on it.
    pub overview: Timings,
    /// From the address to the leader's page on screen, at which a leader sits.
    pub leader: Timings,
    /// From the address to its class check on screen.
    pub check: Timings,
    /// From the key to the end of the transaction that stores the cell.
    pub save: Timings,
    /// From the address to 28 sheets on screen; of several classes, where one has finished its round.
    pub sheets: Timings,
    /// From there to a PDF.
    pub pdf: Timings,
    /// The most that all processes of the browser held at any of these, in bytes.
    pub memory: Option<u64>,
}

impl Measured {
    fn note_memory(&mut self, tab: &Tab) {
        self.memory = self.memory.max(tab.memory());
    }
}

/// One class and the whole school.
pub struct Schools {
    pub class: Measured,
    pub school: Measured,
    /// The whole school on a processor six times slower.
    pub chromebook: Measured,
}

impl Schools {
    /// What the work on the passphrase takes. It is the same in both vaults, and the rest grows
    /// with the entries, so that two vaults tell the two apart.
    pub fn passphrase(&self) -> Option<f64> {
        let (class, school) = (&self.class, &self.school);
        let (few, many) = (class.unlock.median()?, school.unlock.median()?);
        let more = school
            .entries
            .checked_sub(class.entries)
            .filter(|more| *more > 0)?;
        Some(few - (many - few) * class.entries as f64 / more as f64)
    }

    /// What unlocking the school takes apart from that.
    pub fn reading(&self) -> Option<f64> {
        Some(self.school.unlock.median()? - self.passphrase()?)
    }
}

/// Measures them in the app.
pub fn measure(driver: &Driver, app: &Site) -> Result<Schools> {
    let whole = school::School::WHOLE;
    Ok(Schools {
        class: one(driver, app, school::School::ONE_CLASS, Speed::Full)?,
        school: one(driver, app, whole, Speed::Full)?,
        chromebook: one(driver, app, whole, Speed::Sixth)?,
    })
}

fn one(driver: &Driver, site: &Site, size: school::School, speed: Speed) -> Result<Measured> {
    let children = size.classes * size.children;
    eprintln!("A school of {children} children, {speed:?} speed …");
    let entries = size.entries(today()?);
    site.put("vault.bin", &laid_out(&school::seal(&entries)?))?;
    let text = serde_json::to_vec(&entries).because("The entries could not be written")?;
    site.put("entries.json", &text)?;
    let mut measured = Measured {
        children: size.classes * size.children,
        entries: entries.len(),
        assessments: assessments(&entries),
        ..Measured::default()
    };

    let tab = Tab::open(driver, speed, SCRIPT)?;
    tab.go(site)?;
    tab.ask("return bench.fill('vault.bin')", &[])?;
    let parsed = tab.ask("return bench.parse('entries.json')", &[])?;
    let times = parsed["times"].as_array().into_iter().flatten();
    measured.parse = times.filter_map(Value::as_f64).collect();
    tab.go(site)?;
    tab.ask("return bench.unlock(...given)", &[json!(PASSPHRASE)])?;
    if tab.number("return bench.settled()")? == 0.0 {
        return Err(Failure::new("Older records were not brought together."));
    }
    for _ in 0..UNLOCK_COUNT {
        tab.go(site)?;
        let told = tab.ask("return bench.unlock(...given)", &[json!(PASSPHRASE)])?;
        let (Some(all), Some(read)) = (told["all"].as_f64(), told["read"].as_f64()) else {
            return Err(Failure::new("The school's vault did not open."));
        };
        measured.unlock.add(all);
        measured.read.add(read);
        measured.note_memory(&tab);
    }
    tab.ask("await bench.sitDown(...given)", &[json!(TEACHER)])?;
    look_around(&tab, size, &mut measured)?;
    Ok(measured)
}

fn look_around(tab: &Tab, size: school::School, measured: &mut Measured) -> Result<()> {
    let groups = tab.ask("return bench.groups()", &[])?;
    let groups: Vec<_> = groups
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if groups.len() != size.classes {
        let seen = groups.len();
        return Err(Failure::new(format!(
            "The overview shows {seen} of {} groups.",
            size.classes
        )));
    }
    for group in &groups {
        let links = size.children;
        measured.group.extend(open(
            tab,
            &format!("#/gruppe/{group}"),
            "a[href^='#/barn/']",
            links,
        )?);
        tab.ask(
            "location.hash = '#/overblik'; await bench.frame(); await bench.frame()",
            &[],
        )?;
    }
    let children = tab.ask("return bench.children(...given)", &[json!(groups[0])])?;
    let children = children.as_array().into_iter().flatten();
    for child in children.filter_map(Value::as_str).take(CHILD_COUNT) {
        let address = format!("#/barn/{child}");
        measured
            .child
            .extend(open(tab, &address, ".trail > li", size.rounds)?);
        let overview = open(tab, "#/overblik", "a[href^='#/gruppe/']", size.classes)?;
        measured.overview.extend(overview);
    }
    // The last class of several has finished its round.
    let printed = groups.last().filter(|_| groups.len() > 1);
    for group in printed.into_iter().cycle().take(UNLOCK_COUNT) {
        let sheets = open(
            tab,
            &format!("#/udskriv-gruppe/{group}"),
            ".sheets > *",
            size.children,
        )?;
        measured.sheets.extend(sheets);
        if sheets.is_some() {
            let began = std::time::Instant::now();
            tab.command("Page.printToPDF", json!({ "preferCSSPageSize": true }))?;
            measured.pdf.add(began.elapsed().as_secs_f64() * 1e3);
            measured.note_memory(tab);
        }
        tab.ask(
            "location.hash = '#/overblik'; await bench.frame(); await bench.frame()",
            &[],
        )?;
    }
    // The adult at the screen is one of the first class.
    let group = groups[0];
    let cells = size.children * 6;
    measured.check.extend(open(
        tab,
        &format!("#/gruppeskema/{group}"),
        "[role=gridcell]",
        cells,
    )?);
    if measured.check.count() > 0 {
        for number in 0..CELL_COUNT {
            let key = tab.ask("return bench.prepareSaving(...given)", &[json!(number)])?;
            tab.press(&key)?;
            let saved = tab.number("return bench.saved")?;
            measured.save.add(saved);
        }
        measured.note_memory(tab);
    }
    tab.ask("await bench.sitDown(...given)", &[json!(LEADER)])?;
    for _ in 0..UNLOCK_COUNT {
        measured
            .leader
            .extend(open(tab, "#/leder", "#leader-followed", 1)?);
        tab.ask(
            "location.hash = '#/overblik'; await bench.frame(); await bench.frame()",
            &[],
        )?;
    }
    Ok(())
}

fn open(tab: &Tab, address: &str, selector: &str, count: usize) -> Result<Option<f64>> {
    let given = [json!(address), json!(selector), json!(count)];
    Ok(tab.ask("return bench.open(...given)", &given)?.as_f64())
}

fn assessments(entries: &[Entry]) -> usize {
    use trivsel::register::Fact::AssessmentFinished;
    let all = entries.iter();
    all.filter(|entry| matches!(entry.fact, AssessmentFinished(_)))
        .count()
}

/// The day it is in UTC, by this machine's clock; the rounds end shortly before it.
fn today() -> Result<Day> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    let seconds = since
        .because("This machine's clock stands before 1970")?
        .as_secs();
    let first = Day::new(1970, 1, 1).ok_or_else(|| Failure::new("1970 has no first day."))?;
    Ok(first.plus_days(i64::try_from(seconds / 86_400).unwrap_or_default()))
}

/// Every stored value with its store and key, as `bench.fill` reads it.
fn laid_out(stored: &Stored) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut put = |store: &str, key: &str, value: &[u8]| {
        for piece in [store.as_bytes(), key.as_bytes(), value] {
            // A value is a few kilobytes.
            let length = u32::try_from(piece.len()).unwrap_or_default();
            bytes.extend_from_slice(&length.to_le_bytes());
            bytes.extend_from_slice(piece);
        }
    };
    for (name, value) in [("header", &stored.header), ("head", &stored.head)] {
        value.iter().for_each(|value| put(name, name, value));
    }
    for (id, key) in &stored.child_keys {
        put("child_keys", &id.to_string(), key);
    }
    for (id, record) in &stored.records {
        // As docs/format.md says it.
        let key = format!("{}/{:016}", id.device, id.sequence);
        put("records", &key, record);
    }
    bytes
}
