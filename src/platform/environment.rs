//! The session's environment: the browser's clock, chance and executor.

use yew::platform::spawn_local;

use super::{new_id, now, pause, today};
use crate::session::{Environment, LocalTask};
use trivsel::{
    register::Moment,
    vocabulary::{Day, Id},
};

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Browser;

impl Environment for Browser {
    fn now(&self) -> Moment {
        now()
    }

    fn today(&self) -> Day {
        today()
    }

    fn new_id(&self) -> Id {
        new_id()
    }

    fn spawn(&self, task: LocalTask) {
        spawn_local(task);
    }

    fn pause(&self, milliseconds: u32) -> LocalTask {
        Box::pin(pause(milliseconds))
    }
}
