//! The app in a real browser, driven as a person would.
//!
//! `cargo xtask test` builds what is tested here and runs it. After that, one test alone:
//! `cargo test --workspace --features xtask/browser --test browser -- name_of_the_test`, with `--ignored` for
//! one that is marked as slow. A test is marked so, with its reason, where it takes longer than
//! everybody should wait while working; `cargo xtask test --all` runs it.

#![allow(
    clippy::panic,
    reason = "a test fails by panicking, at the line that asked for the impossible"
)]

mod harness;

mod access;
mod acute;
mod adults;
mod app;
mod backup;
mod begun_forms;
mod birthday;
mod bundles;
mod cases;
mod cases_of_days;
mod children_by_hand;
mod class_sitting;
mod conversation;
mod cpr;
mod crash;
mod damage;
mod drafts;
mod durable;
mod engines;
mod english;
mod exposed;
mod feedback;
mod first_screens;
mod flushes;
mod focus;
mod follow_up;
mod form_steps;
mod ground;
mod group_check;
mod group_picture;
mod group_print;
mod guide;
mod heard;
mod held_apart;
mod holding;
mod hostile;
mod install;
mod keeping;
mod kept_file;
mod keyboard;
mod keys;
mod leader;
mod lighthouse;
mod loader;
mod locking;
mod look_again;
mod meeting;
mod memory;
mod menu_below;
mod neighbour;
mod no_screen_left;
mod no_storage;
mod notification;
mod offline;
mod offline_caches;
mod one_file;
mod one_home;
mod open_to_all;
mod paper_languages;
mod passphrase;
mod policies;
mod release;
mod rest_green;
mod roster;
mod rounds;
mod sample;
mod scenario_one;
mod secrecy;
mod servers;
mod silent_fields;
mod sitting;
mod slow_storage;
mod stopped;
mod stored;
mod stranded;
mod strip;
mod survey;
mod targets;
mod tells_nobody;
mod torn;
mod touches;
mod tour;
mod trail;
mod trial;
mod tries;
mod two_tabs;
mod unbroken;
mod unsaved;
mod verbs;
mod voice;
mod walk_through;
mod workbook_reader;
mod worker;
