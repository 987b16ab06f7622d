//! A class to try things on.

use std::rc::Rc;

use crate::screens::group_check::{
    cell_moves::Spot,
    keys::{Press, read},
    row_data::Row,
    sheet::Sheet,
};
use trivsel::{
    instrument::{Answers, ModelRef},
    register::{Assessment, ChildId, RoundId},
    vocabulary::{AgeBand, Answer, Area, Id, Setting, Step},
};

pub const GREEN: Answer = Answer::Seen(Step::Green);
pub const YELLOW: Answer = Answer::Seen(Step::Yellow);
pub const RED: Answer = Answer::Seen(Step::Red);

/// Nothing answered yet about a child of seven.
pub fn empty(number: u8) -> Assessment {
    Assessment {
        child: ChildId(Id::from_bytes([number; 16])),
        round: RoundId(Id::from_bytes([200; 16])),
        on: "2026-11-22".parse().unwrap(),
        model: ModelRef {
            id: "trivsel-0-10".to_owned(),
            version: "1".to_owned(),
        },
        names: Default::default(),
        band: AgeBand::School,
        months: 84,
        setting: Setting::School,
        answers: Answers::default(),
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

/// A row as it is before anything was answered.
pub fn row(number: u8, name: &str) -> Row {
    let own = Rc::new(empty(number));
    Row::new(own.child, name.to_owned().into(), own.clone(), own)
}

/// A class of so many, called Alma, Bo, Clara, Ditte, Ea, Alma, Bo …
pub fn class(children: u8) -> Sheet {
    let names = ["Alma", "Bo", "Clara", "Ditte", "Ea"];
    let rows = (0..children).map(|number| row(number, names[usize::from(number) % names.len()]));
    Sheet::new(rows.collect(), Spot::default())
}

/// Presses keys as they are called in the guide: `1`, `Shift+1`, `Ctrl+Z`, `End`.
#[track_caller]
pub fn press(sheet: &mut Sheet, keys: &str) {
    for key in keys.split_whitespace() {
        let plain = key.rsplit('+').next().unwrap_or_default();
        let held = |name: &str| key.contains(&format!("{name}+"));
        let digit = plain.bytes().all(|byte| byte.is_ascii_digit());
        let press = Press {
            code: if digit {
                format!("Digit{plain}")
            } else {
                String::new()
            },
            key: match plain {
                "1" if held("Shift") => "!".to_owned(),
                plain => plain.to_owned(),
            },
            shift: held("Shift"),
            command: held("Ctrl"),
            ..Press::default()
        };
        let act = read(&press).unwrap_or_else(|| panic!("{key} does nothing"));
        sheet.act(act);
    }
}

/// The answers of one row as letters: `g`, `y`, `r`, `0`, and `-` for none.
pub fn answers(sheet: &Sheet, row: usize) -> String {
    let letter = |area: &Area| match sheet.rows[row].cell(*area).map(|shown| shown.answer) {
        None => '-',
        Some(Answer::NotSeen) => '0',
        Some(Answer::Seen(Step::Green)) => 'g',
        Some(Answer::Seen(Step::Yellow)) => 'y',
        Some(Answer::Seen(Step::Red)) => 'r',
    };
    Area::ALL.iter().map(letter).collect()
}
