//! What stands beside an open vault and hears what happens to it.

/// Something that happened in this window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Event {
    /// Something was written.
    Written,
    /// A child was erased.
    Erased,
    /// Something was not written, as another window has.
    Refused,
    /// Somebody wants to write here.
    WantsToWrite,
    /// The vault was locked here, and is to be locked everywhere.
    Locked,
    /// The vault has another key, which no other window knows: they are to lock.
    KeyChanged,
    /// Somebody has touched this window.
    Touched,
}

/// An observer of a session: the other windows, and through them the kept file. The session holds
/// it weakly.
pub(crate) trait SessionObserver {
    /// Told synchronously, in the middle of the verb; whatever takes time is spawned.
    fn on_event(&self, event: Event);
}
