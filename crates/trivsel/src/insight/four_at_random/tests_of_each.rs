//! The draw of each tovholder's children is the same everywhere too.

use proptest::prelude::*;

use super::{
    tests::{drawn, house_of, month, written},
    *,
};
use crate::{insight::month_figures::month_counts, register::MonthFigure};

/// In short: of whom, and how many are drawn or talked about.
fn of_each(register: &Register) -> Vec<(String, &'static str, usize)> {
    let each = four_of_each(register, month()).into_iter();
    each.map(|(lead, four)| match four {
        FourAtRandom::All(all) => (lead, "all", all.len()),
        FourAtRandom::NotDrawn(pool) => (lead, "from", pool),
        FourAtRandom::Drawn { children, .. } => (lead, "drawn", children.len()),
    })
    .collect()
}

/// Six of Anne's, five whom nobody leads, three of Bo's: of the three all are talked about. What is drawn
/// from the whole house stands beside it, and a child of both is talked about once.
#[test]
fn each_tovholders_children_are_drawn_from_by_themselves() {
    let lead = |number| match number {
        0x20..0x26 => "Anne ",
        0x26..0x29 => "Bo",
        _ => "",
    };
    let house = || house_of(0x20..0x2e, lead);
    let (mut here, mut there) = (house(), house());
    let told = |all: [(&str, &'static str, usize); 3]| {
        all.map(|(lead, what, count)| (lead.to_owned(), what, count))
            .to_vec()
    };
    let before = told([("Anne", "from", 6), ("Bo", "all", 3), ("", "from", 5)]);
    assert_eq!(of_each(&here), before);
    assert!(!is_drawn_of_each(&here, month()));
    let draw = draw_of_each(&here, month());
    assert_eq!(draw.len(), 8);
    assert_eq!(draw, draw_of_each(&there, month()));
    let ours = written(&mut here, 0xa, draw.clone());
    let theirs = written(&mut there, 0xb, draw);
    theirs.into_iter().for_each(|entry| here.apply(entry));
    ours.into_iter().for_each(|entry| there.apply(entry));
    assert_eq!(four_of_each(&here, month()), four_of_each(&there, month()));
    let after = told([("Anne", "drawn", 4), ("Bo", "all", 3), ("", "drawn", 4)]);
    assert_eq!(of_each(&here), after);
    assert!(is_drawn_of_each(&here, month()));
    assert_eq!(draw_of_each(&here, month()), []);
    assert_eq!(drawn_in(&here, month()).len(), 8);
    // The house can be drawn from too.
    assert_eq!(four_at_random(&here, month()), FourAtRandom::NotDrawn(14));
    let draw = draw_four(&here, month());
    written(&mut here, 0xc, draw);
    assert_eq!((drawn(&here, month()).len(), of_each(&here)), (4, after));
    let all = drawn_in(&here, month());
    let distinct: BTreeSet<_> = all.iter().map(|it| it.0.id).collect();
    assert_eq!(distinct.len(), all.len());
    assert_eq!(
        usize::try_from(month_counts(&here, month()).of(MonthFigure::Drawn)),
        Ok(all.len())
    );
}

/// One device drew when a child was still Anne's, another one when it was Bo's: it is talked about with one
/// of them, the same on both.
#[test]
fn a_child_is_drawn_of_one_tovholder() {
    let (mut anne, mut bo) = (
        house_of(0x20..0x25, |_| "Anne"),
        house_of(0x20..0x25, |_| "Bo"),
    );
    let (ours, theirs) = (draw_of_each(&anne, month()), draw_of_each(&bo, month()));
    let ours = written(&mut anne, 0xa, ours);
    let theirs = written(&mut bo, 0xb, theirs);
    for register in [&mut anne, &mut bo] {
        ours.iter()
            .chain(&theirs)
            .for_each(|entry| register.apply(entry.clone()));
    }
    let names = |register: &Register| {
        let each = four_of_each(register, month()).into_iter();
        let drawn = each.filter_map(|(lead, four)| match four {
            FourAtRandom::Drawn { children, .. } => {
                Some((lead, children.iter().map(|it| it.0.id).collect::<Vec<_>>()))
            }
            _ => None,
        });
        drawn.collect::<Vec<_>>()
    };
    let held = names(&anne);
    assert_eq!(held, names(&bo));
    let children: Vec<_> = held.iter().flat_map(|it| &it.1).collect();
    let distinct: BTreeSet<_> = children.iter().collect();
    assert_eq!((children.len(), distinct.len()), (4, 4));
}

proptest! {
    /// In some months nobody is drawn again within two as long as eight others of the same tovholder are left,
    /// and nobody twice in one.
    #[test]
    fn nobody_of_a_tovholder_is_drawn_again_while_others_are_left(
        split in 1u8..29,
        months in 2usize..6,
    ) {
        let lead = move |number| if number < 0x20 + split { "Anne" } else { "Bo" };
        let mut register = house_of(0x20..0x3e, lead);
        let (mut month, mut before) = (month(), Vec::<Vec<ChildId>>::new());
        for number in 1..=months {
            let draw = draw_of_each(&register, month);
            written(&mut register, u8::try_from(number).unwrap(), draw);
            let all = drawn_in(&register, month);
            let four: Vec<_> = all.iter().map(|it| it.0.id).collect();
            let distinct: BTreeSet<_> = four.iter().copied().collect();
            prop_assert_eq!(distinct.len(), four.len());
            let rested = before.iter().rev().take(2).flatten().collect::<BTreeSet<_>>();
            for (lead, count) in [("Anne", split), ("Bo", 30 - split)] {
                let of = |it: &&(&Child, &Drawn)| it.1.lead.as_deref() == Some(lead);
                let drawn: Vec<_> = all.iter().filter(of).map(|it| it.0.id).collect();
                prop_assert_eq!(drawn.len(), if count < 5 { 0 } else { 4 });
                let leads = |it: &&&ChildId| {
                    let first = it.0.as_bytes()[0];
                    lead == if first < 0x20 + split { "Anne" } else { "Bo" }
                };
                let left = usize::from(count) - rested.iter().filter(leads).count();
                if left >= FEWEST_RESTED_CHILDREN {
                    prop_assert!(drawn.iter().all(|it| !rested.contains(it)));
                }
            }
            before.push(four);
            month = month.next();
        }
    }
}
