//! What is judged, chosen and asked for a whole column.

use super::*;

/// The births of a list, or why a row is not taken, in the order of the rows.
fn births(cells: &[&str]) -> Vec<String> {
    births_by(cells, |_| {})
}

fn births_by(cells: &[&str], choose: impl Fn(&mut ColumnChoices)) -> Vec<String> {
    let rows: String = cells.iter().map(|cell| format!("Alma\t{cell}\n")).collect();
    let sheet = sheet(&format!("Navn\tFødt\n{rows}"));
    let mut choices = suggested(&sheet, &sheet.columns);
    choose(&mut choices);
    let reading = read(&sheet, &sheet.columns, &choices, today());
    let taken = reading.taken.iter().map(|row| {
        let born = told(row);
        (row.line, born.rsplit(" | ").next().unwrap().to_owned())
    });
    let refused = reading
        .refused
        .iter()
        .map(|it| (it.line, format!("{:?}", it.why)));
    let mut all: Vec<_> = taken.chain(refused).collect();
    all.sort();
    all.into_iter().map(|(_, told)| told).collect()
}

fn order(cells: &[&str]) -> ColumnQuestion<DayOrder> {
    let rows: String = cells.iter().map(|cell| format!("Alma\t{cell}\n")).collect();
    let sheet = sheet(&format!("Navn\tFødt\n{rows}"));
    suggested(&sheet, &sheet.columns).births.order
}

#[test]
fn one_day_over_twelve_tells_how_the_whole_column_is_written() {
    assert_eq!(
        births(&["03/07/2019", "13/07/2019"]),
        ["2019-07-03", "2019-07-13"]
    );
    assert_eq!(
        births(&["03/07/2019", "07/13/2019"]),
        ["2019-03-07", "2019-07-13"]
    );
    assert_eq!(
        births(&["03-07-2019", "07-13-2019"]),
        ["2019-03-07", "2019-07-13"]
    );
    // A person sees that it is read as Americans write it, and can say otherwise.
    let asked = order(&["03/07/2019", "07/13/2019"]);
    assert_eq!(asked.example.as_deref(), Some("03/07/2019"));
    assert_eq!(order(&["03/07/2019", "13/07/2019"]).example, None);
}

#[test]
fn between_strokes_and_all_under_twelve_it_is_asked_once() {
    let cells = ["03/07/2019", "04/08/2019", "05/05/2019"];
    let asked = order(&cells);
    assert_eq!(
        (asked.example.as_deref(), asked.answer),
        (Some("03/07/2019"), None)
    );
    assert_eq!(births(&cells)[0], "WhichIsMonth(\"03/07/2019\")");
    let chosen = |order| births_by(&cells, |choices| choices.births.order.answer = Some(order));
    assert_eq!(
        chosen(DayOrder::DayFirst),
        ["2019-07-03", "2019-08-04", "2019-05-05"]
    );
    assert_eq!(
        chosen(DayOrder::MonthFirst),
        ["2019-03-07", "2019-04-08", "2019-05-05"]
    );
    // As only Danes write: nothing is asked.
    for cells in [
        ["03.07.2019"; 2],
        ["3/7-2019"; 2],
        ["03-07-2019"; 2],
        ["05/05/2019"; 2],
    ] {
        let column = order(&cells);
        assert_eq!(
            (column.example, column.answer),
            (None, Some(DayOrder::DayFirst)),
            "{cells:?}"
        );
    }
}

#[test]
fn a_column_that_says_both_is_asked_about() {
    let cells = ["13/07/2019", "07/13/2019", "03/07/2019"];
    assert_eq!(order(&cells).answer, None);
    let told = births_by(&cells, |choices| {
        choices.births.order.answer = Some(DayOrder::DayFirst);
    });
    assert_eq!(
        told,
        ["2019-07-13", "NoSuchDay(\"07/13/2019\")", "2019-07-03"]
    );
}

#[test]
fn counted_days_are_read_from_1900_or_from_1904() {
    assert_eq!(births(&["43531", "43566"]), ["2019-03-07", "2019-04-11"]);
    let from_1904 = |choices: &mut ColumnChoices| {
        choices.births.counted.answer = Some(CountedFrom::Year1904);
    };
    assert_eq!(births_by(&["42069"], from_1904), ["2019-03-07"]);
    // By Excel's usual count nobody here would be a child.
    assert_eq!(births(&["38800", "39500"]), ["2010-03-25", "2012-02-23"]);
    let mut sheet = sheet("Navn\tFødt\nAlma\t42069");
    sheet.from_1904 = true;
    let asked = suggested(&sheet, &sheet.columns).births.counted;
    assert_eq!(asked.answer, Some(CountedFrom::Year1904));
    let day = BirthColumn::read_as("42069", DayOrder::DayFirst, CountedFrom::Year1904);
    assert_eq!(day, Day::new(2019, 3, 7));
}

