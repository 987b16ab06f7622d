//! Rows with headings over them, and without what has no place here.

use super::{
    Column, Dropped, RosterRow, Takes,
    column::find,
    compose::composed,
    dates::{Shape, read_shape},
    headings::{HeadingMeaning, heading},
    names::{is_name, tidy},
    private::{holds_cpr, in_cells},
    sections::sections,
};

/// A list as it was understood. Private columns and CPR numbers are gone from it already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterTable {
    /// The columns that are left.
    pub columns: Vec<Column>,
    /// The columns that were let go of.
    pub dropped: Vec<Dropped>,
    /// The rows below the headings that have something in them.
    pub rows: Vec<RosterRow>,
    /// The workbook it stood in counts its days from 1904.
    pub from_1904: bool,
}

/// How many columns are looked at. Whoever made a list with more did not mean a
/// person to choose among them, and the page would draw a choice for each.
const MOST_COLUMNS: usize = 200;
/// The headings stand at most this many rows down.
const HEADINGS_WITHIN_ROWS: usize = 20;

impl RosterTable {
    /// Finds the headings, lets go of private columns, and takes each of the
    /// others as what its heading says. Where there are no headings at all, the
    /// first column of dates and the first of names are taken.
    #[must_use]
    pub fn new(mut rows: Vec<RosterRow>) -> Self {
        for row in &mut rows {
            row.cells.truncate(MOST_COLUMNS);
            row.cells.iter_mut().for_each(|cell| *cell = composed(cell));
        }
        rows.retain(|row| row.cells.iter().any(|cell| !tidy(cell).is_empty()));
        let mut under = Vec::new();
        if let Some((children, titles)) = sections(&rows) {
            (rows, under) = (children, titles);
        }
        let (above, headings, over) = match headings_at(&rows) {
            Some(at) => {
                let over = at.checked_sub(1).map(|over| rows[over].cells.clone());
                (at + 1, rows[at].cells.clone(), over.unwrap_or_default())
            }
            None => (0, Vec::new(), Vec::new()),
        };
        rows.drain(..above);
        under.drain(..above.min(under.len()));
        if !under.is_empty() {
            let mut with_titles: Vec<_> = rows.into_iter().zip(under).collect();
            with_titles.retain(|(row, _)| row.cells != headings);
            (rows, under) = with_titles.into_iter().unzip();
        }
        let width = rows.iter().map(|row| row.cells.len()).max();
        let width = width.unwrap_or_default().max(headings.len());
        let mut columns = Vec::new();
        let mut dropped = Vec::new();
        let mut kept = Vec::new();
        let mut guess = Guess {
            born: headings.is_empty(),
            name: headings.is_empty(),
        };
        for at in 0..width {
            let said = headings.get(at).map(String::as_str).unwrap_or_default();
            let cells = || {
                rows.iter()
                    .filter_map(|row| row.cells.get(at))
                    .map(String::as_str)
            };
            let takes = match heading(said).or_else(|| said_above(over.get(at)?)) {
                Some(HeadingMeaning::Private(held)) => Err(held),
                Some(HeadingMeaning::Takes(takes)) => Ok(takes),
                None => Ok(guess.of(cells().take(HEADINGS_WITHIN_ROWS))),
            };
            let takes = takes.and_then(|takes| match in_cells(cells(), takes != Takes::Nothing) {
                Some(held) => Err(held),
                None => Ok(takes),
            });
            let heading = shown(if holds_cpr(said) { "" } else { said });
            match takes {
                Err(held) => dropped.push(Dropped {
                    heading,
                    number: at + 1,
                    held,
                }),
                Ok(takes) => {
                    let mut shown_cells = cells().map(tidy);
                    let example = shown_cells.find(|cell| !cell.is_empty() && !holds_cpr(cell));
                    if heading.is_empty() && example.is_none() {
                        continue;
                    }
                    let is_new = !columns.iter().any(|it: &Column| it.takes == takes);
                    kept.push(at);
                    columns.push(Column {
                        heading,
                        number: at + 1,
                        takes: if is_new { takes } else { Takes::Nothing },
                        example: shown(&example.unwrap_or_default()),
                    });
                }
            }
        }
        // Under two rows of headings a whole name beside both parts is that of somebody else.
        let two_rows = over.iter().any(|text| heading(text).is_some());
        let parts = [Takes::Given, Takes::Surname];
        if two_rows && parts.into_iter().all(|it| find(&columns, it).is_some()) {
            let whole = columns.iter_mut().filter(|it| it.takes == Takes::Name);
            whole.for_each(|it| it.takes = Takes::Nothing);
        }
        for row in &mut rows {
            let mut all = std::mem::take(&mut row.cells);
            let mut cells: Vec<String> = kept
                .iter()
                .map(|at| all.get_mut(*at).map(std::mem::take).unwrap_or_default())
                .collect();
            for (at, cell) in cells.iter_mut().enumerate() {
                if holds_cpr(&tidy(cell)) {
                    cell.clear();
                    row.cpr.push(at);
                }
            }
            row.cells = cells;
            empty_split_cpr(row, &columns);
        }
        if !under.is_empty() && find(&columns, Takes::Group).is_none() {
            columns.push(Column {
                heading: String::new(),
                number: width + 1,
                takes: Takes::Group,
                example: shown(&under[0]),
            });
            for (row, under) in rows.iter_mut().zip(under) {
                row.cells.push(under);
            }
        }
        Self {
            columns,
            dropped,
            rows,
            from_1904: false,
        }
    }
}

