//! Twenty-six lists in the shapes in which schools and day care have them, read as the app reads them.
//! What they are and how they were made: `lists/README.md`.

use std::{collections::BTreeMap, fs, path::PathBuf};

use exchange::roster::{
    Belonging, BirthColumn, Candidate, ColumnChoices, CountedFrom, DayOrder, GivenNames,
    ImportPlan, ListReadings, NoList, NotText, RosterReading, RosterTable, Takes, WhichReading,
    Whom, given_names, read, text_of,
};
use expect_test::expect_file;
use trivsel::{
    instrument::Birth,
    register::{Child, ChildId, GroupId, looks_like_cpr},
    vocabulary::{Day, Id},
};

/// What must become of a list, said by hand.
struct List {
    name: &'static str,
    group: &'static str,
    /// How many rows are taken, of whom somebody must be asked about so many, and refused.
    rows: [usize; 3],
    /// What is asked for the whole list before anything is taken in.
    asked: &'static [Question],
    /// What stands in the file and must be kept nowhere.
    never: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Sheet,
    Alphabet,
    Class,
    Month,
}

const fn list(name: &'static str, group: &'static str, rows: [usize; 3]) -> List {
    List {
        name,
        group,
        rows,
        asked: &[],
        never: &[],
    }
}

impl List {
    const fn asks(self, asked: &'static [Question]) -> Self {
        Self { asked, ..self }
    }

    const fn never_keeps(self, never: &'static [&'static str]) -> Self {
        Self { never, ..self }
    }
}

const LISTS: [List; 26] = [
    list("01-elevliste.csv", "1.B", [3, 0, 0]).never_keeps(&[
        "0703191234",
        "110419",
        "4321",
        "2308191111",
        "Solvej",
        "Kirkegade",
        "12 34",
        "87654321",
    ]),
    list("02-kontakter.csv", "Solsikken", [2, 0, 1])
        .never_keeps(&["12345678", "eva@", "Solvej", "20304050", "liv@", "Skovvej"]),
    list("03-hele-skolen.xlsx", "1b", [2, 0, 3]).never_keeps(&[
        "703191234",
        "1104194321",
        "2308191111",
        "105181111",
        "3009195555",
    ]),
    list("04-et-ark-pr-klasse.xlsx", "1.B klasse", [2, 0, 0]).never_keeps(&["110419", "4321"]),
    list("05-fra-1904.xlsx", "Solsikken", [2, 0, 0]),
    list("06-gammel.xls", "Solsikken", [3, 0, 0]).never_keeps(&["12345678", "20304050"]),
    list("07-libreoffice.ods", "Myretuen", [2, 0, 0]),
    list("08-mac.csv", "Solsikken", [3, 0, 0]),
    list("09-mac-bogstaver.csv", "Solsikken", [2, 0, 0]),
    list("10-maaneden-foerst.csv", "1B", [4, 0, 0]),
    list("11-dagnumre.csv", "Solsikken", [3, 0, 0]),
    list("12-hvilken-er-maaneden.csv", "Solsikken", [0, 0, 3]).asks(&[Question::Month]),
    list("13-cpr-i-navnet.csv", "Solsikken", [2, 0, 3])
        .never_keeps(&["070322", "1234", "010522", "4321", "1111"]),
    list("14-uden-overskrifter.txt", "Solsikken", [2, 0, 0]),
    list("15-hele-navne.xlsx", "1.B", [4, 0, 0]),
    list("16-mellemnavn.csv", "Solsikken", [3, 0, 0]),
    list("17-fremmoede.xlsx", "SFO", [2, 0, 2]).never_keeps(&["12345678", "070318", "4444"]),
    list("18-cpr-som-foedselsdato.csv", "Solsikken", [0, 0, 3])
        .never_keeps(&["070322", "1234", "110422", "4321"]),
    list("19-hvilket-alfabet.csv", "Solsikken", [2, 0, 0]).asks(&[Question::Alphabet]),
    list("20-naeste-aar.csv", "Solsikken", [3, 2, 1]),
    list("21-skrevet-i-haanden.txt", "Solsikken", [4, 0, 1]),
    list("22-to-overskrifter.xlsx", "1.B", [3, 0, 2])
        .never_keeps(&["070319", "1234", "20304050", "2345678"]),
    list("23-efternavn-foerst.csv", "1.B", [6, 1, 0]),
    list("24-stuen-en-gang.csv", "Solsikken", [3, 0, 3]),
    list("25-numbers.xlsx", "Dagplejen", [3, 0, 1]).never_keeps(&["12345678", "20304050"]),
    list("26-klasse-for-klasse.ods", "1.B", [2, 0, 4])
        .never_keeps(&["070319", "1234", "110419", "4321", "1111", "2222"]),
];

fn today() -> Day {
    Day::new(2026, 11, 24).expect("a day")
}

fn file(name: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lists");
    fs::read(folder.join(name)).expect(name)
}

