//! How far back a trail stands in sight.

use trivsel::vocabulary::Day;

/// So many lines stand in sight; whoever looks further back unfolds a year.
const IN_SIGHT: usize = 6;

/// The latest stops, and the earlier ones year by year, the latest first; as they come, the latest is
/// first.
pub fn by_year<T>(mut stops: Vec<(Day, T)>) -> (Vec<T>, Vec<(i32, Vec<T>)>) {
    let earlier = stops.split_off(stops.len().min(IN_SIGHT));
    let mut years: Vec<(i32, Vec<T>)> = Vec::new();
    for (day, stop) in earlier {
        match years.last_mut().filter(|(year, _)| *year == day.year()) {
            Some((_, of)) => of.push(stop),
            None => years.push((day.year(), vec![stop])),
        }
    }
    (stops.into_iter().map(|(_, stop)| stop).collect(), years)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn six_stand_in_sight_and_the_others_under_their_year() {
        let days = |years: &[i32]| {
            let days = years.iter().zip(0..);
            let days = days.map(|(year, at)| (Day::new(*year, 3, 1).unwrap(), at));
            days.collect::<Vec<(Day, usize)>>()
        };
        let six = [2027, 2027, 2026, 2026, 2026, 2025];
        assert_eq!(by_year(days(&six)), ((0..6).collect(), vec![]));
        let more = [six.as_slice(), &[2025, 2025, 2023]].concat();
        let folded = vec![(2025, vec![6, 7]), (2023, vec![8])];
        assert_eq!(by_year(days(&more)), ((0..6).collect(), folded));
        assert_eq!(by_year::<()>(vec![]), (vec![], vec![]));
    }
}
