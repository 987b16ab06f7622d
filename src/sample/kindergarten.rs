//! Eighteen children aged three to five in Solsikken.

use super::{
    children::{Person, Reached},
    stories::{Story, THRIVING, seen, yellow},
    subjects,
};
use trivsel::vocabulary::{
    HowLong::{Months, Weeks},
    Place::{Activities, Meals, Outdoors, Play},
    Step::{Green, Red, Yellow},
};

/// The children, in no particular order.
pub const CHILDREN: &[Person] = &[
    Person::new("Alma", "Thorup", 52),
    Person::new("Emil", "Krogh", 61).on(14),
    Person::new("Emil", "Vestergaard", 47),
    Person::new("Noor", "", 55).seen(&PLAY, &THRIVING),
    Person::new("Karla", "Dam", 66),
    Person::new("Malthe", "Ibsgaard", 58).seen(&THRIVING, &PLAY),
    Person::new("Yara", "Haddad", 43).on(3),
    Person::new("Villads", "Overgaard", 69),
    Person::new("Luna", "Hougaard", 49),
    Person::new("Aleksander", "Nowak", 63).seen(&NOISE, &NOISE),
    Person::new("Storm", "Lauridsen", 57)
        .seen(&THRIVING, &APART)
        .reached(Reached::All),
    Person::new("Bilal", "Demir", 60).reached(Reached::All),
    Person::new("Ella", "Skovbo", 45).reached(Reached::All),
    Person::new("Tilde", "Riis", 51)
        .on(27)
        .seen(&PLAY, &PLAY)
        .reached(Reached::One),
    Person::new("Minh", "Tran", 65).reached(Reached::One),
    Person::new("Asta", "Kofoed", 54).reached(Reached::One),
    Person::new("Loui", "Toftlund", 40).reached(Reached::Nobody),
    Person::new("Aviaja", "Møller", 48).reached(Reached::Nobody),
];

/// In børnehave, the way into play is hard to find.
const PLAY: Story = yellow(
    &[
        seen(
            "36-71.relations.joining-play",
            [Yellow; 2],
            Weeks,
            &[Play, Outdoors],
        ),
        seen(
            "36-71.relations.left-out",
            [Yellow, Green],
            Weeks,
            &[Play, Outdoors],
        ),
    ],
    &subjects::PLAY,
);

/// In børnehave, two adults see something quite different.
const APART: Story = yellow(
    &[seen(
        "36-71.relations.joining-play",
        [Red, Green],
        Months,
        &[Play, Outdoors],
    )],
    &subjects::PLAY,
);

/// In børnehave, noise is too much.
const NOISE: Story = yellow(
    &[seen(
        "36-71.body.senses",
        [Yellow; 2],
        Months,
        &[Meals, Activities],
    )],
    &subjects::NOISE,
);
