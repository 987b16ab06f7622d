//! Twenty-eight children of about seven in 1.b.

use super::{
    children::{Person, Reached},
    stories::{Story, THRIVING, seen, yellow},
    subjects,
};
use trivsel::vocabulary::{
    HowLong::{Months, Weeks},
    Place::{Activities, Arrival, Breaks, Home, Meals, Outdoors},
    Step::{Green, Red, Yellow},
};

/// The children, in no particular order.
pub const CHILDREN: &[Person] = &[
    Person::new("Johanne-Alexandra", "Kristensen Christoffersen", 85),
    Person::new("William", "Baktoft", 88),
    Person::new("Ida", "Mølgaard", 83).seen(&BREAKS, &THRIVING),
    Person::new("Aya", "Rahimi", 90),
    Person::new("Noah", "Fisker", 81)
        .on(9)
        .seen(&DOOR, &MORNING),
    Person::new("Clara", "Brandstrup", 86),
    Person::new("Elias", "Søndergaard", 84).seen(&THRIVING, &LESSONS),
    Person::new("Ayaan", "Mahmood", 87),
    Person::new("Frida", "Buhl", 82),
    Person::new("Oliver", "Gadegaard", 89),
    Person::new("Zofia", "Kaminska", 80).seen(&START, &START),
    Person::new("August", "Hald", 91),
    Person::new("Sofia", "Petrescu", 85).on(21),
    Person::new("Lucas", "Bisgaard", 83),
    Person::new("Liv", "Nørskov", 88).reached(Reached::All),
    Person::new("Yusuf", "Aydin", 86)
        .seen(&LESSONS, &LESSONS)
        .reached(Reached::All),
    Person::new("Isabella", "Juhl", 81)
        .seen(&THRIVING, &START)
        .reached(Reached::All),
    Person::new("Aksel", "Dahlgaard", 90).reached(Reached::All),
    Person::new("Kavin", "Sivakumar", 84).reached(Reached::All),
    Person::new("Valdemar", "Friisholm", 87)
        .seen(&THRIVING, &BREAKS)
        .reached(Reached::One),
    Person::new("Josefine", "Bangsgaard", 82).reached(Reached::One),
    Person::new("Danylo", "Kovalenko", 89)
        .seen(&BREAKS, &THRIVING)
        .reached(Reached::One),
    Person::new("Ellen", "Munkholm", 85).reached(Reached::One),
    Person::new("Anton", "Ravnborg", 88).reached(Reached::One),
    Person::new("Hodan", "Warsame", 83).reached(Reached::Nobody),
    Person::new("Vera", "Holstebro", 86).reached(Reached::Nobody),
    Person::new("Carl", "Østerby", 84).reached(Reached::Nobody),
    Person::new("Mathilde", "Abildtrup", 82).reached(Reached::Nobody),
];

/// At school, breaks are lonely.
const BREAKS: Story = yellow(
    &[seen(
        "72-131.relations.breaks",
        [Yellow; 2],
        Weeks,
        &[Breaks, Outdoors],
    )],
    &subjects::PLAY,
);

/// At school, noise is too much.
const LESSONS: Story = yellow(
    &[seen(
        "72-131.body.senses",
        [Yellow; 2],
        Weeks,
        &[Activities, Meals],
    )],
    &subjects::NOISE,
);

/// At school, getting started takes long; mostly the teacher sees it.
const START: Story = yellow(
    &[seen(
        "72-131.learning.getting-started",
        [Yellow, Green],
        Months,
        &[Activities],
    )],
    &subjects::START,
);

/// At school, mornings are hard.
const DOOR: Story = yellow(
    &[seen(
        "72-131.emotions.security",
        [Yellow; 2],
        Weeks,
        &[Arrival],
    )],
    &subjects::MORNING,
);

/// At school, mornings have become so hard that the days are missed.
const MORNING: Story = Story {
    whole: Red,
    signs: &[
        seen("72-131.emotions.security", [Red; 2], Months, &[Arrival]),
        seen(
            "72-131.everyday.attendance",
            [Red, Yellow],
            Weeks,
            &[Arrival, Home],
        ),
    ],
    subject: Some(&subjects::MORNING),
};
