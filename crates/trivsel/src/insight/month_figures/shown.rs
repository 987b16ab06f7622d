//! The figures of a month as they may stand on paper.

use litemap::LiteMap;

use super::{
    count::{DUE, FOLLOWED, KEPT},
    count_around::{MEETINGS, RUNGS},
    counts::MonthCounts,
};
use crate::{
    insight::{
        CountPlace, CountSheet, FEWEST_CHILDREN, PositionsShown, alone, is_small, positions_shown,
    },
    register::{MonthFigure, ShownCount},
};

use MonthFigure::{
    Begun, Children, Drawn, DrawnDiscussed, Due, EndedBack, EndedHandedOn, EndedLeft, EndedOther,
    Followed, Green, GroupTries, GroupTriesSeen, HeldInTime, HeldLate, Helped, HelpedLittle,
    HelpedNo, HelpedTooEarly, HelpedYes, InRound, Kept, KeptNo, KeptNotBegun, KeptPartly, KeptYes,
    MeetingsChild, MeetingsHeld, MeetingsParents, NoPosition, NotHeld, Notified, NotifiedReceipt,
    OffGreen, OldestWeeks, Overdue, ParentsMissing, Red, ReviewsDue, ReviewsHeld, Seen,
    SteppedDown, SteppedUp, Talked, Undated, Yellow,
};

/// The figures of a month, as they are shown.
pub type ShownFigures = LiteMap<MonthFigure, ShownCount>;

/// What begins and what ends.
const FLOWS: [MonthFigure; 5] = [Begun, EndedBack, EndedHandedOn, EndedLeft, EndedOther];

/// Steps of the ladder in a month.
const STEPS: [MonthFigure; 2] = [SteppedUp, SteppedDown];

/// What is a share of something else. The rest of it, that nobody prints, tells as much.
pub(super) const SHARES: [(MonthFigure, MonthFigure); 3] = [
    (MeetingsParents, MeetingsHeld),
    (MeetingsChild, MeetingsHeld),
    (NotifiedReceipt, Notified),
];

/// The figures as they may be shown. `before` is the month before, as whoever reads both papers knows
/// it: how many began, ended and took a step are the difference.
#[must_use]
pub fn month_shown(counts: &MonthCounts, before: &ShownFigures) -> ShownFigures {
    let count = |figure| (figure, ShownCount::Count(counts.of(figure)));
    let mut shown: ShownFigures = [Children, InRound, Seen, Talked, Drawn, DrawnDiscussed]
        .map(count)
        .into_iter()
        .collect();
    let due = alone(counts.of(ReviewsDue));
    shown.insert(ReviewsDue, due);
    let held = counts.of(ReviewsHeld);
    // Of few that are due, how many were held tells how many are left.
    let held = match due {
        ShownCount::Few => alone(held),
        _ => ShownCount::Count(held),
    };
    shown.insert(ReviewsHeld, held);
    if counts.of(Children) < FEWEST_CHILDREN {
        return shown;
    }
    positions(counts, &mut shown);
    sums(counts, &mut shown);
    let followed = before.get(&Followed).copied();
    flows(counts, followed.unwrap_or(ShownCount::Unshown), &mut shown);
    steps(counts, before, &mut shown);
    for figure in [Overdue, Undated, ParentsMissing, GroupTries, GroupTriesSeen] {
        shown.insert(figure, alone(counts.of(figure)));
    }
    if shown[&Overdue].count().is_some_and(|count| count > 0) {
        shown.insert(OldestWeeks, ShownCount::Count(counts.of(OldestWeeks)));
    }
    shown
}

fn positions(counts: &MonthCounts, shown: &mut ShownFigures) {
    let all = [Green, Yellow, Red, NoPosition].map(|figure| counts.of(figure));
    let told = match positions_shown(all) {
        PositionsShown::Each {
            green,
            yellow,
            red,
            none,
        } => vec![
            (Green, green),
            (Yellow, yellow),
            (Red, red),
            (NoPosition, none),
        ],
        PositionsShown::Joined {
            green,
            off_green,
            none,
        } => vec![(Green, green), (OffGreen, off_green), (NoPosition, none)],
        PositionsShown::TotalOnly => Vec::new(),
    };
    let told = told.into_iter();
    shown.extend(told.map(|(figure, count)| (figure, ShownCount::Count(count))));
}

