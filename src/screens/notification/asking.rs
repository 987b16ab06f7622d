//! The passphrase once more, before something about a notification is written down.

use yew::prelude::*;

use crate::{
    components::{PassphraseAgain, trouble},
    hooks::Record,
    session::Reauthenticated,
};
use trivsel::{insight::NotificationFile, register::Notification, vocabulary::Language};

/// What is to be written down once the passphrase is typed.
#[derive(Clone, PartialEq)]
pub struct NoteAsked {
    pub it: Notification,
    /// As it read when somebody pressed; none where it is new.
    pub before: Option<Notification>,
}

impl NoteAsked {
    /// Whether it still reads as it did: what another window has written down meanwhile is seen before
    /// anything is written over it.
    pub fn still_holds(&self, known: &[NotificationFile<'_>]) -> bool {
        let now = known.iter().find(|file| file.now.id == self.it.id);
        now.map(|file| &file.now) == self.before.as_ref()
    }

    /// What it is that is written down, and the field. What closes it takes a leader's own.
    pub fn view(
        &self,
        record: &Record,
        onproved: Callback<Reauthenticated>,
        oncancel: Callback<()>,
        language: Language,
    ) -> Html {
        let it = &self.it;
        let (says, go) = match (it.taken_back, it.is_open()) {
            (true, _) => (
                language.notification_mistake_help(),
                language.notification_mistake_go(),
            ),
            (false, false) => (
                language.notification_filed_asks(),
                language.notification_filed_go(),
            ),
            (false, true) => (language.notification_act_again(), language.save()),
        };
        let leader = !it.is_open();
        html! { <>
            { trouble(record.trouble().as_ref(), language) }
            <div class="card stack">
                <p>{ says }</p>
                <PassphraseAgain id="notification-act" {go} {leader} busy={record.waits().is_some()} {onproved} {oncancel} />
            </div>
        </> }
    }
}
