//! The papers of a meeting say what is meant for them, and nothing else.

use super::case::{ANNE, CHILD, Case, adult, child, day, id, planted, printed, render, spoken};
use crate::sheets::{
    AnswerSheet, Invitation, MeetingSheet, OnSheet, answer_sheet, invitation, meeting_sheet,
};
use trivsel::{
    insight::meeting,
    register::{
        Agreement, AgreementId, Child, Fact, Meeting, MeetingId, MeetingMove, MeetingPerson,
        MeetingPoint, Minutes, ParentsConsent, Register,
    },
    vocabulary::{Area, Language, MeetingKind, MeetingPart, PaperLanguage, Role, Step, Term},
};

pub(super) const MEETING: MeetingId = MeetingId(id(0xb7));

pub(crate) fn person(name: &str, part: MeetingPart) -> MeetingPerson {
    MeetingPerson {
        name: name.to_owned(),
        part,
        consent: Some(ParentsConsent {
            what: "mærke-samtykke-hvad".to_owned(),
            how: "mærke-samtykke-hvordan".to_owned(),
        }),
    }
}

fn point(from: MeetingPart, text: &str) -> MeetingPoint {
    MeetingPoint {
        from,
        text: text.to_owned(),
    }
}

pub(crate) fn plan() -> Meeting {
    Meeting {
        kind: MeetingKind::Network,
        time: "15.30–16.15".to_owned(),
        place: "mærke-lokale".to_owned(),
        people: vec![
            person("mærke-mor", MeetingPart::Parent),
            person("mærke-far", MeetingPart::Parent),
            person("mærke-pædagog", MeetingPart::Staff),
            person("mærke-udefra", MeetingPart::Outside),
        ],
        without_parents: "mærke-uden-forældre".to_owned(),
        interpreter: "mærke-tolk".to_owned(),
        purpose: "mærke-formål".to_owned(),
        told: "mærke-fortælle".to_owned(),
        points: vec![
            point(MeetingPart::Parent, "mærke-punkt-forældre"),
            point(MeetingPart::Staff, "mærke-punkt-os"),
        ],
        chair: "mærke-pædagog".to_owned(),
        notes_by: "mærke-skriver".to_owned(),
        filed: Some(day("2026-12-10")),
        ..Meeting::new(MEETING, CHILD, day("2026-11-24"), day("2026-12-09"))
    }
}

fn minutes() -> Fact {
    Fact::MeetingHeld(Minutes {
        child: CHILD,
        meeting: MEETING,
        on: day("2026-12-09"),
        who: "mærke-referent".to_owned(),
        came: vec!["mærke-mor".to_owned()],
        good: "mærke-godt".to_owned(),
        wonder: "mærke-undrer".to_owned(),
        hopes: "mærke-håber".to_owned(),
        agreements: vec![Agreement {
            id: AgreementId(id(0x66)),
            who: "mærke-hvem".to_owned(),
            what: "mærke-hvad".to_owned(),
            by: None,
            sign: String::new(),
        }],
        read_aloud: true,
        copies_to: "mærke-kopi".to_owned(),
    })
}

/// A register in which a mark stands in every field that there is about the child.
fn register(held: bool) -> Register {
    // Another meeting of the child is among it.
    register_with(planted(CHILD, "mærke-aldrig"), held)
}

/// The same with these other facts about the child.
pub(super) fn register_with(others: Vec<Fact>, held: bool) -> Register {
    let mut case = Case::new(Step::Red);
    case.institution.name = "mærke-sted".into();
    case.institution.contact = "mærke-kontakt".into();
    case.institution.may_see = "mærke-ser".into();
    case.institution.information = "mærke-oplysning".into();
    case.adults = vec![adult(ANNE, "mærke-anne", Role::Pedagogue)];
    case.child = Child {
        surname: "mærke-efternavn".into(),
        ..child("mærke-fornavn")
    };
    case.position.grounds = "mærke-begrundelse".into();
    case.position.frames = "mærke-rammer".into();
    case.position.sheet.strengths = "mærke-styrker".into();
    case.before = others;
    case.before.extend([
        Fact::meeting_changed(None, &plan()),
        Fact::MeetingMoved(MeetingMove {
            child: CHILD,
            meeting: MEETING,
            on: day("2026-11-24"),
            who: "mærke-flyttet-af".to_owned(),
            from: day("2026-12-02"),
            to: Some(day("2026-12-09")),
            why: "mærke-flyttet-hvorfor".to_owned(),
            parents_know: true,
        }),
    ]);
    case.before.extend(held.then(minutes));
    case.register()
}

