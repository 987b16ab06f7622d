//! How a column of births is written, judged by all of it.

use super::{
    Column, CountedFrom, DayOrder, RosterTable, Takes,
    column::find,
    columns::cell,
    dates::{EitherFirst, Shape, counted, read_shape},
};
use trivsel::vocabulary::Day;

/// What a column leaves open, and what is taken for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnQuestion<T> {
    /// A cell that can be read in both ways; none where the column tells by itself.
    pub example: Option<String>,
    /// What is taken: at first what the column suggests, if it does.
    pub answer: Option<T>,
}

/// How the births of a list are written. Each is asked about at most once for the column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BirthColumn {
    /// Whether day or month comes first.
    pub order: ColumnQuestion<DayOrder>,
    /// What its numbers are counted from.
    pub counted: ColumnQuestion<CountedFrom>,
}

impl BirthColumn {
    /// Judges the column that is taken as births.
    #[must_use]
    pub fn judge(table: &RosterTable, columns: &[Column], today: Day) -> Self {
        let at = find(columns, Takes::Born);
        let cells = table.rows.iter().map(|row| cell(&row.cells, at));
        let (mut either, mut serials) = (Vec::new(), Vec::new());
        for cell in cells {
            match read_shape(&cell) {
                Some(Shape::EitherFirst(date)) => either.push((cell, date)),
                Some(Shape::Serial(serial)) => serials.push((cell, serial)),
                _ => {}
            }
        }
        Self {
            order: order(&either),
            counted: counted_from(&serials, table.from_1904, today),
        }
    }

    /// A day in each way it can be read, for a person to choose between.
    #[must_use]
    pub fn read_as(example: &str, order: DayOrder, from: CountedFrom) -> Option<Day> {
        let parts = match read_shape(example)? {
            Shape::EitherFirst(date) => date.parts(order),
            Shape::Serial(serial) => counted(serial, from)?,
            Shape::Whole(parts) | Shape::SixFigures(parts) => parts,
        };
        parts.day_of_calendar()
    }
}

/// A number over twelve is a day. Where no cell has one, dates between dashes are read as Danes write
/// them, and dates between strokes are asked about, since Americans write those too; where some cells
/// say the one and some the other, all are.
fn order(either: &[(String, EitherFirst)]) -> ColumnQuestion<DayOrder> {
    let day_first = either
        .iter()
        .any(|(_, it)| it.first > 12 && it.second <= 12);
    let month_first = either
        .iter()
        .any(|(_, it)| it.second > 12 && it.first <= 12);
    let open = |it: &EitherFirst| it.first <= 12 && it.second <= 12 && it.first != it.second;
    let example = either.iter().find(|(_, it)| open(it));
    let strokes = either.iter().all(|(_, it)| it.strokes);
    let is_asked = month_first || !day_first && strokes && example.is_some();
    let answer = match (day_first, month_first) {
        (true, true) => None,
        (false, true) => Some(DayOrder::MonthFirst),
        _ => (!is_asked).then_some(DayOrder::DayFirst),
    };
    let example = example.or_else(|| either.iter().find(|(_, it)| it.second > 12));
    ColumnQuestion {
        example: example.filter(|_| is_asked).map(|(cell, _)| cell.clone()),
        answer,
    }
}

/// What the workbook says, and otherwise whatever makes more of them births of children; a person sees it
/// and can say otherwise.
fn counted_from(
    serials: &[(String, u32)],
    from_1904: bool,
    today: Day,
) -> ColumnQuestion<CountedFrom> {
    let births = |from| {
        let birth = |serial| counted(serial, from)?.birth(today).ok();
        let births = serials
            .iter()
            .filter(|(_, serial)| birth(*serial).is_some());
        births.count()
    };
    let (usual, mac) = (CountedFrom::Year1900, CountedFrom::Year1904);
    let answer = if from_1904 || births(mac) > births(usual) {
        mac
    } else {
        usual
    };
    ColumnQuestion {
        example: serials.first().map(|(cell, _)| cell.clone()),
        answer: Some(answer),
    }
}
