//! The gate: the passphrase again, before what outlasts a moment at an unlocked screen.
//!
//! Whoever finds a screen unlocked can read what lies open and write in a colleague's name, until
//! it locks. What they must not get in that minute is something that stays with them or cannot be
//! undone: a key of their own, everything as a file, a child erased. Each verb that does such a
//! thing takes a [`Reauthenticated`], which only [`Gate::ask`] gives for the passphrase that the
//! vault was opened with, and which is good for one act. So no screen can forget to ask.
//!
//! What is for a leader takes a leader's own passphrase, as soon as one of them has one: a name is
//! chosen by anybody. That is keys but for one's own, who leads, and what a file erases. To withhold
//! an entry asks for none: it stands in the copy with its reason, and is undone by a press. Nor does
//! erasing a child ask for a leader: a place must be able to do it on the day it is due.
//!
//! It is no lock against somebody with the browser's own tools: an open vault has its keys in memory.

mod asking;
mod leading;
mod reauthenticating;
#[cfg(test)]
mod tests;
mod wrong_tries;

pub(crate) use asking::{Asked, Gate, Reauthenticated};
