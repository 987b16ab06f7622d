//! What it takes to write a fact.

/// What it takes to write a fact, or to bring it in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Authority {
    /// Whoever works here, and whoever did while a file was made.
    Work,
    /// Whoever is here now: it says who is here, what is kept or withheld, or what stands in the
    /// logbook.
    Here,
    /// Whoever has just typed the passphrase: it outlasts the moment.
    Proof,
    /// A leader, who has just typed a passphrase of their own where one of them has one.
    Leader,
}

impl Authority {
    /// Whether a passphrase is asked for first.
    #[must_use]
    pub const fn asks(self) -> bool {
        matches!(self, Self::Proof | Self::Leader)
    }
}
