//! The round of a group, where a paper names it.

use super::some;
use trivsel::register::{Group, Register};

/// The name of the current round; none where a group's rounds are not called anything.
pub fn round_name(register: &Register, group: &Group) -> Option<String> {
    let round = register.current_round(group.id)?;
    round.is_named_in(group).then(|| some(&round.name))?
}
