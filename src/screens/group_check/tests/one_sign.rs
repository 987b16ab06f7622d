//! One sign for all: what is asked about whom, and where somebody goes on.

use std::rc::Rc;

use super::case::{GREEN, class, empty};
use crate::screens::group_check::{
    cell_moves::Spot,
    row_data::Row,
    sheet::Sheet,
    signs_of_all::{going_on, signs_of_all},
};
use trivsel::vocabulary::AgeBand;

#[test]
fn one_goes_on_with_the_first_sign_that_some_child_lacks() {
    let mut sheet = class(3);
    let all = signs_of_all(&sheet);
    let first = all[0].sign.id;
    assert_eq!((all[0].rows.len(), all[0].open.len()), (3, 3));
    assert_eq!(going_on(&all), Some(first));
    for row in [0, 2] {
        sheet.change(row, None, |own| own.answers.set(first, GREEN));
    }
    let all = signs_of_all(&sheet);
    assert_eq!((going_on(&all), &*all[0].open), (Some(first), &[1][..]));
    sheet.change(1, None, |own| own.answers.set(first, GREEN));
    let all = signs_of_all(&sheet);
    assert_eq!(going_on(&all), Some(all[1].sign.id));
    assert_ne!(all[1].sign.id, first);
}

#[test]
fn a_sign_stands_with_the_children_who_are_asked_it() {
    let row = |number: u8, band, months| {
        let mut own = empty(number);
        (own.band, own.months) = (band, months);
        let own = Rc::new(own);
        Row::new(own.child, "Alma".into(), own.clone(), own)
    };
    let rows = vec![row(0, AgeBand::School, 84), row(1, AgeBand::Preschool, 70)];
    let all = signs_of_all(&Sheet::new(rows, Spot::default()));
    let of = |at: usize| all.iter().filter(|it| it.rows == [at]).count();
    assert_eq!(of(0) + of(1), all.len(), "no sign stands in two forms");
    assert!(of(0) > 10 && of(1) > 10);
    assert_eq!(all[0].sign.band, AgeBand::Preschool, "the youngest first");
}
