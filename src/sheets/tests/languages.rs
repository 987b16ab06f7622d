//! The papers for parents in each of their languages.

use std::{collections::BTreeSet, fs, path::Path};

use super::case::{CHILD, Case, ROUND, agreement, day, id, meeting, printed, render};
use crate::sheets::{
    Invitation, ParentsSheet, SheetLanguage, Slip, invitation, parents_sheet, slip,
};
use trivsel::{
    instrument::{Birth, Models},
    register::{
        Agreement, AgreementAnswer, AgreementId, Child, DeviceId, Entry, EntryId, Fact, FactName,
        FollowUp, Institution, JointPosition, Meeting, MeetingId, MeetingPerson, Moment,
        PapersRead, Register,
    },
    vocabulary::{Answer, Area, DidHelp, Language, MeetingPart, PaperLanguage, Step, WasKept},
};

/// As a rendered sheet has it.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Those that the app itself does not speak.
fn others() -> impl Iterator<Item = PaperLanguage> {
    PaperLanguage::ALL.filter(|it| it.whole().is_none())
}

fn person(name: &str, part: MeetingPart) -> MeetingPerson {
    MeetingPerson {
        name: name.into(),
        part,
        consent: None,
    }
}

/// A position that says as much as one can: of every area something else, agreements, a meeting.
fn register(whole: Step) -> Register {
    let mut case = Case::new(whole);
    case.position.areas.insert(Area::Body, Answer::NotSeen);
    case.position
        .areas
        .insert(Area::Learning, Answer::Seen(Step::Red));
    case.position.sheet.show_grounds = true;
    case.position.sheet.show_frames = true;
    let answered = (0u8..).zip(WasKept::ALL.iter().zip(DidHelp::ALL));
    let answered: Vec<_> = answered
        .map(|(number, (kept, helped))| {
            let made = Agreement {
                id: AgreementId(id(0x90 + number)),
                sign: "Alma siger farvel".into(),
                ..agreement("Bo", "Leger med Alma", Some("2026-12-18"))
            };
            let answer = AgreementAnswer {
                agreement: made.id,
                kept: Some(*kept),
                helped: Some(*helped),
                words: "Det var sværest mandag".into(),
                for_parents: true,
                ends: number == 0,
            };
            (made, answer)
        })
        .collect();
    let Fact::FollowUpHeld(held) = Fact::made_up(FactName::FollowUpHeld, CHILD, "x") else {
        unreachable!()
    };
    case.before = vec![
        Fact::PositionAgreed(JointPosition {
            agreements: answered.iter().map(|(made, _)| made.clone()).collect(),
            ..case.position.clone()
        }),
        Fact::FollowUpHeld(FollowUp {
            answers: answered.into_iter().map(|(_, answer)| answer).collect(),
            agreements: vec![],
            ended: None,
            ..held
        }),
    ];
    case.position.agreements = vec![agreement("Bo", "Leger med Alma", Some("2026-12-18"))];
    case.position.next_meeting = meeting("2026-12-07");
    if let Some(meeting) = &mut case.position.next_meeting {
        meeting.time = "15.30–16.15".into();
        meeting.place = "Lokale 12".into();
        meeting.people = "Anne og Mette".into();
    }
    case.register()
}

fn invited(register: &Register) -> Invitation {
    let meeting = Meeting {
        time: "15.30–16.15".into(),
        place: "Lokale 12".into(),
        people: vec![
            person("Sofie, mor", MeetingPart::Parent),
            person("Karin, talepædagog", MeetingPart::Staff),
            person("Anne", MeetingPart::Staff),
        ],
        purpose: "Vi aftaler, hvordan Alma får ro ved frokosten.".into(),
        ..Meeting::new(
            MeetingId(id(0xb7)),
            CHILD,
            day("2026-11-24"),
            day("2026-12-09"),
        )
    };
    let child = register.child(CHILD).unwrap();
    Invitation::gather(register, child, &meeting, true, printed()).remove(0)
}

/// Every paper, in every case that says something else, in a language.
fn papers(language: SheetLanguage) -> Vec<String> {
    let mut all = Vec::new();
    for whole in [Step::Green, Step::Yellow, Step::Red] {
        let register = register(whole);
        let sheet =
            ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap();
        all.push(render(parents_sheet(&sheet, printed(), language)));
        let apart = sheet.without_meeting();
        all.push(render(parents_sheet(&apart, printed(), language)));
    }
    let register = register(Step::Yellow);
    for year in [2026, 2024, 2022, 2018] {
        let child = Child {
            birth: Birth::in_month(year, 9),
            ..register.child(CHILD).unwrap().clone()
        };
        let of_child = Slip::gather(&register, &child, printed());
        all.push(render(slip(&of_child, printed(), language)));
    }
    all.push(render(invitation(&invited(&register), printed(), language)));
    all
}

/// Without what the staff wrote, which stands as it is.
fn without_danish(html: &str) -> String {
    let mut pieces = html.split("lang=\"da\"");
    let mut own = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        own += piece.split_once('<').map_or("", |(_, rest)| rest);
    }
    own
}

