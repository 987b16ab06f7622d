//! Any bytes at all as a list of children: nothing panics, every row below the
//! headings is taken or refused, no fact holds a CPR number, and the same list
//! again writes nothing.

#![no_main]

use exchange::roster::{
    ColumnChoices, ImportPlan, ListText, RosterTable, Takes, read, rows_of, take_as, text_of,
};
use libfuzzer_sys::fuzz_target;
use trivsel::{
    register::{
        Child, ChildId, DeviceId, Entry, EntryId, Fact, GroupId, LogicalClock, Moment, Register,
        looks_like_cpr,
    },
    vocabulary::{Day, Id},
};

const GROUP: GroupId = GroupId(Id::from_bytes([9; 16]));

fuzz_target!(|bytes: &[u8]| {
    let Some((choices, bytes)) = bytes.split_first() else {
        return;
    };
    let (Ok(text), Some(today)) = (text_of(bytes), Day::new(2026, 11, 24)) else {
        return;
    };
    let text = match text {
        ListText::Plain(text) => text,
        ListText::EitherAlphabet { windows, mac } => [windows, mac][usize::from(choices >> 5) % 2].clone(),
    };
    let sheet = RosterTable::new(rows_of(&text));
    // As the headings say, and as somebody might choose by hand.
    let mut columns = sheet.columns.clone();
    if choices & 1 == 1 && !columns.is_empty() {
        let at = usize::from(choices >> 1) % columns.len();
        take_as(&mut columns, at, Takes::Name);
        let last = columns.len() - 1;
        take_as(&mut columns, last, Takes::Born);
    }
    let suggested = ColumnChoices::suggested(&sheet, &columns, "", today);
    let reading = read(&sheet, &columns, &suggested, today);
    assert_eq!(
        sheet.rows.len(),
        reading.taken.len() + reading.refused.len()
    );
    let answer = [None, Some(false), Some(true)][usize::from(choices >> 6) % 3];
    let mut known = Vec::new();
    carry_out(
        &ImportPlan::new(reading.taken.clone(), &[], today),
        today,
        answer,
        &mut known,
    );
    for child in &known {
        for text in [&child.given, &child.surname, &child.full_name()] {
            assert!(!looks_like_cpr(text), "{text}");
        }
    }
    let again = ImportPlan::new(reading.taken, &known.iter().collect::<Vec<_>>(), today);
    let before = known.clone();
    carry_out(&again, today, answer, &mut known);
    assert_eq!(before, known, "the same list again");
});

/// Carries a plan out with the same answer to every question.
fn carry_out(plan: &ImportPlan, today: Day, answer: Option<bool>, known: &mut Vec<Child>) {
    let answers = vec![answer; plan.possible.len()];
    let mut number = known.len() as u32;
    let facts = plan.facts(GROUP, today, &answers, &mut || {
        number += 1;
        let mut id = [0; 16];
        id[..4].copy_from_slice(&number.to_be_bytes());
        ChildId(Id::from_bytes(id))
    });
    for fact in facts {
        let Fact::ChildChanged { child, .. } = &fact else {
            panic!("a list changes children and nothing else");
        };
        let at = known.iter().position(|known| known.id == *child);
        let before = at.map(|at| known.remove(at));
        known.extend(changed(before.as_ref(), fact));
    }
}

/// The child that a fact makes of what was known.
fn changed(before: Option<&Child>, fact: Fact) -> Option<Child> {
    let mut clock = LogicalClock::default();
    let mut entry = |fact| {
        let id = EntryId(Id::from_bytes([clock.now() as u8; 16]));
        let device = DeviceId(Id::from_bytes([0; 16]));
        Entry::of(&clock.next(device, id, None, Moment(0)).unwrap(), fact)
    };
    let before = before.map(|before| Fact::child_changed(None, before));
    let entries: Vec<_> = before.into_iter().chain([fact]).map(&mut entry).collect();
    Register::fold(entries).all_children().next().cloned()
}
