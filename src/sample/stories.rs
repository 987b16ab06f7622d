//! What is seen of a child in a round, and what the adults do about it.
//!
//! Each sign names the step the first adult sees and the one the second sees;
//! two people seldom see quite the same.

use super::subjects::Subject;
use crate::models::models;
use trivsel::vocabulary::{
    Area, HowLong, Place,
    Step::{self, Green, Yellow},
};

/// What is seen of a child in a round.
pub struct Story {
    /// The step for the whole, once agreed.
    pub whole: Step,
    /// The signs off green.
    pub signs: &'static [SeenSign],
    /// What is written about it.
    pub subject: Option<&'static Subject>,
}

/// One sign off green.
pub struct SeenSign {
    /// The indicator's id.
    pub indicator: &'static str,
    /// What each of two adults sees.
    pub steps: [Step; 2],
    pub how_long: HowLong,
    pub places: &'static [Place],
}

impl SeenSign {
    /// The area the sign belongs to.
    pub fn area(&self) -> Option<Area> {
        Some(models().current().indicator(self.indicator)?.area)
    }
}

/// Everything is green.
pub const THRIVING: Story = Story {
    whole: Green,
    signs: &[],
    subject: None,
};

/// Something to wonder about.
pub const fn yellow(signs: &'static [SeenSign], subject: &'static Subject) -> Story {
    Story {
        whole: Yellow,
        signs,
        subject: Some(subject),
    }
}

/// One sign off green.
pub const fn seen(
    indicator: &'static str,
    steps: [Step; 2],
    how_long: HowLong,
    places: &'static [Place],
) -> SeenSign {
    SeenSign {
        indicator,
        steps,
        how_long,
        places,
    }
}
