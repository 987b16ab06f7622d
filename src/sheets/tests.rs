//! The parents' sheet, rendered without a browser.

mod access;
mod access_chosen;
mod access_of_one_home;
mod access_versions;
mod blank;
pub(crate) mod case;
mod contact;
mod group;
mod group_numbers;
mod languages;
mod later_model;
mod leaks;
mod leaks_of_team;
mod leaks_without_names;
pub(crate) mod meetings;
mod month;
mod names;
mod next_meeting;
mod no_paper_left_out;
mod not_seen;
mod papers;
mod pretty;
mod since;
mod slips;
mod talk;
mod writing;

use expect_test::{ExpectFile, expect_file};

use self::{
    case::{CHILD, Case, ROUND, agreement, id, printed, render, spoken},
    pretty::pretty,
};
use super::*;
use trivsel::instrument::Models;
use trivsel::{
    register::{Agreement, Institution, JointPosition, Notify, RoundId, SheetText},
    vocabulary::{Answer, Area, Language, PaperLanguage, Step},
};

/// The style sheets that paper is printed with.
fn style_sheets() -> String {
    [
        include_str!("../../styles/print.css"),
        include_str!("../../styles/print_letter.css"),
        include_str!("../../styles/print_paper.css"),
        include_str!("../../styles/print_access.css"),
        include_str!("../../styles/print_group.css"),
        include_str!("../../styles/print_form.css"),
        include_str!("../../styles/print_meeting.css"),
    ]
    .concat()
}

#[track_caller]
fn check(case: Case, language: Language, expected: ExpectFile) -> String {
    let html = case.html(language);
    expected.assert_eq(&pretty(&html));
    html
}

#[test]
fn danish_green() {
    let mut case = Case::new(Step::Green);
    case.position.agreements = vec![agreement("Anne", "Finder en ny bog til læsehjørnet", None)];
    case.position.next_meeting = case::meeting("2027-05-10");
    check(
        case,
        Language::Danish,
        expect_file!["snapshots/danish_green.html"],
    );
}

#[test]
fn danish_red_keeps_what_is_not_for_parents() {
    let mut case = Case::new(Step::Red);
    case.position.why_nonetheless = "Kun Anne har set Alma om morgenen.".into();
    case.position.notify = Some(Notify {
        yes: true,
        grounds: "Vi har grund til at tro, at der er brug for særlig støtte.".into(),
    });
    case.position.agreements = vec![
        agreement(
            "Anne",
            "Tager imod Alma hver morgen i garderoben",
            Some("2026-11-25"),
        ),
        agreement(
            "Forældrene og Bo",
            "Skriver en uge ned, hvordan Alma sover",
            Some("2026-12-04"),
        ),
    ];
    case.position.next_meeting = case::meeting("2026-12-07");
    if let Some(meeting) = &mut case.position.next_meeting {
        meeting.time = "15.30–16.15".into();
        meeting.place = "Lokale 12".into();
        meeting.people = "Anne og Mette, leder".into();
        meeting.contact = "Anne: 87 65 43 21".into();
    }
    case.position.sheet.areas = [(
        Area::Emotions,
        "Alma græder ofte længe, når der bliver sagt farvel.".into(),
    )]
    .into_iter()
    .collect();
    let html = check(
        case,
        Language::Danish,
        expect_file!["snapshots/danish_red.html"],
    );
    // What every mother thinks first is said to her, and nothing else of it.
    let language = PaperLanguage::from(Language::Danish);
    assert!(html.contains(language.sheet_red()), "{html}");
    let html = html.replace(language.sheet_red(), "");
    for kept in [
        "To voksne har set",
        "Vi deler samlingen",
        "Kun Anne har set",
        "særlig støtte",
        "nderret",
        "Efternavnsen",
    ] {
        assert!(!html.contains(kept), "{kept}");
    }
}

/// Red anywhere on the sheet is no notification, and the home has no colour there at all.
#[test]
fn wherever_red_stands_it_is_said_that_it_is_no_notification() {
    let says = |change: fn(&mut JointPosition)| {
        let mut case = Case::new(Step::Yellow);
        change(&mut case.position);
        let sheet = case.sheet();
        let all = PaperLanguage::ALL.map(|language| {
            let red = language.sheet_red();
            let paper = render(parents_sheet(&sheet, printed(), spoken(language)));
            let screen = render(sheet_on_screen(&sheet, spoken(language)));
            assert_eq!(paper.contains(red), screen.contains(red));
            assert!(paper.contains(language.sheet_surroundings()), "{paper}");
            paper.contains(red)
        });
        let mut all: Vec<_> = all.collect();
        all.dedup();
        all
    };
    assert_eq!(says(|_| ()), [false]);
    assert_eq!(says(|it| it.whole = Step::Red), [true]);
    assert_eq!(
        says(|it| _ = it.areas.insert(Area::Body, Answer::Seen(Step::Red))),
        [true]
    );
    assert_eq!(
        says(|it| _ = it.areas.insert(Area::Surroundings, Answer::Seen(Step::Red))),
        [false]
    );
}

