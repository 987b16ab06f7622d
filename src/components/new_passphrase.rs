//! A new passphrase: suggested, or made up by somebody, and typed once more.

use yew::prelude::*;
use zeroize::Zeroizing;

use super::PassphraseField;
use crate::{
    hooks::{Edit, Secret, Turnstile, use_edit, use_secret},
    passphrase::{Weakness, judge, suggest},
    platform::SystemRandom,
};
use trivsel::vocabulary::{Language, Term};

/// How far both fields are.
#[derive(Clone, Default, PartialEq)]
struct PassphraseTwice {
    /// The first field holds what was suggested.
    suggested: bool,
    /// Somebody wants to go on with it.
    pressed: bool,
}

/// A passphrase on its way.
#[derive(Clone)]
pub struct NewPassphrase {
    edit: Edit<PassphraseTwice>,
    first: Secret,
    again: Secret,
    still_while: Option<Turnstile>,
}

/// Begins with a passphrase of random words.
#[hook]
pub fn use_new_passphrase() -> NewPassphrase {
    let (first, again) = (use_secret(), use_secret());
    let edit = use_edit(PassphraseTwice::default);
    let chosen = NewPassphrase {
        edit,
        first,
        again,
        still_while: None,
    };
    {
        let chosen = chosen.clone();
        use_effect_with((), move |()| {
            chosen.suggest(suggest(&[], &mut SystemRandom))
        });
    }
    chosen
}

impl NewPassphrase {
    /// Takes no other passphrase while that goes on: the one on screen is the one it is done with.
    #[must_use]
    pub fn still_while(mut self, goes_on: &Turnstile) -> Self {
        self.first.still_while(goes_on);
        self.again.still_while(goes_on);
        self.still_while = Some(goes_on.clone());
        self
    }

    /// The passphrase, where it is strong enough and was typed twice; where not, the form says why
    /// from now on. `names` are those that anybody near the place knows.
    pub fn take(&self, names: &[&str]) -> Option<Zeroizing<String>> {
        self.edit.change(|typed| typed.pressed = true);
        let first = self.first.text();
        let good = judge(&first, names).is_ok() && first == self.again.text();
        good.then_some(first)
    }

    /// Offers another one.
    pub fn suggest(&self, words: Zeroizing<String>) {
        if self.still_while.as_ref().is_some_and(Turnstile::is_shut) {
            return;
        }
        self.first.put(words);
        self.again.clear();
        self.edit.change(|typed| {
            *typed = PassphraseTwice {
                suggested: true,
                pressed: false,
            };
        });
    }

    /// Both fields. `suggest` is called when somebody asks for a suggestion.
    pub fn view(
        &self,
        id: &str,
        names: &[&str],
        suggest: Callback<()>,
        language: Language,
    ) -> Html {
        let typed = self.edit.value();
        let first = self.first.text();
        let weakness = typed.pressed.then(|| judge(&first, names).err());
        let weakness = weakness.flatten().map(|why| sentence(&why, language));
        let differs = typed.pressed && first != self.again.text();
        let onfirst = self.edit.put(|typed: &mut PassphraseTwice, ()| {
            typed.suggested = false;
        });
        let onagain = self.edit.put(|_: &mut PassphraseTwice, ()| {});
        let onclick = suggest.reform(|_: MouseEvent| ());
        html! {
            <>
                <PassphraseField {language} id={id.to_owned()} label={Term::Passphrase.word(language)}
                    help={language.passphrase_help()} secret={self.first.clone()} ontyped={onfirst}
                    suggested={typed.suggested} error={weakness.map(AttrValue::from)} />
                <div class="stack tight" role="status">
                    if typed.suggested { <p class="help">{ language.passphrase_suggested() }</p> }
                </div>
                <p><button type="button" {onclick}>
                    { if typed.suggested { language.passphrase_suggest_other() } else { language.passphrase_suggest() } }
                </button></p>
                <PassphraseField {language} id={format!("{id}-again")} label={language.passphrase_again()}
                    secret={self.again.clone()} ontyped={onagain}
                    error={differs.then(|| AttrValue::from(language.passphrase_differs()))} />
            </>
        }
    }
}

/// Why a passphrase is not taken, and what to do.
fn sentence(why: &Weakness, language: Language) -> String {
    match why {
        Weakness::TooShort => language.passphrase_short().to_owned(),
        Weakness::Repeats => language.passphrase_repeats().to_owned(),
        Weakness::Sequence => language.passphrase_sequence().to_owned(),
        Weakness::Name(name) => language.passphrase_name(name),
        Weakness::Commonplace(words) => language.passphrase_common(*words),
    }
}
