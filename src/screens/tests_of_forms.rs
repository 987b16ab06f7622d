//! Nothing typed is lost: a form keeps what is typed as a draft, or stands here with the reason why it
//! does not.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// A name, a day or a few words, typed in a moment.
const A_LINE: &str = "a line that is typed in a moment";
/// It was written before and stands where it stood; a lock loses the change alone.
const A_CHANGE: &str = "what was kept before stays, a change alone is typed again";
/// Ticks, and choices of what is shown or printed.
const CHOICES: &str = "nothing is typed: ticks and choices";
/// It is never stored, not even sealed.
const SECRET: &str = "a passphrase is never stored";
/// The vault that would keep it is not open.
const NO_VAULT: &str = "there is no open vault to keep it";
/// A part of forms, which holds no more than what its field shows until the form has it.
const FIELD: &str = "a field: its form holds what is typed";

/// What holds something that somebody types or picks, and keeps no draft of it.
const WITHOUT_A_DRAFT: &[(&str, &str)] = &[
    ("components/day_field.rs", FIELD),
    ("components/new_passphrase.rs", SECRET),
    ("components/passphrase_again.rs", SECRET),
    ("components/passphrase_field.rs", SECRET),
    ("components/text_field.rs", FIELD),
    ("screens/backup/merge.rs", CHOICES),
    ("screens/begin_anew.rs", NO_VAULT),
    ("screens/child.rs", CHOICES),
    ("screens/child_form.rs", A_LINE),
    ("screens/correct_words.rs", A_CHANGE),
    (
        "screens/dialogue/table.rs",
        "what the team types there is a draft; this chooses why nobody can say it",
    ),
    ("screens/focus/ending.rs", A_LINE),
    ("screens/guide/mod.rs", A_CHANGE),
    (
        "screens/group_check/grid.rs",
        "each answer is a draft of its own child",
    ),
    ("screens/group_form.rs", A_LINE),
    ("screens/group_picture/mod.rs", CHOICES),
    ("screens/group_print/mod.rs", CHOICES),
    ("screens/keeping/marks.rs", CHOICES),
    ("screens/keeping/retention.rs", CHOICES),
    ("screens/keeping/withhold.rs", A_LINE),
    ("screens/make_vault.rs", NO_VAULT),
    ("screens/meeting/after.rs", A_LINE),
    ("screens/moving.rs", A_LINE),
    ("screens/notification/known.rs", A_LINE),
    ("screens/notification/mod.rs", A_LINE),
    (
        "screens/roster/mod.rs",
        "what was pasted or read stands in the file it came from",
    ),
    ("screens/rounds/mod.rs", A_LINE),
    ("screens/settings.rs", A_CHANGE),
    ("screens/settings_papers.rs", A_LINE),
    ("screens/sheet_facts.rs", A_CHANGE),
    ("screens/trial.rs", CHOICES),
    // A child is at the screen, and the next who unlocks may not be the one who sat with it.
    (
        "screens/voice/ask_child.rs",
        "what a child answers is kept by the child, or not at all",
    ),
    ("screens/walk_through/mod.rs", A_LINE),
    ("screens/who.rs", A_LINE),
];

fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => sources(&path, all),
            false => all.push(path),
        }
    }
}

/// Whether a source holds what somebody types or picks, and keeps no draft of it.
fn holds_without_a_draft(source: &str) -> bool {
    let has = |words: &[&str]| words.iter().any(|it| source.contains(it));
    let shows = has(&["<TextField", "<DayField", "<input", "<textarea"]);
    // What is typed may be one text, beside a draft or alone.
    let holds = has(&["use_state", "use_mut_ref", "use_reducer"]);
    has(&["use_edit("]) || shows && holds && !has(&["use_draft("])
}

#[test]
fn every_form_keeps_a_draft_or_says_why_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    sources(&root, &mut all);
    let named = |path: &PathBuf| {
        let name = path.strip_prefix(&root).unwrap();
        name.to_str().unwrap().replace('\\', "/")
    };
    let is_form = |path: &&PathBuf| {
        let name = named(path);
        let is_form = !name.contains("tests") && !name.starts_with("hooks/");
        is_form && holds_without_a_draft(&fs::read_to_string(path).unwrap())
    };
    let found: Vec<_> = all.iter().filter(is_form).map(named).collect();
    let reasons: BTreeMap<_, _> = WITHOUT_A_DRAFT.iter().copied().collect();
    assert_eq!(reasons.len(), WITHOUT_A_DRAFT.len(), "one stands twice");
    let new: Vec<_> = found
        .iter()
        .filter(|it| !reasons.contains_key(&***it))
        .collect();
    assert!(
        new.is_empty(),
        "what is typed there is gone at a lock: make it a draft (`use_draft`), or say here why not: {new:?}"
    );
    let gone: Vec<_> = reasons
        .keys()
        .filter(|it| !found.iter().any(|found| found == *it))
        .collect();
    assert!(
        gone.is_empty(),
        "they keep a draft now, or are no more: {gone:?}"
    );
}

/// And the three that lost what was typed would be found again.
#[test]
fn a_form_that_loses_what_is_typed_is_found() {
    let draft = "let draft = use_draft(key, begin); html! { <TextField /> }";
    assert!(!holds_without_a_draft(draft));
    for lost in [
        "let edit = use_edit(begin);",
        "let text = use_state(String::new); html! { <TextField /> }",
        "let text = use_mut_ref(String::new); html! { <textarea /> }",
    ] {
        assert!(holds_without_a_draft(lost), "{lost}");
    }
}

/// The fields that are there only while they hold something: whoever empties one to write it anew loses
/// it under the fingers.
fn fields_that_go_away(source: &str) -> Vec<String> {
    let lines: Vec<_> = source.lines().collect();
    let goes = |(at, line): (usize, &&str)| {
        let line = line.trim_start();
        let shown = line.strip_prefix("if ")?.strip_suffix(".is_empty() {")?;
        let value = shown.rsplit(['!', ' ']).next()?;
        let name = value.rsplit('.').next()?;
        let below = lines.iter().skip(at + 1).take(4);
        let below =
            below.take_while(|it| !it.trim_start().starts_with(['}', '<']) || it.contains("Field"));
        let field = below.map(|it| it.trim_start());
        let held = format!(".{name}.clone()}}");
        let mut field = field.filter(|it| it.contains("value={"));
        field.any(|it| it.contains(&held)).then(|| value.to_owned())
    };
    lines.iter().enumerate().filter_map(goes).collect()
}

#[test]
fn no_field_is_there_only_while_it_holds_something() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = Vec::new();
    sources(&root, &mut all);
    for path in all.iter().filter(|it| !it.ends_with("tests_of_forms.rs")) {
        let going = fields_that_go_away(&fs::read_to_string(path).unwrap());
        assert_eq!(
            going,
            [""; 0],
            "`use_has_been` keeps it: {}",
            path.display()
        );
    }
    // The two that there were.
    for (shown, value) in [
        ("if !up || !fields.holds_on.is_empty() {", "fields.holds_on"),
        ("if whole > green || !sheet.seen.is_empty() {", "sheet.seen"),
    ] {
        let field =
            format!("<TextField {{language}} id=\"a\"\n    lines=true value={{{value}.clone()}}");
        let going = fields_that_go_away(&format!("{shown}\n    {field} />\n}}"));
        assert_eq!(going, [value]);
    }
}
