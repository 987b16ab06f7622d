mod columns;
mod dates;
mod decoding;
mod lists;
mod properties;
mod tables;
mod taking_in;

use super::*;
use trivsel::{
    instrument::Birth,
    register::{
        Child, ChildId, DeviceId, Entry, EntryId, Fact, GroupId, LogicalClock, Moment, Register,
    },
    vocabulary::{Day, Id},
};

/// The day all of these tests are made on.
fn today() -> Day {
    Day::new(2026, 11, 24).unwrap()
}

fn sheet(text: &str) -> RosterTable {
    RosterTable::new(rows_of(text))
}

/// Every row as it is understood, without anything chosen by hand.
fn reading(text: &str) -> RosterReading {
    read_as_told(&sheet(text))
}

/// The rows of every room and class, as the list itself tells them.
fn read_as_told(sheet: &RosterTable) -> RosterReading {
    let choices = suggested(sheet, &sheet.columns);
    read(sheet, &sheet.columns, &choices, today())
}

/// What the list suggests, for every room and class.
fn suggested(sheet: &RosterTable, columns: &[Column]) -> ColumnChoices {
    ColumnChoices {
        belonging: Belonging::All,
        ..ColumnChoices::suggested(sheet, columns, "", today())
    }
}

/// A child as it would be written down.
fn told(row: &Candidate) -> String {
    let Birth {
        year, month, day, ..
    } = row.birth;
    let day = day.map(|day| format!("-{day:02}")).unwrap_or_default();
    format!(
        "{}: {} | {} | {year}-{month:02}{day}",
        row.line, row.given, row.surname
    )
}

/// Everything about a list: columns, what was let go of, rows taken and refused.
fn account(text: &str) -> String {
    let sheet = sheet(text);
    let reading = read_as_told(&sheet);
    let columns = sheet
        .columns
        .iter()
        .map(|it| format!("{} = {:?}", it.heading, it.takes));
    let dropped = sheet
        .dropped
        .iter()
        .map(|it| format!("without {} {}: {:?}", it.number, it.heading, it.held));
    let refused = reading
        .refused
        .iter()
        .map(|it| format!("{}: {} – {:?}", it.line, it.name, it.why));
    let taken = reading.taken.iter().map(told);
    let mut account = columns
        .chain(dropped)
        .chain(taken)
        .chain(refused)
        .collect::<Vec<_>>()
        .join("\n");
    account.push('\n');
    account
}

const GROUP: GroupId = GroupId(Id::from_bytes([9; 16]));

/// A group that a plan is carried out in.
#[derive(Default)]
struct Children {
    all: Vec<Child>,
    given_out: u32,
}

impl Children {
    fn plan(&self, text: &str) -> ImportPlan {
        let known: Vec<_> = self.all.iter().collect();
        ImportPlan::new(reading(text).taken, &known, today())
    }

    /// Carries a plan out with the same answer to every question, and tells how much was written.
    fn carry_out(&mut self, plan: &ImportPlan, answer: Option<bool>) -> usize {
        let answers = vec![answer; plan.possible.len()];
        let mut given_out = self.given_out;
        let mut new_id = || {
            given_out += 1;
            let mut bytes = [0; 16];
            bytes[..4].copy_from_slice(&given_out.to_be_bytes());
            ChildId(Id::from_bytes(bytes))
        };
        let facts = plan.facts(GROUP, today(), &answers, &mut new_id);
        self.given_out = given_out;
        let count = facts.len();
        for fact in facts {
            let Fact::ChildChanged { child, .. } = &fact else {
                panic!("a list changes children and nothing else");
            };
            let known = self.all.iter().position(|known| known.id == *child);
            let before = known.map(|at| self.all.remove(at));
            self.all.push(changed(before.as_ref(), fact));
        }
        count
    }
}

/// The child that a fact makes of what was known.
fn changed(before: Option<&Child>, fact: Fact) -> Child {
    let before = before.map(|before| Fact::child_changed(None, before));
    let mut clock = LogicalClock::default();
    let mut entry = |fact| {
        let id = EntryId(Id::from_bytes([clock.now() as u8; 16]));
        let device = DeviceId(Id::from_bytes([0; 16]));
        Entry::of(&clock.next(device, id, None, Moment(0)).unwrap(), fact)
    };
    let entries: Vec<_> = before.into_iter().chain([fact]).map(&mut entry).collect();
    let register = Register::fold(entries);
    register.all_children().next().cloned().unwrap()
}
