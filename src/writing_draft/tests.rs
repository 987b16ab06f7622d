use super::*;
use crate::draft_codec::encode_draft;

#[test]
fn a_draft_lives_seven_days_and_what_cannot_be_read_none() {
    let today = Day::new(2026, 12, 2).unwrap();
    let stored = encode_draft(&WritingDraft::begin(today));
    let lived: Vec<_> = [0, 6, 7, 300]
        .map(|days| has_lived(&stored, today.plus_days(days)))
        .to_vec();
    assert_eq!(lived, [false, false, true, true]);
    // A clock that was set back does not lengthen its life.
    assert!(has_lived(&stored, today.plus_days(-2)));
    assert!(has_lived(b"no draft", today));
    // What a newer version wrote beside the day is no reason to delete it before.
    let newer = br#"{"begun":"2026-12-01","typed":["of tomorrow"]}"#;
    assert!(decode_draft::<WritingDraft>(newer).is_none());
    assert!(!has_lived(newer, today));
    assert!(has_lived(newer, today.plus_days(6)));
}

#[test]
fn a_tick_is_turned_and_nothing_is_taken_by_itself() {
    let today = Day::new(2026, 12, 2).unwrap();
    let piece = |key: &str| WritingPiece {
        key: key.to_owned(),
        part: WritingPart::Seen,
        on: today,
        from: String::new(),
        text: "x".to_owned(),
    };
    let pieces = [piece("a"), piece("b")];
    let mut draft = WritingDraft::begin(today);
    assert!(draft.taken(&pieces).is_empty());
    draft.turn("b");
    assert_eq!(draft.taken(&pieces), [&pieces[1]]);
    draft.turn("b");
    assert!(draft.taken(&pieces).is_empty());
}