/// As the app reads a file that somebody has chosen.
fn readings(bytes: &[u8], group: &str) -> Result<ListReadings, NoList> {
    match text_of(bytes) {
        Ok(text) => ListReadings::of_text(&text),
        Err(NotText::Workbook) => ListReadings::of_workbook(&workbook::read_workbook(bytes), group),
        Err(_) => Err(NoList::Empty),
    }
}

const GROUP: GroupId = GroupId(Id::from_bytes([9; 16]));

/// Whom the group has before the list is read: one who stopped, one who is there, and one whose surname
/// the list has otherwise.
fn known() -> Vec<Child> {
    let child = |number: u8, given: &str, surname: &str, month, day| Child {
        surname: surname.to_owned(),
        ..Child::new(
            ChildId(Id::from_bytes([number; 16])),
            GROUP,
            given,
            Birth {
                year: 2022,
                month,
                day: Some(day),
                weeks_early: None,
            },
        )
    };
    let mut alma = child(1, "Alma", "Berg", 3, 7);
    alma.left = Day::new(2026, 6, 30);
    vec![
        alma,
        child(2, "Bo", "Holm", 4, 11),
        child(3, "Ida", "", 5, 1),
    ]
}

fn told(row: &Candidate) -> String {
    let Birth {
        year, month, day, ..
    } = row.birth;
    let day = day.map(|day| format!("-{day:02}")).unwrap_or_default();
    let class = match row.group.as_str() {
        "" => String::new(),
        class => format!(" | {class}"),
    };
    format!(
        "{}: {} | {} | {year}-{month:02}{day}{class}",
        row.line, row.given, row.surname
    )
}

/// What a list asks, and a line about each.
fn questions(
    readings: &ListReadings,
    table: &RosterTable,
    choices: &ColumnChoices,
) -> (Vec<Question>, Vec<String>) {
    let (mut asked, mut account) = (Vec::new(), Vec::new());
    if readings.all.len() > 1 {
        let names: Vec<_> = readings.all.iter().map(|it| it.name.as_str()).collect();
        let chosen = readings.chosen.map(|at| names[at]);
        account.push(format!(
            "{:?}: {names:?}, taken: {chosen:?}",
            readings.which
        ));
        if chosen.is_none() {
            asked.push(match readings.which {
                WhichReading::Sheet => Question::Sheet,
                WhichReading::Alphabet => Question::Alphabet,
            });
        }
    }
    if let Some(both) = given_names(table, &table.columns) {
        let both = both.map(|(how, name)| format!("{how:?} = {name}"));
        account.push(format!(
            "first names: {}, taken: {:?}",
            both.join(", "),
            choices.given
        ));
    }
    let births = &choices.births;
    if let Some(example) = &births.order.example {
        let day = |order| BirthColumn::read_as(example, order, CountedFrom::Year1900);
        let ways = [DayOrder::DayFirst, DayOrder::MonthFirst].map(day);
        account.push(format!(
            "order: {example} = {ways:?}, taken: {:?}",
            births.order.answer
        ));
        asked.extend(births.order.answer.is_none().then_some(Question::Month));
    }
    if let Some(example) = &births.counted.example {
        let day = |from| BirthColumn::read_as(example, DayOrder::DayFirst, from);
        let ways = [CountedFrom::Year1900, CountedFrom::Year1904].map(day);
        account.push(format!(
            "days: {example} = {ways:?}, taken: {:?}",
            births.counted.answer
        ));
    }
    if table.columns.iter().any(|it| it.takes == Takes::Group) {
        account.push(format!("belonging: {:?}", choices.belonging));
    }
    asked.extend((choices.belonging == Belonging::NotSaid).then_some(Question::Class));
    (asked, account)
}

#[test]
fn each_list_is_taken_asked_about_and_refused_as_it_should_be() {
    let known = known();
    for list in LISTS {
        let readings = readings(&file(list.name), list.group).unwrap();
        let table = readings.table();
        let choices = ColumnChoices::suggested(table, &table.columns, list.group, today());
        let (asked, mut account) = questions(&readings, table, &choices);
        let reading = read(table, &table.columns, &choices, today());
        let known: Vec<&Child> = match list.name.starts_with("20") {
            true => known.iter().collect(),
            false => Vec::new(),
        };
        let RosterReading { taken, refused } = reading;
        for column in &table.columns {
            account.push(format!("{} = {:?}", column.heading, column.takes));
        }
        for gone in &table.dropped {
            account.push(format!(
                "without {} {}: {:?}",
                gone.number, gone.heading, gone.held
            ));
        }
        for row in &taken {
            account.push(told(row));
        }
        for row in &refused {
            account.push(format!("{}: {} – {:?}", row.line, row.name, row.why));
        }
        let rows = taken.len();
        let plan = ImportPlan::new(taken, &known, today());
        for possible in &plan.possible {
            let like = match &possible.like {
                Whom::Known(child) => format!("is there: {}", child.full_name()),
                Whom::Stopped(child) => format!("has stopped: {}", child.full_name()),
                Whom::Earlier(row) => format!("on line {}", row.line),
            };
            account.push(format!("is {} the same? {like}", possible.row.line));
        }
        let name = list.name;
        assert_eq!(
            [rows, plan.possible.len(), refused.len()],
            list.rows,
            "{name}:\n{account:#?}"
        );
        assert_eq!(asked, list.asked, "{name}");
        keeps_nothing_private(&list, &format!("{readings:?} {plan:?} {refused:?}"), &plan);
        every_row_is_on_the_receipt(name, table, &plan, &refused);
        expect_file![format!("./lists/{name}.expected")].assert_eq(&(account.join("\n") + "\n"));
    }
}

