//! The school's classes, with everybody in them.

use trivsel::instrument::Birth;
use trivsel::register::{Adult, AdultId, Child, ChildId, Fact, Group, GroupId, Institution};
use trivsel::vocabulary::{Day, Role, Setting};

use super::size::School;
use super::writer::SchoolWriter;

const GIVEN: [&str; 20] = [
    "Alma", "Bertil", "Clara", "Danylo", "Ellen", "Frida", "Gustav", "Hodan", "Ida", "Johan",
    "Kavin", "Liv", "Magne", "Noah", "Oliver", "Petra", "Ronja", "Sofia", "Theo", "Zofia",
];
const SURNAMES: [&str; 14] = [
    "Aydin",
    "Bisgaard",
    "Dahl",
    "Fisker",
    "Gade",
    "Hald",
    "Juhl",
    "Kovalenko",
    "Mahmood",
    "Nørskov",
    "Petrescu",
    "Rahimi",
    "Søndergaard",
    "Warsame",
];

pub struct Class {
    pub group: Group,
    pub team: [AdultId; 2],
    pub children: Vec<Child>,
}

/// Its leader, and a teacher of the first class, by name.
pub const LEADER: &str = "Lis";
pub const TEACHER: &str = "Mikkel 1";

/// Writes down the school, its adults, its classes and its children.
pub fn set_up(writer: &mut SchoolWriter, school: School, today: Day) -> Vec<Class> {
    let institution = Institution {
        name: "Skolen ved Åen".to_owned(),
        keep_years: Some(5),
        ..Institution::default()
    };
    writer.write(
        None,
        Fact::institution_changed(&Institution::default(), &institution),
    );
    let leader = Adult {
        id: AdultId(writer.id()),
        name: LEADER.to_owned(),
        role: Role::Leader,
        gone: false,
    };
    writer.write(None, Fact::adult_changed(None, &leader));
    (0..school.classes)
        .map(|number| class(writer, school, number, today))
        .collect()
}

fn class(writer: &mut SchoolWriter, school: School, number: usize, today: Day) -> Class {
    let team = [("Mikkel", Role::Teacher), ("Signe", Role::Pedagogue)].map(|(name, role)| {
        let id = AdultId(writer.id());
        let name = format!("{name} {}", number + 1);
        writer.write(
            None,
            Fact::adult_changed(
                None,
                &Adult {
                    id,
                    name,
                    role,
                    gone: false,
                },
            ),
        );
        id
    });
    let group = Group {
        id: GroupId(writer.id()),
        name: format!("Klasse {:02}", number + 1),
        setting: Setting::School,
        pinned: None,
        assessors: 2,
    };
    writer.write(None, Fact::group_changed(None, &group));
    let children = (0..school.children)
        .map(|place| child(writer, &group, number * school.children + place, today))
        .collect();
    Class {
        group,
        team,
        children,
    }
}

/// Between five and ten and a half years old, so that everybody was born in the first round.
fn child(writer: &mut SchoolWriter, group: &Group, number: usize, today: Day) -> Child {
    let months = 62 + (number * 7) % 64;
    let born = today.plus_days(-i64::try_from(months * 61 / 2).unwrap_or(0));
    let child = Child {
        surname: SURNAMES[number / GIVEN.len() % SURNAMES.len()].to_owned(),
        ..Child::new(
            ChildId(writer.id()),
            group.id,
            GIVEN[number % GIVEN.len()].to_owned(),
            Birth::in_month(born.year(), born.month()),
        )
    };
    writer.write(None, Fact::child_changed(None, &child));
    child
}
