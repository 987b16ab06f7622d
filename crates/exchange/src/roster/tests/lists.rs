//! Lists as programs and people write them.

use expect_test::{Expect, expect};

use super::*;

#[track_caller]
fn check(text: &str, expected: Expect) {
    expected.assert_eq(&account(text));
}

#[test]
fn a_school_s_student_administration() {
    check(
        "Elevliste 1.B – udskrevet 24-11-2026;;;;;;\r\n\
         ;;;;;;\r\n\
         CPR-nr.;Fornavn;Efternavn;Stamklasse;Fødselsdato;Adresse;Tlf. hjem\r\n\
         0703191234;Alma Sofie;Bach Berg;1.B;07-03-2019;Solvej 12, 2. tv.;12 34 56 78\r\n\
         110419-4321;Bo;Åkjær;1.B;11-04-2019;\"Kirkegade 3\r\n8000 Aarhus C\";87654321\r\n\
         ;;;;;;\r\n",
        expect![[r#"
            Fornavn = Given
            Efternavn = Surname
            Stamklasse = Group
            Fødselsdato = Born
            without 1 CPR-nr.: Cpr
            without 6 Adresse: Address
            without 7 Tlf. hjem: Phone
            4: Alma Sofie | Bach Berg | 2019-03-07
            5: Bo | Åkjær | 2019-04-11
        "#]],
    );
}

#[test]
fn contacts_out_of_a_communication_platform() {
    check(
        "Barnets navn,Gruppe,Fødselsdag,Mors navn,Mors mobil,Mors e-mail,Fars navn\n\
         Alma Berg,Solsikken,7. marts 2022,Eva Berg,+45 12345678,eva@berg.dk,Per Berg\n\
         \"Åkjær, Bo\",Solsikken,11. april 2022,Ida,,,\n",
        expect![[r#"
            Barnets navn = Name
            Gruppe = Group
            Fødselsdag = Born
            Mors navn = Nothing
            Fars navn = Nothing
            without 5 Mors mobil: Phone
            without 6 Mors e-mail: Mail
            2: Alma | Berg | 2022-03-07
            3: Bo | Åkjær | 2022-04-11
        "#]],
    );
}

#[test]
fn cells_pasted_from_a_workbook() {
    check(
        "Navn\tFødt\tCPR\n\
         Alma Berg\t7/3-2022\t070322-1234\n\
         Bo\t11.04.22\t\n\
         \t\t\n\
         Ida Holm\t\t\n",
        expect![[r#"
            Navn = Name
            Født = Born
            without 3 CPR: Cpr
            2: Alma | Berg | 2022-03-07
            3: Bo |  | 2022-04-11
            5: Ida Holm – NoBirth
        "#]],
    );
}

#[test]
fn english_headings_in_another_order_and_case() {
    check(
        "DATE OF BIRTH;Last name;first name;Room\n2022-03-07;Berg;Alma;Sunflowers\n",
        expect![[r#"
            DATE OF BIRTH = Born
            Last name = Surname
            first name = Given
            Room = Group
            2: Alma | Berg | 2022-03-07
        "#]],
    );
}

#[test]
fn a_list_without_headings() {
    check(
        "Alma Berg\t07.03.2022\nBo Holm\t11.04.2022\n",
        expect![[r#"
         = Name
         = Born
        1: Alma | Berg | 2022-03-07
        2: Bo | Holm | 2022-04-11
    "#]],
    );
}

#[test]
fn headings_that_nobody_knows_are_left_to_be_chosen_by_hand() {
    let text = "Kaldes;Kom til verden\nAlma Berg;07.03.2022\n";
    check(
        text,
        expect![[r#"
        Kaldes = Nothing
        Kom til verden = Nothing
        2:  – NoName
    "#]],
    );
    let sheet = sheet(text);
    let mut columns = sheet.columns.clone();
    take_as(&mut columns, 0, Takes::Name);
    take_as(&mut columns, 1, Takes::Born);
    let choices = suggested(&sheet, &columns);
    assert_eq!(read(&sheet, &columns, &choices, today()).taken.len(), 1);
    take_as(&mut columns, 1, Takes::Name);
    assert_eq!(columns[0].takes, Takes::Nothing, "one column for the name");
}

#[test]
fn cpr_numbers_under_another_heading_go_with_their_column() {
    check(
        "Navn;Født;Bemærkning\nAlma;070322-1234;\nBo;110422 4321;\nIda;2022-05-01;se 0703221234\nKaj;;\n",
        expect![[r#"
            Navn = Name
            without 2 Født: Cpr
            without 3 Bemærkning: Cpr
            2: Alma – NoBirth
            3: Bo – NoBirth
            4: Ida – NoBirth
            5: Kaj – NoBirth
        "#]],
    );
}

#[test]
fn a_cpr_number_hidden_in_a_name_refuses_the_row() {
    check(
        "Fornavn;Efternavn;Født\n\
         Alma 070322-1234;Berg;2022-03-07\n\
         070322;1234;2022-03-07\n\
         Bo;Holm 07\u{200b}0322\u{202e}1234;2022-04-11\n\
         \"Ida\n0703221234\";;2022-05-01\n\
         Kaj;Lund;2022-06-01\n\
         Liv;Lund;\"2022-06-01 (0106221234)\"\n",
        expect![[r#"
            Fornavn = Given
            Efternavn = Surname
            Født = Born
            7: Kaj | Lund | 2022-06-01
            2:  – Cpr
            3:  – Cpr
            4:  – Cpr
            5:  – Cpr
            8:  – Cpr
        "#]],
    );
}

#[test]
fn names_that_are_none_and_names_that_must_not_act() {
    check(
        "Fornavn;Efternavn;Født\n\
         =HYPERLINK(1);Berg;2022-03-07\n\
         '+Bo;-Holm;2022-04-11\n\
         \u{202e}Ida\u{0}\u{7};\u{200f}Lund;2022-05-01\n\
         ;Kjær;2022-05-02\n\
         kaj@kaj.dk;Kjær;2022-05-02\n\
         12345678;Kjær;2022-05-02\n\
         -;;2022-05-02\n\
         S\u{fffd}ren;;2022-05-02\n\
         A 12;;2022-05-02\n\
         Alma 123;Lund 1234;2022-05-02\n\
         Alexandrinebartholinesofiemargrethekarlaalexandrinebartholinesofiemargrethekarla2;;2022-05-02\n",
        expect![[r#"
            Fornavn = Given
            Efternavn = Surname
            Født = Born
            2: HYPERLINK(1) | Berg | 2022-03-07
            3: Bo | Holm | 2022-04-11
            4: Ida | Lund | 2022-05-01
            10: A 12 |  | 2022-05-02
            5: Kjær – NoName
            6: kaj@kaj.dk Kjær – NotAName
            7: 12345678 Kjær – NotAName
            8:  – NoName
            9: S�ren – NotAName
            11: Alma Lund – FourDigits
            12: Alexandrinebartholinesofiemargrethekarlaalexandrinebartholinesofiemargrethekarla – NameTooLong
        "#]],
    );
}

#[test]
fn whole_names_and_their_parts_together() {
    check(
        "Navn;Fornavn;Efternavn;Født\n\
         Alma Sofie Berg;;;2022-03-07\n\
         Alma Sofie Berg;Alma Sofie;;2022-03-08\n\
         Alma Sofie Berg;;Berg;2022-03-09\n\
         Berg, Alma Sofie;;;2022-03-10\n\
         Alma;;;2022-03-11\n\
         Alma,;;;2022-03-12\n",
        expect![[r#"
            Navn = Name
            Fornavn = Given
            Efternavn = Surname
            Født = Born
            2: Alma | Sofie Berg | 2022-03-07
            3: Alma Sofie | Berg | 2022-03-08
            4: Alma Sofie | Berg | 2022-03-09
            5: Alma Sofie | Berg | 2022-03-10
            6: Alma |  | 2022-03-11
            7: Alma |  | 2022-03-12
        "#]],
    );
}

#[test]
fn one_room_of_several_can_be_chosen() {
    let text = "Navn;Stue;Født\nAlma;Solsikken;2022-03\nBo;Myretuen;2022-04\nIda;;2022-05\nKaj;Solsikken;x\n";
    let sheet = sheet(text);
    assert_eq!(
        group_names(&sheet, &sheet.columns),
        ["", "Myretuen", "Solsikken"]
    );
    let choices = ColumnChoices {
        belonging: Belonging::Of("Solsikken".to_owned()),
        ..suggested(&sheet, &sheet.columns)
    };
    let reading = read(&sheet, &sheet.columns, &choices, today());
    assert_eq!(reading.taken.len(), 1);
    let other = |name: &str| RefusalReason::OtherGroup(name.to_owned());
    let whys: Vec<_> = reading.refused.into_iter().map(|it| it.why).collect();
    assert_eq!(
        whys,
        [
            other("Myretuen"),
            other(""),
            RefusalReason::NotADate("x".to_owned())
        ]
    );
}

#[test]
fn lists_with_nothing_in_them() {
    for text in ["", "\n\n", "Navn;Født", ";;;\n;;;", "\u{feff}"] {
        let sheet = sheet(text);
        assert!(sheet.rows.is_empty(), "{text:?}");
        assert_eq!(read_as_told(&sheet), RosterReading::default());
    }
}
