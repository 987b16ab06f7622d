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
