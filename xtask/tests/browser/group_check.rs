//! Gruppeskema: a whole group by keys and by fingers, kept through a reload, and shown to nobody else.

mod board;
mod finishing;
mod heard;
mod keeping;
mod keys;
mod one_sign;
mod swift;
mod touching;

pub use board::Board;
pub use touching::{tap, tap_element};