/// What a second row of headings above says of a column, where its own says nothing: "Født" over "Dato".
/// Not of names, whose parts stand in the lower one.
fn said_above(text: &str) -> Option<HeadingMeaning> {
    let meaning = heading(text)?;
    let says = match meaning {
        HeadingMeaning::Takes(takes) => matches!(takes, Takes::Born | Takes::Group),
        HeadingMeaning::Private(_) => true,
    };
    says.then_some(meaning)
}

/// Empties the parts of a name that make up a CPR number together.
fn empty_split_cpr(row: &mut RosterRow, columns: &[Column]) {
    let parts = [Takes::Name, Takes::Given, Takes::Middle, Takes::Surname];
    let places: Vec<usize> = parts
        .into_iter()
        .filter_map(|takes| find(columns, takes))
        .collect();
    let joined: Vec<String> = places.iter().map(|at| tidy(&row.cells[*at])).collect();
    if holds_cpr(&joined.join(" ")) {
        for at in places {
            row.cells[at].clear();
            row.cpr.push(at);
        }
    }
}

/// How much of a cell or a heading is shown.
const SHOWN_LETTERS: usize = 60;

fn shown(text: &str) -> String {
    tidy(text).chars().take(SHOWN_LETTERS).collect()
}

/// The row with most words that are known as headings; without any, the first
/// row, if it has no figures and others have.
fn headings_at(rows: &[RosterRow]) -> Option<usize> {
    let mut best = (0, None);
    for (at, row) in rows.iter().take(HEADINGS_WITHIN_ROWS).enumerate() {
        let filled = row.cells.iter().filter(|cell| !tidy(cell).is_empty());
        let known = row
            .cells
            .iter()
            .filter(|cell| heading(cell).is_some())
            .count();
        // One known word in a row of its own is a title, unless the list has no other column.
        let alone = filled.count() == 1 && rows.iter().any(|row| row.cells.len() > 1);
        if known > best.0 && !(alone && known == 1) {
            best = (known, Some(at));
        }
    }
    let has_figures = |row: &RosterRow| {
        let mut cells = row.cells.iter();
        cells.any(|cell| cell.contains(|letter: char| letter.is_ascii_digit()))
    };
    best.1.or_else(|| {
        let (first, others) = rows.split_first()?;
        (!has_figures(first) && first.cells.len() > 1 && others.iter().any(has_figures))
            .then_some(0)
    })
}

/// What is still to be found where no heading says it.
struct Guess {
    born: bool,
    name: bool,
}

/// A bare number of five figures is more often one of the list's own than a counted day.
const fn is_date(shape: Shape) -> bool {
    !matches!(shape, Shape::Serial(_))
}

impl Guess {
    fn of<'a>(&mut self, cells: impl Iterator<Item = &'a str>) -> Takes {
        let (mut dates, mut names, mut filled) = (0, 0, 0);
        for cell in cells.filter(|cell| !cell.trim().is_empty()) {
            filled += 1;
            dates += usize::from(read_shape(cell).is_some_and(is_date));
            names += usize::from(is_name(cell) && read_shape(cell).is_none());
        }
        if self.born && dates * 2 > filled {
            self.born = false;
            Takes::Born
        } else if self.name && names * 2 > filled {
            self.name = false;
            Takes::Name
        } else {
            Takes::Nothing
        }
    }
}
