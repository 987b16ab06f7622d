//! One room for each screen.

pub mod above;
mod acute;
mod agreement_lines;
mod assessment;
mod backup;
mod backup_due;
mod begin_anew;
mod calendar_file;
mod child;
mod child_again;
mod child_form;
mod child_round;
mod coming;
mod coming_print;
mod conversation;
mod correct_words;
mod corrected_apart;
mod counts;
mod damage;
mod days_apart;
mod dialogue;
mod dictionary;
pub mod fetching;
mod focus;
mod follow_up;
mod follows;
mod group;
mod group_check;
mod group_corrected_apart;
mod group_follow_up;
mod group_form;
mod group_held;
mod group_picture;
mod group_print;
mod group_rows;
mod guide;
mod hand_over;
mod held_apart;
mod invite_parents;
mod keeping;
mod kept_file_due;
mod keys;
mod keys_due;
mod leader;
mod make_vault;
mod meeting;
mod meeting_apart;
mod meeting_words;
pub mod menu_below;
mod model;
mod month_figures;
mod move_follow_up;
mod moved_on;
mod moving;
mod new_version;
mod notification;
mod overview;
mod own_places;
mod paper_language;
mod print;
mod promises;
mod rescue;
mod restore;
mod retention_due;
mod roster;
mod rounds;
mod set_apart;
mod settings;
mod settings_adults;
mod settings_offline;
mod settings_papers;
mod sheet_facts;
mod stand_apart;
mod start;
mod strip;
mod tell_parents;
#[cfg(test)]
mod tests_of_drafts;
#[cfg(test)]
mod tests_of_first_seen;
#[cfg(test)]
mod tests_of_forms;
#[cfg(test)]
mod tests_of_later_model;
#[cfg(test)]
mod tests_of_names_then;
mod today;
mod trail;
mod trial;
mod unlock;
mod voice;
mod walk_through;
mod who;

use yew::prelude::*;

use super::{
    components::{not_here, not_yet},
    handle::App,
    route::Route,
};
use trivsel::vocabulary::Language;

/// The screens that come with the page; `None` for every other.
pub fn first(route: Route, app: &App) -> Option<Html> {
    Some(match route {
        Route::Start => html! { <start::Start /> },
        Route::Acute => acute::acute(app),
        _ => return None,
    })
}

/// All other screens.
pub fn later(route: Route, app: &App) -> Html {
    let language = app.language();
    // The made-up children are not kept, and have no keys.
    let keeps = app.is_kept();
    match route {
        Route::MakeVault => html! { <make_vault::MakeVault /> },
        Route::Overview => html! { <overview::Overview /> },
        Route::Who => html! { <who::Who /> },
        Route::Group(id) => html! { <group::GroupScreen {id} key={route.href()} /> },
        Route::GroupCheck(id) => group_check::screen(id, app),
        Route::Child(id) => html! { <child::ChildScreen {id} key={route.href()} /> },
        Route::Assessment(id) => assessment::screen(id, None, app),
        Route::AssessmentStep(id, step) => assessment::screen(id, Some(step), app),
        Route::Dialogue(id) => dialogue::screen(id, false, app),
        Route::LookAgain(id) => dialogue::screen(id, true, app),
        Route::FollowUp(id) => html! { <follow_up::FollowUpScreen {id} key={route.href()} /> },
        Route::ParentsWords(id) => {
            html! { <voice::VoiceScreen {id} childs=false key={route.href()} /> }
        }
        Route::ChildsWords(id) => {
            html! { <voice::VoiceScreen {id} childs=true key={route.href()} /> }
        }
        Route::Notification(id) => {
            html! { <notification::NotificationScreen {id} key={route.href()} /> }
        }
        Route::Meeting(id, meeting) => {
            html! { <meeting::MeetingScreen {id} {meeting} key={route.href()} /> }
        }
        Route::GroupPicture(id) => {
            html! { <group_picture::GroupPictureScreen {id} key={route.href()} /> }
        }
        Route::GroupFollowUp(id) => {
            html! { <group_follow_up::GroupFollowUpScreen {id} key={route.href()} /> }
        }
        Route::WalkThrough(id) => {
            html! { <walk_through::WalkThroughScreen {id} key={route.href()} /> }
        }
        Route::Print(id) => html! { <print::PrintScreen {id} key={route.href()} /> },
        Route::Conversation(id, meeting) => {
            html! { <conversation::ConversationScreen {id} {meeting} /> }
        }
        Route::Roster(id) => html! { <roster::RosterScreen {id} key={route.href()} /> },
        Route::GroupPrint(id) => html! { <group_print::GroupPrint {id} key={route.href()} /> },
        Route::Leader => html! { <leader::LeaderScreen /> },
        Route::MonthFigures => html! { <month_figures::MonthFiguresScreen /> },
        Route::Keeping(id) => html! { <keeping::KeepingScreen {id} key={route.href()} /> },
        Route::Access(id) => html! { <keeping::AccessScreen {id} key={route.href()} /> },
        Route::Retention => html! { <keeping::RetentionScreen /> },
        Route::Audit => html! { <keeping::AuditScreen /> },
        Route::Rounds => html! { <rounds::RoundsScreen /> },
        Route::Settings => settings::settings(app),
        Route::Guide => html! { <guide::GuideScreen /> },
        Route::Dictionary => dictionary::dictionary(language),
        Route::Model => model::model(language),
        Route::Trial => html! { <trial::TrialScreen /> },
        Route::Backup if keeps => html! { <backup::Backup /> },
        Route::Keys if keeps => html! { <keys::Keys /> },
        Route::RecoveryKey if keeps => html! { <keys::FirstKey /> },
        Route::Restore => html! { <restore::Restore /> },
        Route::Rescue => html! { <rescue::Rescue /> },
        Route::Backup => not_in_sample(route, language.sample_no_backup(), language),
        Route::Keys => not_in_sample(route, language.sample_no_access(), language),
        Route::RecoveryKey => not_in_sample(route, language.sample_no_recovery(), language),
        // Shown by `first`.
        Route::Start | Route::Acute => not_here(language),
    }
}

/// What the made-up children have none of, since nothing of them is stored.
fn not_in_sample(route: Route, why: &str, language: Language) -> Html {
    let way = (Route::Overview, language.overview_title());
    not_yet(route.title(language), why, way)
}
