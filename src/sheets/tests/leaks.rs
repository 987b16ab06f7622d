//! Whatever is written, parents read what is meant for them and nothing else.

use proptest::prelude::*;

use super::case::{
    ANNE, BO, CHILD, Case, GROUP, ROUND, adult, agreement, child, day, id, planted, printed, render,
};
use crate::sheets::{
    Agenda, GroupOverview, Slip, access_said, agenda, members, overview, parents_sheet,
    sheet_on_screen, slip,
};
use litemap::LiteMap;
use trivsel::{
    instrument::{Answers, AreaAnswer, Models, built_in},
    register::{
        AdultId, Agreement, AgreementId, Assessment, Child, ChildId, Fact, FactName, Group,
        GroupId, JointPosition, LeaderTold, MeetingId, Notify, PlannedFollowUp, PlannedMeeting,
        SheetText,
    },
    vocabulary::{AgeBand, Answer, Area, Language, Role, Setting, Step, Term},
};

/// Texts that are never for parents.
const NEVER: &[&str] = &[
    "mærke-efternavn",
    "mærke-alligevel",
    "mærke-underretning",
    "mærke-underrettet",
    "mærke-aldrig",
    "mærke-tidligere",
    "mærke-andet-barn",
    "mærke-anden-gruppe",
    "mærke-uden-for-holdet",
    "mærke-akut",
    "mærke-egen",
    "mærke-ingen-dato",
    "mærke-senere",
    "mærke-leder",
    "mærke-tovholder",
];

/// Texts that always are.
const ALWAYS: &[&str] = &[
    "mærke-fornavn",
    "mærke-gruppe",
    "mærke-runde",
    "mærke-anne",
    "mærke-bo",
    "mærke-styrker",
    "mærke-set",
    "mærke-følelser",
    "mærke-hvem",
    "mærke-hvad",
    "mærke-tegn-på",
    "mærke-svar",
    "mærke-nyt-hvem",
    "mærke-nyt-hvad",
    "mærke-nyt-tegn",
    "mærke-sted",
    "mærke-ser",
    "mærke-oplysning",
    "mærke-ring",
    "mærke-klokken",
    "mærke-lokale",
    "mærke-kommer",
];

/// One adult's own assessment: nothing in it is for parents.
fn own() -> Assessment {
    let answer = AreaAnswer {
        direct: Some(Answer::NotSeen),
        note: "mærke-egen note".into(),
    };
    Assessment {
        child: CHILD,
        round: ROUND,
        on: day("2026-11-20"),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers {
            areas: [(Area::Body, answer)].into_iter().collect(),
            ..Answers::default()
        },
        works: "mærke-egen virker".into(),
        wonders: "mærke-egen undrer".into(),
        childs_view: "mærke-egen barnets".into(),
        corrects: None,
    }
}

/// Of a follow-up and of minutes parents read what was agreed, and what came of it; all else in them
/// keeps its mark.
pub(super) fn for_parents(mut fact: Fact) -> Fact {
    match &mut fact {
        Fact::FollowUpHeld(it) => {
            for answer in &mut it.answers {
                answer.words = "mærke-svar".into();
            }
            it.ended = None;
            it.agreements = vec![told("mærke-nyt", 0xc5)];
        }
        Fact::MeetingHeld(it) => it.agreements = vec![told("mærke-mødt", 0x5f)],
        _ => {}
    }
    fact
}

/// A meeting of which every home may know.
pub(super) fn for_both_homes(mut fact: Fact) -> Fact {
    if let Fact::MeetingChanged { changes, .. } = &mut fact {
        changes.one_home = None;
    }
    fact
}

fn told(mark: &str, number: u8) -> Agreement {
    Agreement {
        id: AgreementId(id(number)),
        sign: format!("{mark}-tegn"),
        ..agreement(&format!("{mark}-hvem"), &format!("{mark}-hvad"), None)
    }
}

