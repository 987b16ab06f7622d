//! Which key means what. Pure, so that it can be tried without a browser.

use super::cell_moves::Go;
use trivsel::vocabulary::{Answer, Step};

/// One key press, as the browser tells of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Press {
    /// Where the key lies: `Digit1` on every keyboard, whatever it types.
    pub code: String,
    /// What it types: "1", and "!" where Shift is held on a Danish keyboard.
    pub key: String,
    /// Shift is held.
    pub shift: bool,
    /// Ctrl is held, or Command on a Mac.
    pub command: bool,
    /// Alt is held, or AltGr.
    pub alt: bool,
    /// The numeric pad types digits.
    pub num_lock: bool,
}

/// What a key does on the grid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Moves the cursor.
    Go(Go),
    /// Moves to the next child whose name begins so.
    Letter(char),
    /// Answers the cell, or takes its answer away.
    Set(Option<Answer>),
    /// Gives what is empty in the row this answer, and moves to the next child.
    FillRow(Answer),
    /// Opens the signs of the cell.
    Open,
    /// Goes back to the cell.
    Back,
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Finishes every child that was changed.
    Finish,
}

impl Act {
    /// Whether a press of one character does it, which speech input may make by chance.
    #[must_use]
    pub const fn is_one_character(self) -> bool {
        matches!(
            self,
            Self::Letter(_) | Self::Set(Some(_)) | Self::FillRow(_)
        )
    }
}

/// What a press does; nothing where the key is the browser's own.
#[must_use]
pub fn read(press: &Press) -> Option<Act> {
    let key = press.key.as_str();
    if press.alt {
        return None;
    }
    if press.command {
        return with_command(key, press.shift);
    }
    if let Some((answer, row)) = digit(press) {
        return Some(if row {
            Act::FillRow(answer)
        } else {
            Act::Set(Some(answer))
        });
    }
    Some(match key {
        "ArrowLeft" => Act::Go(Go::Left),
        "ArrowRight" => Act::Go(Go::Right),
        "ArrowUp" => Act::Go(Go::Up),
        "ArrowDown" => Act::Go(Go::Down),
        "Home" => Act::Go(Go::FirstArea),
        "End" => Act::Go(Go::LastArea),
        "PageUp" => Act::Go(Go::PageUp),
        "PageDown" => Act::Go(Go::PageDown),
        "Enter" | "F2" => Act::Open,
        "Escape" => Act::Back,
        "Delete" | "Backspace" => Act::Set(None),
        _ => Act::Letter(letter(key)?),
    })
}

fn with_command(key: &str, shift: bool) -> Option<Act> {
    Some(match key {
        "Home" => Act::Go(Go::FirstCell),
        "End" => Act::Go(Go::LastCell),
        "Enter" => Act::Finish,
        "z" if !shift => Act::Undo,
        "z" | "Z" | "y" | "Y" => Act::Redo,
        _ => return None,
    })
}

/// The answer that a digit stands for, and whether it is for the whole row.
///
/// With Shift, Windows turns the numeric pad's 1 into "End" and hides Shift;
/// then the place of the key and Num Lock tell what was meant. Without Num Lock
/// the pad moves, as it says on its keys.
fn digit(press: &Press) -> Option<(Answer, bool)> {
    let (code, key) = (press.code.as_str(), press.key.as_str());
    let types_digit = key.len() == 1 && key.as_bytes()[0].is_ascii_digit();
    if let Some(digit) = code.strip_prefix("Digit") {
        return Some((answer(digit)?, press.shift));
    }
    if let Some(digit) = code.strip_prefix("Numpad") {
        let held = press.shift || (!types_digit && press.num_lock);
        return (types_digit || held).then_some((answer(digit)?, held));
    }
    // A keyboard on the screen tells no place. The signs over the digits are
    // the Danish keyboard's and the American's.
    match key {
        "!" => Some((answer("1")?, true)),
        "\"" | "@" => Some((answer("2")?, true)),
        "#" => Some((answer("3")?, true)),
        "=" | ")" => Some((answer("0")?, true)),
        _ => Some((answer(key)?, press.shift)),
    }
}

fn answer(digit: &str) -> Option<Answer> {
    Some(match digit {
        "1" => Answer::Seen(Step::Green),
        "2" => Answer::Seen(Step::Yellow),
        "3" => Answer::Seen(Step::Red),
        "0" => Answer::NotSeen,
        _ => return None,
    })
}

