//! What the picture stands on, what it keeps back, and when an area is shared.

use proptest::prelude::*;

use super::*;
use crate::insight::made_up::{Told, adult, any_told, group, register, round};

/// One letter each for the cells of the first child, as this adult sees them,
/// and what they stand on. A cell in which the adults differ is a capital.
#[track_caller]
fn check(told: Told, by: u8, letters: &str, basis: Basis) {
    let register = register(&[told]);
    let picture = group_picture(
        &register,
        &group(),
        &round(),
        Some(adult(by)),
        &Models::default(),
    );
    let standing = &picture.children[0];
    let cells: String = standing.cells.iter().map(letter).collect();
    assert_eq!((cells.as_str(), standing.basis), (letters, basis));
}

fn letter(cell: &Cell) -> char {
    let letter = match cell.answer {
        Answer::Seen(Step::Green) => 'g',
        Answer::Seen(Step::Yellow) => 'y',
        Answer::Seen(Step::Red) => 'r',
        Answer::NotSeen => 'n',
    };
    if cell.differ {
        letter.to_ascii_uppercase()
    } else {
        letter
    }
}

#[test]
fn what_the_picture_stands_on() {
    let both = Told::own(&["ggyrng", "gyrgnn"]);
    check(Told::default(), 0, "nnnnnn", Basis::NotYetSeen);
    // Together, the worst that anybody has seen; what differs is marked.
    check(both.clone(), 0, "gYRRnG", Basis::Own);
    check(both.clone(), 9, "gYRRnG", Basis::Own);
    // A joint position answers both.
    let agreed = Told {
        joint: Some(("gggyyn".to_owned(), Step::Yellow)),
        ..both.clone()
    };
    check(agreed, 0, "gggyyn", Basis::Joint);
    // Who could not be looked at is listed as that, until somebody has looked.
    let away = Told {
        away: true,
        ..Told::default()
    };
    check(away, 0, "nnnnnn", Basis::NotAssessed);
    let seen = Told { away: true, ..both };
    check(seen, 0, "gYRRnG", Basis::Own);
}

#[test]
fn nobodys_answers_show_before_the_dialogue() {
    let one = Told::own(&["rrrrrr"]);
    check(one.clone(), 0, "rrrrrr", Basis::Own);
    check(one.clone(), 1, "nnnnnn", Basis::Waiting);
    let opened = Told {
        opened: true,
        ..one
    };
    check(opened, 1, "rrrrrr", Basis::Own);
}

#[test]
fn whom_to_follow_up() {
    for (letters, whole, expected) in [
        ("gggggg", Some(Step::Green), false),
        ("gggggy", Some(Step::Green), false),
        ("ggggyy", Some(Step::Green), true),
        ("gggggr", Some(Step::Green), true),
        ("gggggg", Some(Step::Yellow), true),
        ("gggggy", None, false),
        ("ggggyy", None, true),
        ("nnnnnr", None, true),
        ("nnnnnn", None, false),
    ] {
        let told = match whole {
            Some(whole) => Told::agreed(letters, whole),
            None => Told::own(&[letters, letters]),
        };
        let register = register(&[told]);
        let picture = group_picture(
            &register,
            &group(),
            &round(),
            Some(adult(0)),
            &Models::default(),
        );
        assert_eq!(
            picture.to_follow_up().count() == 1,
            expected,
            "{letters} {whole:?}"
        );
    }
}

#[test]
fn when_many_share_an_area() {
    for (counts, expected) in [
        ([0, 0, 0, 0], None),
        ([22, 6, 0, 0], Some((6, 28))),
        ([23, 5, 0, 0], None),
        ([20, 3, 2, 3], Some((5, 25))),
        ([0, 2, 0, 26], None),
        ([0, 2, 1, 25], Some((3, 3))),
        ([12, 1, 2, 0], Some((3, 15))),
        ([13, 1, 2, 0], None),
    ] {
        let shared = shared_by(Area::Body, counts);
        let found = shared.map(|it| (it.off_green, it.seen));
        assert_eq!(found, expected, "{counts:?}");
    }
}

/// Five children, as Anne sees them: what is counted, what many share, and where two differ.
#[test]
fn what_is_counted_in_an_area() {
    let told = ["gg", "yy", "ry", "nn", "yg"].map(|both| {
        let (one, other) = both.split_at(1);
        Told::own(&[&*format!("{one}ggggg"), &*format!("{other}ggggg")])
    });
    let register = register(&told);
    let picture = group_picture(
        &register,
        &group(),
        &round(),
        Some(adult(0)),
        &Models::default(),
    );
    assert_eq!(picture.counts(Area::ALL[0]), [1, 2, 1, 1]);
    assert_eq!(picture.counts(Area::ALL[1]), [5, 0, 0, 0]);
    let shared: Vec<_> = picture.shared().iter().map(|it| it.area).collect();
    assert_eq!(shared, [Area::ALL[0]]);
    let differ: Vec<_> = picture.children.iter().map(PictureRow::differ).collect();
    assert_eq!(differ, [false, false, true, false, true]);
}

proptest! {
    /// Another child off green never takes the hint away, one more who is not
    /// seen changes nothing, and no number of unseen children calls for it.
    #[test]
    fn a_hint_of_many_is_steady(green in 0usize..40, yellow in 0usize..40, red in 0usize..40, unseen in 0usize..40) {
        let shared = |counts| shared_by(Area::Body, counts);
        let now = shared([green, yellow, red, unseen]);
        if now.is_some() {
            prop_assert!(shared([green, yellow + 1, red, unseen]).is_some());
            prop_assert!(shared([green, yellow, red + 1, unseen]).is_some());
        }
        prop_assert_eq!(shared([green, yellow, red, unseen + 1]), now);
        prop_assert_eq!(shared([green, 0, 0, unseen]), None);
    }

    /// Every child counts once in every area, and stands on one thing.
    #[test]
    fn every_child_counts_once(told in prop::collection::vec(any_told(), 0..12), by in 0u8..4) {
        let register = register(&told);
        let picture = group_picture(&register, &group(), &round(), Some(adult(by)), &Models::default());
        for area in Area::ALL {
            prop_assert_eq!(picture.counts(*area).iter().sum::<usize>(), told.len());
        }
        let stands: usize = Basis::ALL.iter().map(|basis| picture.standing_on(*basis)).sum();
        prop_assert_eq!(stands, told.len());
    }

    /// What others have answered about a child changes nothing in what an adult
    /// sees of it, until as many have finished as the group expects or the
    /// dialogue is open.
    #[test]
    fn what_others_answer_stays_hidden(mine in prop::option::of("[gyrn]{6}"), before in "[gyrn]{6}", after in "[gyrn]{6}") {
        let told = |other: &str| Told {
            own: mine.iter().map(|mine| (0, mine.clone())).chain([(1, other.to_owned())]).collect(),
            ..Told::default()
        };
        let expects_three = Group { assessors: 3, ..group() };
        let seen = |told: Told| {
            let register = register(&[told]);
            let picture = group_picture(&register, &expects_three, &round(), Some(adult(0)), &Models::default());
            (picture.children[0].cells.clone(), picture.to_follow_up().count())
        };
        prop_assert_eq!(seen(told(&before)), seen(told(&after)));
    }
}
