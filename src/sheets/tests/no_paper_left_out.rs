//! That no paper and no file leaves without having been tried: with everything planted that there is to
//! know of a child, it says what is meant for it. Whoever adds one is asked here.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// Papers about somebody, each with the tests that plant every fact and read it.
const TRIED: [(&str, &str); 16] = [
    ("access_copy", "src/sheets/tests/access.rs"),
    ("agenda", "src/sheets/tests/leaks_of_team.rs"),
    ("answer_sheet", "src/sheets/tests/meetings.rs"),
    ("invitation", "src/sheets/tests/meetings.rs"),
    ("leader_paper", "src/screens/leader/paper.rs"),
    ("meeting_sheet", "src/sheets/tests/meetings.rs"),
    ("next_days", "src/screens/coming_print/tests.rs"),
    ("overview", "src/sheets/tests/leaks_without_names.rs"),
    ("overview", "src/sheets/tests/leaks_of_team.rs"),
    ("parents_sheet", "src/sheets/tests/leaks.rs"),
    ("sheet_on_screen", "src/sheets/tests/leaks.rs"),
    ("slip", "src/sheets/tests/leaks.rs"),
    ("talk_agenda", "src/sheets/tests/talk.rs"),
    ("talk_agreements", "src/sheets/tests/talk.rs"),
    ("writing_sheet", "src/sheets/tests/writing.rs"),
    ("writing_text", "src/sheets/tests/writing.rs"),
];

/// Papers whose data has no place for what was written of a child: questions, made-up children, a key,
/// the names of a group, counts.
const OF_NOTHING_WRITTEN: [&str; 6] = [
    "blank_form",
    "group_grid",
    "month_csv",
    "month_paper",
    "recovery_sheet",
    "trial_sheet",
];

/// Words and parts of papers, and what is asked before one is made.
const NO_PAPERS: [&str; 12] = [
    "access_said",
    "answered",
    "face",
    "focus_answered",
    "hold_word",
    "item_minutes",
    "members",
    "paper_word",
    "parted",
    "questions_band",
    "sheet_language",
    "voice_title",
];

/// Every screen that hands a file out, and what tries it; nothing where all of the vault is in the file,
/// sealed or on purpose, or only counts and made-up children.
const FILES: [(&str, Option<&str>); 8] = [
    ("backup/export.rs", None),
    ("backup/mod.rs", None),
    (
        "calendar_file.rs",
        Some("crates/exchange/src/calendar/tests.rs"),
    ),
    (
        "keeping/access.rs",
        Some("crates/exchange/src/readable/tests.rs"),
    ),
    (
        "keeping/position_file.rs",
        Some("crates/exchange/src/fhir/tests.rs"),
    ),
    ("month_figures.rs", None),
    ("rescue.rs", None),
    ("trial.rs", None),
];

/// What plants a mark in every field of every fact.
const PLANTS: [&str; 4] = ["planted(", "marked(", "every_fact(", "Fact::made_up("];

fn read(file: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    fs::read_to_string(&file).unwrap_or_else(|_| panic!("{} is not there", file.display()))
}

#[track_caller]
fn plants(file: &str) -> String {
    let text = read(file);
    let plants = PLANTS.iter().any(|it| text.contains(it));
    assert!(plants, "{file} plants nothing");
    text
}

/// Every file below a folder, by its path from there.
fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let all = entries.flat_map(|it| if it.is_dir() { below(&it) } else { vec![it] });
    all.collect()
}

#[test]
fn every_paper_is_tried_with_everything_that_can_be_known() {
    let sheets = read("src/sheets/mod.rs");
    let exported = sheets.split("pub use ").skip(1);
    let exported = exported.filter_map(|it| Some(it.split_once(';')?.0.split_once("::")?.1));
    let names = exported.flat_map(|it| it.split(|it: char| !it.is_alphanumeric() && it != '_'));
    let functions = names.filter(|it| it.starts_with(char::is_lowercase));
    let functions: BTreeSet<_> = functions.collect();
    let papers = TRIED.iter().map(|it| it.0).chain(OF_NOTHING_WRITTEN);
    let known: BTreeSet<_> = papers.chain(NO_PAPERS).collect();
    assert_eq!(functions, known);
    for (paper, file) in TRIED {
        let text = plants(file);
        assert!(text.contains(&format!("{paper}(")), "{paper}: {file}");
    }
}

#[test]
fn every_file_that_leaves_is_tried_with_everything_that_can_be_known() {
    let screens = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/screens");
    let hands_out = |file: &PathBuf| {
        let text = fs::read_to_string(file).unwrap();
        text.contains("hand_over(") && !file.ends_with("hand_over.rs")
    };
    let all = below(&screens).into_iter().filter(hands_out);
    let found = all.map(|it| it.strip_prefix(&screens).unwrap().to_owned());
    let known: BTreeSet<_> = FILES.iter().map(|it| PathBuf::from(it.0)).collect();
    assert_eq!(found.collect::<BTreeSet<_>>(), known);
    for file in FILES.iter().filter_map(|it| it.1) {
        plants(file);
    }
}
