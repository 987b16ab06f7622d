//! The institution, its adults and its groups.

use super::{
    calendar, children::Person, class, district, kindergarten, when::When, writer::Writer,
};
use trivsel::{
    insight::ProposedDays,
    register::{Adult, AdultId, Child, ChildId, Fact, Group, GroupId, Institution, Round, RoundId},
    vocabulary::{AgeBand, Day, Id, Language, Role, Setting},
};

/// A group before it has ids.
pub struct GroupOutline {
    name: fn(Language) -> &'static str,
    setting: Setting,
    pinned: Option<AgeBand>,
    team: &'static [(&'static str, Role)],
    children: &'static [Person],
}

/// A group with everybody in it.
pub struct SetUp {
    pub group: Group,
    pub team: Vec<Adult>,
    /// Its children and what is planned for each.
    pub children: Vec<(ChildId, &'static Person)>,
    /// Its rounds, the earlier one first.
    pub rounds: [Round; 2],
}

/// The three groups.
pub const GROUPS: &[GroupOutline] = &[
    GroupOutline {
        name: Language::sample_district,
        setting: Setting::HealthVisiting,
        pinned: None,
        team: &[("Kirsten", Role::HealthVisitor)],
        children: district::CHILDREN,
    },
    GroupOutline {
        name: |_| "Solsikken",
        setting: Setting::Kindergarten,
        pinned: None,
        team: &[
            ("Anne", Role::Pedagogue),
            ("Jonas", Role::Pedagogue),
            ("Samira", Role::Assistant),
        ],
        children: kindergarten::CHILDREN,
    },
    GroupOutline {
        name: |_| "1.b",
        setting: Setting::School,
        pinned: Some(AgeBand::School),
        team: &[("Mikkel", Role::Teacher), ("Signe", Role::Pedagogue)],
        children: class::CHILDREN,
    },
];

/// The institution, with numbers that nobody can ring.
pub fn institution(language: Language) -> Institution {
    Institution {
        name: language.sample_institution().to_owned(),
        contact: language.sample_contact().to_owned(),
        may_see: language.sample_may_see().to_owned(),
        information: language.sample_information().to_owned(),
        acute_phones: language.sample_acute_phones().to_owned(),
        keep_years: Some(5),
        closed_weeks: vec![29, 30],
        closed_at_new_year: true,
        help_phones: language.sample_help_phones().to_owned(),
        language,
        ..Institution::default()
    }
}

/// What it proposes days by.
pub fn days(language: Language) -> ProposedDays {
    ProposedDays::of(&institution(language))
}

/// The leader of all three. One sits down as her under »Hvem er du?«.
pub fn leader(id: Id) -> Adult {
    Adult {
        id: AdultId(id),
        name: "Lis".to_owned(),
        role: Role::Leader,
        gone: false,
    }
}

/// Writes down a group, its adults, its rounds and its children.
pub fn set_up(
    writer: &mut Writer<'_>,
    plan: &GroupOutline,
    today: Day,
    language: Language,
) -> SetUp {
    let group = Group {
        id: GroupId(writer.id()),
        name: (plan.name)(language).to_owned(),
        setting: plan.setting,
        pinned: plan.pinned,
        assessors: plan.setting.usual_assessors(),
    };
    writer.write(None, Fact::group_changed(None, &group));
    let team: Vec<_> = plan
        .team
        .iter()
        .map(|(name, role)| Adult {
            id: AdultId(writer.id()),
            name: (*name).to_owned(),
            role: *role,
            gone: false,
        })
        .collect();
    for adult in &team {
        writer.write(None, Fact::adult_changed(None, adult));
    }
    let children: Vec<_> = plan
        .children
        .iter()
        .map(|person| (ChildId(writer.id()), person))
        .collect();
    for (id, person) in &children {
        let child = Child {
            surname: person.surname.to_owned(),
            ..Child::new(*id, group.id, person.given.to_owned(), person.birth(today))
        };
        writer.write(None, Fact::child_changed(None, &child));
    }
    let rounds = When::ALL.map(|when| {
        let opened = when.opened(today);
        Round {
            id: RoundId(writer.id()),
            name: match group.setting {
                Setting::HealthVisiting => language.visit_name(opened.plain_words(language)),
                _ => calendar::season(opened, language),
            },
            groups: [group.id].into(),
            child: None,
            opened,
            until: None,
        }
    });
    for round in &rounds {
        writer.write(None, Fact::round_changed(None, round));
    }
    SetUp {
        group,
        team,
        children,
        rounds,
    }
}
