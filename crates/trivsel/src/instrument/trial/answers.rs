//! The file that a trial leaves: a line for each sign that a pair answered about a child.

use std::collections::BTreeSet;

use super::TRIAL_COLUMNS;
use crate::instrument::{Indicator, Model};

/// What one adult chose: 1 green, 2 yellow, 3 red; nothing for *Ikke set*.
type Choice = Option<u8>;

/// What the two of a pair answered about one sign of one child.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrialAnswer {
    /// Which of the made-up children.
    pub child: String,
    pub sign: &'static str,
    /// What each of the two chose: 1 green, 2 yellow, 3 red; nothing for *Ikke set*.
    pub choices: [Option<u8>; 2],
}

/// Why a file of answers cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TrialFault {
    /// The first line does not name the columns.
    Head,
    /// No line has an answer.
    Empty,
    /// A line of the file, counted from one, cannot be read.
    Line(usize, AnswerFault),
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerFault {
    /// It has fewer cells than the first line asks for.
    Cells,
    /// The pair or the child is not named.
    Unnamed,
    /// The model has no such sign.
    Sign(String),
    /// This is no answer.
    Answer(String),
    /// This pair has answered this sign of this child already.
    Twice,
}

/// Reads every line, or tells of every line that cannot be read. A line in which neither has answered is
/// one that a pair was not asked, and left out.
///
/// # Errors
/// What is wrong with the file, line by line.
pub fn read_trial_answers(text: &str, model: &Model) -> Result<Vec<TrialAnswer>, Vec<TrialFault>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = (1..).zip(text.lines());
    let head = lines.next().map_or("", |(_, head)| head);
    let comma = if head.contains(';') { ';' } else { ',' };
    let heads = cells(head, comma);
    let places = TRIAL_COLUMNS.map(|name| heads.iter().position(|head| head == name));
    let [Some(pair), Some(child), Some(sign), Some(one), Some(other)] = places else {
        return Err(vec![TrialFault::Head]);
    };
    let (mut answers, mut faults): (Vec<TrialAnswer>, Vec<TrialFault>) = Default::default();
    let mut seen = BTreeSet::new();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        let cells = cells(line, comma);
        let cell = |place: usize| cells.get(place).map(String::as_str);
        let read = match [pair, child, sign, one, other].map(cell) {
            [_, _, _, Some(""), Some("")] => continue,
            [Some(pair), Some(child), Some(sign), Some(one), Some(other)] => {
                answer(pair, child, sign, [one, other], model)
            }
            _ => Err(AnswerFault::Cells),
        };
        let unique = read.and_then(|answer| {
            let key = (
                cell(pair).map(str::to_owned),
                answer.child.clone(),
                answer.sign,
            );
            seen.insert(key).then_some(answer).ok_or(AnswerFault::Twice)
        });
        match unique {
            Ok(answer) => answers.push(answer),
            Err(fault) => faults.push(TrialFault::Line(at, fault)),
        }
    }
    match (faults.is_empty(), answers.is_empty()) {
        (true, false) => Ok(answers),
        (true, true) => Err(vec![TrialFault::Empty]),
        (false, _) => Err(faults),
    }
}

/// The cells of a line, in small letters. What stands in quotation marks may hold the comma.
fn cells(line: &str, comma: char) -> Vec<String> {
    let mut cells = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        if letter == '"' {
            quoted = !quoted;
        } else if letter == comma && !quoted {
            cells.push(String::new());
        } else if let Some(cell) = cells.last_mut() {
            cell.push(letter);
        }
    }
    cells.iter().map(|it| it.trim().to_lowercase()).collect()
}

fn answer(
    pair: &str,
    child: &str,
    sign: &str,
    choices: [&str; 2],
    model: &Model,
) -> Result<TrialAnswer, AnswerFault> {
    if pair.is_empty() || child.is_empty() {
        return Err(AnswerFault::Unnamed);
    }
    let known: Option<&Indicator> = model.indicator(sign);
    let known = known.ok_or_else(|| AnswerFault::Sign(sign.to_owned()))?;
    let [one, other] = choices.map(choice);
    Ok(TrialAnswer {
        child: child.to_owned(),
        sign: known.id,
        choices: [one?, other?],
    })
}

fn choice(cell: &str) -> Result<Choice, AnswerFault> {
    match cell {
        "1" | "grøn" | "green" => Ok(Some(1)),
        "2" | "gul" | "yellow" => Ok(Some(2)),
        "3" | "rød" | "red" => Ok(Some(3)),
        "0" | "ikke set" | "not seen" => Ok(None),
        other => Err(AnswerFault::Answer(other.to_owned())),
    }
}