/// What else the register knows and the sheet must not tell.
fn others(earlier: JointPosition) -> Vec<Fact> {
    let elsewhere = GroupId(id(0xd2));
    let outsider = AdultId(id(0xa3));
    // Whatever else can be known of a child, each kind of it.
    let planted = planted(CHILD, "mærke-aldrig").into_iter().map(|fact| {
        for_both_homes(for_parents(match fact.name() {
            FactName::NotificationNoted => {
                Fact::made_up(FactName::NotificationNoted, CHILD, "mærke-underrettet")
            }
            _ => fact,
        }))
    });
    let more = vec![
        Fact::group_changed(
            None,
            &Group {
                id: elsewhere,
                name: "mærke-anden-gruppe".into(),
                setting: Setting::Kindergarten,
                pinned: None,
                assessors: 2,
            },
        ),
        Fact::child_changed(
            None,
            &Child {
                id: ChildId(id(0xc2)),
                ..child("mærke-andet-barn")
            },
        ),
        // The child has moved since.
        Fact::child_changed(
            None,
            &Child {
                group: elsewhere,
                surname: "mærke-efternavn".into(),
                ..child("mærke-fornavn")
            },
        ),
        Fact::adult_changed(
            None,
            &adult(outsider, "mærke-uden-for-holdet", Role::Leader),
        ),
        Fact::AssessmentFinished(own()),
        Fact::PositionAgreed(JointPosition {
            grounds: "mærke-tidligere".into(),
            frames: "mærke-tidligere".into(),
            sheet: SheetText {
                strengths: "mærke-tidligere".into(),
                show_grounds: true,
                show_frames: true,
                ..SheetText::default()
            },
            ..earlier
        }),
    ];
    planted.chain(more).collect()
}

pub(super) fn marked(
    whole: Step,
    areas: LiteMap<Area, Answer>,
    ticks: (bool, bool),
    yes: bool,
) -> Case {
    let mut case = Case::new(whole);
    case.institution.name = "mærke-sted".into();
    case.institution.may_see = "mærke-ser".into();
    case.institution.information = "mærke-oplysning".into();
    case.institution.contact = "mærke-kontakt".into();
    case.institution.acute_phones = "mærke-akut".into();
    case.adults = vec![
        adult(ANNE, "mærke-anne", Role::Pedagogue),
        adult(BO, "mærke-bo", Role::Other),
    ];
    case.group.name = "mærke-gruppe".into();
    case.round.name = "mærke-runde".into();
    case.before = others(case.position.clone());
    case.position = JointPosition {
        areas,
        frames: "mærke-rammer".into(),
        grounds: "mærke-begrundelse".into(),
        why_nonetheless: "mærke-alligevel".into(),
        notify: Some(Notify {
            yes,
            grounds: "mærke-underretning".into(),
        }),
        leader_told: Some(LeaderTold {
            on: None,
            who: "mærke-leder".into(),
        }),
        agreements: vec![Agreement {
            sign: "mærke-tegn-på".into(),
            ..agreement("mærke-hvem", "mærke-hvad", None)
        }],
        next_meeting: Some(PlannedMeeting {
            id: MeetingId(id(0xb1)),
            on: day("2026-12-07"),
            time: "mærke-klokken".into(),
            place: "mærke-lokale".into(),
            people: "mærke-kommer".into(),
            contact: "mærke-ring".into(),
        }),
        follow_up: Some(PlannedFollowUp {
            on: Some(day("2027-01-18")),
            why_none: "mærke-ingen-dato".into(),
            why_late: "mærke-senere".into(),
            lead: "mærke-tovholder".into(),
        }),
        sheet: SheetText {
            strengths: "mærke-styrker".into(),
            seen: "mærke-set".into(),
            areas: [(Area::Emotions, "mærke-følelser".into())]
                .into_iter()
                .collect(),
            show_grounds: ticks.0,
            show_frames: ticks.1,
        },
        ..case.position
    };
    case
}