#[test]
fn how_much_is_the_first_name_is_chosen_for_the_column() {
    let text = "Navn;Født\nAnna Sofie Holm Nielsen;07.03.2022\nSukarno;07.03.2022\n";
    let sheet = sheet(text);
    let first = |given| {
        let choices = ColumnChoices {
            given,
            ..suggested(&sheet, &sheet.columns)
        };
        let reading = read(&sheet, &sheet.columns, &choices, today());
        reading
            .taken
            .into_iter()
            .map(|it| format!("{}|{}", it.given, it.surname))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        first(GivenNames::First),
        ["Anna|Sofie Holm Nielsen", "Sukarno|"]
    );
    assert_eq!(
        first(GivenNames::All),
        ["Anna Sofie Holm|Nielsen", "Sukarno|"]
    );
    let both = given_names(&sheet, &sheet.columns).unwrap();
    assert_eq!(both.map(|(_, name)| name), ["Anna", "Anna Sofie Holm"]);
}

#[test]
fn first_names_in_a_column_of_their_own_stay_whole_unless_told_otherwise() {
    let text = "Fornavn;Mellemnavn;Efternavn;Født\nKarl Emil;Bech;Bæk;07.03.2022\n";
    assert_eq!(
        told(&reading(text).taken[0]),
        "2: Karl Emil | Bech Bæk | 2022-03-07"
    );
    let sheet = sheet(text);
    let choices = ColumnChoices {
        given: GivenNames::First,
        ..suggested(&sheet, &sheet.columns)
    };
    let reading = read(&sheet, &sheet.columns, &choices, today());
    assert_eq!(
        told(&reading.taken[0]),
        "2: Karl | Emil Bech Bæk | 2022-03-07"
    );
}

#[test]
fn the_class_that_is_called_like_the_group_is_chosen() {
    let sheet = sheet("Navn;Klasse;Født\nAlma;1. B;2019-03\nBo;1.A;2019-04\n");
    let of = |group| ColumnChoices::suggested(&sheet, &sheet.columns, group, today()).belonging;
    assert_eq!(of("1b"), Belonging::Of("1. B".to_owned()));
    assert_eq!(of("1.B klasse"), Belonging::Of("1. B".to_owned()));
    assert_eq!(of("Solsikken"), Belonging::NotSaid);
    assert_eq!(
        reading("Navn;Klasse;Født\nAlma;1. B;2019-03\n").taken[0].group,
        "1. B"
    );
}

#[test]
fn letters_in_two_pieces_are_the_same_letters() {
    let mut group = Children::default();
    group.carry_out(&group.plan("Navn;Født\nÅse Ørnè;07.03.2022\n"), None);
    let again = group.plan("Navn;Født\nA\u{30a}se Ørne\u{300};07.03.2022\n");
    assert_eq!(again.same.len(), 1);
}

#[test]
fn a_cpr_number_within_a_name_never_takes_the_column() {
    for heading in ["Navn", "Kaldes"] {
        let sheet = sheet(&format!(
            "{heading};Født\nAlma 070322-1234;07.03.2022\nBo Holm;11.04.2022\nIda 0105221234;01.05.2022\n"
        ));
        assert!(!format!("{sheet:?}").contains("1234"), "{sheet:?}");
        let mut columns = sheet.columns.clone();
        take_as(&mut columns, 0, Takes::Name);
        let choices = suggested(&sheet, &columns);
        let reading = read(&sheet, &columns, &choices, today());
        assert_eq!(reading.taken.len(), 1);
        let whys: Vec<_> = reading
            .refused
            .iter()
            .map(|it| (it.line, it.why.clone()))
            .collect();
        assert_eq!(whys, [(2, RefusalReason::Cpr), (4, RefusalReason::Cpr)]);
    }
}

#[test]
fn a_cpr_number_that_lost_its_nought_is_one() {
    let sheet = sheet("Navn;Nr;Født\nAlma;703221234;07.03.2022\nBo;1104221234;11.04.2022\n");
    assert_eq!(sheet.dropped[0].held, Private::Cpr);
}
