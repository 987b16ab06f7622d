//! A workbook of each kind.

use std::io::Cursor;

use calamine::{
    Data, Ods, OdsError, Reader, SheetType, SheetVisible, Xls, XlsError, Xlsx, XlsxError,
};
use zip::ZipArchive;

use crate::{
    answer::{NoWorkbook, ReadSheet},
    cells::SheetRows,
    limits::{LARGEST_UNPACKED_BYTES, RoomLeft},
};

type Bytes<'a> = Cursor<&'a [u8]>;

/// A workbook that can be read.
pub(crate) enum Workbook<'a> {
    Xlsx(Box<Xlsx<Bytes<'a>>>),
    Ods(Box<Ods<Bytes<'a>>>),
    Xls(Box<Xls<Bytes<'a>>>),
}

/// How the files of a zip and of the old xls begin. A new workbook that is locked is of the second kind.
const ZIP: &[u8] = b"PK\x03\x04";
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";

/// Opens a workbook, whatever its name says it is.
pub(crate) fn open(bytes: &[u8]) -> Result<Workbook<'_>, NoWorkbook> {
    let file = Cursor::new(bytes);
    if bytes.starts_with(ZIP) {
        if holds(bytes, "[Content_Types].xml")? {
            let opened = Xlsx::new(file).map_err(|why| of_xlsx(&why))?;
            return Ok(Workbook::Xlsx(Box::new(opened)));
        }
        let opened = Ods::new(file).map_err(|why| of_ods(&why))?;
        return Ok(Workbook::Ods(Box::new(opened)));
    }
    if !bytes.starts_with(COMPOUND) {
        return Err(NoWorkbook::NotAWorkbook);
    }
    match Xls::new(file.clone()) {
        Ok(opened) => Ok(Workbook::Xls(Box::new(opened))),
        Err(XlsError::Password) => Err(NoWorkbook::Locked),
        Err(_) => Err(match Xlsx::new(file) {
            Err(XlsxError::Password) => NoWorkbook::Locked,
            _ => NoWorkbook::NotAWorkbook,
        }),
    }
}

/// Whether a zip holds a file of this name; an error where it says that it holds too much.
fn holds(bytes: &[u8], wanted: &str) -> Result<bool, NoWorkbook> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| NoWorkbook::NotAWorkbook)?;
    let (mut unpacked, mut is_there) = (0_u64, false);
    for at in 0..zip.len() {
        let file = zip.by_index_raw(at).map_err(|_| NoWorkbook::NotAWorkbook)?;
        unpacked = unpacked.saturating_add(file.size());
        is_there |= file.name_raw() == wanted.as_bytes();
    }
    if unpacked > LARGEST_UNPACKED_BYTES {
        return Err(NoWorkbook::TooLarge);
    }
    Ok(is_there)
}

const fn of_xlsx(why: &XlsxError) -> NoWorkbook {
    match why {
        XlsxError::Password => NoWorkbook::Locked,
        _ => NoWorkbook::NotAWorkbook,
    }
}

const fn of_ods(why: &OdsError) -> NoWorkbook {
    match why {
        OdsError::Password => NoWorkbook::Locked,
        _ => NoWorkbook::NotAWorkbook,
    }
}

impl Workbook<'_> {
    /// Whether its numbers count days from 1904. An old xls does not tell.
    pub(crate) fn counts_from_1904(&self) -> bool {
        match self {
            Self::Xlsx(workbook) => workbook.has_1904_epoch(),
            Self::Ods(_) | Self::Xls(_) => false,
        }
    }

    /// The sheets that somebody who opens it sees.
    pub(crate) fn sheets(&mut self) -> Result<Vec<ReadSheet>, NoWorkbook> {
        let metadata = match self {
            Self::Xlsx(workbook) => workbook.sheets_metadata(),
            Self::Ods(workbook) => workbook.sheets_metadata(),
            Self::Xls(workbook) => workbook.sheets_metadata(),
        };
        let seen = metadata.iter().filter(|sheet| {
            sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible
        });
        let names: Vec<String> = seen.map(|sheet| sheet.name.clone()).collect();
        let mut room = RoomLeft::new();
        let read = |name: String| {
            let mut rows = SheetRows::new(&mut room);
            self.read(&name, &mut rows)?;
            Ok(ReadSheet(name, rows.numbered()))
        };
        names.into_iter().map(read).collect()
    }

    fn read(&mut self, name: &str, rows: &mut SheetRows<'_>) -> Result<(), NoWorkbook> {
        let range = match self {
            Self::Xlsx(workbook) => return read_xlsx(workbook, name, rows),
            Self::Ods(workbook) => workbook.worksheet_range(name).ok(),
            Self::Xls(workbook) => workbook.worksheet_range(name).ok(),
        };
        let range = range.ok_or(NoWorkbook::NotAWorkbook)?;
        let (first_row, first_column) = range.start().unwrap_or_default();
        for (row, column, data) in range.used_cells() {
            let at = (first_row + row as u32, first_column + column as u32);
            rows.take(at, data)?;
        }
        Ok(())
    }
}

/// Cell by cell: a sheet with one cell far out is not made whole in memory.
fn read_xlsx(
    workbook: &mut Xlsx<Bytes<'_>>,
    name: &str,
    rows: &mut SheetRows<'_>,
) -> Result<(), NoWorkbook> {
    let broken = |why: XlsxError| of_xlsx(&why);
    let mut cells = workbook.worksheet_cells_reader(name).map_err(broken)?;
    while let Some(cell) = cells.next_cell().map_err(broken)? {
        rows.take(cell.get_position(), &Data::from(cell.get_value().clone()))?;
    }
    Ok(())
}
