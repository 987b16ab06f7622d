use super::*;

#[test]
fn only_32_hexadecimal_digits_are_an_id() {
    let id = Id::from_bytes([0xb7; 16]);
    assert_eq!("B7b7".repeat(8).parse(), Ok(id));
    for text in ["", "b7", "+7", "g7", "ø"] {
        let text = text.to_owned() + &"b7".repeat(16 - text.len() / 2);
        assert_eq!(
            text.parse::<Id>().is_ok(),
            text.len() == 32 && text.starts_with('b'),
            "{text}"
        );
    }
    assert_eq!("b".repeat(33).parse::<Id>(), Err(NotAnId));
}
