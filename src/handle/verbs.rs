//! The session's verbs, done by the adult at the screen.

use super::App;
use crate::{
    begun_assessment::{begun, drafts_of},
    platform::today,
    route::Route,
    session::{
        Asked, DraftKey, FormHold, FormSays, JournalContents, Reauthenticated, SessionError,
    },
};
use exchange::{fhir, readable};
use trivsel::{
    insight::{Standing, latest_position},
    register::{AdultId, Assessment, Child, ChildId, DeviceId, Fact, Round},
    vocabulary::Role,
};
use vault::{Holder, KeyChanges, KeySlot};

impl App {
    /// Writes down what happened, all of it or nothing, and lets go of the drafts it was made from.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub async fn record(&self, facts: Vec<Fact>, done: &[DraftKey]) -> Result<(), SessionError> {
        self.session().record(self.seated(), facts, done).await
    }

    /// Writes down that something is taken out, before it is.
    ///
    /// # Errors
    /// As [`App::record`], and where something was locked or opened meanwhile: then nothing may be
    /// handed out.
    pub(crate) async fn record_taken_out(&self, fact: Fact) -> Result<(), SessionError> {
        let session = self.session();
        session.record_taken_out(self.seated(), fact).await
    }

    /// Writes down what a form says, and keeps what could not be stored.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub(crate) async fn record_form(
        &self,
        proof: Option<Reauthenticated>,
        says: FormSays,
        form: &FormHold,
    ) -> Result<(), SessionError> {
        let session = self.session();
        session.record_form(self.seated(), proof, says, form).await
    }

    /// Whether this screen may be left for another: where a form of it was refused, that is asked for
    /// first, and a yes goes there.
    #[must_use]
    pub(crate) fn may_leave(&self, next: Route) -> bool {
        let session = self.session().clone();
        if !session.form_refused() {
            return true;
        }
        self.ask(self.language().unsaved_leave(), move || {
            session.leave_form(None);
            next.go();
        });
        false
    }

    /// Whether something could not be stored.
    #[must_use]
    pub(crate) fn has_unsaved(&self) -> bool {
        let session = self.session();
        session.unsaved_trouble().is_some() || session.form_refused()
    }

    /// Locks at once, and goes to the lock: whoever presses it and goes has locked. What could not be
    /// stored stays sealed in the window, which the lock says.
    pub(crate) fn lock(&self) {
        self.session().lock();
        Route::go_to_lock();
    }

    /// What was last typed under this key.
    #[must_use]
    pub fn draft(&self, key: DraftKey) -> Option<Vec<u8>> {
        self.session().draft(key)
    }

    /// What this adult has begun of a child and not finished, in this round or in that of the group
    /// it came from.
    #[must_use]
    pub fn begun(&self, adult: AdultId, child: &Child, round: &Round) -> Option<Assessment> {
        let register = self.register();
        let child_round = register.child_round(child.id, round.id);
        let earlier = child_round.and_then(|it| it.assessment(adult));
        let draft = |key| self.draft(key);
        let earlier = earlier.map(|it| it.entry);
        begun(register, &draft, adult, child, round, earlier)
    }

    /// What the adult at the screen has answered about children and not finished, in the order of
    /// the children's ids.
    #[must_use]
    pub fn all_begun(&self) -> Vec<(&Child, Assessment)> {
        let Some(adult) = self.seated() else {
            return Vec::new();
        };
        let register = self.register();
        let begun = |id| {
            let child = register.child(id)?;
            let own = self.begun(adult, child, register.round_of(child)?)?;
            own.answers.any().then_some((child, own))
        };
        let children = self.session().begun_by(adult).into_iter();
        children.filter_map(begun).collect()
    }

    /// How many of these children the adult at the screen has not answered about, where they lack
    /// answers; of `begun` they have answered something.
    #[must_use]
    pub fn unanswered(&self, standings: &[Standing<'_>], begun: &[(&Child, Assessment)]) -> usize {
        let Some(adult) = self.adult() else { return 0 };
        let leads = adult.role == Role::Leader;
        let adult = adult.id;
        let answers = |it: &Standing<'_>| it.look.is_some_and(|it| it.assessment(adult).is_some());
        // A leader is asked for answers where they have given some.
        if leads && !standings.iter().any(answers) {
            return 0;
        }
        let begun = |child: ChildId| begun.iter().any(|(it, _)| it.id == child);
        let lacks = |it: &&Standing<'_>| it.lacks(adult) && !begun(it.child.id);
        standings.iter().filter(lacks).count()
    }

    /// Every draft that is done with once this adult has finished with a child.
    #[must_use]
    pub fn drafts_of(&self, adult: AdultId, child: &Child, round: &Round) -> Vec<DraftKey> {
        let draft = |key| self.draft(key);
        drafts_of(self.register(), &draft, adult, child, round)
    }

    /// Whether another window writes.
    #[must_use]
    pub fn follows(&self) -> bool {
        self.session().follows()
    }

    /// The device that writes here; none while the vault is locked.
    #[must_use]
    pub fn device(&self) -> Option<DeviceId> {
        self.session().device()
    }

    /// Everything that is stored, read once more.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn everything(&self) -> Result<JournalContents, SessionError> {
        self.session().everything().await
    }

    /// What a backup of this vault holds; none where it is of another one.
    ///
    /// # Errors
    /// When the file or the passphrase is not right.
    pub async fn read_backup(
        &self,
        file: &[u8],
        passphrase: &str,
    ) -> Result<Option<JournalContents>, SessionError> {
        self.session().read_backup(file, passphrase).await
    }

    /// Erases everything about these children for whom nothing is running. Gives how many.
    ///
    /// # Errors
    /// When it could not be stored; then nothing is erased.
    pub(crate) async fn erase(
        &self,
        proof: Reauthenticated,
        children: &[ChildId],
    ) -> Result<usize, SessionError> {
        let session = self.session();
        session.erase(self.seated(), proof, children).await
    }

    /// Takes in what a backup holds and this vault lacks; what is for a leader where that is asked for.
    ///
    /// # Errors
    /// When something could not be stored; what came before is there.
    pub(crate) async fn merge(
        &self,
        proof: Reauthenticated,
        backup: JournalContents,
        erase: &[ChildId],
        of_leaders: bool,
    ) -> Result<usize, SessionError> {
        let (session, adult) = (self.session(), self.seated());
        session.merge(adult, proof, backup, erase, of_leaders).await
    }

    /// Everything that is stored, as one sealed file.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub async fn backup(&self) -> Result<Vec<u8>, SessionError> {
        self.session().backup().await
    }

    /// Everything that is known here and everything that is being typed, as one sealed file.
    ///
    /// # Errors
    /// When something is too large.
    pub fn backup_from_memory(&self) -> Result<Vec<u8>, SessionError> {
        self.session().backup_from_memory(self.register())
    }

    /// All slots of the open vault; none while it is locked.
    #[must_use]
    pub fn slots(&self) -> Vec<KeySlot> {
        self.session().slots()
    }

    /// Whether the vault was opened with the recovery key.
    #[must_use]
    pub fn opened_by_recovery_key(&self) -> bool {
        self.session().opened_by_recovery_key()
    }

    /// Takes slots away and gives passphrases, all of it or nothing.
    ///
    /// # Errors
    /// When somebody has one of the passphrases already, or it cannot be stored; nothing has changed.
    pub(crate) async fn change_keys(
        &self,
        proof: Reauthenticated,
        changes: KeyChanges<'_>,
    ) -> Result<(), SessionError> {
        let session = self.session();
        session.change_keys(self.seated(), proof, changes).await
    }

    /// Lets writing go on where damage has stopped it.
    ///
    /// # Errors
    /// When it could not be stored; then nothing has changed.
    pub(crate) async fn continue_after_damage(
        &self,
        proof: Reauthenticated,
    ) -> Result<(), SessionError> {
        self.session().continue_after_damage(proof).await
    }

    /// Asks whether this passphrase opens one of these slots, or, where none are named, the one
    /// that the vault was opened with.
    ///
    /// # Errors
    /// When the vault is locked, or there is too little memory for it.
    pub(crate) async fn reauthenticate(
        &self,
        passphrase: &str,
        among: Vec<KeySlot>,
    ) -> Result<Asked, SessionError> {
        self.session().reauthenticate(passphrase, among).await
    }

    /// Whether a passphrase is asked for before this is written.
    #[must_use]
    pub(crate) fn asks(&self, fact: &Fact) -> bool {
        self.session().asks(self.register(), fact)
    }

    /// Whether it takes a leader's own passphrase, where a leader has one, to write this.
    #[must_use]
    pub(crate) fn asks_leader_of(&self, fact: &Fact) -> bool {
        self.session().asks_leader_of(self.register(), fact)
    }

    /// Whether these changes take a leader's own passphrase, where a leader has one. Whoever opened
    /// with the recovery key has what gives every leader a new one.
    #[must_use]
    pub(crate) fn asks_leader(&self, changes: &KeyChanges<'_>) -> bool {
        match self.session().opened_by() {
            Some(Holder::Recovery) => false,
            whose => self.session().asks_leader(whose, changes),
        }
    }

    /// Whether this would be somebody's first passphrase, and another adult's own opened the vault
    /// while no leader has one.
    #[must_use]
    pub(crate) fn is_first_of_another(&self, holder: Holder) -> bool {
        let (session, register) = (self.session(), self.register());
        session.is_first_of_another(register, session.opened_by(), holder)
    }

    /// The slots of leaders who have a passphrase of their own.
    #[must_use]
    pub(crate) fn slots_of_leaders(&self) -> Vec<KeySlot> {
        self.session().slots_of_leaders(self.register())
    }

    /// The proof for the recovery key that is made in the same breath as the vault; once.
    #[must_use]
    pub(crate) fn made_just_now(&self) -> Option<Reauthenticated> {
        self.session().made_just_now()
    }

    /// Writes down what outlasts the moment.
    ///
    /// # Errors
    /// As `record`, or when the proof is of another vault.
    pub(crate) async fn record_proved(
        &self,
        proof: Reauthenticated,
        facts: Vec<Fact>,
    ) -> Result<(), SessionError> {
        let session = self.session();
        session.record_proved(self.seated(), proof, facts).await
    }

    /// Writes down that something readable is taken out, of one child or of all, and gives the file.
    ///
    /// # Errors
    /// As `record_proved`, or when the storage cannot be read.
    pub(crate) async fn take_out(
        &self,
        proof: Reauthenticated,
        child: Option<ChildId>,
    ) -> Result<Vec<u8>, SessionError> {
        let on = today();
        let begun = self.session().generation();
        self.record_proved(proof, vec![Fact::Exported { on, child }])
            .await?;
        let contents = self.everything().await?;
        self.session().check_generation(begun)?;
        Ok(match child {
            Some(child) => {
                let unfinished = readable::unfinished(&contents.drafts, child);
                let (register, entries) = (self.register(), &contents.entries);
                readable::of_child(register, entries, child, unfinished, on, self.language())
            }
            None => {
                let unread = contents.unread();
                readable::everything(&contents.entries, &contents.drafts, unread, on)
            }
        })
    }

    /// Writes down that a child's position is taken out, and gives it as a file for another system.
    ///
    /// # Errors
    /// As `record_proved`, or when there is no position that can be told.
    pub(crate) async fn take_out_position(
        &self,
        proof: Reauthenticated,
        child: ChildId,
    ) -> Result<Vec<u8>, SessionError> {
        let session = self.session();
        let begun = session.generation();
        let position = latest_position(self.register(), child);
        let subject = fhir::subject(&self.everything().await?.entries, child);
        let file = position.zip(subject);
        let file = file.and_then(|(it, id)| Some((it.value.round, fhir::position_file(it, id)?)));
        let Some((round, file)) = file else {
            return Err(SessionError::NotHandedOver);
        };
        let on = today();
        let taken = Fact::PositionTakenOut { child, round, on };
        self.record_proved(proof, vec![taken]).await?;
        session.check_generation(begun)?;
        Ok(file)
    }
}
