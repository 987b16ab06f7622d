//! Opening the sample.

use std::rc::Rc;

use super::App;
use crate::{
    platform::{Remembered, new_id, now, today},
    sample::sample,
    session::JournalContents,
};
use trivsel::{
    register::{DeviceId, Entry, EntryId},
    vocabulary::Role,
};

impl App {
    /// Opens the sample, in memory, with an adult of this role at the screen.
    pub fn open_sample(&self, role: Role) {
        let device = DeviceId(new_id());
        let mut clock = 0;
        let (entries, register) = sample(today(), self.language(), &mut |adult, fact| {
            clock += 1;
            let id = EntryId(new_id());
            let at = now();
            Entry {
                id,
                device,
                adult,
                clock,
                sequence: clock,
                seen: Default::default(),
                at,
                fact,
            }
        });
        let adult = register
            .adults()
            .iter()
            .find(|it| it.role == role)
            .map(|it| it.id);
        let journal = Rc::new(Remembered::new(device, entries));
        let begun = self.session().generation();
        let contents = JournalContents::default();
        let opened = self
            .session()
            .start(begun, journal, register, contents, true);
        if let (Ok(()), Some(adult)) = (opened, adult) {
            self.sit_down(adult);
        }
    }
}
