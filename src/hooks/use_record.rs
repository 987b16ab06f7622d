//! Writing something down from a screen.

use yew::prelude::*;

use super::{Task, Turnstile, use_task};
use crate::{
    handle::{App, use_app},
    session::{DraftKey, FormHold, FormSays, Reauthenticated, SessionError},
};
use trivsel::register::Fact;

/// A handle with one verb.
#[derive(Clone, PartialEq)]
pub struct Record {
    app: App,
    task: Task<SessionError>,
    form: FormHold,
}

/// See [`Record`].
#[hook]
pub fn use_record() -> Record {
    let (app, task) = (use_app(), use_task());
    let form = (*use_memo((), |()| FormHold::default())).clone();
    {
        let (session, form) = (app.session().clone(), form.clone());
        use_effect_with((), move |()| move || session.leave_form(Some(&form)));
    }
    Record { app, task, form }
}

impl Record {
    /// Whether something is being stored, as the value of `aria-disabled`.
    #[must_use]
    pub fn waits(&self) -> Option<&'static str> {
        self.task.waits()
    }

    /// Shut while something is being stored: what a form says then is held still with
    /// [`super::Edit::still_while`], as it was taken when somebody pressed, and the form closes on it.
    #[must_use]
    pub const fn storing(&self) -> &Turnstile {
        self.task.running()
    }

    /// Why the last thing could not be stored.
    #[must_use]
    pub fn trouble(&self) -> Option<SessionError> {
        self.task.trouble()
    }

    /// Stores these facts, lets go of the drafts they were made from, and then
    /// does the next thing. Does nothing while something is being stored.
    pub fn run(&self, facts: Vec<Fact>, done: Vec<DraftKey>, then: impl FnOnce() + 'static) {
        self.store(None, facts, done, Box::new(then));
    }

    /// Writes down in the logbook that something is taken out, and hands it out then: what the logbook
    /// does not know of does not go out, nor does anything after a lock. A trouble with either is told.
    pub fn run_and_hand_out(
        &self,
        fact: Fact,
        hand_out: impl FnOnce() -> Result<(), SessionError> + 'static,
    ) {
        let app = self.app.clone();
        let work = async move {
            app.record_taken_out(fact).await?;
            hand_out()
        };
        self.task.run(work, |()| ());
    }

    /// As [`Record::run`], for what takes a proof.
    pub fn run_proved(
        &self,
        proof: Reauthenticated,
        facts: Vec<Fact>,
        then: impl FnOnce() + 'static,
    ) {
        self.run_proved_done(proof, facts, Vec::new(), then);
    }

    /// The same, with the drafts that go with it.
    pub fn run_proved_done(
        &self,
        proof: Reauthenticated,
        facts: Vec<Fact>,
        done: Vec<DraftKey>,
        then: impl FnOnce() + 'static,
    ) {
        self.store(Some(proof), facts, done, Box::new(then));
    }

    /// What was made from drafts is in them still where it could not be stored. Every form goes
    /// through here.
    fn store(
        &self,
        proof: Option<Reauthenticated>,
        facts: Vec<Fact>,
        done: Vec<DraftKey>,
        then: Box<dyn FnOnce()>,
    ) {
        let (app, form) = (self.app.clone(), self.form.clone());
        let store = async move {
            if proof.is_some() || done.is_empty() {
                let says = FormSays { facts, done };
                app.record_form(proof, says, &form).await
            } else {
                app.record(facts, &done).await
            }
        };
        self.task.run(store, |()| then());
    }

    /// What puts the form away. What was refused is thrown away with it, and that is asked first.
    /// What is on its way cannot be taken back.
    #[must_use]
    pub fn put_away(&self, then: Callback<MouseEvent>) -> Callback<MouseEvent> {
        let this = self.clone();
        Callback::from(move |event: MouseEvent| {
            if this.storing().is_shut() {
                return;
            }
            let (held, then, closing) = (this.clone(), then.clone(), event);
            let put_away = move || {
                held.app.session().drop_form(&held.form);
                held.task.clear();
                then.emit(closing.clone());
            };
            match this.form.is_held() {
                true => this.app.ask(this.app.language().unsaved_drop(), put_away),
                false => put_away(),
            }
        })
    }
}
