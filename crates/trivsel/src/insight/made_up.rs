//! A made-up group for tests: what each adult has answered, in letters.

use proptest::prelude::*;

use crate::{
    instrument::{Answers, AreaAnswer, Birth, built_in, choose_band},
    register::{
        AdultId, Assessment, Child, ChildId, DeviceId, Entry, EntryId, Fact, Group, GroupId,
        JointPosition, Moment, Register, Round, RoundId,
    },
    vocabulary::{AgeBand, Answer, Area, Day, Id, Setting, Step},
};

/// What has happened about one child. An own assessment and a joint position
/// are six letters, one for each area: g, y, r, n (not seen).
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// The own assessments: the adult's number and six letters.
    pub own: Vec<(u8, String)>,
    /// The team has opened the dialogue.
    pub opened: bool,
    /// The joint position, and the step for the whole.
    pub joint: Option<(String, Step)>,
    /// The team has put the child off.
    pub put_off: bool,
    /// The child could not be looked at.
    pub away: bool,
}

impl Told {
    /// Own assessments by adults 0, 1 … and nothing else.
    pub fn own(letters: &[&str]) -> Self {
        let own = (0u8..).zip(letters.iter().map(|it| (*it).to_owned()));
        Self {
            own: own.collect(),
            ..Self::default()
        }
    }

    /// Two adults who see alike, and a joint position of the same letters.
    pub fn agreed(letters: &str, whole: Step) -> Self {
        Self {
            joint: Some((letters.to_owned(), whole)),
            ..Self::own(&[letters, letters])
        }
    }
}

/// Anything that can have happened about a child.
pub fn any_told() -> impl Strategy<Value = Told> {
    let step = prop::sample::select(Step::ALL);
    let joint = prop::option::weighted(0.3, ("[gyrn]{6}", step));
    let own = prop::collection::vec("[gyrn]{6}", 0..4);
    let rare = || prop::bool::weighted(0.2);
    (own, joint, rare(), rare(), rare()).prop_map(|(own, joint, opened, put_off, away)| Told {
        own: (0u8..).zip(own).collect(),
        opened,
        joint,
        put_off,
        away,
    })
}

const fn id(kind: u8, number: u8) -> Id {
    let mut bytes = [0; 16];
    bytes[0] = kind;
    bytes[1] = number;
    Id::from_bytes(bytes)
}

/// The adult with this number.
pub const fn adult(number: u8) -> AdultId {
    AdultId(id(1, number))
}

/// The child with this number, in the order of names.
pub const fn child(number: u8) -> ChildId {
    ChildId(id(2, number))
}

/// The group, which expects two adults to look.
pub fn group() -> Group {
    Group {
        id: GroupId(id(3, 0)),
        name: "Myretuen".to_owned(),
        setting: Setting::Kindergarten,
        pinned: None,
        assessors: 2,
    }
}

pub fn round() -> Round {
    Round {
        id: RoundId(id(4, 0)),
        name: String::new(),
        groups: [group().id].into(),
        child: None,
        opened: day(),
        until: None,
    }
}

fn day() -> Day {
    Day::new(2026, 11, 22).unwrap()
}

fn answers(letters: &str) -> impl Iterator<Item = (Area, Answer)> {
    Area::ALL.iter().zip(letters.chars()).map(|(area, letter)| {
        let answer = match letter {
            'g' => Answer::Seen(Step::Green),
            'y' => Answer::Seen(Step::Yellow),
            'r' => Answer::Seen(Step::Red),
            _ => Answer::NotSeen,
        };
        (*area, answer)
    })
}

/// The register of a group with these children.
pub fn register(told: &[Told]) -> Register {
    let mut facts = vec![
        (None, Fact::group_changed(None, &group())),
        (None, Fact::round_changed(None, &round())),
    ];
    for (number, told) in (0u8..).zip(told) {
        facts.extend(facts_of(number, told));
    }
    Register::fold((1u16..).zip(facts).map(|(number, (adult, fact))| {
        let mut bytes = [0; 16];
        bytes[..2].copy_from_slice(&number.to_be_bytes());
        Entry {
            id: EntryId(Id::from_bytes(bytes)),
            device: DeviceId(id(0, 0)),
            adult,
            clock: u64::from(number),
            sequence: u64::from(number),
            seen: Default::default(),
            at: Moment(0),
            fact,
        }
    }))
}

fn facts_of(number: u8, told: &Told) -> Vec<(Option<AdultId>, Fact)> {
    let (child, round) = (child(number), round().id);
    let reason = || "Fordi …".to_owned();
    let mut facts = vec![(
        None,
        Fact::child_changed(
            None,
            &Child::new(
                child,
                group().id,
                format!("{number:03}"),
                Birth::in_month(2022, 9),
            ),
        ),
    )];
    for (by, letters) in &told.own {
        let fact = Fact::AssessmentFinished(own(child, letters));
        facts.push((Some(adult(*by)), fact));
    }
    if told.opened {
        facts.push((None, Fact::DialogueOpened { child, round }));
    }
    if told.put_off {
        let reason = reason();
        facts.push((
            None,
            Fact::PutOff {
                child,
                round,
                reason,
            },
        ));
    }
    if told.away {
        let reason = reason();
        facts.push((
            None,
            Fact::NotAssessed {
                child,
                round,
                reason,
            },
        ));
    }
    if let Some((letters, whole)) = &told.joint {
        facts.push((None, Fact::PositionAgreed(joint(child, letters, *whole))));
    }
    facts
}

fn own(child: ChildId, letters: &str) -> Assessment {
    let area = |(area, answer)| {
        let direct = AreaAnswer {
            direct: Some(answer),
            note: String::new(),
        };
        (area, direct)
    };
    Assessment {
        child,
        round: round().id,
        on: day(),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        months: 50,
        setting: Setting::Kindergarten,
        answers: Answers {
            areas: answers(letters).map(area).collect(),
            ..Answers::default()
        },
        works: String::new(),
        wonders: String::new(),
        childs_view: String::new(),
        corrects: None,
    }
}

/// What an adult answered about a child of so many months, all green.
pub fn own_at(child: ChildId, months: u32) -> Assessment {
    Assessment {
        band: choose_band(months, None),
        months,
        ..own(child, "gggggg")
    }
}

/// A joint position of these letters.
pub fn joint(child: ChildId, letters: &str, whole: Step) -> JointPosition {
    JointPosition {
        child,
        round: round().id,
        on: day(),
        model: built_in().reference(),
        names: Default::default(),
        band: AgeBand::Preschool,
        group: group().id,
        setting: Setting::Kindergarten,
        assessors: Vec::new(),
        frames: String::new(),
        areas: answers(letters).collect(),
        whole,
        grounds: "…".to_owned(),
        why_nonetheless: String::new(),
        notify: None,
        leader_told: None,
        agreements: Vec::new(),
        next_meeting: None,
        follow_up: None,
        sheet: Default::default(),
    }
}
