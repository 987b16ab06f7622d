//! Columns and cells that have no place here (the app promises to keep none).

use super::{
    dates::{Shape, read_shape},
    names::is_name,
};
use trivsel::register::looks_like_cpr;

/// What a column holds that has no place here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Private {
    /// CPR numbers.
    Cpr,
    /// Addresses.
    Address,
    /// Phone numbers.
    Phone,
    /// Mail addresses.
    Mail,
}

/// Whether a cell holds something that looks like a CPR number, also one that a spreadsheet has
/// taken for a number, and so without the nought it began with.
pub(super) fn holds_cpr(cell: &str) -> bool {
    let cell = cell.trim();
    let lost_nought = cell.len() == 9 && cell.bytes().all(|it| it.is_ascii_digit());
    looks_like_cpr(cell) || lost_nought && looks_like_cpr(&format!("0{cell}"))
}

/// What the cells of a column hold that has no place here, if at least half of those with something
/// in them do (our own rule). One CPR number is enough in a column that nothing is taken from, but for
/// one behind a name where most cells could be names: there, and in a known column, it is for its row
/// to be refused. A known column is never one of addresses, since "Anne 2" may well be a name.
pub(super) fn in_cells<'a>(cells: impl Iterator<Item = &'a str>, known: bool) -> Option<Private> {
    // CPR numbers alone, with words, and behind a name; mail, phone numbers, addresses, and names.
    let mut counts = [0; 7];
    let mut filled = 0;
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        filled += 1;
        let place = if holds_cpr(cell) {
            match cell.chars().any(char::is_alphabetic) {
                false => 0,
                true if cell.trim().starts_with(char::is_uppercase) => 2,
                true => 1,
            }
        } else if cell.contains('@') {
            3
        } else if is_phone(cell) {
            4
        } else if is_address(cell) {
            5
        } else if is_name(cell) {
            6
        } else {
            continue;
        };
        counts[place] += 1;
    }
    let [cpr, in_words, in_names, mail, phone, address, names] = counts;
    let most = |count: usize| count > 0 && count * 2 >= filled;
    let not_of_names = in_names > 0 && !most(names + in_names);
    if most(cpr) || !known && (cpr + in_words > 0 || not_of_names) {
        Some(Private::Cpr)
    } else if most(mail) {
        Some(Private::Mail)
    } else if most(phone) {
        Some(Private::Phone)
    } else if most(address) && !known {
        Some(Private::Address)
    } else {
        None
    }
}

/// Eight figures, or ten with the country's two, and nothing but marks between
/// them; a day of the calendar is none.
fn is_phone(cell: &str) -> bool {
    let figures = cell.chars().filter(char::is_ascii_digit).count();
    let only = |letter: char| letter.is_ascii_digit() || " +()-./\u{a0}".contains(letter);
    (8..=12).contains(&figures)
        && cell.trim().chars().all(only)
        && !read_shape(cell).is_some_and(Shape::is_written)
}

/// A word, a space and a number further on: "Solvej 12, 2. tv.".
fn is_address(cell: &str) -> bool {
    let cell = cell.trim();
    let begins = cell.chars().take(3).all(char::is_alphabetic);
    let number = cell
        .split_whitespace()
        .skip(1)
        .any(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
    begins && number && cell.len() > 5 && read_shape(cell).is_none()
}