/// That of all marks these stand in a text, and no other.
#[track_caller]
pub(super) fn check(text: &str, says: &[&str]) {
    let mut rest = text.to_owned();
    for mark in says {
        assert!(text.contains(mark), "{mark} is not in {text}");
        rest = rest.replace(mark, "");
    }
    assert!(!rest.contains("mærke-"), "{rest}");
    for heading in Language::ALL.map(|it| Term::Notification.word(it)) {
        assert!(!rest.contains(heading), "{heading}: {rest}");
    }
    let colours = Step::ALL.iter().flat_map(|step| {
        let language = Language::Danish;
        [step.name(language), step.word(language)]
    });
    for colour in colours.chain(Area::ALL.iter().map(|it| it.word(Language::Danish))) {
        assert!(!rest.contains(&format!(">{colour}<")), "{colour}: {rest}");
    }
    for id in [CHILD.0, MEETING.0, ANNE.0] {
        assert!(!rest.contains(&id.to_string()), "an id");
    }
}

#[test]
fn an_invitation_says_what_where_when_and_who_and_nothing_else() {
    let register = register(true);
    let child = register.child(CHILD).unwrap();
    let says = [
        "mærke-fornavn",
        "mærke-formål",
        "mærke-lokale",
        "mærke-pædagog",
        "mærke-udefra",
        "mærke-sted",
        "mærke-kontakt",
    ];
    let letters = |apart| Invitation::gather(&register, child, &plan(), apart, printed());
    for language in Language::ALL {
        let html = |letter: &Invitation| render(invitation(letter, printed(), language));
        let [one] = &letters(false)[..] else {
            panic!("one letter");
        };
        check(
            &html(one),
            &[&says[..], &["mærke-mor", "mærke-far"]].concat(),
        );
        let [mother, father] = &letters(true)[..] else {
            panic!("two letters");
        };
        check(&html(mother), &[&says[..], &["mærke-mor"]].concat());
        check(&html(father), &[&says[..], &["mærke-far"]].concat());
        // Two alike: what tells them apart is the name alone.
        let alike = html(mother).replace("mærke-mor", "…");
        assert_eq!(alike, html(father).replace("mærke-far", "…"));
    }
}

/// A letter is to somebody, and not to what they are.
#[test]
fn a_letter_greets_by_name_and_says_what_the_others_are() {
    let register = register(false);
    let child = register.child(CHILD).unwrap();
    let meeting = Meeting {
        people: vec![
            person("Sofie, mor", MeetingPart::Parent),
            person("Emil", MeetingPart::Parent),
            person("Anne, pædagog", MeetingPart::Staff),
        ],
        ..plan()
    };
    let letters = Invitation::gather(&register, child, &meeting, false, printed());
    let html = render(invitation(&letters[0], printed(), Language::Danish));
    for text in [
        "Kære Sofie og Emil<",
        "Med til mødet er Anne, pædagog.<",
        "Venlig hilsen Anne<",
    ] {
        assert!(html.contains(text), "{text}: {html}");
    }
}

/// Whoever leads it and whoever writes is marked, and nobody of a longer name.
#[test]
fn who_leads_and_who_writes_are_marked_and_nobody_whose_name_begins_alike() {
    let marked = |names: &[&str], chair: &str, notes_by: &str| {
        let people = names.iter().map(|it| person(it, MeetingPart::Staff));
        let planned = Meeting {
            people: people.collect(),
            chair: chair.to_owned(),
            notes_by: notes_by.to_owned(),
            ..plan()
        };
        let mut case = Case::new(Step::Green);
        case.before = vec![Fact::meeting_changed(None, &planned)];
        let register = case.register();
        let file = meeting(&register, CHILD, MEETING).unwrap();
        let child = register.child(CHILD).unwrap();
        let sheet = MeetingSheet::gather(&register, child, &file, printed());
        let of = |is: fn(&OnSheet) -> bool| {
            let all = sheet.people.iter().filter(|it| is(it));
            all.map(|it| it.name.clone()).collect::<Vec<_>>()
        };
        (of(|it| it.leads), of(|it| it.writes))
    };
    let (leads, writes) = marked(
        &["Bodil, mor", "Bo, pædagog", "Anne Marie", "Anne"],
        "Bo",
        "Anne",
    );
    assert_eq!(
        (leads, writes),
        (vec!["Bo, pædagog".to_owned()], vec!["Anne".to_owned()])
    );
    let (leads, _) = marked(&["Anne Marie, mor", "Anne, pædagog"], "Anne", "");
    assert_eq!(leads, ["Anne, pædagog"]);
    let (leads, writes) = marked(&["Bodil, mor"], "Bo", "");
    assert!(
        leads.is_empty() && writes.is_empty(),
        "{leads:?} {writes:?}"
    );
}

