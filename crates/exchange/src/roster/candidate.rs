//! From a row to a child that can be taken in, or the reason why not.

use super::{
    Belonging, Column, ColumnChoices, GivenNames, RefusalReason, Refused, RosterRow, RosterTable,
    Takes,
    column::find,
    columns::{cell, groups},
    dates::{BirthError, Shape, counted, read_shape},
    names::{has_four_digits, is_name, split, tidy, without_given, without_surname},
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
    /// The room or class it stands in; empty where the list names none.
    pub group: String,
}

impl Candidate {
    /// The name as it is shown to the team.
    #[must_use]
    pub fn full_name(&self) -> String {
        format!("{} {}", self.given, self.surname).trim().to_owned()
    }
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
const LONGEST_NAME_LETTERS: usize = 80;

/// Reads every row, as of today. Where a room or class is chosen, the rows of
/// others are refused.
#[must_use]
pub fn read(
    table: &RosterTable,
    columns: &[Column],
    choices: &ColumnChoices,
    today: Day,
) -> RosterReading {
    let at = |takes| find(columns, takes);
    let born = at(Takes::Born);
    let ten_figures = |row: &RosterRow| {
        let figures = cell(&row.cells, born);
        let figures = figures.bytes().filter(u8::is_ascii_digit).count() == 10;
        figures || born.is_some_and(|born| row.cpr.contains(&born))
    };
    let places = Places {
        name: at(Takes::Name),
        given: at(Takes::Given),
        middle: at(Takes::Middle),
        surname: at(Takes::Surname),
        born,
        group: at(Takes::Group),
        beside_cpr: table.rows.iter().any(ten_figures),
        choices,
    };
    let mut reading = RosterReading::default();
    for (row, group) in table.rows.iter().zip(groups(table, columns)) {
        match places.read(row, group, today) {
            Ok(candidate) => reading.taken.push(candidate),
            Err(refused) => reading.refused.push(refused),
        }
    }
    reading
}

/// Where things stand in a row.
struct Places<'a> {
    name: Option<usize>,
    given: Option<usize>,
    middle: Option<usize>,
    surname: Option<usize>,
    born: Option<usize>,
    group: Option<usize>,
    /// Whether the column of births has a cell with ten figures.
    beside_cpr: bool,
    choices: &'a ColumnChoices,
}

impl Places<'_> {
    fn read(&self, row: &RosterRow, group: String, today: Day) -> Result<Candidate, Refused> {
        let (given, surname) = self.names(&row.cells);
        let full = format!("{given} {surname}");
        let full = full.trim();
        let refuse = |name: &str, why| Refused {
            line: row.line,
            name: name.chars().take(LONGEST_NAME_LETTERS).collect(),
            why,
        };
        let born = cell(&row.cells, self.born);
        if looks_like_cpr(full) || self.hides_cpr(row) {
            return Err(refuse("", RefusalReason::Cpr));
        }
        if matches!(&self.choices.belonging, Belonging::Of(only) if *only != group) {
            return Err(refuse(full, RefusalReason::OtherGroup(group)));
        }
        if given.is_empty() {
            return Err(refuse(full, RefusalReason::NoName));
        }
        if full.chars().count() > LONGEST_NAME_LETTERS {
            return Err(refuse(full, RefusalReason::NameTooLong));
        }
        let named = |part: &str| part.chars().any(char::is_alphabetic);
        if [&given, &surname]
            .into_iter()
            .any(|it| named(it) && has_four_digits(it))
        {
            let shown = tidy(&full.replace(char::is_numeric, ""));
            return Err(refuse(&shown, RefusalReason::FourDigits));
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
                group,
            }),
            Err(why) => Err(refuse(full, why)),
        }
    }

    /// First name and surname, from whichever columns have them.
    fn names(&self, cells: &[String]) -> (String, String) {
        let name = cell(cells, self.name);
        let given = cell(cells, self.given);
        let how = self.choices.given;
        let surname = joined(cell(cells, self.middle), cell(cells, self.surname));
        match (given.is_empty(), surname.is_empty()) {
            // What was chosen is about the column of first names, where there is one.
            (true, true) if self.given.is_some() => split(&name, GivenNames::First),
            (true, true) => split(&name, how),
            (true, false) => (without_surname(&name, &surname), surname),
            (false, is_alone) => {
                let surname = match is_alone {
                    true => without_given(&name, &given),
                    false => surname,
                };
                match (how, given.split_once(' ')) {
                    (GivenNames::First, Some((first, others))) => {
                        (first.to_owned(), joined(others.to_owned(), surname))
                    }
                    _ => (given, surname),
                }
            }
        }
    }

    /// Whether a cell that is used holds a CPR number, or held one.
    fn hides_cpr(&self, row: &RosterRow) -> bool {
        let used = [
            self.name,
            self.given,
            self.middle,
            self.surname,
            self.born,
            self.group,
        ];
        let mut used = used.into_iter().flatten();
        used.any(|at| row.cpr.contains(&at))
    }

    fn birth(&self, born: String, today: Day) -> Result<Birth, RefusalReason> {
        let parts = match read_shape(&born) {
            Some(Shape::SixFigures(_)) if self.beside_cpr => return Err(RefusalReason::SixFigures),
            Some(Shape::Whole(parts) | Shape::SixFigures(parts)) => parts,
            Some(Shape::EitherFirst(date)) => match self.choices.births.order.answer {
                Some(order) => date.parts(order),
                None => return Err(RefusalReason::WhichIsMonth(born)),
            },
            Some(Shape::Serial(serial)) => {
                let from = self.choices.births.counted.answer;
                from.and_then(|from| counted(serial, from))
                    .ok_or_else(|| RefusalReason::NotADate(born.clone()))?
            }
            None if born.is_empty() => return Err(RefusalReason::NoBirth),
            None => {
                return Err(RefusalReason::NotADate(
                    born.chars().take(LONGEST_NAME_LETTERS).collect(),
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

/// Two parts of a surname as one.
fn joined(first: String, second: String) -> String {
    [first, second].join(" ").trim().to_owned()
}
