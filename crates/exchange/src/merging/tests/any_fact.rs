//! Facts of every kind, for copies that are merged.

use super::{ChildId, Fact, Register, entry, id, put_off};
use trivsel::register::FactName;

pub(super) const NAMES: usize = FactName::ALL.len();

/// The fact of this name, of every kind. What keeps a child from being erased is drawn by the tests
/// of it: with that, what is erased is for each copy to say.
pub(super) fn any_fact(name: FactName, whose: u8, mark: &str) -> Fact {
    let fact = Fact::made_up(name, ChildId(id(whose)), mark);
    let alone = Register::fold([entry(1, 1, 1, fact.clone())]);
    match alone.holds(ChildId(id(whose))).is_empty() {
        true => fact,
        false => put_off(whose, mark),
    }
}
