//! The five items of a meeting, and how its minutes are shared between them.

/// So long the five items take of every 45 minutes.
const SHARES_MINUTES: [u16; 5] = [5, 10, 10, 12, 8];
const WHOLE_MINUTES: u16 = 45;

/// How many items a meeting has.
pub const MEETING_ITEMS: usize = SHARES_MINUTES.len();

/// How many minutes an item takes in a meeting of this length.
#[must_use]
pub fn item_minutes(item: usize, whole: u16) -> u16 {
    let until = |item: usize| {
        let share: u32 = SHARES_MINUTES
            .iter()
            .take(item)
            .copied()
            .map(u32::from)
            .sum();
        let minutes =
            (share * u32::from(whole) + u32::from(WHOLE_MINUTES) / 2) / u32::from(WHOLE_MINUTES);
        u16::try_from(minutes).unwrap_or(whole)
    };
    until(item + 1) - until(item)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_items_share_the_time_and_lose_none_of_it() {
        let all = |whole| {
            (0..MEETING_ITEMS)
                .map(|item| item_minutes(item, whole))
                .collect::<Vec<_>>()
        };
        assert_eq!(all(45), SHARES_MINUTES);
        for whole in [0, 20, 45, 60, 90] {
            assert_eq!(all(whole).iter().sum::<u16>(), whole, "{whole}");
        }
        assert!(all(20).iter().all(|it| *it > 0));
    }
}
