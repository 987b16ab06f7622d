//! How a screen is written in, for what another window may change meanwhile.

/// How a screen is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditMode {
    /// What is typed is kept as it is typed.
    Draft,
    /// What is typed is kept with a button. A form of such a screen that keeps a draft all the same is keyed
    /// by [`App::draft_form_key`](crate::handle::App::draft_form_key).
    Form,
}
