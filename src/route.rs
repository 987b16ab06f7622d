//! Where one is in the app: the part of the address after `#`.
//!
//! Written by hand: the addresses of some forty screens do not need the 32 KB of a router. An
//! address names things by their random ids and never by a name.

use web_sys::wasm_bindgen::{JsValue, UnwrapThrowExt};

mod covered;
mod of_meeting;
mod title;

use self::covered::{beside, covered_address, remember, uncovered};
use self::of_meeting::{meeting_address, of_meeting};
use super::form_step::FormStep;
use trivsel::register::{ChildId, GroupId, MeetingId};

/// A screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// Start: what the app is, the ways in, and opening the vault of this device.
    Start,
    /// Making a vault on this device.
    MakeVault,
    /// The vault as a file.
    Backup,
    /// A backup brought into a device that has no vault.
    Restore,
    /// When the vault will not open.
    Rescue,
    Overview,
    Who,
    Group(GroupId),
    /// Børneliste: children from a spreadsheet into a group.
    Roster(GroupId),
    /// Gruppeskema: one adult looks at a whole group in one sitting.
    GroupCheck(GroupId),
    /// Gruppeoverblik: what many children share.
    GroupPicture(GroupId),
    /// Følg op: what came of what is tried for a group.
    GroupFollowUp(GroupId),
    /// Gennemgang: the dialogue about every child of a group, one after the other.
    WalkThrough(GroupId),
    /// What can be printed for a group.
    GroupPrint(GroupId),
    Rounds,
    Child(ChildId),
    /// One child's form, where one goes on with it.
    Assessment(ChildId),
    AssessmentStep(ChildId, FormStep),
    /// Own assessments side by side, the joint position.
    Dialogue(ChildId),
    /// Følg op: what came of what was agreed.
    FollowUp(ChildId),
    /// The position, looked at again in the middle of a follow-up.
    LookAgain(ChildId),
    /// A meeting about a child; without one, a new one is planned.
    Meeting(ChildId, Option<MeetingId>),
    /// Forældrenes ord, typed in from paper or from a talk.
    ParentsWords(ChildId),
    /// Barnets ord, the same.
    ChildsWords(ChildId),
    /// Underretning: that the municipality was notified.
    Notification(ChildId),
    /// The parents' sheet.
    Print(ChildId),
    /// Samtale: what parents may see on the screen while they are there, and of which meeting.
    Conversation(ChildId, Option<MeetingId>),
    /// Leder: what a leader must see.
    Leader,
    /// Månedens tal.
    MonthFigures,
    /// Opbevaring: what is kept of a child, and erasing it.
    Keeping(ChildId),
    /// Aktindsigt: the copy of everything for a child's parents.
    Access(ChildId),
    /// Slettefrister: children that are due to be erased.
    Retention,
    /// Logbog: who did what with everything at once.
    Audit,
    Dictionary,
    Model,
    /// Afprøv ordene: whether two adults read the signs alike.
    Trial,
    Settings,
    /// Handleguiden: when the house looks again, and when it is closed.
    Guide,
    /// Nøgler: who can open the vault.
    Keys,
    /// Nødkode: the recovery key of a vault that was just made.
    RecoveryKey,
    /// Akut, from everywhere.
    Acute,
}