/// Every figure that is the sum of others.
pub(super) fn wholes() -> Vec<(MonthFigure, Vec<MonthFigure>)> {
    vec![
        (Followed, FOLLOWED.to_vec()),
        (Followed, RUNGS.to_vec()),
        (MeetingsHeld, MEETINGS.to_vec()),
        (Due, vec![HeldInTime, HeldLate, NotHeld]),
        (Due, DUE.to_vec()),
        (Kept, vec![KeptYes, KeptPartly, KeptNo, KeptNotBegun]),
        (Kept, KEPT.to_vec()),
        (
            Helped,
            vec![HelpedYes, HelpedLittle, HelpedNo, HelpedTooEarly],
        ),
    ]
}

fn sums(counts: &MonthCounts, shown: &mut ShownFigures) {
    let mut sheet = CountSheet::default();
    let mut places: LiteMap<MonthFigure, CountPlace> = LiteMap::new();
    let mut place = |sheet: &mut CountSheet, figure: MonthFigure| {
        let put = || sheet.put(counts.of(figure));
        *places.entry(figure).or_insert_with(put)
    };
    for (whole, parts) in wholes() {
        let parts: Vec<_> = parts.iter().map(|it| place(&mut sheet, *it)).collect();
        let whole = place(&mut sheet, whole);
        sheet.sum(whole, &parts);
    }
    for (share, whole) in SHARES {
        let rest = counts.of(whole).saturating_sub(counts.of(share));
        let (share, whole) = (place(&mut sheet, share), place(&mut sheet, whole));
        let rest = sheet.put(rest);
        sheet.sum(whole, &[share, rest]);
    }
    // Whoever answers about an agreement answers both; then one sum tells the other.
    if counts.of(Kept) == counts.of(Helped) {
        let (kept, helped) = (place(&mut sheet, Kept), place(&mut sheet, Helped));
        sheet.balance(&[kept], &[helped]);
    }
    let disclosed = sheet.disclose();
    // In the middle of half a year nothing is told of notifications, not even that there are none.
    let untold = |it: MonthFigure| {
        matches!(it, Notified | NotifiedReceipt) && !counts.0.contains_key(&Notified)
    };
    shown.extend(
        places
            .iter()
            .filter(|(figure, _)| !untold(**figure))
            .map(|(figure, place)| (*figure, disclosed[place.index()])),
    );
}

/// What began and ended. Where the sums on either side are not known, neither are these, not even
/// whether they are none: so that no paper of a month before or after can be held against them.
fn flows(counts: &MonthCounts, before: ShownCount, shown: &mut ShownFigures) {
    let now = shown[&Followed].count();
    let known = before.count().filter(|before| !is_small(*before)).zip(now);
    let Some((before, now)) = known else {
        shown.extend(FLOWS.map(|figure| (figure, ShownCount::Unshown)));
        return;
    };
    let mut sheet = CountSheet::default();
    let flows = FLOWS.map(|figure| sheet.put(counts.of(figure)));
    let [begun, ended @ ..] = flows;
    let (before, now) = (sheet.put_open(before), sheet.put_open(now));
    sheet.balance(&[before, begun], &[&[now][..], &ended].concat());
    shown.extend(FLOWS.into_iter().zip(sheet.disclose()));
}

/// Steps up and down. They are told where neither is small, and where the ladder is told whole on the
/// papers of both months: a count that is hidden there could else be worked out from them, and they
/// from it.
fn steps(counts: &MonthCounts, before: &ShownFigures, shown: &mut ShownFigures) {
    let whole = |figures: &ShownFigures| {
        let counts = RUNGS.iter().map(|it| figures.get(it)?.count());
        counts
            .into_iter()
            .all(|it| it.is_some_and(|it| !is_small(it)))
    };
    let small = STEPS.iter().any(|it| is_small(counts.of(*it)));
    let told = !small && whole(before) && whole(shown);
    shown.extend(STEPS.map(|figure| {
        let count = match told {
            true => ShownCount::Count(counts.of(figure)),
            false => ShownCount::Unshown,
        };
        (figure, count)
    }));
}

/// The figures that tell of positions, where they are shown at all.
#[must_use]
pub fn positions_of(shown: &ShownFigures) -> bool {
    shown.contains_key(&Green)
}
