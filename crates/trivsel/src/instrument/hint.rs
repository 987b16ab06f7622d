//! Vejledende forslag: what the app offers, and why. Never a position.

use crate::vocabulary::{Area, HowLong, Place, SortedSet, Step, kept, kept_as_text};

/// A hint with everything it rests on. Stored beside the position, never as it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// What it says.
    pub outcome: Outcome,
    /// How each area was read, all six in order.
    pub areas: Vec<AreaReading>,
    /// Each yellow or red sign behind it.
    pub reasons: Vec<Reason>,
    /// Yellow and red signs about the adults' own setting. They never count,
    /// and are shown first.
    pub setting: Vec<Reason>,
}

kept!(Hint {
    outcome,
    areas,
    reasons,
    setting,
});

/// What a hint can say, from the lightest to the heaviest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// All six areas are green.
    Green,
    /// Too much is unseen to say.
    CannotSayYet,
    /// One area is yellow and none unseen.
    Yellow,
    /// Drøft, om positionen er rød: one area red, or two or more off green.
    DiscussRed,
}

/// How one area was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaReading {
    /// The area.
    pub area: Area,
    /// Its step; `None` is "ikke set".
    pub step: Option<Step>,
    /// How many of its counting signs were seen.
    pub seen: usize,
    /// How many counting signs the form asks for in it.
    pub asked: usize,
}

kept!(AreaReading {
    area,
    step,
    seen,
    asked,
});

/// One sign that is yellow or red, or an area set so directly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The area.
    pub area: Area,
    /// The indicator's id; `None` where the area was set directly.
    pub indicator: Option<String>,
    /// Yellow or red.
    pub step: Step,
    /// How long it has been seen, where somebody said so.
    pub how_long: Option<HowLong>,
    /// Where it is seen, where somebody said so.
    pub places: SortedSet<Place>,
    /// There in spite of an effort: the area was off green in an earlier round
    /// and something was agreed then.
    pub despite_effort: bool,
}

kept!(Reason {
    area,
    indicator,
    step,
    how_long,
    places,
    despite_effort,
});

impl Outcome {
    const ALL: [Self; 4] = [
        Self::Green,
        Self::CannotSayYet,
        Self::Yellow,
        Self::DiscussRed,
    ];

    const fn id(self) -> &'static str {
        match self {
            Self::Green => "green",
            Self::CannotSayYet => "cannot_say_yet",
            Self::Yellow => "yellow",
            Self::DiscussRed => "discuss_red",
        }
    }

    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.id() == id)
    }
}

kept_as_text!(Outcome, |outcome| outcome.id().to_owned(), Self::from_id);

impl Hint {
    /// The areas that are "ikke set".
    pub fn unseen(&self) -> impl Iterator<Item = Area> {
        self.areas
            .iter()
            .filter(|reading| reading.step.is_none())
            .map(|reading| reading.area)
    }
}
