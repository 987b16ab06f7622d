//! Text becomes rows, each with the line it begins on.

use super::{super::typed::typed_rows, *};

#[track_caller]
fn check(text: &str, expected: &[(usize, &[&str])]) {
    check_rows(&rows_of(text), text, expected);
}

/// The same of a list that is typed by hand.
#[track_caller]
fn check_typed(text: &str, expected: &[(usize, &[&str])]) {
    check_rows(&typed_rows(text).expect("a typed list"), text, expected);
}

#[track_caller]
fn check_rows(rows: &[RosterRow], text: &str, expected: &[(usize, &[&str])]) {
    let rows: Vec<_> = rows
        .iter()
        .map(|row| (row.line, row.cells.iter().map(String::as_str).collect()))
        .collect::<Vec<(usize, Vec<&str>)>>();
    let expected: Vec<_> = expected
        .iter()
        .map(|(line, cells)| (*line, cells.to_vec()))
        .collect();
    assert_eq!(rows, expected, "{text:?}");
}

#[test]
fn tabs_semicolons_and_commas() {
    check("a\tb\nc\td", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check("a;b\nc;d\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check("a,b\nc,d\n", &[(1, &["a", "b"]), (2, &["c", "d"])]);
    check(
        "Berg, Alma;x\nHolm, Bo;y",
        &[(1, &["Berg, Alma", "x"]), (2, &["Holm, Bo", "y"])],
    );
    check("Berg, Alma\tx; y", &[(1, &["Berg, Alma", "x; y"])]);
    check(
        "Liste, 2026\na;b\nc;d",
        &[(1, &["Liste, 2026"]), (2, &["a", "b"]), (3, &["c", "d"])],
    );
    check("alone\nalso", &[(1, &["alone"]), (2, &["also"])]);
    check("sep=;\r\na,b;c\r\n", &[(2, &["a,b", "c"])]);
    check("", &[]);
}

#[test]
fn a_list_typed_by_hand_is_cut_before_the_date() {
    check_typed(
        "Asta maj 2022\r\n\r\nBo Emil 3. april 2022\r\n- Maj maj 2022\r\n4. Sofie B. 2022-05",
        &[
            (1, &["Asta", "maj 2022"]),
            (3, &["Bo Emil", "3. april 2022"]),
            (4, &["Maj", "maj 2022"]),
            (5, &["Sofie B.", "2022-05"]),
        ],
    );
    check_typed(
        "Asta, maj 2022\nBo født 03.05.22\nIda (maj 2022)\nNoor: 7/3-2022\nLiv",
        &[
            (1, &["Asta", "maj 2022"]),
            (2, &["Bo", "03.05.22"]),
            (3, &["Ida", "maj 2022"]),
            (4, &["Noor", "7/3-2022"]),
            // Told of as a child without a birth, and not lost.
            (5, &["Liv"]),
        ],
    );
    for other in [
        // A year alone is no month, and a date without a name no child.
        "Asta 2022\nBo 2021",
        "maj 2022\nmaj 2022",
        // What has cells is read as cells.
        "Berg,Asta,maj 2022",
        "Navn,Født\nAsta,maj 2022",
        "Asta\tmaj 2022",
        "sep=;\nAsta maj 2022",
        "",
    ] {
        assert_eq!(typed_rows(other), None, "{other:?}");
    }
}

#[test]
fn every_line_break_counts_once_and_empty_lines_are_passed_over() {
    check(
        "a;b\r\n\r\nc;d\r\r\ne;f\n\n\n",
        &[(1, &["a", "b"]), (3, &["c", "d"]), (5, &["e", "f"])],
    );
    check(
        "a;\n;b\n;",
        &[(1, &["a", ""]), (2, &["", "b"]), (3, &["", ""])],
    );
}

#[test]
fn quoted_cells_hold_separators_marks_and_line_breaks() {
    check(
        "\"a;b\";\"say \"\"hi\"\"\"\r\n\"one\r\ntwo\";x\ny;z",
        &[
            (1, &["a;b", "say \"hi\""]),
            (2, &["one\r\ntwo", "x"]),
            (4, &["y", "z"]),
        ],
    );
    check("\"\";x", &[(1, &["", "x"])]);
    check("\"\"\n", &[(1, &[""])]);
}

#[test]
fn a_mark_that_nobody_closes_takes_nothing_along() {
    check(
        "\"Bob;x\nKim;y\nIda;z",
        &[(1, &["\"Bob", "x"]), (2, &["Kim", "y"]), (3, &["Ida", "z"])],
    );
    check(
        "Alma \"Alle\" Berg;x\ny;z",
        &[(1, &["Alma \"Alle\" Berg", "x"]), (2, &["y", "z"])],
    );
}