/// Nothing after the reading of the file has seen it, and so nothing can store it.
fn keeps_nothing_private(list: &List, seen: &str, plan: &ImportPlan) {
    for gone in list.never {
        assert!(!seen.contains(gone), "{}: {gone} in {seen}", list.name);
    }
    let answers = vec![Some(false); plan.possible.len()];
    let mut number = 100;
    let facts = plan.facts(GROUP, today(), &answers, &mut || {
        number += 1;
        ChildId(Id::from_bytes([number; 16]))
    });
    for fact in facts {
        let stored = serde_json::to_string(&fact).expect("a fact");
        for gone in list.never {
            assert!(!stored.contains(gone), "{}: {gone} in {stored}", list.name);
        }
    }
    let names = plan
        .new
        .iter()
        .chain(plan.possible.iter().map(|it| &it.row));
    for row in names {
        assert!(!looks_like_cpr(&row.full_name()), "{}: {row:?}", list.name);
    }
}

fn every_row_is_on_the_receipt(
    name: &str,
    table: &RosterTable,
    plan: &ImportPlan,
    refused: &[exchange::roster::Refused],
) {
    let answers = vec![None; plan.possible.len()];
    let receipt = plan.receipt(&answers, refused, usize::MAX);
    let told: Vec<usize> = receipt.iter().map(|it| it.line).collect();
    let mut rows: Vec<usize> = table.rows.iter().map(|row| row.line).collect();
    rows.sort_unstable();
    assert_eq!(told, rows, "{name}");
}

/// What is asked is answered once, and every row is then taken.
#[test]
fn an_answer_for_the_column_takes_its_rows() {
    let month = readings(&file("12-hvilken-er-maaneden.csv"), "").unwrap();
    let table = month.table();
    for (order, second) in [(DayOrder::DayFirst, 11), (DayOrder::MonthFirst, 4)] {
        let mut choices = ColumnChoices::suggested(table, &table.columns, "", today());
        choices.births.order.answer = Some(order);
        let taken = read(table, &table.columns, &choices, today()).taken;
        assert_eq!((taken.len(), taken[1].birth.month), (3, second));
    }
    let alphabets = readings(&file("19-hvilket-alfabet.csv"), "").unwrap();
    let names = |at: usize| {
        let table = &alphabets.all[at].table;
        let choices = ColumnChoices::suggested(table, &table.columns, "", today());
        read(table, &table.columns, &choices, today()).taken[0]
            .given
            .clone()
    };
    assert_eq!([names(0), names(1)], ["AndrŽ", "André"]);
    let names = readings(&file("15-hele-navne.xlsx"), "").unwrap();
    let table = names.table();
    let mut choices = ColumnChoices::suggested(table, &table.columns, "", today());
    choices.given = GivenNames::All;
    let taken = read(table, &table.columns, &choices, today()).taken;
    let given: Vec<_> = taken.iter().map(|row| row.given.as_str()).collect();
    assert_eq!(
        given,
        ["Anna Sofie Holm", "Nguyễn Thị Minh", "Sukarno", "Karl Emil"]
    );
}

#[test]
fn what_is_no_list_is_told() {
    let why = |bytes: &[u8]| readings(bytes, "").unwrap_err();
    assert_eq!(why(&file("laast.xlsx")), NoList::Locked);
    assert_eq!(why(&file("afbrudt.xlsx")), NoList::NotAWorkbook);
    assert_eq!(why(b"PK\x03\x04 and so on"), NoList::NotAWorkbook);
    assert_eq!(why(b"Navn;F\xf8dt\r\n"), NoList::Empty);
}

/// A hidden sheet and an empty one are none.
#[test]
fn the_sheets_of_a_workbook_are_those_that_somebody_sees() {
    let all = readings(&file("04-et-ark-pr-klasse.xlsx"), "Solsikken").unwrap();
    let names: BTreeMap<_, _> = all
        .all
        .iter()
        .map(|it| (&*it.name, it.table.rows.len()))
        .collect();
    assert_eq!(names, BTreeMap::from([("1.A", 1), ("1.B", 2)]));
    assert_eq!(all.chosen, None, "nobody has said which");
}
