//! The same lines as a file that a Danish Excel opens: UTF-8 with a byte order mark, semicolons
//! between the fields, and lines that end as in Windows.

use super::{
    MonthPaper,
    rows::{FigurePlace, rows},
};
use trivsel::vocabulary::Language;

/// The file.
#[must_use]
pub fn month_csv(paper: &MonthPaper, language: Language) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    let heads = paper.heads(language);
    line(
        &mut text,
        std::iter::once(language.month_figure()).chain(heads.iter().map(String::as_str)),
    );
    for row in rows(&paper.months(), language) {
        let name = match row.place {
            FigurePlace::Begins(number) => format!("{number} {}", row.name),
            FigurePlace::Beside | FigurePlace::Part => row.name,
        };
        line(
            &mut text,
            std::iter::once(&*name).chain(row.values.iter().map(String::as_str)),
        );
    }
    text.into_bytes()
}

fn line<'a>(text: &mut String, fields: impl Iterator<Item = &'a str>) {
    let quoted = fields.map(|field| match field.contains([';', '"', '\n', '\r']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.to_owned(),
    });
    text.push_str(&quoted.collect::<Vec<_>>().join(";"));
    text.push_str("\r\n");
}
