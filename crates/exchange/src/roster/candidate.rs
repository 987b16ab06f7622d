//! From a row to a child that can be taken in, or the reason why not.

use super::{
    Column, RefusalReason, Refused, RosterRow, RosterTable, Takes,
    columns::{cell, find},
    dates::{BirthError, Shape, read_shape},
    names::{is_name, split, without_given, without_surname},
};
use trivsel::{instrument::Birth, register::looks_like_cpr, vocabulary::Day};

/// A child as a row tells of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The line the row begins on.
    pub line: usize,
    /// First name.
    pub given: String,
    /// Surname; empty where there is none.
    pub surname: String,
    /// When it was born.
    pub birth: Birth,
}

/// What became of the rows. Each is in one of the two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RosterReading {
    /// The rows that can be taken.
    pub taken: Vec<Candidate>,
    /// The rows that cannot.
    pub refused: Vec<Refused>,
}

/// The longest name a row may have, in letters.
const LONGEST: usize = 80;

/// Reads every row, as of today. Where a room or class is chosen, the rows of
/// others are refused.
#[must_use]
pub fn read(
    table: &RosterTable,
    columns: &[Column],
    only: Option<&str>,
    today: Day,
) -> RosterReading {
    let at = |takes| find(columns, takes);
    let born = at(Takes::Born);
    let ten_figures = |row: &RosterRow| {
        let born = cell(&row.cells, born);
        born.bytes().filter(u8::is_ascii_digit).count() == 10
    };
    let places = Places {
        name: at(Takes::Name),
        given: at(Takes::Given),
        surname: at(Takes::Surname),
        born,
        group: at(Takes::Group),
        beside_cpr: table.rows.iter().any(ten_figures),
    };
    let mut reading = RosterReading::default();
    for row in &table.rows {
        match places.read(row, only, today) {
            Ok(candidate) => reading.taken.push(candidate),
            Err(refused) => reading.refused.push(refused),
        }
    }
    reading
}

/// Where things stand in a row.
struct Places {
    name: Option<usize>,
    given: Option<usize>,
    surname: Option<usize>,
    born: Option<usize>,
    group: Option<usize>,
    /// Whether the column of births has a cell with ten figures.
    beside_cpr: bool,
}

impl Places {
    fn read(&self, row: &RosterRow, only: Option<&str>, today: Day) -> Result<Candidate, Refused> {
        let (given, surname) = self.names(&row.cells);
        let full = format!("{given} {surname}");
        let full = full.trim();
        let refuse = |name: &str, why| Refused {
            line: row.line,
            name: name.chars().take(LONGEST).collect(),
            why,
        };
        let born = cell(&row.cells, self.born);
        if looks_like_cpr(full) || looks_like_cpr(&born) || self.hides_cpr(&row.cells) {
            return Err(refuse("", RefusalReason::Cpr));
        }
        let group = cell(&row.cells, self.group);
        if only.is_some_and(|only| only != group) {
            return Err(refuse(full, RefusalReason::OtherGroup(group)));
        }
        if given.is_empty() {
            return Err(refuse(full, RefusalReason::NoName));
        }
        if full.chars().count() > LONGEST {
            return Err(refuse(full, RefusalReason::NameTooLong));
        }
        if !is_name(&given) || !(surname.is_empty() || is_name(&surname)) {
            return Err(refuse(full, RefusalReason::NotAName));
        }
        match self.birth(born, today) {
            Ok(birth) => Ok(Candidate {
                line: row.line,
                given,
                surname,
                birth,
            }),
            Err(why) => Err(refuse(full, why)),
        }
    }

    /// First name and surname, from whichever columns have them.
    fn names(&self, cells: &[String]) -> (String, String) {
        let name = cell(cells, self.name);
        let given = cell(cells, self.given);
        let surname = cell(cells, self.surname);
        match (given.is_empty(), surname.is_empty()) {
            (true, true) => split(&name),
            (true, false) => (without_surname(&name, &surname), surname),
            (false, true) => {
                let surname = without_given(&name, &given);
                (given, surname)
            }
            (false, false) => (given, surname),
        }
    }

    /// Whether a cell that is used holds a CPR number, whatever became of its parts.
    fn hides_cpr(&self, cells: &[String]) -> bool {
        let used = [self.name, self.given, self.surname, self.group];
        used.into_iter().any(|at| looks_like_cpr(&cell(cells, at)))
    }

    fn birth(&self, born: String, today: Day) -> Result<Birth, RefusalReason> {
        let parts = match read_shape(&born) {
            Some(Shape::SixFigures(_)) if self.beside_cpr => return Err(RefusalReason::SixFigures),
            Some(Shape::Whole(parts) | Shape::SixFigures(parts)) => parts,
            None if born.is_empty() => return Err(RefusalReason::NoBirth),
            None => {
                return Err(RefusalReason::NotADate(
                    born.chars().take(LONGEST).collect(),
                ));
            }
        };
        parts.birth(today).map_err(|wrong| match wrong {
            BirthError::NoSuchDay => RefusalReason::NoSuchDay(born),
            BirthError::NotBornYet => RefusalReason::NotBornYet,
            BirthError::TooLongAgo => RefusalReason::TooLongAgo,
        })
    }
}
