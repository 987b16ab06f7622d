//! Text to rows of cells.
//!
//! Written by hand because the `csv` crate would add 20 KB to the first visit.
//! A property test shows that both read quoted text alike.

/// A row and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterRow {
    /// The line it begins on, from 1.
    pub line: usize,
    /// Its cells, as they were written.
    pub cells: Vec<String>,
    /// Which of its cells held a CPR number. A [`RosterTable`](super::RosterTable) has emptied them.
    pub cpr: Vec<usize>,
}

/// The rows of a text. The cells stand between tabs, semicolons or commas,
/// whichever most of the first lines hold, or what a first line `sep=;` says. A
/// cell in quotation marks can hold all of these, and line breaks too. Lines
/// with nothing in them are passed over.
#[must_use]
pub fn rows_of(text: &str) -> Vec<RosterRow> {
    match named_separator(text) {
        Some(separator) => {
            let mut rows = rows_between(text, separator);
            rows.remove(0);
            rows
        }
        None => rows_between(text, separator(text)),
    }
}

/// What Excel writes for itself above the headings.
fn named_separator(text: &str) -> Option<char> {
    let mut letters = text.strip_prefix("sep=")?.chars();
    let separator = letters.next()?;
    let ends = letters
        .next()
        .is_none_or(|next| matches!(next, '\r' | '\n'));
    (ends && SEPARATORS.contains(&separator)).then_some(separator)
}

/// What may stand between cells, the least likely to stand inside one first.
const SEPARATORS: [char; 3] = ['\t', ';', ','];
/// How many lines are asked.
const ASKED_LINES: usize = 30;

fn separator(text: &str) -> char {
    let mut best = (0, SEPARATORS[0]);
    for separator in SEPARATORS {
        let lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
        let lines = lines
            .take(ASKED_LINES)
            .filter(|line| line.contains(separator));
        let count = lines.count();
        if count > best.0 {
            best = (count, separator);
        }
    }
    best.1
}

/// The rows of a text with this between the cells.
pub(super) fn rows_between(text: &str, separator: char) -> Vec<RosterRow> {
    let mut reader = RowReader {
        separator,
        rows: Vec::new(),
        row: Vec::new(),
        cell: String::new(),
        began: 1,
        line: 1,
    };
    reader.read(text);
    reader.rows
}

struct RowReader {
    separator: char,
    rows: Vec<RosterRow>,
    row: Vec<String>,
    cell: String,
    /// The line that the row begins on.
    began: usize,
    line: usize,
}

impl RowReader {
    fn read(&mut self, text: &str) {
        let mut letters = text.chars().peekable();
        // Whether the cell is quoted, and whether it has anything yet.
        let (mut quoted, mut fresh) = (false, true);
        while let Some(letter) = letters.next() {
            let breaks = letter == '\n' || letter == '\r' && letters.peek() != Some(&'\n');
            self.line += usize::from(breaks);
            if quoted {
                if letter != '"' {
                    self.cell.push(letter);
                } else if letters.next_if_eq(&'"').is_some() {
                    self.cell.push('"');
                } else {
                    quoted = false;
                }
                continue;
            }
            match letter {
                '"' if fresh && closes(letters.clone()) => (quoted, fresh) = (true, false),
                '\r' | '\n' => {
                    self.end_row(fresh);
                    fresh = true;
                    self.began = self.line;
                }
                letter if letter == self.separator => {
                    self.end_cell();
                    fresh = true;
                }
                letter => {
                    self.cell.push(letter);
                    fresh = false;
                }
            }
        }
        self.end_row(fresh);
    }

    fn end_cell(&mut self) {
        self.row.push(std::mem::take(&mut self.cell));
    }

    /// A line with nothing in it is no row.
    fn end_row(&mut self, fresh: bool) {
        if fresh && self.row.is_empty() {
            return;
        }
        self.end_cell();
        self.rows.push(RosterRow {
            line: self.began,
            cells: std::mem::take(&mut self.row),
            cpr: Vec::new(),
        });
    }
}

/// How many letters a quoted cell may have. Where its end is farther off, the
/// mark is one that somebody wrote, and does not take the rest of the list along.
const LONGEST_CELL_CHARS: usize = 2000;

fn closes(letters: impl Iterator<Item = char>) -> bool {
    letters.take(LONGEST_CELL_CHARS).any(|letter| letter == '"')
}
