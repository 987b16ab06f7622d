//! The four age bands, in completed months.

use std::ops::RangeInclusive;

use super::words::words;

words! {
    /// Aldersbånd: which of the four forms is used. Ordered by age.
    AgeBand {
        /// The first year, with the health visitor.
        Infant = "0-11": band_0_11, band_0_11_meaning;
        /// Dagpleje and vuggestue.
        Toddler = "12-35": band_12_35, band_12_35_meaning;
        /// Børnehave.
        Preschool = "36-71": band_36_71, band_36_71_meaning;
        /// 0.–4. klasse and SFO.
        School = "72-131": band_72_131, band_72_131_meaning;
    }
}

impl AgeBand {
    /// The completed months of age it is made for.
    #[must_use]
    pub const fn months(self) -> RangeInclusive<u32> {
        match self {
            Self::Infant => 0..=11,
            Self::Toddler => 12..=35,
            Self::Preschool => 36..=71,
            Self::School => 72..=131,
        }
    }
}
