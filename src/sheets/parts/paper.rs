//! A paper: what it is and whom it is about, on each of its pages.

use yew::prelude::*;

use trivsel::vocabulary::PaperLanguage;

/// What stands at the top of every page of a paper.
pub struct Running<'a> {
    /// What the paper is, "Forældreark · Solhøj".
    pub kind: String,
    /// Whom it is about, "Alma B. · Myretuen". A page that lost it could go to another family.
    pub about: Html,
    /// What else each page must say; empty where nothing must.
    pub warning: &'a str,
}

/// A paper whose rows may go on over the page. The printer repeats the head of a table on each
/// page, in every browser; `platform::number_pages` writes the page numbers where it can.
pub fn paper(
    class: &'static str,
    running: Running<'_>,
    rows: Vec<Html>,
    language: impl Into<PaperLanguage>,
) -> Html {
    let language = language.into();
    let dir = language.is_rtl().then_some("rtl");
    let Running {
        kind,
        about,
        warning,
    } = running;
    html! {
        <article class={classes!("sheet", class)} lang={language.code()} {dir}>
            <table class="sheet-running" role="presentation">
                <thead><tr><td>
                    <div class="sheet-top">
                        <span>{ kind }</span>
                        <strong>{ about }</strong>
                    </div>
                    if !warning.is_empty() { <p class="sheet-team-only">{ warning.to_owned() }</p> }
                </td></tr></thead>
                <tbody>{ for rows.into_iter().map(|row| html! { <tr><td>{ row }</td></tr> }) }</tbody>
            </table>
        </article>
    }
}
