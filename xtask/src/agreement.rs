//! How far pairs of adults agree on the signs of the model: docs/enighed.md tells how to try it.

mod alpha;
mod answers;
mod children;
mod report;
mod signs;

use std::fs;
use std::path::Path;

use crate::failure::{Because, Result};
use crate::project;

/// Reads the pairs' answers and prints how far they agree: sign by sign, area by area, and in all.
/// Without a file, prints an empty one for a pair to fill in.
pub fn agreement(file: Option<&Path>) -> Result<()> {
    let model = project::root().join("models/trivsel-0-10.json");
    let model = fs::read_to_string(model).because("the model could not be read")?;
    let model = signs::TrialModel::read(&model)?;
    let Some(file) = file else {
        print!("{}", children::empty(&model));
        return Ok(());
    };
    let text = fs::read_to_string(file).because("the answers could not be read")?;
    let answers = answers::read(&text, &model)?;
    print!("{}", report::report(&model, &answers));
    Ok(())
}

#[cfg(test)]
mod tests;
