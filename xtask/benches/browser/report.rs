//! What was measured, in Markdown.

use xtask::driver::Driver;
use xtask::failure::Result;
use xtask::lighthouse::{LEAST_SCORE, Score};
use xtask::target::Target;
use xtask::timings::Timings;

use super::grid::{AtSpeed, Grid};
use super::school::{Measured, Schools};
use super::second_visit::{FirstScreen, SecondVisit, VisitTimings};
use super::tab::{Speed, Tab};

/// What the system leaves of 2 GB for the browser, near enough.
const HALF_OF_A_CHROMEBOOK_BYTES: f64 = 1e9;
/// Within this a page of a school of 700 children and five years is to stand: it reads as at once.
const PAGE_MS: f64 = 100.0;

/// The browser, and how many processors this machine has.
pub fn machine(driver: &Driver) -> Result<String> {
    let tab = Tab::open(driver, Speed::Full, "")?;
    let version = tab.command("Browser.getVersion", serde_json::json!({}))?;
    let browser = version["product"].as_str().unwrap_or("an unknown browser");
    let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let system = std::env::consts::OS;
    Ok(format!("{browser} on {system}, {processors} processors.\n"))
}

/// The three grids, a column for each.
pub fn grids(grids: &[Grid; 3]) -> String {
    let mut rows = vec![
        row("", grids, |grid| grid.name.to_owned()),
        "|---|---:|---:|---:|".to_owned(),
        row("bytes sent, brotli", grids, |grid| {
            format!("{:.0}", grid.bytes)
        }),
    ];
    for (at, speed) in ["", ", processor slowed four times"]
        .into_iter()
        .enumerate()
    {
        let mut spread = |what: &str, of: fn(&AtSpeed) -> Option<&Timings>| {
            rows.push(row(&format!("{what}{speed}, ms"), grids, |grid| {
                of(&grid.at[at]).map_or_else(String::new, both)
            }));
        };
        spread("start screen", AtSpeed::started);
        spread("grid can be used", AtSpeed::ready);
        spread("click to frame", |it| Some(&it.click.frame));
        spread("of that at work", |it| Some(&it.click.work));
        spread("key to frame", |it| Some(&it.key.frame));
        spread("of that at work", |it| Some(&it.key.work));
    }
    rows.push(row("memory: JavaScript, MB", grids, |grid| {
        megabytes(grid.memory.heap)
    }));
    rows.push(row("memory: elements, MB", grids, |grid| {
        megabytes(grid.memory.elements)
    }));
    rows.push(row("memory: program, MB", grids, |grid| {
        megabytes(grid.memory.program)
    }));
    rows.push(row("memory in all, MB", grids, |grid| {
        megabytes(grid.memory.sum())
    }));
    format!("{}\n{}", rows.join("\n"), way(&grids[0].at[0]))
}

/// When the app came to each step on the way to its grid.
fn way(ours: &AtSpeed) -> String {
    let medians = ours.steps.iter().filter_map(Timings::median);
    let medians: Vec<_> = medians.map(|it| format!("{it:.0}")).collect();
    format!(
        "\nThe app on its way, ms: start screen, made-up children, class check: {}.\n",
        medians.join(", ")
    )
}

fn row(name: &str, grids: &[Grid; 3], cell: impl Fn(&Grid) -> String) -> String {
    format!("| {name} | {} |", grids.each_ref().map(cell).join(" | "))
}

/// Median and 95th percentile.
fn both(spread: &Timings) -> String {
    let word = |number: Option<f64>| number.map_or("–".to_owned(), |it| format!("{it:.1}"));
    format!(
        "{} / {}",
        word(spread.median()),
        word(spread.percentile(95))
    )
}

fn megabytes(bytes: f64) -> String {
    format!("{:.1}", bytes / 1e6)
}

/// The first screen on a first and on a second visit: when it is seen and when it can be used, a
/// column for each speed.
pub fn visits(visits: &SecondVisit) -> String {
    let row = |name: &str, of: fn(&VisitTimings) -> &FirstScreen| {
        let at = visits.at.each_ref().map(of);
        let cells = at.map(|it| format!("{} | {}", both(&it.seen), both(&it.usable)));
        format!("| {name}, ms | {} |", cells.join(" | "))
    };
    let rows = [
        "| the first screen | seen | can be used | processor slowed six times: seen | can be used |"
            .to_owned(),
        "|---|---:|---:|---:|---:|".to_owned(),
        row("a first visit", |at| &at.first),
        row("a second visit, from the service worker", |at| &at.second),
        row("plain HTML from its server", |at| &at.plain),
    ];
    rows.join("\n") + "\n"
}

