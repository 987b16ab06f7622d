//! What is taken for a passphrase, and what not.

use proptest::prelude::*;

use super::*;
use vault::Random;

const NAMES: [&str; 3] = ["Solstrålen", "Ragnhøj", "Bo"];

#[track_caller]
fn refused(passphrase: &str, why: Weakness) {
    assert_eq!(judge(passphrase, &NAMES), Err(why), "“{passphrase}”");
}

#[track_caller]
fn taken(passphrase: &str) {
    assert_eq!(judge(passphrase, &NAMES), Ok(()), "“{passphrase}”");
}

fn name(name: &str) -> Weakness {
    Weakness::Name(name.to_owned())
}

#[test]
fn what_anybody_would_try_is_refused() {
    refused("for kort", Weakness::TooShort);
    refused("fire ord er ok?", Weakness::TooShort);
    refused("æbler           ", Weakness::TooShort);
    refused("aaaaaaaaaaaaaaaa", Weakness::Sequence);
    refused("abcdefghijklmnopqrst", Weakness::Sequence);
    refused("1234567890123456", Weakness::Sequence);
    refused("qwertyuiopasdfgh", Weakness::Sequence);
    refused("poiuytrewqlkjhgfdsa", Weakness::Sequence);
    refused("kat kat kat kat kat", Weakness::Repeats);
    refused("gyngehest gyngehest gyngehest", Weakness::Repeats);
    refused("kodeordkodeordkode", Weakness::Commonplace("kodeord"));
    refused("K0de0rd! K0de0rd!", Weakness::Commonplace("kodeord"));
    refused("Solstraalen Solstraalen", name("Solstrålen"));
    refused("Solstra\u{30a}len 2026 Ragnhøj", name("Solstrålen"));
    refused("Jeg elsker min hund", Weakness::Commonplace("jeg elsker"));
    refused("- - - - - - - - - -", Weakness::TooShort);
    refused(
        "correct horse battery staple",
        Weakness::Commonplace("correct horse battery staple"),
    );
}

#[test]
fn words_that_have_nothing_to_do_with_each_other_are_taken() {
    taken("æbler under gyngen på Fanø");
    taken("abrikos ambolt arkade banjo bambus");
    taken("syv grå gæs vogter fløjten");
    taken("ugler over søen i tåge");
    taken("pindsvin bag den røde lade");
    taken("hvide sejl mod solnedgang");
    taken("tolv klokker i dybe dale");
    taken("en skole at prøve med");
    taken("xK9 vQ2m Tz7p Wb4n");
    // A name among other words is only a name.
    taken("Ragnhøj vander grå gulerødder tit");
}

/// A made-up stream of bytes.
struct Stream(u64);

impl Random for Stream {
    fn fill(&mut self, bytes: &mut [u8]) {
        for byte in bytes {
            self.0 = self
                .0
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1);
            *byte = (self.0 >> 33) as u8;
        }
    }
}

/// It was drawn once, and was refused.
#[test]
fn a_suggestion_of_common_words_is_drawn_again() {
    let seed = 14_011_638_949_706_887_608;
    let first = vault::suggest_passphrase(&mut Stream(seed));
    assert_eq!(judge(&first, &[]), Err(Weakness::Commonplace("november")));
    assert_eq!(judge(&suggest(&[], &mut Stream(seed)), &[]), Ok(()));
}

proptest! {
    #[test]
    fn what_is_suggested_is_taken(seed: u64) {
        let words = suggest(&NAMES, &mut Stream(seed));
        prop_assert_eq!(judge(&words, &NAMES), Ok(()), "{}", *words);
    }

    /// Whatever the place is called, it ends.
    #[test]
    fn a_suggestion_comes_for_any_name(name: String) {
        prop_assert_eq!(suggest(&[&name], &mut Stream(1)).split(' ').count(), 5);
    }

    #[test]
    fn nothing_that_is_typed_stops_it(text: String, name: String) {
        let _ = judge(&text, &[&name]);
    }

    /// However often it is said, it is said once.
    #[test]
    fn a_short_text_said_again_and_again_is_refused(text in "[a-zæøå]{1,9}", times in 2usize..9) {
        prop_assert!(judge(&text.repeat(times), &[]).is_err());
    }
}
