//! A cell as the text that somebody who opens the workbook would write down.

use std::collections::BTreeMap;

use calamine::Data;

use crate::{
    answer::NoWorkbook,
    limits::{MOST_COLUMNS, RoomLeft},
};

/// The rows of a sheet while they are read.
pub(crate) struct SheetRows<'a> {
    room: &'a mut RoomLeft,
    rows: BTreeMap<u32, Vec<String>>,
}

impl<'a> SheetRows<'a> {
    pub(crate) const fn new(room: &'a mut RoomLeft) -> Self {
        Self {
            room,
            rows: BTreeMap::new(),
        }
    }

    /// Takes a cell, counted from nought.
    pub(crate) fn take(
        &mut self,
        (row, column): (u32, u32),
        data: &Data,
    ) -> Result<(), NoWorkbook> {
        let column = column as usize;
        let text = text(data);
        if column >= MOST_COLUMNS || text.trim().is_empty() {
            return Ok(());
        }
        self.room.text(text.len())?;
        if !self.rows.contains_key(&row) {
            self.room.row()?;
        }
        let cells = self.rows.entry(row).or_default();
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        Ok(())
    }

    /// Each row with its number, counted from one as workbooks do.
    pub(crate) fn numbered(self) -> Vec<(usize, Vec<String>)> {
        let rows = self.rows.into_iter();
        rows.map(|(row, cells)| (row as usize + 1, cells)).collect()
    }
}

fn text(data: &Data) -> String {
    match data {
        Data::String(text) | Data::DurationIso(text) => text.clone(),
        // "2019-03-07T00:00:00" is a day.
        Data::DateTimeIso(text) => text.split('T').next().unwrap_or_default().to_owned(),
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number_text(*number),
        Data::DateTime(date) if date.is_datetime() && date.as_f64() >= 1.0 => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        Data::DateTime(_) | Data::Bool(_) | Data::Error(_) | Data::Empty => String::new(),
    }
}

/// Without a fraction that is none, so that a number of ten figures is told by them.
fn number_text(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}
