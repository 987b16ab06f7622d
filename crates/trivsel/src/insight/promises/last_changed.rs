//! An agreement that stands in several versions of a position, as whoever changed it last has written it.

use crate::register::{Agreement, AgreementId, JointPosition, Recorded};

/// The agreement in the last version that says anything else of it than its writer was shown: whoever has
/// not read a change and writes the agreement as it was takes nothing back.
pub(super) fn last_changed<'a>(
    versions: &[&'a Recorded<JointPosition>],
    id: AgreementId,
) -> Option<&'a Agreement> {
    let mut changes: Vec<(&Recorded<JointPosition>, &Agreement)> = Vec::new();
    for it in versions.iter().copied() {
        let Some(says) = it.value.agreements.iter().find(|it| it.id == id) else {
            continue;
        };
        let mut read = changes.iter().rev();
        let shown = read.find(|(before, _)| it.stamp.had_seen(&before.stamp));
        if shown.is_none_or(|(_, shown)| *shown != says) {
            changes.push((it, says));
        }
    }
    changes.pop().map(|(_, agreement)| agreement)
}
