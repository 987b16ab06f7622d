//! Månedens tal: the paper and the file say the same, and nothing but what the month was closed with.

use expect_test::expect_file;
use litemap::LiteMap;

use super::{
    case::{day, render},
    pretty::check,
};
use crate::sheets::{MonthPaper, month_csv, month_paper};
use trivsel::{
    register::{
        Entry, Fact, Institution, MonthClosed,
        MonthFigure::{
            self, Children, Drawn, DrawnDiscussed, Due, EndedBack, Followed, Green, HeldInTime,
            HeldLate, InRound, NoPosition, NotHeld, OffGreen, OldestWeeks, Overdue, Red,
            ReviewsDue, ReviewsHeld, Seen, Talked, Yellow,
        },
        Register,
        ShownCount::{self, Count, Few, Hidden, Unshown},
    },
    vocabulary::Language,
};

fn closed(month: &str, figures: &[(MonthFigure, ShownCount)]) -> MonthClosed {
    MonthClosed {
        month: month.parse().unwrap(),
        on: day("2026-12-04"),
        who: "Lis".to_owned(),
        figures: figures.iter().copied().collect::<LiteMap<_, _>>(),
    }
}

fn november() -> MonthClosed {
    closed(
        "2026-11",
        &[
            (Children, Count(96)),
            (InRound, Count(96)),
            (Seen, Count(96)),
            (Talked, Count(90)),
            (Green, Count(80)),
            (OffGreen, Count(16)),
            (NoPosition, Count(0)),
            (Followed, Count(21)),
            (EndedBack, Unshown),
            (Due, Count(19)),
            (HeldInTime, Count(12)),
            (HeldLate, Hidden),
            (NotHeld, Hidden),
            (Overdue, Count(7)),
            (OldestWeeks, Count(3)),
            (ReviewsDue, Count(6)),
            (ReviewsHeld, Count(6)),
            (Drawn, Count(4)),
            (DrawnDiscussed, Count(3)),
        ],
    )
}

fn june() -> MonthClosed {
    closed(
        "2026-06",
        &[
            (Children, Count(94)),
            (Green, Count(71)),
            (Yellow, Count(9)),
            (Red, Count(6)),
            (NoPosition, Count(8)),
            (Overdue, Few),
        ],
    )
}

fn register(with_baseline: bool) -> Register {
    let institution = Institution {
        name: "Børnehuset Eksempelby".to_owned(),
        ..Institution::default()
    };
    let month = june().month;
    let mut facts = vec![
        Fact::institution_changed(&Institution::default(), &institution),
        Fact::MonthClosed(june()),
        Fact::MonthClosed(november()),
    ];
    facts.extend(with_baseline.then_some(Fact::BaselineChosen { month }));
    Register::fold(
        (1u8..)
            .zip(facts)
            .map(|(number, fact)| Entry::made_up(number, None, fact)),
    )
}

fn paper(with_baseline: bool) -> MonthPaper {
    MonthPaper::closed(&register(with_baseline), &november())
}

#[test]
fn a_month_beside_its_baseline() {
    for (language, expected) in [
        (
            Language::Danish,
            expect_file!["../snapshots/month_danish.html"],
        ),
        (
            Language::English,
            expect_file!["../snapshots/month_english.html"],
        ),
    ] {
        let html = month_paper(&paper(true), day("2026-12-04"), language);
        check(html, expected);
    }
}

#[test]
fn the_file_says_what_the_paper_says() {
    let file = month_csv(&paper(true), Language::Danish);
    let text = String::from_utf8(file).unwrap();
    assert!(text.starts_with("\u{feff}Tal;november 2026;Udgangspunkt: juni 2026\r\n"));
    assert!(text.ends_with("\r\n"));
    let html = render(month_paper(
        &paper(true),
        day("2026-12-04"),
        Language::Danish,
    ));
    for line in text.trim_end().lines().skip(1) {
        let fields: Vec<_> = line.trim_end().split(';').collect();
        assert_eq!(fields.len(), 3, "{line}");
        for value in &fields[1..] {
            assert!(html.contains(&format!("<td>{value}</td>")), "{value}");
        }
    }
    // Where nothing is told of positions, it is told of how many children; and of how many the baseline is.
    assert!(text.contains("\r\nAntal børn;96;94\r\n"));
    assert!(text.contains(
        "\r\n1 Svaret: alle har svaret, eller »Ikke vurderet« med en begrundelse;96 af 96;vises ikke\r\n"
    ));
    assert!(text.contains("\r\nholdt senere;skjult;vises ikke\r\n"));
    assert!(text.contains("7, den ældste 3 uger;under 5"));
}

#[test]
fn a_baseline_stands_only_beside_other_months() {
    let text = |paper: MonthPaper| String::from_utf8(month_csv(&paper, Language::Danish)).unwrap();
    let heads = |text: String| text.lines().next().unwrap().matches(';').count();
    assert_eq!(heads(text(paper(true))), 2);
    assert_eq!(heads(text(paper(false))), 1);
    let own = MonthPaper::closed(&register(true), &june());
    assert_eq!(heads(text(own)), 1);
}

/// The tenth scenario's class: of 28 children, 24 green, 3 yellow and 1 red, it is told how many there are.
#[test]
fn where_positions_are_not_told_the_number_of_children_is() {
    let mut counts = vec![(Children, Count(28)), (InRound, Count(28))];
    counts.extend([(Seen, Count(28)), (Talked, Count(28))]);
    let class = MonthPaper::closed(&register(false), &closed("2026-11", &counts));
    let file = String::from_utf8(month_csv(&class, Language::Danish)).unwrap();
    let html = render(month_paper(&class, day("2026-12-04"), Language::Danish));
    assert!(file.contains("\r\nAntal børn;28\r\n"), "{file}");
    assert!(file.contains("\r\n3 Positioner;vises ikke\r\n"), "{file}");
    assert!(html.contains("<td>28</td>"), "{html}");
    for colour in ["grøn", "gul", "rød;", "ingen position"] {
        assert!(!file.contains(colour), "{colour}: {file}");
    }
}