#[test]
fn no_sentence_of_the_app_stays_danish_and_the_direction_is_told() {
    for language in others() {
        let danish: Vec<_> = language.sentences().into_iter().map(|[it, _]| it).collect();
        let pieces = danish.iter().flat_map(|it| it.split('…')).map(str::trim);
        let pieces: BTreeSet<_> = pieces.filter(|it| it.contains(' ')).collect();
        for html in papers(SheetLanguage {
            language,
            draft: true,
        }) {
            assert!(html.contains(&format!("lang=\"{language}\"")), "{html}");
            let rtl = html.contains(" dir=\"rtl\"");
            assert_eq!(rtl, language.is_rtl(), "{language}");
            assert!(
                html.contains(&plain(language.sheet_draft())),
                "{language}: {html}"
            );
            // At the head of every page too: one that is handed out alone says so.
            assert!(
                html.contains(&plain(language.paper_draft())),
                "{language}: {html}"
            );
            assert!(
                html.contains(language.sheet_as_written()),
                "{language}: {html}"
            );
            let own = without_danish(&html);
            for piece in &pieces {
                assert!(!own.contains(*piece), "{language}: “{piece}”\n{own}");
            }
        }
    }
}

#[test]
fn staffs_own_words_stand_as_they_are_and_names_are_kept_apart() {
    for language in others() {
        let register = register(Step::Yellow);
        let sheet =
            ParentsSheet::gather(&register, CHILD, ROUND, &Models::default(), printed()).unwrap();
        let html = render(parents_sheet(
            &sheet,
            printed(),
            SheetLanguage::of(&register, language),
        ));
        for own in [
            "Alma er nysgerrig",
            "Vi deler samlingen",
            "Mette Holm, leder",
        ] {
            let there = html.split(own).next().unwrap().rsplit('<').next().unwrap();
            let marked = there.contains("lang=\"da\"") && there.contains("dir=\"auto\"");
            assert!(marked, "{language}: {own}: {there}");
        }
        let letter = render(invitation(&invited(&register), printed(), Language::Danish));
        assert!(!letter.contains('\u{2068}'), "{letter}");
        let letter = SheetLanguage::of(&register, language);
        let letter = render(invitation(&invited(&register), printed(), letter));
        assert!(letter.contains("Karin, talepædagog"), "{letter}");
        for name in ["Alma", "Anne"] {
            let apart = format!("\u{2068}{name}\u{2069}");
            for paper in [&html, &letter] {
                assert_eq!(
                    paper.contains(&apart),
                    language.is_rtl(),
                    "{language}: {name}"
                );
            }
        }
    }
}

#[test]
fn whoever_has_read_the_sentences_takes_the_draft_away() {
    for language in others() {
        let mut register = register(Step::Yellow);
        let spoken = SheetLanguage::of(&register, language);
        assert!(spoken.draft);
        register.apply(Entry {
            id: EntryId(id(0x71)),
            device: DeviceId(id(0xf1)),
            adult: None,
            clock: 90,
            sequence: 90,
            seen: Default::default(),
            at: Moment(0),
            fact: Fact::PapersRead(PapersRead {
                language,
                texts: language.texts_sum().unwrap().to_owned(),
                reader: "Olena".into(),
                on: printed(),
                taken_back: false,
            }),
        });
        let spoken = SheetLanguage::of(&register, language);
        assert!(!spoken.draft);
        for html in papers(spoken) {
            for mark in [language.sheet_draft(), language.paper_draft()] {
                assert!(!html.contains(mark), "{language}: {mark}");
            }
        }
    }
}

#[test]
fn where_the_staff_write_danish_a_danish_paper_says_nothing_of_languages() {
    let register = register(Step::Yellow);
    assert_eq!(
        register.institution.language,
        Institution::default().language
    );
    for html in papers(Language::Danish.into()) {
        let danish = PaperLanguage::from(Language::Danish);
        assert!(!html.contains(danish.sheet_as_written()));
        assert!(!html.contains("dir="), "{html}");
    }
}

/// What is written in Rust under a folder.
fn sources(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("tests") {
            all += &sources(&path);
        } else if path.extension().is_some_and(|it| it == "rs") {
            all += &fs::read_to_string(path).unwrap();
        }
    }
    all
}

#[test]
fn no_message_of_the_papers_is_there_for_nothing() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    for folder in ["src/sheets", "src/platform", "crates/trivsel/src"] {
        code += &sources(&project.join(folder));
    }
    let folder = project.join("texts/da/papers");
    let mut seen = 0;
    for file in fs::read_dir(folder).unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let keys = text
            .lines()
            .filter(|it| it.starts_with(|it: char| it.is_ascii_lowercase()));
        let keys = keys.filter_map(|line| line.split_once(" ="));
        for (key, _) in keys.filter(|(key, _)| !key.starts_with("language-")) {
            let name = key.replace('-', "_");
            assert!(code.contains(&name), "nothing on paper says {key}");
            seen += 1;
        }
    }
    assert!(seen > 120, "{seen}");
}
