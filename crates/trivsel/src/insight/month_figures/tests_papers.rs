//! That nobody who has all papers works out what is hidden on one of them.

use litemap::LiteMap;
use proptest::prelude::*;

use super::{
    count_around::RUNGS,
    shown::{SHARES, wholes},
    tests::followed_before,
    *,
};
use crate::{
    insight::{CountPlace, CountSheet, disclosure::tests::given_away, is_small},
    register::{MonthFigure, ShownCount},
};
use MonthFigure::*;

/// What a reader holds in their hands: the papers of several months, with every sum that can be
/// formed of what stands on them.
#[derive(Default)]
struct Papers {
    sheet: CountSheet,
    shown: Vec<ShownCount>,
}

impl Papers {
    fn put(&mut self, value: u32, shown: ShownCount) -> CountPlace {
        self.shown.push(shown);
        self.sheet.put(value)
    }

    /// A paper; gives where it tells how many are followed.
    fn add(
        &mut self,
        counts: &MonthCounts,
        shown: &LiteMap<MonthFigure, ShownCount>,
        before: CountPlace,
    ) -> CountPlace {
        let mut places: LiteMap<MonthFigure, CountPlace> = LiteMap::new();
        for figure in MonthFigure::ALL {
            let value = match figure {
                OffGreen => counts.of(Yellow) + counts.of(Red),
                figure => counts.of(*figure),
            };
            let shown = match shown.get(figure) {
                Some(shown) => *shown,
                // It stands there, in two numbers.
                None if *figure == OffGreen && shown.contains_key(&Yellow) => {
                    ShownCount::Count(value)
                }
                None => ShownCount::Unshown,
            };
            places.insert(*figure, self.put(value, shown));
        }
        for (whole, parts) in wholes() {
            let parts: Vec<_> = parts.iter().map(|it| places[it]).collect();
            self.sheet.sum(places[&whole], &parts);
        }
        for (share, whole) in SHARES {
            let rest = counts.of(whole) - counts.of(share);
            // Nobody prints it; what is small of it is not to be worked out either.
            let counted = |it: MonthFigure| matches!(shown.get(&it), Some(ShownCount::Count(_)));
            let known = counted(share) && counted(whole) && !is_small(rest);
            let shown = match known {
                true => ShownCount::Count(rest),
                false => ShownCount::Unshown,
            };
            let rest = self.put(rest, shown);
            self.sheet.sum(places[&whole], &[places[&share], rest]);
        }
        if counts.of(Kept) == counts.of(Helped) {
            self.sheet.balance(&[places[&Kept]], &[places[&Helped]]);
        }
        let steps = [Green, Yellow, Red, NoPosition].map(|it| places[&it]);
        self.sheet.sum(places[&Children], &steps);
        self.sheet.sum(places[&OffGreen], &steps[1..3]);
        let ended = [Followed, EndedBack, EndedHandedOn, EndedLeft, EndedOther];
        let ended = ended.map(|it| places[&it]);
        self.sheet.balance(&[before, places[&Begun]], &ended);
        places[&Followed]
    }
}

fn any_counts() -> impl Strategy<Value = Vec<u32>> {
    let value = prop_oneof![3 => Just(0u32), 4 => 1u32..5, 3 => 5u32..15];
    prop::collection::vec(value, 60)
}

/// Figures in which every sum is right; how many begun is what the two months leave for it.
fn counts_of(values: &[u32], before: u32) -> MonthCounts {
    let mut counts = MonthCounts::default();
    let mut values = values.iter().copied();
    let mut next = || values.next().unwrap_or(0);
    for (whole, parts) in wholes() {
        // What is divided a second time is divided otherwise.
        let again = counts.0.contains_key(&whole);
        let mut left = counts.of(whole);
        for (at, part) in parts.iter().enumerate() {
            let value = match (again, at + 1 == parts.len()) {
                (false, _) => next(),
                (true, true) => left,
                (true, false) => next().min(left),
            };
            left = left.saturating_sub(value);
            counts.add(*part, value);
            counts.add(whole, if again { 0 } else { value });
        }
    }
    for figure in [Green, Yellow, Red, NoPosition] {
        let value = next();
        counts.add(figure, value);
        counts.add(Children, value);
    }
    for figure in [EndedBack, EndedHandedOn, EndedLeft, EndedOther] {
        counts.add(figure, next());
    }
    counts.add(Notified, next());
    for (share, whole) in SHARES {
        counts.add(share, next().min(counts.of(whole)));
    }
    let ended: u32 = [EndedBack, EndedHandedOn, EndedLeft, EndedOther]
        .map(|it| counts.of(it))
        .iter()
        .sum();
    // Whoever is there no more has ended.
    let after = counts.of(Followed) + ended;
    counts.add(EndedBack, before.saturating_sub(after));
    counts.add(Begun, after.saturating_sub(before));
    counts.add(Green, 10);
    counts.add(Children, 10);
    counts
}

