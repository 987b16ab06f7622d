//! Calls between the windows of one browser (BroadcastChannel). A call is one
//! word; nothing of what is written goes with it.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};
use yew::Callback;

/// The channel's name in the browser.
const NAME: &str = "trivselsspor";

/// What one window calls to the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Something was written.
    Written,
    /// Let me write.
    Please,
    /// Here you are: all that was typed here is stored.
    Yours,
}

const CALLS: [(Call, &str); 3] = [
    (Call::Written, "written"),
    (Call::Please, "please"),
    (Call::Yours, "yours"),
];

/// A line to the other windows; it closes when it is dropped.
pub struct Line {
    channel: BroadcastChannel,
    _heard: EventListener,
}

impl Line {
    /// Opens a line. What hears is a callback, for what the browser calls must stand
    /// in the first part of the program, and what it leads to need not. None in a browser that has none: each window then learns of
    /// the others when it writes.
    pub fn open(hear: Callback<Call>) -> Option<Self> {
        let channel = BroadcastChannel::new(NAME).ok()?;
        let heard = EventListener::new(&channel, "message", move |event| {
            let said = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            let call = CALLS
                .iter()
                .find(|(_, word)| said.as_ref().is_some_and(|said| said == word));
            if let Some((call, _)) = call {
                hear.emit(*call);
            }
        });
        Some(Self {
            channel,
            _heard: heard,
        })
    }

    /// Calls to every other window.
    pub fn call(&self, call: Call) {
        if let Some((_, word)) = CALLS.iter().find(|(it, _)| *it == call) {
            // A window that does not hear of it learns when it writes.
            let _ = self.channel.post_message(&(*word).into());
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.channel.close();
    }
}
