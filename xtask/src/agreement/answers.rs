//! The file that a trial leaves: a line for each sign that a pair answered about a child.

use std::collections::BTreeSet;

use super::signs::TrialModel;
use crate::failure::{Failure, Result};

/// The heads of the columns.
pub const HEAD: [&str; 5] = ["par", "barn", "tegn", "den_ene", "den_anden"];

/// What one adult chose: 1 green, 2 yellow, 3 red; nothing for *Ikke set*.
pub type Choice = Option<u8>;

/// What the two of a pair answered about one sign of one child.
pub struct TrialAnswer {
    /// Which of the made-up children.
    pub child: String,
    /// The sign, by its place in the model.
    pub sign: usize,
    /// What each of the two chose.
    pub choices: [Choice; 2],
}

/// Reads every line, or names every line that cannot be read.
pub fn read(text: &str, model: &TrialModel) -> Result<Vec<TrialAnswer>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().enumerate();
    let head = lines.next().map_or("", |(_, head)| head);
    let comma = if head.contains(';') { ';' } else { ',' };
    if cells(head, comma) != HEAD {
        return Err(Failure::new(format!(
            "The first line must say {}.",
            HEAD.join(";")
        )));
    }
    let (mut answers, mut faults): (Vec<TrialAnswer>, Vec<String>) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for (at, line) in lines.filter(|(_, line)| !line.trim().is_empty()) {
        match answer(&cells(line, comma), model) {
            Ok((pair, answer)) => {
                if seen.insert((pair, answer.child.clone(), answer.sign)) {
                    answers.push(answer);
                } else {
                    faults.push(format!("Line {}: answered twice", at + 1));
                }
            }
            Err(fault) => faults.push(format!("Line {}: {fault}", at + 1)),
        }
    }
    if !faults.is_empty() {
        return Err(Failure::new(faults.join("\n")));
    }
    if answers.is_empty() {
        return Err(Failure::new("There are no answers in the file."));
    }
    Ok(answers)
}

fn cells(line: &str, comma: char) -> Vec<String> {
    line.split(comma)
        .map(|cell| cell.trim().trim_matches('"').trim().to_lowercase())
        .collect()
}

fn answer(cells: &[String], model: &TrialModel) -> Result<(String, TrialAnswer), String> {
    let [pair, child, sign, one, other] = cells else {
        return Err(format!("{} cells instead of 5", cells.len()));
    };
    if pair.is_empty() || child.is_empty() {
        return Err("no pair or no child".into());
    }
    let sign = model
        .signs
        .iter()
        .position(|known| known.id == *sign)
        .ok_or_else(|| format!("the model has no sign {sign:?}"))?;
    let answer = TrialAnswer {
        child: child.clone(),
        sign,
        choices: [choice(one)?, choice(other)?],
    };
    Ok((pair.clone(), answer))
}

fn choice(cell: &str) -> Result<Choice, String> {
    match cell {
        "1" | "grøn" | "green" => Ok(Some(1)),
        "2" | "gul" | "yellow" => Ok(Some(2)),
        "3" | "rød" | "red" => Ok(Some(3)),
        "0" | "ikke set" | "not seen" => Ok(None),
        other => Err(format!(
            "{other:?} is no answer; write 1 green, 2 yellow, 3 red or 0 not seen"
        )),
    }
}
