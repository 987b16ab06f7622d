//! What holds of every list.

use proptest::{collection::vec, prelude::*};

use super::*;
use crate::roster::rows::rows_between;
use trivsel::register::looks_like_cpr;

/// A cell as lists have it, good and bad.
fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => "(Alma|Bo|Ida|alma)( (Berg|Bech|Holm))?",
        3 => "0[1-9]\\.0[1-3]\\.202[0-2]",
        1 => "0[1-9]0[1-9]2[0-2]([- ]?[0-9]{4})?",
        1 => "202[0-2]-0[1-3]",
        1 => "[\\PC\u{0}\u{202e}\u{200b}\n\r\t;,\"=@0-9]{0,12}",
        1 => Just(String::new()),
    ]
}

fn any_list() -> impl Strategy<Value = String> {
    let heading = prop_oneof![
        Just("Navn"),
        Just("fornavn"),
        Just("EFTERNAVN"),
        Just("Født"),
        Just("Stue"),
        Just("CPR"),
        Just("Note")
    ];
    let headings = vec(heading.prop_map(str::to_owned), 1..6);
    let rows = vec(vec(any_cell(), 0..6), 0..12);
    (
        headings,
        rows,
        prop_oneof![Just(";"), Just("\t"), Just(",")],
    )
        .prop_map(|(headings, rows, separator)| {
            let lines = std::iter::once(headings).chain(rows);
            let lines = lines.map(|cells| cells.join(separator));
            lines.collect::<Vec<_>>().join("\n")
        })
}

/// Everything that is to hold of a list that is taken in, in a group that has children already.
fn holds(text: &str, group: &mut Children, answer: Option<bool>) -> Result<(), TestCaseError> {
    let sheet = sheet(text);
    let reading = read_as_told(&sheet);
    prop_assert_eq!(
        sheet.rows.len(),
        reading.taken.len() + reading.refused.len()
    );
    let plan = group.plan(text);
    prop_assert_eq!(plan.rows(), reading.taken.len());
    group.carry_out(&plan, answer);
    for child in &group.all {
        for text in [&child.given, &child.surname, &child.full_name()] {
            prop_assert!(!looks_like_cpr(text), "{}", text);
        }
        let harmful = ['\u{202e}', '\u{200b}', '\n', '\0', '@'];
        prop_assert!(!child.full_name().contains(harmful), "{:?}", child);
        prop_assert!(child.birth.age_on(today()).is_ok());
    }
    let count = group.all.len();
    prop_assert_eq!(
        group.carry_out(&group.plan(text), answer),
        0,
        "the same list again"
    );
    prop_assert_eq!(group.all.len(), count);
    Ok(())
}

proptest! {
    #[test]
    fn rows_are_conserved_and_taking_in_again_writes_nothing(
        first in any_list(), list in any_list(), answer in any::<Option<bool>>()
    ) {
        let mut group = Children::default();
        group.carry_out(&group.plan(&first), Some(false));
        holds(&list, &mut group, answer)?;
    }

    #[test]
    fn any_bytes_at_all(bytes in vec(any::<u8>(), 0..400)) {
        let texts = match text_of(&bytes) {
            Ok(ListText::Plain(text)) => vec![text],
            Ok(ListText::EitherAlphabet { windows, mac }) => vec![windows, mac],
            Err(_) => vec![],
        };
        for text in texts {
            holds(&text, &mut Children::default(), Some(false))?;
        }
    }

    #[test]
    fn quoted_text_is_read_as_the_csv_crate_reads_it(
        rows in vec(vec("[a-c\"\n\r;,\t ø]{0,6}", 1..5), 1..8),
        separator in prop_oneof![Just(b';'), Just(b','), Just(b'\t')],
    ) {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .from_writer(Vec::new());
        rows.iter().for_each(|row| writer.write_record(row).unwrap());
        let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .delimiter(separator)
            .flexible(true)
            .has_headers(false)
            .from_reader(text.as_bytes());
        let theirs: Vec<Vec<String>> = reader
            .records()
            .map(|row| row.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let ours: Vec<_> = rows_between(&text, char::from(separator))
            .into_iter()
            .map(|row| row.cells)
            .collect();
        prop_assert_eq!(&ours, &theirs);
        prop_assert_eq!(ours, rows);
    }
}

/// What is made to hang the page: more columns than anybody can choose among, and rows that all
/// have one name.
#[test]
fn a_list_of_thousands_of_columns_or_of_one_name_is_read() {
    let wide = ["Navn;Født", &";Note".repeat(100_000), "\nIda;11.04.2022"].concat();
    let wide = sheet(&wide);
    assert_eq!((wide.columns.len(), wide.dropped.len()), (200, 0));
    assert_eq!(read_as_told(&wide).taken.len(), 1);
    let alike = ["Navn;Født\n", &"Ida;11.04.2022\n".repeat(20_000)].concat();
    let plan = Children::default().plan(&alike);
    assert_eq!((plan.new.len(), plan.possible.len()), (1, 19_999));
}

#[test]
fn ten_thousand_rows() {
    let letters = |at: usize| -> String {
        let figures = format!("{at:05}").into_bytes();
        figures
            .into_iter()
            .map(|it| char::from(it - b'0' + b'a'))
            .collect()
    };
    let rows =
        (0..10_000).map(|at| format!("Barn{} Berg;{:02}.03.2022\n", letters(at), at % 28 + 1));
    let text = format!("Navn;Født\n{}", rows.collect::<String>());
    let mut group = Children::default();
    let plan = group.plan(&text);
    assert_eq!((plan.new.len(), plan.rows()), (10_000, 10_000));
    let answers = vec![];
    let mut number = 0u32;
    let facts = plan.facts(GROUP, today(), &answers, &mut || {
        number += 1;
        let mut bytes = [0; 16];
        bytes[..4].copy_from_slice(&number.to_be_bytes());
        ChildId(Id::from_bytes(bytes))
    });
    group.all = facts
        .into_iter()
        .map(|fact| super::changed(None, fact))
        .collect();
    assert_eq!(group.plan(&text).same.len(), 10_000);
}
