//! The ways in which one file can be read as a list: the sheets of a workbook, or the alphabets of a text.

use serde::Deserialize;

use super::{
    ListText, RosterRow, RosterTable, Takes, columns::named_like, first_difference, rows_of,
    typed::typed_rows,
};

/// One way to read a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListReading {
    /// What the sheet is called, or a word as it is in this alphabet.
    pub name: String,
    /// The list, without what has no place here.
    pub table: RosterTable,
}

/// In what the readings of a file differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhichReading {
    /// Each is a sheet of a workbook.
    Sheet,
    /// Each is the text in another alphabet.
    Alphabet,
}

/// Every way to read a file; where there are several, a person may have to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListReadings {
    /// In what they differ.
    pub which: WhichReading,
    /// All of them, at least one.
    pub all: Vec<ListReading>,
    /// The one that is taken, once that is clear.
    pub chosen: Option<usize>,
}

/// Why a file is no list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoList {
    /// There are no rows in it.
    Empty,
    /// It is no workbook, or a broken one.
    NotAWorkbook,
    /// It is locked with a password.
    Locked,
    /// It holds more than any list of children.
    TooLarge,
}

/// The most rows that are looked through: more than all the children of a
/// municipality's largest school, and few enough that the page goes on meanwhile.
const MOST_ROWS: usize = 20_000;

/// What the workbook reader says (crates/workbook).
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ReaderAnswer {
    Read {
        from_1904: bool,
        sheets: Vec<(String, Vec<NumberedRow>)>,
    },
    NotRead(NoList),
}

/// A row of a sheet, with its number in it.
type NumberedRow = (usize, Vec<String>);

/// The only sheet that has a column of births, as where another tells what the workbook was made from.
fn only_with_births(all: &[ListReading]) -> Option<usize> {
    let mut with_births = (0..all.len()).filter(|at| {
        let columns = &all[*at].table.columns;
        columns.iter().any(|column| column.takes == Takes::Born)
    });
    let (only, other) = (with_births.next()?, with_births.next());
    other.is_none().then_some(only)
}

impl ListReadings {
    /// The readings of a text.
    ///
    /// # Errors
    /// When there are no rows in it, or too many.
    pub fn of_text(text: &ListText) -> Result<Self, NoList> {
        let texts = match text {
            ListText::Plain(text) => vec![(String::new(), text)],
            ListText::EitherAlphabet { windows, mac } => match first_difference(windows, mac) {
                Some((one, other)) => vec![(one, windows), (other, mac)],
                None => vec![(String::new(), windows)],
            },
        };
        let read = |(name, text): (String, &String)| {
            let rows = typed_rows(text).unwrap_or_else(|| rows_of(text));
            if rows.len() > MOST_ROWS {
                return Err(NoList::TooLarge);
            }
            let table = RosterTable::new(rows);
            Ok(ListReading { name, table })
        };
        let all = texts.into_iter().map(read).collect::<Result<_, _>>()?;
        Self::of(WhichReading::Alphabet, all, None)
    }

    /// The sheets of a workbook, out of what the reader says of it. Of several the one that is called
    /// like the group is taken. Whatever else the reader says is taken for a broken workbook.
    ///
    /// # Errors
    /// When no sheet has rows, or why there are none.
    pub fn of_workbook(answer: &str, group: &str) -> Result<Self, NoList> {
        let answer = serde_json::from_str(answer).map_err(|_| NoList::NotAWorkbook)?;
        let (from_1904, sheets) = match answer {
            ReaderAnswer::Read { from_1904, sheets } => (from_1904, sheets),
            ReaderAnswer::NotRead(why) => return Err(why),
        };
        let sheet = |(name, rows): (String, Vec<NumberedRow>)| {
            let row = |(line, cells)| RosterRow {
                line,
                cells,
                cpr: Vec::new(),
            };
            let mut table = RosterTable::new(rows.into_iter().map(row).collect());
            table.from_1904 = from_1904;
            ListReading { name, table }
        };
        let all: Vec<_> = sheets.into_iter().map(sheet).collect();
        Self::of(WhichReading::Sheet, all, Some(group))
    }

    fn of(
        which: WhichReading,
        mut all: Vec<ListReading>,
        group: Option<&str>,
    ) -> Result<Self, NoList> {
        all.retain(|reading| !reading.table.rows.is_empty());
        let names = all.iter().map(|reading| reading.name.as_str());
        let chosen = match all.len() {
            0 => return Err(NoList::Empty),
            1 => Some(0),
            _ => {
                group.and_then(|group| named_like(names, group).or_else(|| only_with_births(&all)))
            }
        };
        Ok(Self { which, all, chosen })
    }

    /// The list that is shown: the chosen one, and until then the first.
    #[must_use]
    pub fn table(&self) -> &RosterTable {
        &self.all[self.chosen.unwrap_or_default()].table
    }
}
