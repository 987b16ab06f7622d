//! Workbooks that are made to do harm, or were chosen by mistake.

use std::io::{Cursor, Write};

use workbook::{MOST_COLUMNS, MOST_ROWS, NoWorkbook, ReadSheet, ReadWorkbook, answer};
use zip::{ZipWriter, write::SimpleFileOptions};

const OFFICE: &str = "http://schemas.openxmlformats.org";

/// A workbook with one sheet of these cells, each at its place.
fn xlsx(cells: impl Iterator<Item = (String, String)>) -> Vec<u8> {
    let rows: String = cells
        .map(|(at, text)| {
            let row = at.trim_start_matches(char::is_alphabetic);
            format!(
                "<row r=\"{row}\"><c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c></row>"
            )
        })
        .collect();
    let main = format!("{OFFICE}/spreadsheetml/2006/main");
    let links = format!("{OFFICE}/officeDocument/2006/relationships");
    let types = format!("<Types xmlns=\"{OFFICE}/package/2006/content-types\"/>");
    let package = format!(
        "<Relationships xmlns=\"{OFFICE}/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{links}/officeDocument\" Target=\"xl/workbook.xml\"/>\
         </Relationships>"
    );
    let files = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", package),
        (
            "xl/workbook.xml",
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{links}\"><sheets>\
                 <sheet name=\"Ark1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{OFFICE}/package/2006/relationships\">\
                 <Relationship Id=\"rId1\" Type=\"{links}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
                 </Relationships>"
            ),
        ),
        (
            "xl/worksheets/sheet1.xml",
            format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
        ),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        zip.start_file(name, SimpleFileOptions::default())
            .expect(name);
        zip.write_all(text.as_bytes()).expect(name);
    }
    zip.finish().expect("a zip").into_inner()
}

/// The rows of the sheet; none where it is not read.
fn read(bytes: &[u8]) -> Vec<(usize, Vec<String>)> {
    match answer(bytes) {
        ReadWorkbook::Read { mut sheets, .. } => {
            assert_eq!(sheets.len(), 1);
            let ReadSheet(name, rows) = sheets.remove(0);
            assert_eq!(name, "Ark1");
            rows
        }
        ReadWorkbook::NotRead(_) => Vec::new(),
    }
}

fn row(at: usize) -> (String, String) {
    (format!("A{at}"), format!("Barn {at}"))
}

#[test]
fn so_many_rows_and_not_one_more() {
    assert_eq!(read(&xlsx((1..=MOST_ROWS).map(row))).len(), MOST_ROWS);
    let more = answer(&xlsx((1..=MOST_ROWS + 1).map(row)));
    assert_eq!(more, ReadWorkbook::NotRead(NoWorkbook::TooLarge));
}

/// Made whole in memory, the sheet would have seventeen thousand million cells.
#[test]
fn one_cell_far_out_is_one_row() {
    let cells = [("A1", "Navn"), ("XFD2", "far out"), ("B1048576", "Alma")];
    let cells = cells.map(|(at, text)| (at.to_owned(), text.to_owned()));
    let rows = read(&xlsx(cells.into_iter()));
    let alma = vec![String::new(), "Alma".to_owned()];
    assert_eq!(rows, [(1, vec!["Navn".to_owned()]), (1_048_576, alma)]);
    assert!(rows.iter().all(|(_, cells)| cells.len() <= MOST_COLUMNS));
}

#[test]
fn more_text_than_any_list_is_too_much() {
    let text = "a".repeat(1_000_000);
    let cells = (1..=11).map(|at| (format!("A{at}"), text.clone()));
    assert_eq!(
        answer(&xlsx(cells)),
        ReadWorkbook::NotRead(NoWorkbook::TooLarge)
    );
}

/// A zip bomb is not unpacked to see how large it is: its own list of files says so.
#[test]
fn a_file_that_says_it_unpacks_to_gigabytes_is_not_unpacked() {
    let mut bytes = xlsx([row(1)].into_iter());
    let marks = bytes
        .windows(4)
        .rposition(|it| it == b"PK\x01\x02")
        .unwrap();
    bytes[marks + 24..marks + 28].copy_from_slice(&0xf000_0000_u32.to_le_bytes());
    assert_eq!(answer(&bytes), ReadWorkbook::NotRead(NoWorkbook::TooLarge));
}

#[test]
fn what_is_broken_anywhere_is_told_and_nothing_else_happens() {
    let whole = xlsx((1..=20).map(row));
    for at in (0..whole.len()).step_by(7) {
        let mut broken = whole.clone();
        broken[at] ^= 0x55;
        let _ = answer(&broken);
        let _ = answer(&whole[..at]);
    }
    for bytes in [
        &b""[..],
        b"PK\x03\x04",
        b"\xd0\xcf\x11\xe0",
        b"Navn;F\xf8dt",
    ] {
        assert_eq!(
            answer(bytes),
            ReadWorkbook::NotRead(NoWorkbook::NotAWorkbook)
        );
    }
}