impl Route {
    /// The screen an address names; `None` where it names none.
    #[must_use]
    pub fn parse(hash: &str) -> Option<Self> {
        let path = hash.trim_start_matches('#').trim_matches('/');
        let (screen, id) = path.split_once('/').unwrap_or((path, ""));
        let child = || id.parse().ok();
        let group = || id.parse().ok();
        Some(match screen {
            "" => Self::Start,
            "tag-i-brug" => Self::MakeVault,
            "sikkerhedskopi" => Self::Backup,
            "laeg-kopi-ind" => Self::Restore,
            "kan-ikke-komme-ind" => Self::Rescue,
            "overblik" => Self::Overview,
            "hvem" => Self::Who,
            "gruppe" => Self::Group(group()?),
            "boerneliste" => Self::Roster(group()?),
            "gruppeskema" => Self::GroupCheck(group()?),
            "samlet" => Self::GroupPicture(group()?),
            "gruppens-opfoelgning" => Self::GroupFollowUp(group()?),
            "gennemgang" => Self::WalkThrough(group()?),
            "udskriv-gruppe" => Self::GroupPrint(group()?),
            "runder" => Self::Rounds,
            "barn" => Self::Child(beside(id).parse().ok()?),
            "vurdering" => match id.split_once('/') {
                Some((id, step)) => {
                    let step = FormStep::numbered(step.parse().ok()?)?;
                    Self::AssessmentStep(id.parse().ok()?, step)
                }
                None => Self::Assessment(child()?),
            },
            "dialog" => Self::Dialogue(child()?),
            "opfoelgning" => Self::FollowUp(child()?),
            "positionen-igen" => Self::LookAgain(child()?),
            "moede" => of_meeting(id).map(|(child, it)| Self::Meeting(child, it))?,
            "foraeldres-ord" => Self::ParentsWords(child()?),
            "barnets-ord" => Self::ChildsWords(child()?),
            "underretning" => Self::Notification(child()?),
            "udskriv" => Self::Print(child()?),
            "samtale" => of_meeting(id).map(|(child, it)| Self::Conversation(child, it))?,
            "leder" => Self::Leader,
            "maanedens-tal" => Self::MonthFigures,
            "opbevaring" => Self::Keeping(child()?),
            "aktindsigt" => Self::Access(child()?),
            "slettefrister" => Self::Retention,
            "logbog" => Self::Audit,
            "ordbog" => Self::Dictionary,
            "modellen" => Self::Model,
            "afproev-ordene" => Self::Trial,
            "indstillinger" => Self::Settings,
            "handleguiden" => Self::Guide,
            "adgang" => Self::Keys,
            "noedkode" => Self::RecoveryKey,
            "akut" => Self::Acute,
            _ => return None,
        })
    }

