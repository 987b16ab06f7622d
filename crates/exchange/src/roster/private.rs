//! Columns that have no place here (design.md §2, promise 9).

use super::dates::{Shape, read_shape};
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

/// What the cells of a column hold that has no place here, if at least half of
/// those with something in them do (our own rule). One CPR number is enough in a
/// column that nothing is taken from. A known column is never one of addresses,
/// since "Anne 2" may well be a name.
pub(super) fn in_cells<'a>(cells: impl Iterator<Item = &'a str>, known: bool) -> Option<Private> {
    // CPR numbers, mail, phone numbers, addresses.
    let mut counts = [0; 4];
    let mut filled = 0;
    for cell in cells.filter(|cell| !cell.trim().is_empty()) {
        filled += 1;
        let place = if looks_like_cpr(cell) {
            0
        } else if cell.contains('@') {
            1
        } else if is_phone(cell) {
            2
        } else if is_address(cell) {
            3
        } else {
            continue;
        };
        counts[place] += 1;
    }
    let [cpr, mail, phone, address] = counts;
    let most = |count: usize| count > 0 && count * 2 >= filled;
    if most(cpr) || cpr > 0 && !known {
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
        && !matches!(read_shape(cell), Some(Shape::Whole(_)))
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