/// How many took each step up and down.
type StepsTaken = [(u32, u32); 3];

/// A ladder on which so many children stand, and what they do in each of the months after the first:
/// one step at a time, and the same children in all of them.
fn ladder(steps: [StepsTaken; 2], first: [u32; 4]) -> Vec<(MonthCounts, StepsTaken)> {
    let mut on = first;
    let mut all = Vec::new();
    for month in std::iter::once(None).chain(steps.into_iter().map(Some)) {
        let mut counts = MonthCounts::default();
        let mut taken = month.unwrap_or_default();
        for (at, (up, down)) in taken.iter_mut().enumerate() {
            (*up, *down) = ((*up).min(on[at]), (*down).min(on[at + 1]));
            on[at] = on[at] - *up + *down;
            on[at + 1] = on[at + 1] - *down + *up;
            counts.add(SteppedUp, *up);
            counts.add(SteppedDown, *down);
        }
        for (figure, count) in RUNGS.iter().zip(on) {
            counts.add(*figure, count);
            counts.add(Followed, count);
        }
        counts.add(FollowedPreschool, counts.of(Followed));
        counts.add(Green, 10);
        counts.add(Children, 10);
        all.push((counts, taken));
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Three closed months in a row, each on a device of its own or all on one, of which one may be the
    /// baseline of another: whoever has all
    /// three papers and forms every sum can take each hidden figure for another number.
    #[test]
    fn no_hidden_figure_of_any_paper_can_be_worked_out(
        months in prop::collection::vec(any_counts(), 3),
        first in 0u32..12,
        apart in any::<bool>(),
    ) {
        let mut papers = Papers::default();
        let start = if is_small(first) { ShownCount::Few } else { ShownCount::Count(first) };
        let mut before = (papers.put(first, start), first, followed_before(start));
        for values in months {
            let counts = counts_of(&values, before.1);
            let shown = month_shown(&counts, &before.2);
            let place = papers.add(&counts, &shown, before.0);
            // Another device closes the next month, and has not read that this one is closed.
            let known = if apart { shown_by_itself(&counts) } else { shown };
            before = (place, counts.of(Followed), known);
        }
        let given_away = given_away(&papers.sheet, &papers.shown);
        prop_assert!(given_away.is_empty(), "{:?} of {:?}", given_away, papers.shown);
    }

    /// A reader who knows that the same children are followed in three months, and that nobody took two
    /// steps at once, works out neither a step nor who stands on one.
    #[test]
    fn no_step_of_the_ladder_can_be_worked_out(
        first in prop::array::uniform4(prop_oneof![Just(0u32), 1u32..5, 5u32..15]),
        steps in prop::array::uniform2(prop::array::uniform3((0u32..8, 0u32..3))),
    ) {
        let mut papers = Papers::default();
        let mut before: Option<(Vec<CountPlace>, ShownFigures)> = None;
        // What each child did stands on no paper, and is no figure.
        let mut unprinted = Vec::new();
        for (counts, taken) in ladder(steps, first) {
            let known = before.as_ref().map(|it| it.1.clone()).unwrap_or_default();
            let shown = month_shown(&counts, &known);
            let rungs = RUNGS.iter().map(|it| papers.put(counts.of(*it), shown[it]));
            let rungs: Vec<_> = rungs.collect();
            let all = papers.put(counts.of(Followed), shown[&Followed]);
            papers.sheet.sum(all, &rungs);
            if let Some((rungs_before, _)) = &before {
                let mut put = |count| papers.put(count, ShownCount::Unshown);
                let taken = taken.map(|(up, down)| (put(up), put(down)));
                let (up, down): (Vec<_>, Vec<_>) = taken.into_iter().unzip();
                unprinted.extend(up.iter().chain(&down).map(|it| it.index()));
                for at in 0..rungs.len() {
                    // Up to this step from below, and down to it from above; and away.
                    let below = at.checked_sub(1);
                    let come = [below.map(|it| up[it]), down.get(at).copied()];
                    let go = [below.map(|it| down[it]), up.get(at).copied()];
                    let one = std::iter::once(rungs_before[at]).chain(come.into_iter().flatten());
                    let other = std::iter::once(rungs[at]).chain(go.into_iter().flatten());
                    let (one, other): (Vec<_>, Vec<_>) = (one.collect(), other.collect());
                    papers.sheet.balance(&one, &other);
                }
                for (figure, taken) in [(SteppedUp, up), (SteppedDown, down)] {
                    if let ShownCount::Count(count) = shown[&figure] {
                        let all = papers.put(count, shown[&figure]);
                        papers.sheet.sum(all, &taken);
                    }
                }
            }
            before = Some((rungs, shown));
        }
        let mut given_away = given_away(&papers.sheet, &papers.shown);
        given_away.retain(|at| !unprinted.contains(at));
        prop_assert!(given_away.is_empty(), "{:?} of {:?}", given_away, papers.shown);
    }
}