fn letter(key: &str) -> Option<char> {
    let mut all = key.chars();
    let first = all.next()?;
    (all.next().is_none() && first.is_alphabetic()).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GREEN: Answer = Answer::Seen(Step::Green);
    const YELLOW: Answer = Answer::Seen(Step::Yellow);
    const RED: Answer = Answer::Seen(Step::Red);

    /// `Shift+`, `Ctrl+`, `Alt+` and `NumLock+` in front, then place and key.
    #[track_caller]
    fn check(code: &str, key: &str, held: &str, expected: Option<Act>) {
        let press = Press {
            code: code.to_owned(),
            key: key.to_owned(),
            shift: held.contains("Shift"),
            command: held.contains("Ctrl"),
            alt: held.contains("Alt"),
            num_lock: held.contains("NumLock"),
        };
        assert_eq!(read(&press), expected, "{held} {code} {key}");
    }

    #[test]
    fn digits_on_a_danish_keyboard() {
        for (code, plain, shifted, answer) in [
            ("Digit1", "1", "!", GREEN),
            ("Digit2", "2", "\"", YELLOW),
            ("Digit3", "3", "#", RED),
            ("Digit0", "0", "=", Answer::NotSeen),
        ] {
            check(code, plain, "", Some(Act::Set(Some(answer))));
            check(code, shifted, "Shift", Some(Act::FillRow(answer)));
            check("", plain, "", Some(Act::Set(Some(answer))));
            check("", shifted, "Shift", Some(Act::FillRow(answer)));
        }
        check("Digit4", "4", "", None);
        check("Digit4", "¤", "Shift", None);
    }

    #[test]
    fn where_digits_lie_over_other_signs_the_place_counts() {
        check("Digit1", "&", "", Some(Act::Set(Some(GREEN))));
        check("Digit1", "1", "Shift", Some(Act::FillRow(GREEN)));
    }

    #[test]
    fn digits_on_the_numeric_pad() {
        check("Numpad1", "1", "NumLock", Some(Act::Set(Some(GREEN))));
        check(
            "Numpad0",
            "0",
            "NumLock",
            Some(Act::Set(Some(Answer::NotSeen))),
        );
        // macOS, and Shift without Num Lock.
        check("Numpad2", "2", "Shift", Some(Act::FillRow(YELLOW)));
        // Windows, which hides Shift, and X11, which does not.
        check("Numpad1", "End", "NumLock", Some(Act::FillRow(GREEN)));
        check(
            "Numpad2",
            "ArrowDown",
            "NumLock",
            Some(Act::FillRow(YELLOW)),
        );
        check(
            "Numpad3",
            "PageDown",
            "NumLock Shift",
            Some(Act::FillRow(RED)),
        );
        check(
            "Numpad0",
            "Insert",
            "NumLock",
            Some(Act::FillRow(Answer::NotSeen)),
        );
        // Without Num Lock it moves.
        check("Numpad2", "ArrowDown", "", Some(Act::Go(Go::Down)));
        check("Numpad1", "End", "", Some(Act::Go(Go::LastArea)));
        check("Numpad4", "ArrowLeft", "", Some(Act::Go(Go::Left)));
        check("NumpadEnter", "Enter", "NumLock", Some(Act::Open));
    }

    #[test]
    fn the_browsers_own_keys_stay_its_own() {
        check("Digit1", "1", "Ctrl", None);
        check("Digit2", "@", "Ctrl Alt", None);
        check("KeyR", "r", "Ctrl", None);
        check("Tab", "Tab", "", None);
        check("F5", "F5", "", None);
        check("Space", " ", "", None);
    }

    #[test]
    fn letters_commands_and_moves() {
        check("KeyA", "a", "", Some(Act::Letter('a')));
        check("Semicolon", "æ", "", Some(Act::Letter('æ')));
        check("KeyZ", "z", "Ctrl", Some(Act::Undo));
        check("KeyZ", "Z", "Ctrl Shift", Some(Act::Redo));
        check("KeyY", "y", "Ctrl", Some(Act::Redo));
        check("Enter", "Enter", "Ctrl", Some(Act::Finish));
        check("Home", "Home", "Ctrl", Some(Act::Go(Go::FirstCell)));
        check("End", "End", "", Some(Act::Go(Go::LastArea)));
        check("F2", "F2", "", Some(Act::Open));
        check("Delete", "Delete", "", Some(Act::Set(None)));
    }
}
