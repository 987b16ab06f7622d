//! A new passphrase: suggested, or made up by somebody, and typed once more.

use yew::prelude::*;

use super::PassphraseField;
use crate::{
    hooks::{Edit, use_edit},
    loader::use_loader,
    passphrase::{Weakness, judge},
};
use trivsel::vocabulary::{Language, Term};

/// What is typed in both fields.
#[derive(Clone, Default, PartialEq)]
struct PassphraseTwice {
    first: String,
    again: String,
    /// The first field holds what was suggested.
    suggested: bool,
    /// Somebody has typed or been offered something.
    touched: bool,
    /// Somebody wants to go on with it.
    pressed: bool,
}

/// A passphrase on its way.
#[derive(Clone)]
pub struct NewPassphrase {
    edit: Edit<PassphraseTwice>,
}

/// Offers a passphrase of random words as soon as the part of the program is here that can.
#[hook]
pub fn use_new_passphrase() -> NewPassphrase {
    let edit = use_edit(PassphraseTwice::default);
    let suggest = use_loader().later().map(|later| later.suggest_passphrase);
    {
        let edit = edit.clone();
        use_effect_with(suggest.is_some(), move |_| {
            if let Some(suggest) = suggest
                && !edit.latest().touched
            {
                edit.change(|typed| typed.offer(suggest()));
            }
        });
    }
    NewPassphrase { edit }
}

impl PassphraseTwice {
    fn offer(&mut self, words: String) {
        *self = Self {
            first: words,
            suggested: true,
            touched: true,
            ..Self::default()
        };
    }
}

impl NewPassphrase {
    /// The passphrase, where it is strong enough and was typed twice; where not, the form says why
    /// from now on. `names` are those that anybody near the place knows.
    pub fn take(&self, names: &[&str]) -> Option<String> {
        self.edit.change(|typed| typed.pressed = true);
        let typed = self.edit.latest();
        let good = judge(&typed.first, names).is_ok() && typed.first == typed.again;
        good.then(|| typed.first.clone())
    }

    /// Offers another one.
    pub fn suggest(&self, words: String) {
        self.edit.change(|typed| typed.offer(words));
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
        let weakness = typed.pressed.then(|| judge(&typed.first, names).err());
        let weakness = weakness.flatten().map(|why| sentence(&why, language));
        let differs = typed.pressed && typed.first != typed.again;
        let onfirst = self.edit.put(|typed: &mut PassphraseTwice, text| {
            typed.first = text;
            (typed.suggested, typed.touched) = (false, true);
        });
        let onagain = self
            .edit
            .put(|typed: &mut PassphraseTwice, text| typed.again = text);
        let onclick = suggest.reform(|_: MouseEvent| ());
        html! {
            <>
                <PassphraseField {language} id={id.to_owned()} label={Term::Passphrase.word(language)}
                    help={language.passphrase_help()} value={typed.first.clone()} onchange={onfirst}
                    suggested={typed.suggested} error={weakness.map(AttrValue::from)} />
                <div class="stack tight" role="status">
                    if typed.suggested { <p class="help">{ language.passphrase_suggested() }</p> }
                </div>
                <p><button type="button" {onclick}>
                    { if typed.suggested { language.passphrase_suggest_other() } else { language.passphrase_suggest() } }
                </button></p>
                <PassphraseField {language} id={format!("{id}-again")} label={language.passphrase_again()}
                    value={typed.again.clone()} onchange={onagain}
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
