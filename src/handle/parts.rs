//! The parts of the program that come later.

use yew::platform::spawn_local;

use super::App;
use crate::{
    parts::{NotFetched, Part, Rest, Show, fetch_check, fetch_one_child, fetch_rest},
    platform::start_worker,
    state::Action,
};

impl App {
    /// Brings a part of the program, where it is neither here nor on its way. The screen is drawn
    /// again when it has come, and says so when it cannot be fetched.
    pub fn bring_part(&self, part: Part) {
        let this = self.clone();
        spawn_local(async move { this.fetch_lacking(part).await });
    }

    /// Brings all of them, one after the other: whoever has a vault may soon be where there is no
    /// connection.
    pub fn bring_all_parts(&self) {
        let this = self.clone();
        spawn_local(async move {
            for part in Part::ALL {
                this.fetch_lacking(part).await;
            }
        });
    }

    async fn fetch_lacking(&self, part: Part) {
        let on_its_way = self.rooms.0.parts_coming[part as usize].get();
        if self.screens_of(part).is_none() && !on_its_way {
            let _ = self.fetch_part(part).await;
        }
    }

    /// Fetches a part of the program, where it is not here yet.
    ///
    /// # Errors
    /// When it cannot be fetched; the screen says so.
    pub async fn fetch_part(&self, part: Part) -> Result<(), NotFetched> {
        let coming = &self.rooms.0.parts_coming[part as usize];
        coming.set(true);
        self.state.dispatch(Action::FetchingPart(part));
        let fetched = self.lay_part(part).await;
        coming.set(false);
        self.state
            .dispatch(Action::FetchedPart(part, fetched.is_ok()));
        fetched
    }

    async fn lay_part(&self, part: Part) -> Result<(), NotFetched> {
        let desk = &self.rooms.0;
        match part {
            Part::Check => desk.check.set(Some(fetch_check().await?)),
            Part::OneChild => desk.one_child.set(Some(fetch_one_child().await?)),
            Part::Rest => {
                desk.rest.set(Some(fetch_rest().await?));
                start_worker();
            }
        }
        Ok(())
    }

    /// The rest of the program, fetched where it is not here yet.
    ///
    /// # Errors
    /// When it cannot be fetched; the screen says so.
    pub async fn get_rest(&self) -> Result<&'static Rest, NotFetched> {
        if self.rest().is_none() {
            self.fetch_part(Part::Rest).await?;
        }
        self.rest().ok_or(NotFetched)
    }

    /// What draws the screens of a part; none where it is not here.
    #[must_use]
    pub fn screens_of(&self, part: Part) -> Option<Show> {
        match part {
            Part::Check => self.rooms.0.check.get(),
            Part::OneChild => self.rooms.0.one_child.get(),
            Part::Rest => self.rest().map(|rest| rest.show),
        }
    }

    /// The rest of the program, where it is here.
    #[must_use]
    pub fn rest(&self) -> Option<&'static Rest> {
        self.rooms.0.rest.get()
    }

    /// Whether a part could not be fetched.
    #[must_use]
    pub fn lacks(&self, part: Part) -> bool {
        self.state.lacking[part as usize]
    }
}
