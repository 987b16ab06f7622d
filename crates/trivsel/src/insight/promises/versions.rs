//! The versions of one thing, by who had read which.

use crate::register::Recorded;

/// Those whose writers had read none of the others.
pub(super) fn began<'a, T>(versions: &[&'a Recorded<T>]) -> Vec<&'a Recorded<T>> {
    let read_none = |it: &&Recorded<T>| !versions.iter().any(|other| had_read(it, other));
    versions.iter().copied().filter(read_none).collect()
}

/// Those that nobody has corrected after reading them.
pub(in crate::insight) fn unread<'a, T>(versions: &[&'a Recorded<T>]) -> Vec<&'a Recorded<T>> {
    let unread = |it: &&Recorded<T>| !versions.iter().any(|other| had_read(other, it));
    versions.iter().copied().filter(unread).collect()
}

/// Of each thing the versions that nobody has corrected after reading them, in the order in which the
/// things were first written: of what two wrote apart both.
pub(in crate::insight) fn unread_of_each<T, I: PartialEq>(
    all: &[Recorded<T>],
    id: impl Fn(&T) -> I,
) -> Vec<&Recorded<T>> {
    let mut ids = Vec::new();
    for it in all {
        let it = id(&it.value);
        if !ids.contains(&it) {
            ids.push(it);
        }
    }
    let versions = |of: I| -> Vec<_> { all.iter().filter(|it| id(&it.value) == of).collect() };
    let of_each = ids.into_iter().flat_map(|it| unread(&versions(it)));
    of_each.collect()
}

/// Those that whoever wrote this one had read.
pub(super) fn read_by<'a, T>(
    versions: &[&'a Recorded<T>],
    it: &Recorded<T>,
) -> Vec<&'a Recorded<T>> {
    let read = |other: &&Recorded<T>| had_read(it, other);
    versions.iter().copied().filter(read).collect()
}

fn had_read<T>(it: &Recorded<T>, other: &Recorded<T>) -> bool {
    it.entry != other.entry && it.stamp.had_seen(&other.stamp)
}
