//! What goes on it: what was typed, and what was ticked, word for word.

use litemap::LiteMap;

use crate::sheets::parts::some;
use trivsel::{
    insight::{CallName, WritingPiece, call_name},
    register::{Child, Register},
    vocabulary::{Day, Language, WritingPart},
};

/// What was ticked for the notification, as whoever sends it writes it down.
#[derive(Clone, Debug, PartialEq)]
pub struct WritingSheet {
    /// What the child is called where it is known.
    pub called: CallName,
    /// What each part says, in the order of the parts; one that says nothing has no text.
    pub parts: Vec<(WritingPart, Vec<String>)>,
}

impl WritingSheet {
    /// Puts what was ticked behind what was typed, each with its day and whose it is.
    #[must_use]
    pub fn gather(
        register: &Register,
        child: &Child,
        typed: &LiteMap<WritingPart, String>,
        taken: &[&WritingPiece],
        on: Day,
        language: Language,
    ) -> Self {
        let of = |part: &WritingPart| {
            let own = typed.get(part).and_then(|text| some(text));
            let taken = taken.iter().filter(|it| it.part == *part);
            let texts = own.into_iter().chain(taken.map(|it| line(it, language)));
            (*part, texts.collect())
        };
        Self {
            called: call_name(register, child, &[], on),
            parts: WritingPart::ALL.iter().map(of).collect(),
        }
    }
}

/// "20. november 2026, Anne: …"
fn line(it: &WritingPiece, language: Language) -> String {
    let day = it.on.plain_words(language);
    match &*it.from {
        "" => format!("{day}: {}", it.text),
        from => format!("{day}, {from}: {}", it.text),
    }
}
