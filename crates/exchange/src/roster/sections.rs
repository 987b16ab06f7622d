//! A list in which the class stands over its children, in a row of its own, and the headings again each
//! time, as when a whole school is printed class by class.

use super::{
    RosterRow,
    headings::{KINDS, is_class},
    names::tidy,
    private::holds_cpr,
};

/// The rows without those that say which class comes now, and what each that is left stands under;
/// nothing is changed where fewer than two rows say it.
pub(super) fn sections(rows: &[RosterRow]) -> Option<(Vec<RosterRow>, Vec<String>)> {
    let titles = rows.iter().filter(|row| title(row).is_some());
    if titles.count() < 2 {
        return None;
    }
    let (mut kept, mut under, mut now) = (Vec::new(), Vec::new(), String::new());
    for row in rows {
        match title(row) {
            Some(title) => now = title,
            None => {
                kept.push(row.clone());
                under.push(now.clone());
            }
        }
    }
    Some((kept, under))
}

/// The class that a row names and nothing else: "Klasse 1.A", "Stuen Solsikken", "2b".
fn title(row: &RosterRow) -> Option<String> {
    let mut filled = row.cells.iter().map(|cell| tidy(cell));
    let title = filled.find(|cell| !cell.is_empty())?;
    let alone = filled.all(|cell| cell.is_empty());
    let words: Vec<String> = title.to_lowercase().split(' ').map(plain_word).collect();
    let of_a_kind = matches!(&words[..], [kind, _] if KINDS.contains(&kind.as_str()));
    (alone && !holds_cpr(&title) && (of_a_kind || is_class(&title))).then_some(title)
}

fn plain_word(word: &str) -> String {
    word.trim_end_matches(':').to_owned()
}
