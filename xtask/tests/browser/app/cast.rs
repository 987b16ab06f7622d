//! Who is in the sittings, and what they write.
//!
//! None of it stands in the app itself, so that a search finds only what was typed; and each
//! text has letters that every encoding writes differently.

/// What opens the vault of these tests.
pub const PASSPHRASE: &str = "æbler under gyngen på Fanø";

/// The institution of these tests.
pub const INSTITUTION: &str = "Rævehøjens Børneby";

/// An adult who works there.
#[derive(Clone, Copy)]
pub struct Adult {
    /// First name.
    pub name: &'static str,
    /// The role, as the list names it.
    pub role: &'static str,
}

/// Makes the vault.
pub const RAGNHILD: Adult = Adult {
    name: "Ragnhøj",
    role: "Pædagog",
};

/// Comes second.
pub const THORVALD: Adult = Adult {
    name: "Thorvåld",
    role: "Lærer",
};

/// A child and its group.
#[derive(Clone, Copy)]
pub struct Child {
    /// First name, which is all that parents' paper may say.
    pub given: &'static str,
    pub surname: &'static str,
    /// Age in whole months.
    pub months: u32,
    /// The group's name.
    pub group: &'static str,
    /// The group's setting, as the list names it.
    pub setting: &'static str,
}

/// Five months old; one adult is expected.
pub const INFANT: Child = Child {
    given: "Solvår",
    surname: "Nørreløkke",
    months: 5,
    group: "Hjemmebesøg Vestøen",
    setting: "Sundhedspleje",
};

/// Four years old; two adults are expected.
pub const PRESCHOOLER: Child = Child {
    given: "Måns",
    surname: "Ædelbjerg",
    months: 50,
    group: "Grævlingestuen",
    setting: "Børnehave",
};

/// Eight years old; two adults are expected.
pub const PUPIL: Child = Child {
    given: "Tøger",
    surname: "Østenvind",
    months: 100,
    group: "2. Ø",
    setting: "Skole",
};

/// What one adult answers: everything green but for what is named here.
#[derive(Clone, Copy, Default)]
pub struct Own {
    /// "Hvad virker?"
    pub works: &'static str,
    /// "Hvad undrer?"
    pub wonders: &'static str,
    /// Signs that are not green: name and answer.
    pub signs: &'static [(&'static str, &'static str)],
    /// Notes on areas: area and text.
    pub notes: &'static [(&'static str, &'static str)],
}

/// What the team agrees on.
#[derive(Clone, Copy, Default)]
pub struct Joint {
    /// "Hvad ændrer vi i rammerne?"
    pub frames: &'static str,
    /// Areas that the adults did not read alike: area and answer.
    pub areas: &'static [(&'static str, &'static str)],
    /// The position.
    pub whole: &'static str,
    /// Why.
    pub grounds: &'static str,
    /// Why a position can be set all the same; empty where nobody asks.
    pub why: &'static str,
    /// Why not to notify; empty where nobody asks.
    pub notify: &'static str,
    /// What is agreed, by 11 November 2031.
    pub agreement: &'static str,
    /// Strengths, for the parents.
    pub strengths: &'static str,
}

/// Three in one class.
pub const CLASS: [Child; 3] = [
    PUPIL,
    Child {
        given: "Åse",
        surname: "",
        ..PUPIL
    },
    Child {
        given: "Børge",
        surname: "Ø",
        ..PUPIL
    },
];
