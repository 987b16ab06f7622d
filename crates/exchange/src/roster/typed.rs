//! A list that somebody typed: a name and a month of birth on each line, with nothing between the two
//! but a space, as in "Asta maj 2022".

use super::{
    RosterRow,
    dates::{Shape, read_shape},
};

/// How many lines are asked whether they are typed so.
const ASKED_LINES: usize = 30;
/// The most words of a date: "3. april 2022".
const DATE_WORDS: usize = 3;
/// What stands between a name and a date where somebody writes that the child was born then.
const BORN: [&str; 4] = ["f.", "født", "born", "b."];

/// The rows of a text in which most lines end in a date and no line has what else stands between
/// cells; `None` where it is another kind of list. A line that ends in none is a row of one cell, so that
/// its child is told of and not lost.
pub(super) fn typed_rows(text: &str) -> Option<Vec<RosterRow>> {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines = (1..).zip(text.split('\n'));
    let lines = lines.filter(|(_, line)| !line.trim().is_empty());
    let (mut rows, mut dated, mut asked) = (Vec::new(), 0, 0);
    for (line, said) in lines {
        if said.contains(['\t', ';', '"']) {
            return None;
        }
        let cells = match name_and_date(said) {
            Some([name, _]) if name.contains(',') => return None,
            Some(cells) => cells.map(str::to_owned).to_vec(),
            None if said.contains(',') => return None,
            None => vec![said.trim().to_owned()],
        };
        if asked < ASKED_LINES {
            asked += 1;
            dated += usize::from(cells.len() > 1);
        }
        rows.push(RosterRow {
            line,
            cells,
            cpr: Vec::new(),
        });
    }
    (dated * 2 > asked).then_some(rows)
}

/// A line cut before the date that it ends in; the longest there is, so that "3. april 2022" keeps its
/// day.
fn name_and_date(line: &str) -> Option<[&str; 2]> {
    let line = without_number(line.trim()).trim_end_matches([')', '.', ',']);
    let starts = line
        .char_indices()
        .filter(|(at, letter)| {
            let before = line[..*at].chars().next_back();
            !letter.is_whitespace() && before.is_none_or(|it| it.is_whitespace() || it == '(')
        })
        .map(|(at, _)| at);
    let starts: Vec<_> = starts.collect();
    let last = starts.len().saturating_sub(DATE_WORDS);
    starts[last..].iter().find_map(|at| {
        let (name, date) = line.split_at(*at);
        let name = without_born(name);
        let is_date = read_shape(date).is_some_and(Shape::is_written);
        (is_date && !name.is_empty()).then_some([name, date.trim()])
    })
}

/// The line without the number or the dot that a list begins each line with.
fn without_number(line: &str) -> &str {
    let rest = line.trim_start_matches(|letter: char| letter.is_ascii_digit());
    match rest.strip_prefix(['.', ')']) {
        Some(rest) if rest.len() + 1 < line.len() => rest.trim_start(),
        _ => line.trim_start_matches(['-', '•', '*', ' ']),
    }
}

/// The name without what leads over to the date.
fn without_born(name: &str) -> &str {
    let marks = [' ', ',', ':', '-', '–', '(', '\u{a0}'];
    let name = name.trim_end_matches(marks);
    let born = BORN.iter().find_map(|word| {
        let rest = name.strip_suffix(word)?;
        rest.ends_with(|it: char| marks.contains(&it))
            .then_some(rest)
    });
    born.unwrap_or(name).trim_end_matches(marks)
}
