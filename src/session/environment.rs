//! What the session asks of the world around it.

use std::{future::Future, pin::Pin};

use trivsel::{
    register::Moment,
    vocabulary::{Day, Id},
};

/// How often whoever waits for a turn to write asks whether it has come, in milliseconds.
pub(super) const TURN_MS: u32 = 50;

/// A frame of a slow tablet, in milliseconds: long enough to draw.
pub(crate) const FRAME_MS: u32 = 50;

/// Work that is spawned and goes on by itself.
pub(crate) type LocalTask = Pin<Box<dyn Future<Output = ()>>>;

/// Clock, chance and executor. The browser's is `platform::Browser`; tests bring one of their own,
/// so that every race can be played natively.
pub(crate) trait Environment {
    fn now(&self) -> Moment;

    /// This day, by the device's own calendar.
    fn today(&self) -> Day;

    /// An id that nobody else has.
    fn new_id(&self) -> Id;

    /// Lets a task run beside whatever runs now.
    fn spawn(&self, task: LocalTask);

    /// A future that resolves after so many milliseconds.
    fn pause(&self, milliseconds: u32) -> LocalTask;
}