    /// Its address: of what tells too much by its name, one that leads to the child.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Start => "#/".to_owned(),
            Self::MakeVault => "#/tag-i-brug".to_owned(),
            Self::Backup => "#/sikkerhedskopi".to_owned(),
            Self::Restore => "#/laeg-kopi-ind".to_owned(),
            Self::Rescue => "#/kan-ikke-komme-ind".to_owned(),
            Self::Overview => "#/overblik".to_owned(),
            Self::Who => "#/hvem".to_owned(),
            Self::Group(id) => format!("#/gruppe/{id}"),
            Self::Roster(id) => format!("#/boerneliste/{id}"),
            Self::GroupCheck(id) => format!("#/gruppeskema/{id}"),
            Self::GroupPicture(id) => format!("#/samlet/{id}"),
            Self::GroupFollowUp(id) => format!("#/gruppens-opfoelgning/{id}"),
            Self::WalkThrough(id) => format!("#/gennemgang/{id}"),
            Self::GroupPrint(id) => format!("#/udskriv-gruppe/{id}"),
            Self::Rounds => "#/runder".to_owned(),
            Self::Child(id) => format!("#/barn/{id}"),
            Self::Assessment(id) => format!("#/vurdering/{id}"),
            Self::AssessmentStep(id, step) => format!("#/vurdering/{id}/{}", step.number()),
            Self::Dialogue(id) => format!("#/dialog/{id}"),
            Self::FollowUp(id) => format!("#/opfoelgning/{id}"),
            Self::LookAgain(id) => format!("#/positionen-igen/{id}"),
            Self::Meeting(id, meeting) => meeting_address("moede", id, meeting),
            Self::ParentsWords(id) => format!("#/foraeldres-ord/{id}"),
            Self::ChildsWords(id) => format!("#/barnets-ord/{id}"),
            Self::Notification(id) | Self::Keeping(id) | Self::Access(id) => covered_address(id),
            Self::Print(id) => format!("#/udskriv/{id}"),
            Self::Conversation(id, meeting) => meeting_address("samtale", id, meeting),
            Self::Leader => "#/leder".to_owned(),
            Self::MonthFigures => "#/maanedens-tal".to_owned(),
            Self::Retention => "#/slettefrister".to_owned(),
            Self::Audit => "#/logbog".to_owned(),
            Self::Dictionary => "#/ordbog".to_owned(),
            Self::Model => "#/modellen".to_owned(),
            Self::Trial => "#/afproev-ordene".to_owned(),
            Self::Settings => "#/indstillinger".to_owned(),
            Self::Guide => "#/handleguiden".to_owned(),
            Self::Keys => "#/adgang".to_owned(),
            Self::RecoveryKey => "#/noedkode".to_owned(),
            Self::Acute => "#/akut".to_owned(),
        }
    }

    /// Whether the team works here with a group or a child. Whoever unlocks goes on there.
    #[must_use]
    pub const fn is_of_work(self) -> bool {
        match self {
            Self::Group(_)
            | Self::Roster(_)
            | Self::GroupCheck(_)
            | Self::GroupPicture(_)
            | Self::GroupFollowUp(_)
            | Self::WalkThrough(_)
            | Self::GroupPrint(_)
            | Self::Child(_)
            | Self::Dialogue(_)
            | Self::FollowUp(_)
            | Self::LookAgain(_)
            | Self::Meeting(..)
            | Self::Print(_) => true,
            _ => self.form().is_some(),
        }
    }

    /// The child whose form it is a part of.
    #[must_use]
    pub const fn form(self) -> Option<ChildId> {
        match self {
            Self::Assessment(child) | Self::AssessmentStep(child, _) => Some(child),
            _ => None,
        }
    }

    /// Whether it can be seen while the vault is locked.
    #[must_use]
    pub const fn is_open_to_all(self) -> bool {
        matches!(
            self,
            Self::Dictionary | Self::Model | Self::Trial | Self::Acute
        ) || self.is_before_opening()
    }

    /// Whether it is about a vault that is not open.
    #[must_use]
    pub const fn is_before_opening(self) -> bool {
        matches!(
            self,
            Self::Start | Self::MakeVault | Self::Restore | Self::Rescue
        )
    }

    /// Whether something is written here, which no window does while another one writes.
    #[must_use]
    pub const fn is_written_in(self) -> bool {
        matches!(
            self,
            Self::Overview
                | Self::Group(_)
                | Self::GroupCheck(_)
                | Self::GroupFollowUp(_)
                | Self::GroupPicture(_)
                | Self::Roster(_)
                | Self::Rounds
                | Self::WalkThrough(_)
                | Self::Child(_)
                | Self::Assessment(_)
                | Self::AssessmentStep(..)
                | Self::Dialogue(_)
                | Self::FollowUp(_)
                | Self::LookAgain(_)
                | Self::Meeting(..)
                | Self::ParentsWords(_)
                | Self::ChildsWords(_)
                | Self::Notification(_)
                | Self::Leader
                | Self::Settings
                | Self::Guide
        )
    }

    /// Goes there. The screen hears of it at once, not when the browser comes to tell it, so that
    /// what else changes is drawn in the same go.
    pub fn go(self) {
        self.show_address();
        Self::tell();
    }

    /// Goes there, and the way back leads past where one was.
    pub fn go_instead(self) {
        self.refine_address();
        Self::tell();
    }

    fn tell() {
        let window = web_sys::window().expect_throw("the app runs in a page");
        if let Ok(changed) = web_sys::Event::new("hashchange") {
            let _ = window.dispatch_event(&changed);
        }
    }

    /// To the lock. The address of a place of work stays, and the lock is shown there.
    pub fn go_to_lock() {
        if !Self::current().is_some_and(Self::is_of_work) {
            Self::Start.go();
        }
    }

    /// Puts its address into the page, where its screen is shown already.
    pub fn show_address(self) {
        self.cover();
        let window = web_sys::window().expect_throw("the app runs in a page");
        // Setting a hash can only fail for an address that is no address.
        let _ = window.location().set_hash(&self.href());
    }

    /// Puts its address in the place of the one that is there, where its screen is shown already.
    pub fn refine_address(self) {
        self.cover();
        let window = web_sys::window().expect_throw("the app runs in a page");
        // Without a history the address stays as it was.
        if let Ok(history) = window.history() {
            let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&self.href()));
        }
    }

    /// The child, where the address tells no more than that, and what the screen is called.
    #[must_use]
    pub const fn covered(self) -> Option<(ChildId, &'static str)> {
        Some(match self {
            Self::Notification(child) => (child, "underretning"),
            Self::Keeping(child) => (child, "opbevaring"),
            Self::Access(child) => (child, "aktindsigt"),
            _ => return None,
        })
    }

    fn cover(self) {
        if let Some((child, screen)) = self.covered() {
            remember(child, screen);
        }
    }

    /// Where the page is now.
    #[must_use]
    pub fn current() -> Option<Self> {
        let hash = web_sys::window()?.location().hash().unwrap_or_default();
        Self::parse(&uncovered(hash))
    }
}

#[cfg(test)]
mod tests;
