//! Since when a child is off green in a round.

use super::versions::began;
use crate::{
    register::{JointPosition, Recorded},
    vocabulary::Step,
};

/// The first yellow or red positions of those that no green one has come after: several where they were set
/// apart.
pub(super) fn off_green<'a>(
    versions: &[&'a Recorded<JointPosition>],
) -> Vec<&'a Recorded<JointPosition>> {
    let versions = versions.iter().copied();
    let (mut off, green): (Vec<_>, Vec<_>) = versions.partition(|it| it.value.whole > Step::Green);
    off.retain(|it| !green.iter().any(|green| green.stamp.had_seen(&it.stamp)));
    began(&off)
}
