//! The file with the texts of a language, fetched from beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::worker::named_file;
use trivsel::vocabulary::PaperLanguage;

/// The texts could not be fetched. Nothing has changed.
#[derive(Clone, Copy, Debug)]
pub struct TextsNotFetched;

/// Fetches the texts of a language that is not part of the program. It is one of
/// the app's own files, and nothing is sent with the request.
///
/// # Errors
/// When there is no connection, or the file is not there or of another build.
pub async fn fetch_texts(language: PaperLanguage) -> Result<(), TextsNotFetched> {
    let file = file(language).await.ok_or(TextsNotFetched)?;
    language.take_in(file).map_err(|_| TextsNotFetched)
}

/// The file that the page names in `<meta name="texts-en">`, `<meta name="texts-pl">`.
async fn file(language: PaperLanguage) -> Option<String> {
    let answer = fetch_named(&["texts-", language.code()].concat()).await?;
    JsFuture::from(answer.text().ok()?).await.ok()?.as_string()
}

/// A file of the app's own that the page names in a `<meta>`.
pub(super) async fn fetch_named(name: &str) -> Option<Response> {
    let answer = web_sys::window()?.fetch_with_str(&named_file(name)?);
    let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    answer.ok().then_some(answer)
}
