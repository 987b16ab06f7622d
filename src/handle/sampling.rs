//! Opening the sample.

use std::rc::Rc;

use super::{App, Opening};
use crate::{
    platform::{Remembered, new_id, today},
    sample::sample,
};
use trivsel::{
    register::DeviceId,
    vocabulary::{Role, SortedMap},
};

impl App {
    /// Opens the sample, in memory, with an adult of this role at the screen.
    pub fn open_sample(&self, role: Role) {
        let device = DeviceId(new_id());
        let (entries, register) = sample(today(), self.language(), &mut |adult, fact| {
            self.entry(device, adult, fact)
        });
        let adult = register
            .adults()
            .iter()
            .find(|it| it.role == role)
            .map(|it| it.id);
        let journal = Rc::new(Remembered::new(device, entries));
        let opening = Opening {
            sample: true,
            ..Opening::default()
        };
        self.lay_open(journal, register, SortedMap::default(), opening);
        if let Some(adult) = adult {
            self.sit_down(adult);
        }
    }
}
