//! Floor 3: what happened, as entries, and the register folded from them.
//!
//! Two devices' entries put together in any order, any number of times, give
//! the same register. The register never asks the clock.

mod assessment;
mod codec;
mod cpr;
mod entry;
#[cfg(any(test, feature = "made-up"))]
pub mod every_fact;
mod fact;
mod focus_point;
mod fold;
mod ids;
mod joint;
mod keeping;
mod key_change;
mod look;
mod people;
mod plain;
mod round;

pub use assessment::Assessment;
pub use codec::{DecodeError, Decoded, NewerFact, decode, encode};
pub use cpr::looks_like_cpr;
pub use entry::{Entry, Moment};
pub use fact::{Fact, FactName};
pub use focus_point::FocusPoint;
pub use fold::{Pass, Register};
pub use ids::{AdultId, ChildId, DeviceId, EntryId, FocusPointId, GroupId, RoundId};
pub use joint::{Agreement, JointPosition, Notify, SheetText};
pub use keeping::{Hold, HoldReason, Withheld};
pub use key_change::{KeyChange, KeyWork};
pub use look::{Look, Recorded};
pub use people::{Adult, Child, Group, Institution};
pub use plain::plain;
pub use round::Round;
