//! When a child was born, as lists write it.

use super::*;

/// What becomes of a birth, as "2019-03-07" or "2019-03", or the reason.
fn born(cell: &str) -> String {
    let reading = reading(&format!("Navn\tFødt\nAlma Berg\t{cell}"));
    match (reading.taken.as_slice(), reading.refused.as_slice()) {
        ([row], []) => told(row).rsplit(" | ").next().unwrap().to_owned(),
        ([], [refused]) => format!("{:?}", refused.why),
        other => panic!("{cell}: {other:?}"),
    }
}

#[test]
fn a_day() {
    for cell in [
        "2019-03-07",
        "7/3-2019",
        "07.03.2019",
        "7. marts 2019",
        "070319",
        "7.3.19",
        "07-03-2019",
        "7-3-19",
        "7. mar. 2019",
        "7 March 2019",
        "March 7, 2019",
        "7 MARTS 19",
        "43531",
        "2019/03/07",
        "2019.3.7",
        "20190307",
        "07032019",
        " 07.03.2019 ",
        "07-03-2019 00:00:00",
        "2019-03-07T00:00:00",
        "07\u{2013}03\u{2013}2019",
    ] {
        assert_eq!(born(cell), "2019-03-07", "{cell}");
    }
}

/// Never the day after it.
#[test]
fn a_leap_day_is_itself() {
    for cell in [
        "290220",
        "29022020",
        "29.2.20",
        "29/2-2020",
        "29. februar 2020",
    ] {
        assert_eq!(born(cell), "2020-02-29", "{cell}");
    }
    assert_eq!(born("29.02.21"), "NoSuchDay(\"29.02.21\")");
}

#[test]
fn a_month() {
    for cell in [
        "2019-03",
        "03-2019",
        "3/2019",
        "marts 2019",
        "mar. 2019",
        "March 2019",
    ] {
        assert_eq!(born(cell), "2019-03", "{cell}");
    }
}

#[test]
fn two_figures_are_the_latest_year_that_a_child_of_twelve_can_have() {
    for (cell, expected) in [
        ("010126", "2026-01-01"),
        ("241126", "2026-11-24"),
        ("251126", "NotBornYet"),
        ("311214", "2014-12-31"),
        ("311213", "TooLongAgo"),
        ("010127", "TooLongAgo"),
        ("7.3.99", "TooLongAgo"),
        ("7.3.00", "TooLongAgo"),
    ] {
        assert_eq!(born(cell), expected, "{cell}");
    }
}

#[test]
fn what_is_no_birth() {
    for (cell, expected) in [
        ("", "NoBirth"),
        ("-", "NoBirth"),
        ("29.02.2019", "NoSuchDay(\"29.02.2019\")"),
        ("7/13-2019", "NoSuchDay(\"7/13-2019\")"),
        ("2019-00-07", "NoSuchDay(\"2019-00-07\")"),
        ("2027-01-01", "NotBornYet"),
        ("2026-12", "NotBornYet"),
        ("07.03.1985", "TooLongAgo"),
        ("07.03.0019", "NoSuchDay(\"07.03.0019\")"),
    ] {
        assert_eq!(born(cell), expected, "{cell}");
    }
    for cell in [
        "2019",
        "marts",
        "7. marts",
        "mar-19",
        "12345",
        "ukendt",
        "7.3.2019.1",
        "7é1234é8",
        "1é19é3é",
        "7. maj juni 2019",
        "ma 2019",
        "0000",
        "4 år",
    ] {
        let refused = born(cell);
        let expected = ["NotADate", "NoSuchDay"];
        assert!(
            expected.iter().any(|it| refused.starts_with(it)),
            "{cell}: {refused}"
        );
    }
}

#[test]
fn six_figures_only_where_no_cell_has_ten() {
    let alone = reading("Navn\tFødt\nAlma\t070319\nBo\t110419");
    assert_eq!(alone.taken.len(), 2);
    let beside = account("Navn\tFødt\nAlma\t070319\nBo\t110419\nIda\t1234567890\nKaj\t7.3.2019");
    expect_test::expect![[r#"
        Navn = Name
        Født = Born
        5: Kaj |  | 2019-03-07
        2: Alma – SixFigures
        3: Bo – SixFigures
        4: Ida – NotADate("1234567890")
    "#]]
    .assert_eq(&beside);
}