/// One class and the whole school, a column for each.
pub fn school(schools: &Schools) -> String {
    let all = [&schools.class, &schools.school, &schools.chromebook];
    let row = |name: &str, cell: &dyn Fn(&Measured) -> String| {
        format!("| {name} | {} |", all.map(cell).join(" | "))
    };
    let passphrase = schools.passphrase().unwrap_or_default();
    let rows = [
        format!(
            "| | {} children | {} children | the same, processor slowed six times |",
            schools.class.children, schools.school.children
        ),
        "|---|---:|---:|---:|".to_owned(),
        row("assessments", &|it| it.assessments.to_string()),
        row("entries in all", &|it| it.entries.to_string()),
        row("unlock, ms", &|it| both(&it.unlock)),
        row("of that reading what is stored, ms", &|it| both(&it.read)),
        row("`JSON.parse` of the same entries, ms", &|it| {
            both(&it.parse)
        }),
        row("open a group, ms", &|it| both(&it.group)),
        row("open the overview with I dag, ms", &|it| both(&it.overview)),
        row("open a child and its trail, ms", &|it| both(&it.child)),
        row("open the leader's page, ms", &|it| both(&it.leader)),
        row("open the class check, ms", &|it| both(&it.check)),
        row("save one cell, ms", &|it| both(&it.save)),
        row("28 sheets on screen, ms", &|it| both(&it.sheets)),
        row("print them, ms", &|it| both(&it.pdf)),
        row("the browser’s memory in all, MB", &|it| {
            it.memory.map_or("–".to_owned(), |it| megabytes(it as f64))
        }),
        format!("\nThe work on the passphrase, reckoned from both, takes {passphrase:.0} ms."),
    ];
    rows.join("\n") + "\n"
}

/// What Lighthouse says of the start page.
pub fn lighthouse(scores: &[Score]) -> String {
    let row = |it: &Score| {
        let kept = match it.score >= LEAST_SCORE {
            true => "kept",
            false => "**not kept**",
        };
        let lost = it.lost.join(", ");
        format!(
            "| {} | {LEAST_SCORE} | {} | {kept} | {lost} |",
            it.category, it.score
        )
    };
    let rows: Vec<_> = scores.iter().map(row).collect();
    let head = "| Lighthouse | at least | score | | what it loses |\n|---|---:|---:|---|---|\n";
    format!("{head}{}\n", rows.join("\n"))
}

/// Every target, with the ratio that was measured.
pub fn targets(grids: &[Grid; 3], visits: &SecondVisit, schools: &Schools) -> String {
    let [ours, survey, plain] = grids;
    let bytes = |grid: &Grid| Some(grid.bytes);
    let ready = |grid: &Grid| grid.at[0].ready()?.median();
    let click = |grid: &Grid| grid.at[0].click.frame.median();
    let key = |grid: &Grid| grid.at[0].key.frame.median();
    let slowed = |grid: &Grid| grid.at[1].key.frame.median();
    let save = |it: &Measured| it.save.median();
    let parse = schools.school.parse.median();
    let opens = |what, opened: &Timings| Target::new(what, 1.0, opened.median(), Some(PAGE_MS));
    let VisitTimings {
        second,
        plain: html,
        ..
    } = &visits.at[0];
    let targets = [
        Target::new(
            "bytes, the app as far as the grid, to SurveyJS",
            0.75,
            bytes(ours),
            bytes(survey),
        ),
        Target::new("ready, to SurveyJS", 0.5, ready(ours), ready(survey)),
        Target::new(
            "click to frame, to SurveyJS",
            0.35,
            click(ours),
            click(survey),
        ),
        Target::new(
            "click to frame, to plain HTML",
            1.5,
            click(ours),
            click(plain),
        ),
        Target::new("key to frame, to SurveyJS", 0.35, key(ours), key(survey)),
        Target::new("key to frame, to plain HTML", 1.5, key(ours), key(plain)),
        Target::new(
            "key to frame, processor slowed four times, to plain HTML",
            1.3,
            slowed(ours),
            slowed(plain),
        ),
        Target::new(
            "first screen seen on a second visit, to plain HTML",
            1.2,
            second.seen.median(),
            html.seen.median(),
        ),
        Target::new(
            "first screen used on a second visit, to plain HTML",
            1.2,
            second.usable.median(),
            html.usable.median(),
        ),
        Target::new(
            "the browser’s memory on the slowed Chromebook, to half of its 2 GB",
            1.0,
            schools.chromebook.memory.map(|it| it as f64),
            Some(HALF_OF_A_CHROMEBOOK_BYTES),
        ),
        opens(
            "the overview with I dag, 700 children, to 100 ms",
            &schools.school.overview,
        ),
        opens(
            "a child and its trail, 700 children, to 100 ms",
            &schools.school.child,
        ),
        opens(
            "the leader’s page, 700 children, to 100 ms",
            &schools.school.leader,
        ),
        Target::new(
            "saving a cell, 700 children to 28",
            1.2,
            save(&schools.school),
            save(&schools.class),
        ),
        Target::new(
            "unlocking, the passphrase apart, to `JSON.parse`",
            2.0,
            schools.reading(),
            parse,
        ),
    ];
    let rows: Vec<_> = targets.iter().map(Target::to_string).collect();
    let head = "| target | at most | ratio | |\n|---|---:|---:|---|\n";
    format!("{head}{}\n", rows.join("\n"))
}