pub(super) fn any_areas() -> impl Strategy<Value = LiteMap<Area, Answer>> {
    let area = prop::sample::select(Area::ALL);
    let answer = prop::sample::select(Answer::ALL.to_vec());
    prop::collection::btree_map(area, answer, 0..=6).prop_map(LiteMap::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn only_what_is_for_parents_is_printed(
        whole in prop::sample::select(Step::ALL),
        areas in any_areas(),
        ticks in any::<(bool, bool)>(),
        yes in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let sheet = marked(whole, areas, ticks, yes).sheet();
        let html = render(parents_sheet(&sheet, printed(), language));
        let on_screen = render(sheet_on_screen(&sheet, language));
        for text in NEVER {
            prop_assert!(!html.contains(text), "{text} is on the sheet: {html}");
            prop_assert!(!on_screen.contains(text), "{text} is on the screen: {on_screen}");
        }
        // Its heading and its day would give it away without a word of what was written.
        let heading = Term::Notification.word(language);
        prop_assert!(!html.contains(heading), "{heading} is on the sheet: {html}");
        prop_assert!(!on_screen.contains(heading), "{heading} is on the screen: {on_screen}");
        // The foot too: whoever reads it on the screen may not get the paper.
        for text in ["mærke-ser", "mærke-oplysning", language.sheet_right_words()] {
            prop_assert!(on_screen.contains(text), "{text} is not on the screen: {on_screen}");
        }
        prop_assert_eq!(on_screen.contains("mærke-begrundelse"), ticks.0);
        prop_assert_eq!(on_screen.contains("mærke-rammer"), ticks.1);
        for text in ALWAYS {
            prop_assert!(html.contains(text), "{text} is not on the sheet: {html}");
        }
        prop_assert_eq!(html.contains("mærke-begrundelse"), ticks.0);
        prop_assert_eq!(html.contains("mærke-rammer"), ticks.1);
        for id in [ANNE.0, CHILD.0, GROUP.0, ROUND.0] {
            prop_assert!(!html.contains(&id.to_string()), "an id is on the sheet");
        }
    }

    #[test]
    fn the_slip_tells_nothing_of_what_was_seen_or_agreed(
        whole in prop::sample::select(Step::ALL),
        areas in any_areas(),
        ticks in any::<(bool, bool)>(),
        yes in any::<bool>(),
        language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let register = marked(whole, areas, ticks, yes).register();
        let slip_of = Slip::gather(&register, register.child(CHILD).unwrap(), printed());
        let html = render(slip(&slip_of, printed(), language));
        // The child has moved, and the slip is for the meeting where it is now.
        let says = [
            "mærke-fornavn",
            "mærke-anden-gruppe",
            "mærke-sted",
            "mærke-ring",
            "mærke-klokken",
            "mærke-lokale",
        ];
        for text in says {
            prop_assert!(html.contains(text), "{text} is not on the slip: {html}");
        }
        let mut rest = html;
        for text in says {
            rest = rest.replace(text, "");
        }
        prop_assert!(!rest.contains("mærke-"), "{rest}");
        let heading = Term::Notification.word(language);
        prop_assert!(!rest.contains(heading), "{heading} is on the slip: {rest}");
        for answer in Answer::ALL {
            prop_assert!(!rest.contains(answer.word(language)), "{answer:?}: {rest}");
            prop_assert!(!rest.contains(answer.shape()), "{answer:?}: {rest}");
        }
    }
}

/// Papers lie on tables: the team's own say nothing of a notification either. What is noted of one
/// has a heading in the copy for parents, so that the word looked for is the one that is used.
#[test]
fn the_teams_papers_have_no_heading_of_a_notification() {
    let register = marked(Step::Red, LiteMap::new(), (true, true), true).register();
    for language in Language::ALL {
        let heading = Term::Notification.word(language);
        let noted = Fact::made_up(FactName::NotificationNoted, CHILD, "mærke");
        assert_eq!(
            access_said(&register, &noted, &Models::default(), language).0,
            heading
        );
        for group in register.groups() {
            let members = members(&register, group.id, printed());
            let models = Models::default();
            let on_agenda = Agenda::gather(&register, group, &members, printed(), &models);
            let named = GroupOverview::gather(&register, group, &members, true, printed());
            for paper in [
                agenda(&on_agenda, printed(), language),
                overview(&named, printed(), language),
            ] {
                let html = render(paper);
                assert!(html.contains("mærke-"), "an empty paper: {html}");
                assert!(!html.contains(heading), "{heading}: {html}");
                assert!(!html.contains("mærke-underrettet"), "{html}");
            }
        }
    }
}

#[test]
fn no_family_reads_its_home_as_a_colour() {
    let of = |step: Step| {
        let mut case = Case::new(Step::Green);
        let areas = &mut case.position.areas;
        areas.insert(Area::Surroundings, Answer::Seen(step));
        case.html(Language::Danish)
    };
    let colours = |html: &str| html.matches(Step::Green.name(Language::Danish)).count();
    let [green, red] = [Step::Green, Step::Red].map(of);
    assert_eq!(colours(&green), colours(&red));
    assert!(!red.contains(Step::Red.name(Language::Danish)));
    let last = |html: &str| html.rfind(Area::Surroundings.word(Language::Danish));
    for area in Area::ALL.iter().filter(|it| **it != Area::Surroundings) {
        assert!(
            red.rfind(area.word(Language::Danish)) < last(&red),
            "{area:?}"
        );
    }
}
