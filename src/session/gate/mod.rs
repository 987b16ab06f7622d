//! The gate: the passphrase again, before what outlasts a moment at an unlocked screen.
//!
//! Whoever finds a screen unlocked can read what lies open and write in a colleague's name, until
//! it locks. What they must not get in that minute is something that stays with them or cannot be
//! undone: a key of their own, everything as a file, a child erased. Each verb that does such a
//! thing takes a [`Reauthenticated`], which only [`Gate::ask`] gives for the passphrase that the
//! vault was opened with, and which is good for one act, for two minutes, and while the page is
//! seen. So no screen can forget to ask.
//!
//! What is for a leader takes a leader's own passphrase, as soon as one of them has one: a name is
//! chosen by anybody. That is keys but for one's own, who leads, who has left and who is back, what
//! is erased here or by a file, what stops that, and what is kept out of the copy for parents
//! ([`trivsel::register::Authority::Leader`]). Whatever asks bears the name of whose own passphrase
//! it was. Until a leader has one of their own, anybody's does. Another name or role for a
//! colleague who has a passphrase of their own takes that one, or a leader's.
//!
//! It is no lock against somebody with the browser's own tools: an open vault has its keys in
//! memory.

mod asking;
mod leading;
mod reauthenticating;
#[cfg(test)]
mod tests;
mod wrong_tries;

pub(crate) use asking::{Asked, Gate, Reauthenticated};
pub(crate) use wrong_tries::WrongTries;
