//! How a screen is written in, for what another window may change meanwhile.

/// How a screen is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditMode {
    /// What is typed is kept as it is typed.
    Draft,
    /// What is typed is kept with a button.
    Form,
}
