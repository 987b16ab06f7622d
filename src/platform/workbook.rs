//! The program that reads workbooks, in a worker that is there for one file.

use futures_util::future::{Either, select};
use js_sys::{Array, ArrayBuffer, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::{
    clock::pause,
    texts::fetch_named,
    worker::{WorkerReply, answered, named_worker},
};

/// Why the program says nothing of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReaderTrouble {
    /// It could not be fetched, or not be started.
    NotThere,
    /// The file was too much for it: its memory came to an end, or its time.
    Stopped,
}

/// How long it may read, in milliseconds. Twenty thousand rows take a few seconds on an old machine.
const LONGEST_MS: u32 = 30_000;

/// What the program says of a workbook. It is two of the app's own files, fetched where they are not
/// kept on the device, and nothing is sent with the request.
///
/// # Errors
/// When it cannot be had, or the file is too much for it. Nothing has changed.
pub async fn read_workbook(bytes: &[u8]) -> Result<String, ReaderTrouble> {
    let program = program().await.ok_or(ReaderTrouble::NotThere)?;
    let worker = named_worker("workbook").ok_or(ReaderTrouble::NotThere)?;
    // Both are handed over, not copied.
    let file = Uint8Array::from(bytes);
    let handed_over = Array::of2(&program, &file.buffer());
    let answer = WorkerReply::new().ok_or(ReaderTrouble::NotThere)?;
    answer.hear(&worker);
    let work = Array::of2(&program, &file);
    let asked = worker.post_message_with_transfer(&work, &handed_over);
    asked.map_err(|_| ReaderTrouble::NotThere)?;
    let said = Box::pin(answered(answer.promise));
    let said = match select(said, Box::pin(pause(LONGEST_MS))).await {
        Either::Left((said, _)) => said,
        Either::Right(_) => None,
    };
    worker.terminate();
    // An answer without text: it has started, and the file was too much.
    said.and_then(|said| said.data().as_string())
        .ok_or(ReaderTrouble::Stopped)
}

/// Its code, not yet compiled.
async fn program() -> Option<ArrayBuffer> {
    let file = fetch_named("workbook-program").await?;
    let bytes = JsFuture::from(file.array_buffer().ok()?).await.ok()?;
    bytes.dyn_into().ok()
}
