use super::*;
use crate::{
    insight::{
        promises::tests_apart::{on_two_devices, written},
        tests::{ANNE, CHILD, id, register, said},
    },
    register::{Entry, Fact},
    vocabulary::VoiceOf,
};

fn words(facts: Vec<Fact>) -> (Vec<String>, Vec<String>) {
    let register = register(facts.into_iter().map(|fact| (ANNE, fact)));
    let all = voices(&register, CHILD).into_iter();
    let last = last_voices(&register, CHILD).into_iter();
    (
        all.map(|it| it.value.words.clone()).collect(),
        last.map(|it| it.words.clone()).collect(),
    )
}

#[test]
fn each_is_read_as_it_was_typed_last_in_the_order_of_days() {
    let mother = |number, on, words| said(number, on, VoiceOf::Mother, words);
    let child = |number, on, words| said(number, on, VoiceOf::Child, words);
    for (facts, all, last) in [
        (vec![], vec![], vec![]),
        (
            vec![mother(1, -2, "a"), child(2, -9, "b"), mother(3, -5, "c")],
            vec!["b", "c", "a"],
            vec!["a", "b"],
        ),
        // A word is corrected, and one is taken back.
        (
            vec![mother(1, -2, "a"), mother(3, -5, "c"), mother(1, -2, "d")],
            vec!["c", "d"],
            vec!["d"],
        ),
        (
            vec![mother(1, -2, "a"), mother(3, -5, "c"), mother(1, -2, " ")],
            vec!["c"],
            vec!["c"],
        ),
        // Of one day the one that was typed in last.
        (
            vec![child(1, 0, "a"), child(2, 0, "b")],
            vec!["a", "b"],
            vec!["b"],
        ),
    ] {
        let (read_all, read_last) = words(facts);
        assert_eq!(
            (read_all, read_last),
            (
                all.into_iter().map(str::to_owned).collect(),
                last.into_iter().map(str::to_owned).collect(),
            )
        );
    }
}

#[test]
fn the_newest_is_the_one_that_was_typed_in_last_and_a_correction_is_none() {
    let facts = [
        said(1, -1, VoiceOf::Mother, "a"),
        said(2, -9, VoiceOf::Father, "b"),
        said(3, 0, VoiceOf::Child, "c"),
        said(1, -1, VoiceOf::Mother, ""),
    ];
    let register = register(facts.into_iter().map(|fact| (ANNE, fact)));
    let newest = |childs| newest_voice(&register, CHILD, childs);
    assert_eq!(newest(false), Some(VoiceId(id(2))));
    assert_eq!(newest(true), Some(VoiceId(id(3))));
}

/// Neither hides what the other has written, until somebody who read both puts it right.
#[test]
fn what_two_put_right_apart_is_read_in_both_ways() {
    let mother = |words| said(1, -1, VoiceOf::Mother, words);
    let read = |all: &[Entry]| {
        let register = Register::fold(all.to_vec());
        let all = voices(&register, CHILD).into_iter();
        all.map(|it| it.value.words.clone()).collect::<Vec<_>>()
    };
    let mut all = on_two_devices(vec![mother("a"), mother("b")], vec![mother("c")]);
    assert_eq!(read(&all), ["c", "b"]);
    let reversed: Vec<_> = all.iter().rev().cloned().collect();
    assert_eq!(read(&reversed), ["c", "b"]);
    // One has taken it back, the other has not read so.
    let back = on_two_devices(vec![mother("a"), mother("")], vec![mother("c")]);
    assert_eq!(read(&back), ["c"]);
    let settled = written(2, 0x30, &all, mother("d"));
    all.push(settled);
    assert_eq!(read(&all), ["d"]);
}
