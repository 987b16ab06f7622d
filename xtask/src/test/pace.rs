//! How long a lane took, and whether that is too long.

use std::time::{Duration, Instant};

use super::Lane;

const MINUTE_SECONDS: u64 = 60;

impl Lane {
    /// So long it may take on two processors, once the tools are here.
    fn most_minutes(self) -> u64 {
        match self {
            Self::Everyday => 10,
            Self::All => 60,
        }
    }

    /// What its run from then until now is to be told of.
    pub fn pace(self, began: Instant) -> String {
        self.told(began.elapsed())
    }

    fn told(self, took: Duration) -> String {
        let (seconds, most) = (took.as_secs(), self.most_minutes());
        let took = format!(
            "It took {}:{:02} minutes",
            seconds / MINUTE_SECONDS,
            seconds % MINUTE_SECONDS
        );
        if seconds <= most * MINUTE_SECONDS {
            return format!("{took}.");
        }
        format!(
            "{took}, OVER THE {most} that this lane may take on two processors. The slowest browser tests \
             are named above: quicken them, or mark those as slow whose rule a test without a browser \
             holds too."
        )
    }
}

#[test]
fn what_took_too_long_is_said() {
    let told = |lane: Lane, seconds| lane.told(Duration::from_secs(seconds));
    assert_eq!(told(Lane::Everyday, 600), "It took 10:00 minutes.");
    assert_eq!(told(Lane::All, 3_599), "It took 59:59 minutes.");
    let over = "It took 10:01 minutes, OVER THE 10 ";
    assert!(told(Lane::Everyday, 601).starts_with(over));
    assert!(told(Lane::All, 3_601).contains("OVER THE 60 "));
}
