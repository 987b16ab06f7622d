//! A round mark with initials, so that a name is found again in a long list. Its colour is drawn
//! from the id and says nothing about the child; it is never read aloud.

use yew::prelude::*;

use trivsel::vocabulary::Id;

/// How many colours there are.
const HUES: u32 = 5;

/// The mark of a person.
pub fn bubble(id: Id, given: &str, surname: &str) -> Html {
    let bytes = id.as_bytes().iter().map(|byte| u32::from(*byte));
    let hue = bytes.sum::<u32>() % HUES + 1;
    html! {
        <span class={format!("bubble hue-{hue}")} aria-hidden="true">{ initials(given, surname) }</span>
    }
}

/// "KD" for Karla Dam, "N" for Noor.
fn initials(given: &str, surname: &str) -> String {
    let first = |name: &str| name.trim().chars().next();
    let letters = first(given).into_iter().chain(first(surname));
    letters.flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_the_first_letter_of_each_name() {
        assert_eq!(initials("karla", "Dam"), "KD");
        assert_eq!(initials(" Åse ", ""), "Å");
        assert_eq!(initials("", ""), "");
    }
}
