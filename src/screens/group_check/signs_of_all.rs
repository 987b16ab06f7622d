//! The signs of a whole group: what is asked about whom, and who lacks an answer.

use super::sheet::Sheet;
use crate::models::models;
use trivsel::{
    instrument::{Form, Indicator},
    vocabulary::Area,
};

/// A sign, and the children it is asked about.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOfAll {
    pub sign: &'static Indicator,
    pub rows: Vec<usize>,
    /// The rows of those who lack an answer.
    pub open: Vec<usize>,
}

/// Every sign that is asked about anybody here, in the order of the forms. Where children have
/// different forms, each sign stands with those who are asked it.
pub fn signs_of_all(sheet: &Sheet) -> Vec<SignOfAll> {
    let models = models();
    let mut all: Vec<SignOfAll> = Vec::new();
    for (at, row) in sheet.rows.iter().enumerate() {
        let own = row.own();
        let form = Form::new(models.current(), own.band, own.months, own.setting);
        for sign in form.indicators {
            let known = all.iter().position(|it| it.sign.id == sign.id);
            let place = known.unwrap_or_else(|| {
                let (rows, open) = (Vec::new(), Vec::new());
                all.push(SignOfAll { sign, rows, open });
                all.len() - 1
            });
            all[place].rows.push(at);
            if own.answers.answer(sign.id).is_none() {
                all[place].open.push(at);
            }
        }
    }
    let area = |it: &SignOfAll| Area::ALL.iter().position(|area| *area == it.sign.area);
    all.sort_by_key(|it| (it.sign.band, area(it)));
    all
}

/// The sign with which somebody goes on: the first that some child lacks.
pub fn going_on(all: &[SignOfAll]) -> Option<&'static str> {
    let open = all.iter().find(|it| !it.open.is_empty());
    open.or(all.first()).map(|it| it.sign.id)
}
