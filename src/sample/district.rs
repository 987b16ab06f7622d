//! Four infants in the health visitor's district.

use super::{
    children::{Person, Reached},
    stories::{Story, THRIVING, seen, yellow},
    subjects,
};
use trivsel::vocabulary::{
    HowLong::Weeks,
    Place::{Home, Rest},
    Step::Yellow,
};

/// The children, oldest first.
pub const CHILDREN: &[Person] = &[
    Person::new("Merle", "Hjortshøj", 11),
    Person::new("Ibrahim", "Saleh", 8)
        .early(6)
        .seen(&THRIVING, &SLEEP),
    Person::new("Otto", "Bech Thomsen", 5).reached(Reached::All),
    Person::new("Nanna", "Kruse", 1).reached(Reached::Nobody),
];

/// An infant who sleeps badly.
const SLEEP: Story = yellow(
    &[seen("0-11.body.sleep", [Yellow; 2], Weeks, &[Rest, Home])],
    &subjects::SLEEP,
);
