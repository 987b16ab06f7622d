//! An agreement that stands in several versions of a position or of minutes, as whoever changed it last has
//! written it.

use crate::register::{Agreement, AgreementId, Recorded};

/// The agreement in the last version that says anything else of it than its writer was shown: whoever has
/// not read a change and writes the agreement as it was takes nothing back.
pub(in crate::insight) fn last_changed<'a, T>(
    versions: &[&'a Recorded<T>],
    agreements: impl Fn(&'a T) -> &'a [Agreement],
    id: AgreementId,
) -> Option<&'a Agreement> {
    let mut changes: Vec<(&Recorded<T>, &Agreement)> = Vec::new();
    for it in versions.iter().copied() {
        let Some(says) = agreements(&it.value).iter().find(|it| it.id == id) else {
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
