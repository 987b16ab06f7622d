//! Messages between the windows of one browser (BroadcastChannel). A message is one word; nothing
//! of what is written goes with it.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{BroadcastChannel, MessageEvent};

/// The channel's name in the browser.
const CHANNEL_NAME: &str = "trivselsspor";

/// What one window tells the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Message {
    /// Something was written.
    Written,
    /// Let me write.
    RequestLock,
    /// You may write: all that was typed here is stored.
    LockReleased,
    /// The vault was locked: let nobody see it in your window either.
    Locked,
    /// Somebody has touched my window.
    Touched,
}

const WORDS: [(Message, &str); 5] = [
    (Message::Written, "written"),
    (Message::RequestLock, "request-lock"),
    (Message::LockReleased, "lock-released"),
    (Message::Locked, "locked"),
    (Message::Touched, "touched"),
];

/// A channel to the other windows; it closes when it is dropped.
pub struct WindowChannel {
    channel: BroadcastChannel,
    _listener: EventListener,
}

impl WindowChannel {
    /// Opens the channel. None in a browser that has none: each window then learns of the others
    /// when it writes.
    pub fn open(on_message: impl Fn(Message) + 'static) -> Option<Self> {
        let channel = BroadcastChannel::new(CHANNEL_NAME).ok()?;
        let listener = EventListener::new(&channel, "message", move |event| {
            let data = event.dyn_ref::<MessageEvent>().map(MessageEvent::data);
            let known = WORDS
                .iter()
                .find(|(_, word)| data.as_ref().is_some_and(|data| data == word));
            if let Some((message, _)) = known {
                on_message(*message);
            }
        });
        Some(Self {
            channel,
            _listener: listener,
        })
    }

    /// Sends a message to every window, from one that is not among them.
    pub fn post_once(message: Message) {
        if let Some(channel) = Self::open(|_| {}) {
            channel.post(message);
        }
    }

    /// Sends a message to every other window.
    pub fn post(&self, message: Message) {
        if let Some((_, word)) = WORDS.iter().find(|(it, _)| *it == message) {
            // A window that does not hear of it learns when it writes.
            let _ = self.channel.post_message(&(*word).into());
        }
    }
}

impl Drop for WindowChannel {
    fn drop(&mut self) {
        self.channel.close();
    }
}
