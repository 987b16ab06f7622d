//! The app in a real browser, driven as a person would.
