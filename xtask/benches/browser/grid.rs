//! One class in one grid: bytes, the time until it can be used, the time of an answer, memory.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use xtask::driver::Driver;
use xtask::failure::{Failure, Result};
use xtask::timings::Timings;

use super::site::Site;
use super::tab::{Speed, Tab};

/// Visits of each page at each speed, each in a fresh browser.
const VISIT_COUNT: usize = 21;
/// Answers in one go, and how often, so that a moment's disturbance hits all pages alike.
const ANSWERS_A_TURN: usize = 20;
const TURN_COUNT: usize = 6;

/// Everything measured of one page.
pub struct Grid {
    /// What it is.
    pub name: &'static str,
    /// What was sent, packed.
    pub bytes: f64,
    /// At full speed, then slowed.
    pub at: [AtSpeed; 2],
    /// What the page holds once the grid has been used.
    pub memory: Memory,
}

/// What depends on the processor, in milliseconds.
#[derive(Default)]
pub struct AtSpeed {
    /// Until each step on the way can be taken, first the one on the app's start screen; last, until
    /// the grid can be used. The others are at the grid at once.
    pub steps: Vec<Timings>,
    /// From a click to the end of the frame that shows it.
    pub click: AnswerTimings,
    /// From a key to the end of the frame that shows it.
    pub key: AnswerTimings,
}

impl AtSpeed {
    /// Until the first step can be taken.
    pub fn started(&self) -> Option<&Timings> {
        self.steps.first()
    }

    /// Until the grid can be used.
    pub fn ready(&self) -> Option<&Timings> {
        self.steps.last()
    }
}

/// One way to answer.
#[derive(Default)]
pub struct AnswerTimings {
    /// To the end of the frame.
    pub frame: Timings,
    /// Of that, how long the page was at work.
    pub work: Timings,
}

/// Bytes in use.
#[derive(Default)]
pub struct Memory {
    /// JavaScript's heap.
    pub heap: f64,
    /// What the browser keeps for the page's elements.
    pub elements: f64,
    /// The memory of a WebAssembly program.
    pub program: f64,
}

impl Memory {
    /// All of it.
    pub fn sum(&self) -> f64 {
        self.heap + self.elements + self.program
    }
}

/// Measures these three, in turns.
pub fn measure(driver: &Driver, sites: &[Site; 3]) -> Result<[Grid; 3]> {
    let mut grids = sites.each_ref().map(|site| Grid {
        name: site.name,
        bytes: 0.0,
        at: Default::default(),
        memory: Memory::default(),
    });
    for (at, speed) in Speed::ALL.into_iter().enumerate() {
        for visit_number in 1..=VISIT_COUNT {
            eprintln!("Visit {visit_number} of {VISIT_COUNT} of each page, {speed:?} speed …");
            for (site, grid) in sites.iter().zip(&mut grids) {
                visit(driver, site, speed, grid, at)?;
            }
        }
        let tabs = sites.each_ref().map(|site| {
            let tab = Tab::open(driver, speed, site.script)?;
            start(&tab, site)?;
            Ok(tab)
        });
        for turn in 0..TURN_COUNT {
            eprintln!(
                "Answers, turn {} of {TURN_COUNT}, {speed:?} speed …",
                turn + 1
            );
            for ((tab, site), grid) in tabs.iter().zip(sites).zip(&mut grids) {
                let tab = tab
                    .as_ref()
                    .map_err(|failure: &Failure| Failure::new(failure.to_string()))?;
                for number in turn * ANSWERS_A_TURN..(turn + 1) * ANSWERS_A_TURN {
                    answer(tab, site, "click", number, &mut grid.at[at].click)?;
                    answer(tab, site, "keydown", number, &mut grid.at[at].key)?;
                }
            }
        }
        for (tab, grid) in tabs.iter().zip(&mut grids) {
            if let (Ok(tab), Speed::Full) = (tab, speed) {
                grid.memory = memory(tab)?;
            }
        }
    }
    Ok(grids)
}

/// Goes to the page and as far as the grid; what the page tells of the way there.
fn start(tab: &Tab, site: &Site) -> Result<Vec<f64>> {
    tab.go(site)?;
    Ok(numbers(&tab.ask("return bench.walk(bench.way)", &[])?))
}

fn numbers(told: &Value) -> Vec<f64> {
    let told = told.as_array().into_iter().flatten();
    told.filter_map(Value::as_f64).collect()
}

fn visit(driver: &Driver, site: &Site, speed: Speed, grid: &mut Grid, at: usize) -> Result<()> {
    // The page walks by itself from its first moment on: nobody outside is waited for.
    let script = format!("{}\nbench.walked = bench.walk(bench.way);", site.script);
    let tab = Tab::open(driver, speed, &script)?;
    tab.go(site)?;
    let times = numbers(&tab.ask("return bench.walked", &[])?);
    if times.is_empty() {
        let name = site.name;
        return Err(Failure::new(format!("{name} did not come to its grid.")));
    }
    let steps = &mut grid.at[at].steps;
    steps.resize_with(times.len(), Timings::default);
    for (step, time) in steps.iter_mut().zip(times) {
        step.add(time);
    }
    grid.bytes = tab.number("return bench.sent()")?;
    Ok(())
}

fn answer(tab: &Tab, site: &Site, by: &str, number: usize, to: &mut AnswerTimings) -> Result<()> {
    let given = [json!(by), json!(number)];
    let target = tab.ask("return bench.prepare(...given)", &given)?;
    // An event comes at any moment between two frames, not always at the same one.
    thread::sleep(Duration::from_micros((number as u64 * 10_303) % 16_667));
    if by == "click" {
        tab.click(&target)?;
    } else {
        tab.press(&target)?;
    }
    let told = tab.ask("return bench.pending", &[])?;
    let (Some(frame), Some(work)) = (told["frame"].as_f64(), told["work"].as_f64()) else {
        let name = site.name;
        return Err(Failure::new(format!(
            "{name} never showed the {by} number {number}."
        )));
    };
    to.frame.add(frame);
    to.work.add(work);
    Ok(())
}

fn memory(tab: &Tab) -> Result<Memory> {
    for _ in 0..2 {
        tab.command("HeapProfiler.collectGarbage", json!({}))?;
    }
    let usage = tab.command("Runtime.getHeapUsage", json!({}))?;
    let number = |name: &str| usage[name].as_f64().unwrap_or_default();
    Ok(Memory {
        heap: number("usedSize"),
        elements: number("embedderHeapUsedSize"),
        program: tab.number("return bench.programMemory()")?,
    })
}
