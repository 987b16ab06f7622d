//! The file with the texts of a language, fetched from beside the page.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use trivsel::vocabulary::Language;

/// The texts could not be fetched. Nothing has changed.
#[derive(Clone, Copy, Debug)]
pub struct TextsNotFetched;

/// Fetches the texts of a language that is not part of the program. It is one of
/// the app's own files, and nothing is sent with the request.
///
/// # Errors
/// When there is no connection, or the file is not there or of another build.
pub async fn fetch_texts(language: Language) -> Result<(), TextsNotFetched> {
    let file = file(language).await.ok_or(TextsNotFetched)?;
    language.take_in(file).map_err(|_| TextsNotFetched)
}

/// The file that the page names in `<meta name="texts-en">`.
async fn file(language: Language) -> Option<String> {
    let window = web_sys::window()?;
    let named = format!("meta[name=texts-{}]", language.code());
    let named = window.document()?.query_selector(&named).ok()??;
    let answer = window.fetch_with_str(&named.get_attribute("content")?);
    let answer: Response = JsFuture::from(answer).await.ok()?.dyn_into().ok()?;
    let text = answer.ok().then(|| answer.text().ok())??;
    JsFuture::from(text).await.ok()?.as_string()
}
