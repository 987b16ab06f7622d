//! What each screen is called.

use super::Route;
use crate::group_words::{kind_word, print_words};
use trivsel::vocabulary::{Language, Setting};

impl Route {
    /// The page's title: the kind of screen, never a name.
    #[must_use]
    pub fn title(self, language: Language) -> &'static str {
        match self {
            Self::Start => language.start_title(),
            Self::MakeVault => language.make_title(),
            Self::Backup => language.term_backup(),
            Self::Restore => language.restore_title(),
            Self::Rescue => language.rescue_title(),
            Self::Overview => language.overview_title(),
            Self::Who => language.who_title(),
            Self::Group(_) => language.term_group(),
            Self::Roster(_) => language.term_roster(),
            Self::GroupCheck(_) => language.term_group_check(),
            Self::GroupPicture(_) => language.term_group_picture(),
            Self::WalkThrough(_) => language.term_walk_through(),
            Self::GroupPrint(_) => language.group_print_title(),
            Self::Rounds => language.rounds_title(),
            Self::Child(_) | Self::Notification(_) | Self::Keeping(_) | Self::Access(_) => {
                language.child_title()
            }
            Self::Assessment(_) | Self::AssessmentStep(..) => language.term_own_assessment(),
            Self::Dialogue(_) => language.term_dialogue(),
            Self::FollowUp(_) | Self::GroupFollowUp(_) => language.promises_go(),
            Self::LookAgain(_) => language.follow_up_position_again(),
            Self::Meeting(..) => language.meet_title(),
            Self::ParentsWords(_) => language.voice_parents_title(),
            Self::ChildsWords(_) => language.voice_child_title(),
            Self::Print(_) => language.term_parents_sheet(),
            Self::Conversation(..) => language.talk_title(),
            Self::Leader => language.leader_title(),
            Self::MonthFigures => language.month_title(),
            Self::Retention => language.retention_title(),
            Self::Audit => language.audit_title(),
            Self::Dictionary => language.dictionary_title(),
            Self::Model => language.model_title(),
            Self::Trial => language.trial_title(),
            Self::Settings => language.settings_title(),
            Self::Guide => language.guide_title(),
            Self::Keys => language.keys_title(),
            Self::RecoveryKey => language.recovery_title(),
            Self::Acute => language.acute_title(),
        }
    }

    /// The title of a group's screen, as those say it who work there.
    #[must_use]
    pub fn title_in(self, setting: Setting, language: Language) -> &'static str {
        match self {
            Self::Group(_) => kind_word(setting, language),
            Self::GroupPrint(_) => print_words(setting, language),
            _ => self.title(language),
        }
    }
}
