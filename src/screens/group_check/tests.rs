//! The grid without a browser.

mod case;
mod finishing;
mod history;
mod keystrokes;
mod moving;
mod one_sign;
mod rows;
