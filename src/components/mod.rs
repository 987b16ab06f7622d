//! Parts that several screens are made of.
//!
//! Most are plain functions; only what has a state of its own, or must not be drawn again without
//! need, is a component.

mod art;
mod backup_file;
mod badge;
mod bubble;
mod choice;
mod day_field;
mod draft_foot;
mod draft_form_foot;
mod faults;
mod form_foot;
mod new_passphrase;
mod newer_draft;
mod next_line;
mod not_here;
mod notice;
mod onlink;
mod passphrase_again;
mod passphrase_field;
mod phones;
mod question;
mod save_row;
mod saved_line;
mod step_option;
mod text_field;
mod to_group;
mod unsaved;
mod word;

pub use art::{BOOTS, HOUSE, PRAM};
pub use backup_file::{backup_bytes, backup_field};
pub use badge::{answer_badge, position_badge, stage_words, step_badge};
pub use bubble::bubble;
pub use choice::{Choices, Options, Select, list_option, picked};
pub use day_field::{DayField, is_no_day};
pub use draft_foot::DraftFoot;
pub use draft_form_foot::DraftFormFoot;
pub use faults::{Fault, begin_at_faults, faults, faults_of};
pub use form_foot::{form_foot, form_foot_with};
pub use new_passphrase::use_new_passphrase;
pub use newer_draft::NewerDraft;
pub use next_line::next_line;
pub use not_here::{not_here, not_yet, not_yet_of_child};
pub use notice::{Tone, notice, trouble};
pub use onlink::onlink;
pub use passphrase_again::PassphraseAgain;
pub use passphrase_field::PassphraseField;
pub use phones::with_phones;
pub use question::QuestionPanel;
pub use save_row::save_row;
pub use saved_line::{saved_line, saved_trouble, saved_words};
pub use step_option::step_option;
pub use text_field::{TextField, one_line};
pub use to_group::to_group;
pub use unsaved::{UnsavedMark, UnsavedNotice};
pub use word::word;
