//! That parents may disagree, who can see it, how long it is kept, and the parents' right.

use yew::prelude::*;

use super::ParentsSheet;
use crate::sheets::parts::{fact, written};
use trivsel::vocabulary::PaperLanguage;

/// The foot of the sheet. The app states no legal basis of its own: that is
/// the institution's information text.
/// `has_back` where it is on paper, and they can write on it.
pub fn about(sheet: &ParentsSheet, has_back: bool, language: PaperLanguage) -> Html {
    let information = &sheet.information;
    let lang = sheet.lang_of_written(language);
    let own = |text: &Option<String>| {
        let text = text.clone()?;
        Some(html! { { written(&text, lang) } })
    };
    let may_see = own(&information.may_see).unwrap_or_else(|| language.sheet_ask_us().into());
    let kept = information.kept_until.map_or_else(
        || language.sheet_ask_us().to_owned(),
        |day| language.sheet_kept_until(day.words(language)),
    );
    let disagree = match has_back {
        true => language.sheet_disagree_words(),
        false => language.sheet_disagree_here(),
    };
    let text = own(&information.text).map(|text| fact(language.sheet_information(), text));
    html! {
        <section class="sheet-about">
            <dl>
                { fact(language.sheet_disagree(), disagree.into()) }
                { fact(language.sheet_may_see(), may_see) }
                { fact(language.sheet_kept(), kept.into()) }
                { fact(language.sheet_right(), language.sheet_right_words().into()) }
                { for text }
            </dl>
        </section>
    }
}
