//! What two people change in one record at the same time.

use serde_json::Value;

use super::{
    tests::{applied, id, written},
    *,
};
use crate::register::FactName;

/// The fact as it stands in an entry, with these of its changes only; nothing where it is of no record
/// that is changed field by field.
fn with_fields(name: FactName, mark: &str, of: impl Fn(&str) -> bool) -> Option<Value> {
    let fact = Fact::made_up(name, ChildId(id(1)), mark);
    let mut json = serde_json::to_value(fact).unwrap();
    let said = json.as_object_mut().unwrap().values_mut().next().unwrap();
    let changes = said.get_mut("changes")?.as_object_mut()?;
    changes.retain(|field, _| of(field));
    Some(json)
}

fn fields(name: FactName) -> Vec<String> {
    let json = with_fields(name, "x", |_| true);
    let said = json.and_then(|json| json.as_object()?.values().next().cloned());
    let changes = said.as_ref().and_then(|said| said["changes"].as_object());
    changes.map_or_else(Vec::new, |changes| changes.keys().cloned().collect())
}

/// By field, which entry holds it and what it says.
fn held(register: &Register, name: FactName) -> LiteMap<String, (EntryId, Value)> {
    let entries = register.to_entries().into_iter();
    let of_record = entries.filter(|entry| entry.fact.name() == name);
    let of_entry = of_record.flat_map(|entry| {
        let json = serde_json::to_value(&entry.fact).unwrap();
        let said = json.as_object().unwrap().values().next().unwrap();
        let changes = said["changes"].as_object().unwrap().clone();
        changes
            .into_iter()
            .map(move |(field, value)| (field, (entry.id, value)))
    });
    of_entry.collect()
}

/// Two devices that know the same record change one field each: any two fields of any record.
#[test]
fn two_peoples_changes_of_any_two_fields_both_stand() {
    let mut records = 0;
    for name in FactName::ALL {
        let all = fields(*name);
        records += usize::from(!all.is_empty());
        for (at, one) in all.iter().enumerate() {
            for other in &all[at + 1..] {
                let fact = |mark, of: &dyn Fn(&str) -> bool| {
                    serde_json::from_value(with_fields(*name, mark, of).unwrap()).unwrap()
                };
                let whole = written(1, 1, &[], fact("a", &|_| true));
                let seen = std::slice::from_ref(&whole);
                let first = written(1, 2, seen, fact("b", &|field| field == one));
                let second = written(2, 3, seen, fact("c", &|field| field == other));
                let orders = [
                    [&whole, &first, &second],
                    [&second, &first, &whole],
                    [&second, &whole, &first],
                ];
                let registers = orders.map(|order| applied(order.map(Entry::clone)));
                let held = held(&registers[0], *name);
                assert_eq!(held.len(), all.len());
                for field in &all {
                    let by = match field {
                        it if it == one => &first,
                        it if it == other => &second,
                        _ => &whole,
                    };
                    let json = serde_json::to_value(&by.fact).unwrap();
                    let said = json.as_object().unwrap().values().next().unwrap();
                    let expected = (by.id, said["changes"][field].clone());
                    assert_eq!(held[field], expected, "{name:?}: {one}, {other}: {field}");
                }
                assert_eq!(registers[0], registers[1]);
                assert_eq!(registers[0], registers[2]);
            }
        }
    }
    // Institution, adult, group, round, child, meeting, focus point.
    assert_eq!(records, 7);
}
