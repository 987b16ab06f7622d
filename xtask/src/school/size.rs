//! How large a made-up school is.

/// How large the school is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct School {
    pub classes: usize,
    /// The children in each.
    pub children: usize,
    /// The finished rounds, two a year. One more has just been opened.
    pub rounds: usize,
}

impl School {
    /// A whole school: 700 children and five years.
    pub const WHOLE: Self = Self {
        classes: 25,
        children: 28,
        rounds: 10,
    };

    pub const ONE_CLASS: Self = Self {
        classes: 1,
        ..Self::WHOLE
    };
}
