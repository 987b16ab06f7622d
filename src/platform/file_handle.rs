//! A file that a person chose once and the page may write again and again (File
//! System Access API).
//!
//! Spoken to through js-sys: web-sys offers most of it only behind its unstable flag.

use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File};

use super::file::{FileTrouble, bytes_of};

/// How a person is asked where a new file is to be.
const PICKER: &str = "showSaveFilePicker";

/// A handle on the file. Two are equal when they are the same object.
#[derive(Clone, PartialEq)]
pub struct FileHandle(pub(super) JsValue);

/// What stands in the file.
pub struct FileContents {
    pub bytes: Vec<u8>,
    /// When it was last written, in milliseconds since 1970.
    pub written: f64,
}

/// Why the file could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandleTrouble {
    /// The person, or the browser, does not allow it.
    NotAllowed,
    /// The file is not there any more.
    Gone,
    /// The disk or the browser did not do it.
    NotDone,
}

/// Whether the browser lets the page write a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayWrite {
    Yes,
    /// Once a person has allowed it.
    Asks,
    /// It does not even ask: a setting of the browser, mostly an IT department's.
    SwitchedOff,
}

impl FileHandle {
    /// Whether this browser lets a person choose such a file.
    #[must_use]
    pub fn can_be_chosen() -> bool {
        let window = web_sys::window();
        window.is_some_and(|window| Reflect::has(&window, &PICKER.into()) == Ok(true))
    }

    /// Lets the person choose; none where they chose nothing. It must follow a click.
    ///
    /// # Errors
    /// When the browser does not let them.
    pub async fn choose(suggested: &str, kind: &str) -> Result<Option<Self>, HandleTrouble> {
        let window = web_sys::window().ok_or(HandleTrouble::NotDone)?;
        match ask(&window, PICKER, &options(suggested, kind)).await {
            Ok(handle) => Ok(Some(Self(handle))),
            Err(error) if name_of(&error) == "AbortError" => Ok(None),
            Err(error) => Err(why(&error)),
        }
    }

    /// The file's name, without its folder, which the page is not told.
    #[must_use]
    pub fn name(&self) -> String {
        let name = Reflect::get(&self.0, &"name".into()).unwrap_or_default();
        name.as_string().unwrap_or_default()
    }

    /// Whether it may be written. Where `ask_person` is set and the browser does ask, it asks the
    /// person, and only after a click.
    pub async fn may_write(&self, ask_person: bool) -> MayWrite {
        let mode = option("mode", &"readwrite".into());
        let is = |answer: &Result<JsValue, JsValue>, word: &str| *answer == Ok(word.into());
        let mut answer = ask(&self.0, "queryPermission", &mode).await;
        if is(&answer, "denied") {
            return MayWrite::SwitchedOff;
        }
        if ask_person && !is(&answer, "granted") {
            answer = ask(&self.0, "requestPermission", &mode).await;
        }
        match is(&answer, "granted") {
            true => MayWrite::Yes,
            false => MayWrite::Asks,
        }
    }

    /// All that stands in it, if it has no more bytes than this.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn read(&self, most: usize) -> Result<FileContents, HandleTrouble> {
        let file = ask(&self.0, "getFile", &JsValue::UNDEFINED).await;
        let file: File = file
            .map_err(|error| why(&error))?
            .dyn_into()
            .map_err(|_| HandleTrouble::NotDone)?;
        let bytes = bytes_of(&file, most)
            .await
            .map_err(|trouble| match trouble {
                FileTrouble::TooLarge | FileTrouble::Unreadable => HandleTrouble::NotDone,
            })?;
        let written = file.last_modified();
        Ok(FileContents { bytes, written })
    }

    /// Puts these bytes in the place of all that stands in it. The browser writes them
    /// beside the file and changes the two when it has all of them, so that the file is
    /// never cut short.
    ///
    /// # Errors
    /// When they were not written; the file is then what it was.
    pub async fn write(&self, bytes: &[u8]) -> Result<(), HandleTrouble> {
        // Of two that write at once the later one is refused, so that an older copy
        // never comes last.
        let alone = option("mode", &"exclusive".into());
        let stream = ask(&self.0, "createWritable", &alone).await;
        let stream = stream.map_err(|error| why(&error))?;
        let written = match ask(&stream, "write", &Uint8Array::from(bytes)).await {
            Ok(_) => ask(&stream, "close", &JsValue::UNDEFINED).await,
            failed => failed,
        };
        if written.is_err() {
            // What lies beside the file goes, and what failed is told below.
            let _ = ask(&stream, "abort", &JsValue::UNDEFINED).await;
        }
        written.map(drop).map_err(|error| why(&error))
    }
}

/// Calls a method that promises an answer, and waits for it.
async fn ask(of: &JsValue, verb: &str, with: &JsValue) -> Result<JsValue, JsValue> {
    let verb: Function = Reflect::get(of, &verb.into())?.dyn_into()?;
    let promise: Promise = verb.call1(of, with)?.dyn_into()?;
    JsFuture::from(promise).await
}

/// What the picker is told: a name, and what kind of file it is.
fn options(suggested: &str, kind: &str) -> JsValue {
    let accept = option("application/json", &Array::of1(&".json".into()));
    let kinds = option("accept", &accept);
    set(&kinds, "description", &kind.into());
    let options = option("suggestedName", &suggested.into());
    set(&options, "types", &Array::of1(&kinds));
    options
}

fn option(name: &str, value: &JsValue) -> JsValue {
    let options = Object::new().into();
    set(&options, name, value);
    options
}

fn set(object: &JsValue, name: &str, value: &JsValue) {
    // A plain object takes every value.
    let _ = Reflect::set(object, &name.into(), value);
}

fn name_of(error: &JsValue) -> String {
    error
        .dyn_ref::<DomException>()
        .map(DomException::name)
        .unwrap_or_default()
}

/// What an exception means, by its name in the File System standard.
fn why(error: &JsValue) -> HandleTrouble {
    match name_of(error).as_str() {
        "NotAllowedError" | "SecurityError" => HandleTrouble::NotAllowed,
        "NotFoundError" => HandleTrouble::Gone,
        _ => HandleTrouble::NotDone,
    }
}
