//! What many measurements of one thing say.

/// Measurements of one thing, in any order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timings(Vec<f64>);

impl Timings {
    /// Adds a measurement.
    pub fn add(&mut self, measured: f64) {
        self.0.push(measured);
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The one in the middle; none of none.
    pub fn median(&self) -> Option<f64> {
        self.percentile(50)
    }

    /// The smallest that at least so many in a hundred do not exceed; none of none.
    pub fn percentile(&self, hundredths: usize) -> Option<f64> {
        let mut sorted = self.0.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * hundredths).div_ceil(100);
        sorted.get(rank.saturating_sub(1)).copied()
    }
}

impl Extend<f64> for Timings {
    fn extend<I: IntoIterator<Item = f64>>(&mut self, all: I) {
        self.0.extend(all);
    }
}

impl FromIterator<f64> for Timings {
    fn from_iter<I: IntoIterator<Item = f64>>(all: I) -> Self {
        Self(all.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_percentile_is_one_of_the_measurements() {
        let spread: Timings = [4.0, 1.0, 3.0, 2.0].into_iter().collect();
        assert_eq!(spread.count(), 4);
        assert_eq!(spread.median(), Some(2.0));
        assert_eq!(spread.percentile(95), Some(4.0));
        assert_eq!(spread.percentile(1), Some(1.0));
        let hundred: Timings = (1..=100).map(f64::from).collect();
        assert_eq!(hundred.percentile(95), Some(95.0));
        assert_eq!(Timings::default().median(), None);
    }
}
