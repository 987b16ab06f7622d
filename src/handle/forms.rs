//! What an adult's own form begins with.

use super::App;
use crate::{
    begun_assessment::{taken_into, typed_in},
    models::models,
    new_records::empty_assessment,
    platform::today,
};
use trivsel::{
    insight::{fixed_form, form_in_round},
    instrument::{Form, NotBornYet},
    register::{AdultId, Assessment, Child, Round},
};

impl App {
    /// The form of a child in a round: the one of whoever answered first, else by its age today;
    /// by its age alone where there is no round.
    ///
    /// # Errors
    /// When nobody has answered and the child is not born yet.
    pub fn form_of(
        &self,
        child: &Child,
        round: Option<&Round>,
    ) -> Result<Form<'static>, NotBornYet> {
        let register = self.register();
        let fixed = round.and_then(|round| {
            let begun = self.session().begun_about(child.id, round.id);
            let begun = typed_in(round.id, begun);
            fixed_form(register.child_round(child.id, round.id), &begun)
        });
        let group = register.group(child.group).ok_or(NotBornYet)?;
        form_in_round(models().current(), child, group, fixed, today())
    }

    /// What an adult's own form begins with where nothing is typed: what they finished of the child
    /// before, to be corrected, or nothing answered.
    ///
    /// # Errors
    /// When the child is not born yet.
    pub fn begin_assessment(
        &self,
        adult: AdultId,
        child: &Child,
        round: &Round,
    ) -> Result<Assessment, NotBornYet> {
        let register = self.register();
        let look = register.child_round(child.id, round.id);
        if let Some(earlier) = look.and_then(|look| look.assessment(adult)) {
            return Ok(Assessment {
                corrects: Some(earlier.entry),
                ..earlier.value.clone()
            });
        }
        let form = self.form_of(child, Some(round))?;
        Ok(empty_assessment(register, adult, child, round, &form))
    }

    /// What an adult's own form shows of what they have begun, where `fresh` is what it would begin with:
    /// what was set aside in a round that is over and chosen in this one has the form of this one.
    pub fn begun_form(
        &self,
        adult: AdultId,
        child: &Child,
        round: &Round,
        fresh: &Assessment,
    ) -> Option<Assessment> {
        let own = self.begun(adult, child, round)?;
        Some(match own.round == round.id {
            true => own,
            false => taken_into(own, fresh, &models()),
        })
    }
}
