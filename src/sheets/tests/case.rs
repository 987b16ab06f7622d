//! A register with one child in it, to gather a sheet from.

use tokio::{runtime::Builder, task::LocalSet};
use yew::{LocalServerRenderer, prelude::*};

use crate::sheets::{ParentsSheet, SheetLanguage, parents_sheet};
use trivsel::instrument::Models;
use trivsel::{
    instrument::{Birth, built_in},
    register::{
        Adult, AdultId, Agreement, AgreementId, Child, ChildId, DeviceId, Entry, EntryId, Fact,
        FactName, FocusPointId, Group, GroupId, Institution, JointPosition, MeetingId, Moment,
        PlannedMeeting, Register, Round, RoundId, SheetText, every_fact::every_fact,
    },
    vocabulary::{AgeBand, Answer, Area, Day, Id, Language, PaperLanguage, Role, Setting, Step},
};

pub const fn id(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

pub const ANNE: AdultId = AdultId(id(0xa1));
pub const BO: AdultId = AdultId(id(0xa2));
pub const CHILD: ChildId = ChildId(id(0xc1));
pub const GROUP: GroupId = GroupId(id(0xd1));
pub const ROUND: RoundId = RoundId(id(0xe1));

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Everything a sheet is gathered from; a test changes what it is about.
pub struct Case {
    pub institution: Institution,
    pub adults: Vec<Adult>,
    pub child: Child,
    pub group: Group,
    pub round: Round,
    pub position: JointPosition,
    /// Facts before the position is agreed.
    pub before: Vec<Fact>,
}

impl Case {
    /// A whole and ordinary case at this position.
    pub fn new(whole: Step) -> Self {
        Self {
            institution: institution(),
            adults: vec![
                adult(ANNE, "Anne", Role::Pedagogue),
                adult(BO, "Bo", Role::Assistant),
            ],
            child: child("Alma"),
            group: Group {
                id: GROUP,
                name: "Myretuen".into(),
                setting: Setting::Kindergarten,
                pinned: None,
                assessors: 2,
            },
            round: Round {
                id: ROUND,
                name: "Efterår 2026".into(),
                groups: [GROUP].into(),
                child: None,
                opened: day("2026-11-01"),
                until: None,
            },
            position: position(whole),
            before: Vec::new(),
        }
    }

    pub fn register(self) -> Register {
        Register::fold(self.entries())
    }

    /// What happened, one after the other.
    pub fn entries(self) -> Vec<Entry> {
        let adults = self
            .adults
            .into_iter()
            .map(|it| Fact::adult_changed(None, &it));
        let facts = [
            Fact::institution_changed(&Institution::default(), &self.institution),
            Fact::group_changed(None, &self.group),
            Fact::round_changed(None, &self.round),
            Fact::child_changed(None, &self.child),
        ];
        let agreed = Fact::PositionAgreed(self.position);
        let all = facts
            .into_iter()
            .chain(adults)
            .chain(self.before)
            .chain([agreed]);
        let entry = |(number, fact): (u8, Fact)| Entry {
            id: EntryId(id(number)),
            device: DeviceId(id(0xf1)),
            adult: Some(ANNE),
            clock: number.into(),
            sequence: number.into(),
            seen: Default::default(),
            at: Moment(0),
            fact,
        };
        (1u8..).zip(all).map(entry).collect()
    }

    pub fn sheet(self) -> ParentsSheet {
        ParentsSheet::gather(
            &self.register(),
            CHILD,
            ROUND,
            &Models::default(),
            printed(),
        )
        .unwrap()
    }

    pub fn html(self, language: Language) -> String {
        render(parents_sheet(&self.sheet(), printed(), language))
    }
}

/// A page with nothing but the sheet on it.
#[derive(PartialEq, Properties)]
struct PageProps {
    sheet: Html,
}

#[component]
fn Page(props: &PageProps) -> Html {
    props.sheet.clone()
}

/// The sheet as the browser would get it, read with ordinary spaces.
pub fn render(sheet: Html) -> String {
    let renderer = LocalServerRenderer::<Page>::with_props(PageProps { sheet }).hydratable(false);
    let runtime = Builder::new_current_thread().build().unwrap();
    let html = LocalSet::new().block_on(&runtime, renderer.render());
    html.replace('\u{a0}', " ")
}

/// In a language whose sentences somebody has vouched for.
pub const fn spoken(language: PaperLanguage) -> SheetLanguage {
    SheetLanguage {
        language,
        draft: false,
    }
}

/// The day everything is printed on.
pub fn printed() -> Day {
    day("2026-11-24")
}

pub fn adult(id: AdultId, name: &str, role: Role) -> Adult {
    Adult {
        id,
        name: name.into(),
        role,
        gone: false,
    }
}

pub fn child(given: &str) -> Child {
    Child {
        surname: "Efternavnsen".into(),
        ..Child::new(CHILD, GROUP, given, Birth::in_month(2022, 9))
    }
}

fn institution() -> Institution {
    Institution {
        name: "Børnehuset Solhøj".into(),
        contact: "Mette Holm, leder\n12 34 56 78".into(),
        may_see: "De voksne i Myretuen og lederen.".into(),
        information: "Kommunens fulde oplysninger ligger på opslagstavlen og på Aula.".into(),
        keep_years: Some(5),
        ..Institution::default()
    }
}

/// A joint position at which every area is green but those that carry it.
fn position(whole: Step) -> JointPosition {
    let off: &[Area] = match whole {
        Step::Green => &[],
        Step::Yellow => &[Area::Relations],
        Step::Red => &[Area::Emotions, Area::Everyday],
    };
    let answer = |area| {
        Answer::Seen(if off.contains(area) {
            whole
        } else {
            Step::Green
        })
    };
    JointPosition {
        child: CHILD,
        round: ROUND,
        on: day("2026-11-22"),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        group: GROUP,
        setting: Setting::Kindergarten,
        assessors: vec![ANNE, BO],
        frames: "Vi deler samlingen i to små grupper.".into(),
        areas: Area::ALL.iter().map(|area| (*area, answer(area))).collect(),
        whole,
        grounds: "To voksne har set det samme i fire uger.".into(),
        why_nonetheless: String::new(),
        notify: None,
        leader_told: None,
        agreements: Vec::new(),
        next_meeting: None,
        follow_up: None,
        sheet: SheetText {
            strengths: "Alma er nysgerrig og trøster andre, når de er kede af det.\n\
                        Hun falder til ro med en bog og en voksen ved siden af."
                .into(),
            seen: match whole {
                Step::Green => String::new(),
                _ => "Vi ser, at legen med de andre er blevet sværere, og vil gerne høre, hvordan I ser det.".into(),
            },
            ..SheetText::default()
        },
    }
}

/// What a case says itself, and what would take away what is looked for: the child, its round, its
/// meeting on the slip.
const NOT_PLANTED: [FactName; 7] = [
    FactName::InstitutionChanged,
    FactName::AdultChanged,
    FactName::GroupChanged,
    FactName::RoundChanged,
    FactName::ChildChanged,
    FactName::ChildErased,
    FactName::Printed,
];

/// What is tried for the group, in the words that may be read of it.
pub const TRIED_FOR_GROUP: &str = "Morgenen i garderoben";

/// Every other fact about the child and its group, with this mark in each of its texts; and a focus
/// point of the group, with it in all but what is tried.
pub fn planted(child: ChildId, mark: &str) -> Vec<Fact> {
    let all = every_fact(child, mark).into_iter();
    let all = all.filter(|fact| !NOT_PLANTED.contains(&fact.name()));
    let mut of_the_group = Fact::made_up(FactName::FocusPointChanged, child, mark);
    if let Fact::FocusPointChanged {
        focus_point,
        child,
        changes,
    } = &mut of_the_group
    {
        *focus_point = FocusPointId(id(0xf2));
        *child = None;
        changes.what = Some(TRIED_FOR_GROUP.to_owned());
    }
    all.chain([of_the_group]).collect()
}

/// A meeting on this day.
pub fn meeting(on: &str) -> Option<PlannedMeeting> {
    Some(PlannedMeeting {
        id: MeetingId(id(0xb1)),
        on: day(on),
        time: String::new(),
        place: String::new(),
        people: String::new(),
        contact: String::new(),
    })
}

pub fn agreement(who: &str, what: &str, by: Option<&str>) -> Agreement {
    Agreement {
        id: AgreementId(id(0xc1)),
        who: who.into(),
        what: what.into(),
        by: by.map(day),
        sign: String::new(),
    }
}