#[test]
fn english_yellow() {
    let mut case = Case::new(Step::Yellow);
    case.position.sheet.show_grounds = true;
    case.position.sheet.show_frames = true;
    case.position.areas.insert(Area::Body, Answer::NotSeen);
    case.position.agreements = vec![agreement(
        "Bo",
        "Leger med Alma i en lille gruppe hver formiddag",
        Some("2026-12-18"),
    )];
    case.position.next_meeting = case::meeting("2027-01-05");
    let html = check(
        case,
        Language::English,
        expect_file!["snapshots/english_yellow.html"],
    );
    assert!(html.contains(r#"lang="da""#));
    assert!(html.contains("with an interpreter"));
}

#[test]
fn everything_empty() {
    let mut case = Case::new(Step::Green);
    case.institution = Institution::default();
    case.child.given.clear();
    case.group.name = " ".into();
    case.round.name.clear();
    case.position.areas.clear();
    case.position.assessors.clear();
    case.position.agreements = vec![agreement(" ", "", None)];
    case.position.sheet = SheetText {
        show_grounds: true,
        show_frames: true,
        ..SheetText::default()
    };
    case.position.grounds = "\n".into();
    case.position.frames.clear();
    check(
        case,
        Language::Danish,
        expect_file!["snapshots/everything_empty.html"],
    );
}

#[test]
fn a_name_of_forty_letters() {
    let mut case = Case::new(Step::Green);
    case.child.given = "Wolfeschlegelsteinhausenbergerdorffsønne".into();
    assert_eq!(case.child.given.chars().count(), 40);
    check(
        case,
        Language::Danish,
        expect_file!["snapshots/long_name.html"],
    );
}

#[test]
fn everything_full() {
    let long = "Vi ser det især om morgenen og i skiftene, og vi prøver noget nyt. ".repeat(6);
    let mut case = Case::new(Step::Yellow);
    case.institution.information = long.clone();
    case.position.grounds = long.clone();
    case.position.frames = long.clone();
    case.position.sheet = SheetText {
        strengths: long.clone(),
        seen: long.clone(),
        areas: Area::ALL
            .iter()
            .map(|area| (*area, long[..180].into()))
            .collect(),
        show_grounds: true,
        show_frames: true,
    };
    case.position.agreements =
        vec![agreement("Anne, Bo og forældrene", &long[..140], Some("2026-12-18")); 5];
    check(
        case,
        Language::Danish,
        expect_file!["snapshots/everything_full.html"],
    );
}

/// The column stands where somebody wrote what shows that it helps, and where there are rows for a pen.
#[test]
fn a_sign_has_its_column_only_where_one_is_written() {
    let with = |agreements: Vec<Agreement>| {
        let mut case = Case::new(Step::Yellow);
        case.position.agreements = agreements;
        case.html(Language::Danish)
    };
    let plain = agreement("Anne", "Læser med Alma", None);
    let sign = Agreement {
        sign: " Alma henter selv en bog ".into(),
        ..plain.clone()
    };
    let head = Language::Danish.sheet_sign();
    assert!(!with(vec![plain.clone()]).contains(head));
    assert!(with(Vec::new()).contains(head));
    let html = with(vec![plain, sign]);
    assert!(html.contains(head) && html.contains(">Alma henter selv en bog<"));
}

#[test]
fn without_a_joint_position_there_is_no_sheet() {
    let register = Case::new(Step::Green).register();
    let gather =
        |round| ParentsSheet::gather(&register, CHILD, round, &Models::default(), case::printed());
    assert!(gather(ROUND).is_some());
    assert_eq!(gather(RoundId(id(9))), None);
}

#[test]
fn another_models_words_are_not_borrowed() {
    let mut case = Case::new(Step::Green);
    case.position.model.version = "0.9.0".into();
    let register = case.register();
    let sheet = ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), case::printed());
    assert_eq!(sheet, None);
}

#[test]
fn what_goes_well_stands_first() {
    let mut case = Case::new(Step::Red);
    case.position.areas.remove(&Area::Relations);
    let answers: Vec<_> = case.sheet().areas.iter().map(|seen| seen.answer).collect();
    let [green, _, red, not_seen] = Answer::ALL;
    // The surroundings, which are mostly the home, stand last whatever was answered.
    assert_eq!(answers, [green, green, red, red, not_seen, green]);
}

#[test]
fn every_answer_has_its_shape_and_its_word() {
    for (answer, area) in Answer::ALL.into_iter().zip(Area::ALL) {
        for language in Language::ALL {
            let mut case = Case::new(Step::Green);
            case.position.areas = [(*area, answer)].into_iter().collect();
            let html = case.html(language);
            let expected = format!(
                ">{}</span><strong> {}</strong>",
                answer.shape(),
                answer.word(language)
            );
            assert!(html.contains(&expected), "{expected}: {html}");
        }
    }
}

#[test]
fn free_text_is_text_with_its_line_breaks() {
    let mut case = Case::new(Step::Green);
    let text = "<b onclick=alert(1)>\nFrø & <script>";
    case.position = JointPosition {
        agreements: vec![agreement(text, text, None)],
        ..case.position
    };
    case.position.sheet.strengths = text.into();
    case.child.given = text.into();
    let html = case.html(Language::Danish);
    assert!(html.contains("&lt;b onclick=alert(1)&gt;\nFrø &amp; &lt;script&gt;"));
    assert!(!html.contains("<b ") && !html.contains("<script"));
}

#[test]
fn the_style_sheet_knows_every_class_and_asks_for_nothing() {
    let css = style_sheets();
    for step in Step::ALL {
        let html = Case::new(*step).html(Language::English);
        assert!(!html.contains("style="));
        let classes = html.split(r#"class=""#).skip(1);
        let classes = classes.filter_map(|rest| rest.split('"').next());
        for class in classes.flat_map(str::split_whitespace) {
            assert!(css.contains(&format!(".{class}")), "{class}");
        }
    }
    assert!(!css.contains("url(") && !css.contains("@import"));
}