#[test]
fn two_homes_get_two_letters_whoever_is_named() {
    let register = register(false);
    let child = register.child(CHILD).unwrap();
    for names in [vec![], vec!["mærke-mor"]] {
        let people = names.iter().map(|name| person(name, MeetingPart::Parent));
        let meeting = Meeting {
            people: people.collect(),
            ..plan()
        };
        let letters = Invitation::gather(&register, child, &meeting, true, printed());
        assert_eq!(letters.len(), 2);
        // Where there is not a name for each, neither has one.
        assert_eq!(letters[0], letters[1]);
        let html = render(invitation(&letters[1], printed(), Language::Danish));
        assert!(html.contains("Kære forældre til mærke-fornavn"), "{html}");
        assert!(!html.contains("mærke-mor"), "{html}");
    }
}

/// Clipped off, it says whose answer it is and to which meeting, and asks for an interpreter.
#[test]
fn the_answer_to_an_invitation_stands_alone() {
    let register = register(false);
    let child = register.child(CHILD).unwrap();
    let letters = Invitation::gather(&register, child, &plan(), false, printed());
    for language in PaperLanguage::ALL {
        let html = render(invitation(&letters[0], printed(), spoken(language)));
        let (_, slip) = html.split_once("sheet-answer").unwrap();
        let (slip, _) = slip.split_once("</section>").unwrap();
        let on = plan().on.plain_words(language);
        for says in ["mærke-fornavn", &*on, language.invite_interpreter()] {
            assert!(slip.contains(says), "{says}: {slip}");
        }
    }
}

#[test]
fn the_sheet_of_a_meeting_says_what_lies_before_the_parents_and_nothing_else() {
    let before = [
        "mærke-fornavn",
        "mærke-sted",
        "mærke-formål",
        "mærke-lokale",
        "mærke-mor",
        "mærke-far",
        "mærke-pædagog",
        "mærke-udefra",
        "mærke-punkt-forældre",
        "mærke-punkt-os",
    ];
    let after = [
        "mærke-godt",
        "mærke-undrer",
        "mærke-håber",
        "mærke-hvem",
        "mærke-hvad",
        "mærke-kopi",
    ];
    for (held, says) in [
        (false, before.to_vec()),
        (true, [&before[..], &after].concat()),
    ] {
        let register = register(held);
        let child = register.child(CHILD).unwrap();
        let file = meeting(&register, CHILD, MEETING).unwrap();
        let sheet = MeetingSheet::gather(&register, child, &file, printed());
        for language in Language::ALL {
            check(&render(meeting_sheet(&sheet, printed(), language)), &says);
        }
    }
}

/// A sheet for the parents that is printed after the meeting was moved says the day that holds.
#[test]
fn the_parents_sheet_says_the_day_that_holds() {
    let with = |facts: Vec<Fact>| {
        let mut case = Case::new(Step::Yellow);
        case.position.next_meeting = super::case::meeting("2026-12-02");
        let plan = case.position.next_meeting.clone().unwrap();
        let first = Meeting::promised(&plan, CHILD, case.position.on);
        case.before = vec![Fact::meeting_changed(None, &first)];
        case.before.extend(facts);
        case.sheet().meeting.map(|it| it.on)
    };
    let first = Meeting::new(
        super::case::meeting("2026-12-02").unwrap().id,
        CHILD,
        day("2026-11-22"),
        day("2026-12-02"),
    );
    let moved = |to: Option<&str>| {
        let to = to.map(day);
        let after = to.map(|on| Meeting {
            on,
            ..first.clone()
        });
        let changed = after.map(|after| Fact::meeting_changed(Some(&first), &after));
        let moved = Fact::MeetingMoved(MeetingMove {
            child: CHILD,
            meeting: first.id,
            on: day("2026-11-24"),
            who: String::new(),
            from: first.on,
            to,
            why: "sygdom".to_owned(),
            parents_know: true,
        });
        changed.into_iter().chain([moved]).collect::<Vec<_>>()
    };
    assert_eq!(with(vec![]), Some(day("2026-12-02")));
    assert_eq!(with(moved(Some("2026-12-09"))), Some(day("2026-12-09")));
    assert_eq!(with(moved(None)), None);
}

/// Questions stand on it, and nothing that anybody has said or answered.
#[test]
fn the_answer_sheet_has_the_childs_name_and_nothing_of_it() {
    let register = register(true);
    let sheet = AnswerSheet::gather(&register, register.child(CHILD).unwrap(), printed());
    for language in Language::ALL {
        let html = render(answer_sheet(&sheet, printed(), language));
        check(&html, &["mærke-sted", "mærke-kontakt", "mærke-fornavn"]);
    }
}
