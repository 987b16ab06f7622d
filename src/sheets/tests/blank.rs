//! Papers to fill in with a pen.

use expect_test::expect_file;

use super::{
    case::{printed, render},
    pretty::check,
};
use crate::sheets::{GroupGrid, blank_form, group_grid};
use trivsel::{
    instrument::built_in,
    vocabulary::{AgeBand, Language, Setting, Step},
};

#[test]
fn a_blank_form_asks_everything_its_band_asks() {
    let settings = Setting::ALL.iter().copied();
    for (band, setting) in settings.flat_map(|it| AgeBand::ALL.iter().map(move |band| (band, it))) {
        for language in Language::ALL {
            let html = render(blank_form(built_in(), *band, setting, printed(), language));
            let signs = built_in().indicators.iter();
            for sign in signs.filter(|sign| sign.band == *band && sign.asked_in(setting)) {
                for step in Step::ALL {
                    let sentence = sign.sentence(*step, language).replace('&', "&amp;");
                    assert!(html.contains(&sentence), "{sentence}");
                }
            }
            let childs = html.contains(language.assessment_childs_view());
            assert_eq!(childs, *band >= AgeBand::Toddler, "{band:?}");
        }
    }
}

#[test]
fn the_grid_has_a_row_for_each_child_or_empty_lines() {
    let grid = |names: &[&str]| {
        let grid = GroupGrid {
            group: Some("Myretuen".into()),
            names: names.iter().map(|name| (*name).to_owned()).collect(),
        };
        group_grid(&grid, printed(), Language::Danish)
    };
    let html = check(
        grid(&["Noor", "Alma Thorup"]),
        expect_file!["../snapshots/papers/grid-da.html"],
    );
    let rows = |html: &str| html.matches(r#"scope="row""#).count();
    assert_eq!(rows(&html), 2);
    assert_eq!(rows(&render(grid(&[]))), 28);
}
