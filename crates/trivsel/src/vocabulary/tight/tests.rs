use proptest::prelude::*;

use super::*;
use crate::vocabulary::SortedSet;

fn any_json() -> impl Strategy<Value = Json> {
    let text = prop_oneof![
        prop::sample::select(WORDS.as_slice()).prop_map(Cow::Borrowed),
        any::<String>().prop_map(Cow::Owned),
    ];
    let leaf = prop_oneof![
        Just(Json::Nothing),
        any::<bool>().prop_map(Json::Truth),
        any::<i64>().prop_map(Json::Number),
        any::<[u8; 16]>().prop_map(|bytes| Json::Id(Id::from_bytes(bytes))),
        text.clone().prop_map(Json::Text),
    ];
    leaf.prop_recursive(4, 64, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Json::List),
            prop::collection::vec((text.clone(), inner), 0..8)
                .prop_map(|fields| Json::Fields(Fields(fields))),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_again(json in any_json()) {
        prop_assert_eq!(from_tight(&tight(&json)), Some(json));
    }

    /// What is read, however it came about, can be written and read again.
    #[test]
    fn a_changed_byte_is_refused_or_says_something_else(
        (json, at, byte) in (any_json(), any::<prop::sample::Index>(), any::<u8>()),
    ) {
        let mut bytes = tight(&json);
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Some(read) = from_tight(&bytes) {
            prop_assert_eq!(from_tight(&tight(&read)), Some(read));
        }
    }

    #[test]
    fn what_is_cut_off_is_refused(json in any_json()) {
        let bytes = tight(&json);
        for length in 0..bytes.len() {
            prop_assert_eq!(from_tight(&bytes[..length]), None);
        }
    }
}

#[test]
fn the_form_is_as_it_is() {
    let fields = vec![
        ("id".into(), Json::Id(Id::from_bytes([0xab; 16]))),
        ("answer".into(), Json::text("green")),
        ("Ærø".into(), Json::Number(300)),
    ];
    let list = Json::List(vec![
        Json::Nothing,
        Json::Truth(true),
        Json::Number(-1),
        Json::Fields(Fields(fields)),
        Json::text("childminder"),
    ]);
    let mut expected = vec![1, 6, 5, 0, 2, 3, 1, 7, 3, 9, 4];
    expected.extend([0xab; 16]);
    expected.extend([
        23, 15, 5, 5, 0xc3, 0x86, b'r', 0xc3, 0xb8, 3, 0xd8, 0x04, 246,
    ]);
    assert_eq!(tight(&list), expected);
}

#[test]
fn lists_that_only_claim_are_refused() {
    let endless = [
        FORM, LIST, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f,
    ];
    assert_eq!(from_tight(&endless), None);
    let mut many = vec![FORM, LIST];
    write_number(MOST as u64, &mut many);
    many.resize(many.len() + MOST, NOTHING);
    assert_eq!(from_tight(&many), None);
    let deep = [vec![FORM], [LIST, 1].repeat(1_000_000), vec![NOTHING]].concat();
    assert_eq!(from_tight(&deep), None);
}

#[test]
fn each_word_is_there_once() {
    let words: SortedSet<_> = WORDS.iter().collect();
    assert_eq!(words.iter().count(), WORDS.len());
    assert!(WORDS.len() <= FIRST_WORDS + 256);
    assert!(WORDS.iter().all(|word| !word.is_empty()));
}
