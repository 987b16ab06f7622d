//! Facts of every kind, for copies that are merged.

use trivsel::{
    register::{ChildId, DeviceId, Entry, EntryId, Fact, FactName, LogicalClock, Moment, Register},
    vocabulary::Id,
};

pub(super) const NAMES: usize = FactName::ALL.len();

/// The fact of this name, of every kind. What keeps a child from being erased is drawn by the tests
/// of it: with that, what is erased is for each copy to say.
pub(super) fn any_fact(name: FactName, whose: u8, mark: &str) -> Fact {
    let child = ChildId(Id::from_bytes([whose; 16]));
    let fact = Fact::made_up(name, child, mark);
    let (device, entry) = (DeviceId(child.0), EntryId(child.0));
    let stamp = LogicalClock::default().next(device, entry, None, Moment(0));
    let alone = Register::fold([Entry::of(&stamp.unwrap(), fact.clone())]);
    match alone.holds(child).is_empty() {
        true => fact,
        false => Fact::made_up(FactName::PutOff, child, mark),
    }
}
