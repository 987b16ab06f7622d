//! The writing sheet: what was typed and ticked, and nothing else.

use litemap::LiteMap;

use super::{
    case::{CHILD, Case, planted, printed, render},
    group::register,
};
use crate::sheets::{WritingSheet, writing_sheet, writing_text};
use trivsel::{
    insight::WritingPiece,
    vocabulary::{Language, Step, WritingPart},
};

fn piece(key: &str, part: WritingPart, from: &str, text: &str) -> WritingPiece {
    WritingPiece {
        key: key.to_owned(),
        part,
        on: printed(),
        from: from.to_owned(),
        text: text.to_owned(),
    }
}

#[test]
fn it_says_what_was_typed_and_what_was_ticked_word_for_word() {
    let register = register();
    let child = register.child(CHILD).unwrap();
    let pieces = [
        piece(
            "a",
            WritingPart::Seen,
            "Anne",
            "Sidder alene <b>hver</b> morgen",
        ),
        piece("b", WritingPart::Parents, "Mor", "Vi er ikke enige."),
    ];
    let typed: LiteMap<_, _> = [
        (WritingPart::Seen, " Tre gange i uge 47.\n".to_owned()),
        (WritingPart::Well, "  ".to_owned()),
    ]
    .into_iter()
    .collect();
    for language in Language::ALL {
        let taken = [&pieces[0], &pieces[1]];
        let sheet = WritingSheet::gather(&register, child, &typed, &taken, printed(), language);
        let html = render(writing_sheet(&sheet, printed(), language));
        let text = writing_text(&sheet, language);
        for part in WritingPart::ALL {
            assert!(html.contains(part.word(language)), "{part:?}: {html}");
            let says = matches!(part, WritingPart::Seen | WritingPart::Parents);
            assert_eq!(text.contains(part.word(language)), says, "{part:?}: {text}");
        }
        let day = printed().plain_words(language);
        assert!(text.contains(&format!("Tre gange i uge 47.\n{day}, Anne: Sidder alene")));
        assert!(text.contains(&format!("{day}, Mor: Vi er ikke enige.")));
        assert!(html.contains("&lt;b&gt;hver"), "{html}");
        assert!(html.contains(language.writing_no_cpr()));
    }
}

/// Whatever the register knows, nothing comes along that nobody ticked.
#[test]
fn what_nobody_typed_or_ticked_is_not_on_it() {
    let mut case = Case::new(Step::Red);
    case.position.grounds = "mærke-begrundelse".to_owned();
    case.position.frames = "mærke-rammer".to_owned();
    case.before = planted(CHILD, "mærke-aldrig");
    let register = case.register();
    let child = register.child(CHILD).unwrap();
    let nothing = LiteMap::new();
    let language = Language::Danish;
    let sheet = WritingSheet::gather(&register, child, &nothing, &[], printed(), language);
    let html = render(writing_sheet(&sheet, printed(), language));
    assert!(!html.contains("mærke-"), "{html}");
    for step in Step::ALL {
        assert!(!html.contains(step.word(language)), "{html}");
    }
    assert_eq!(writing_text(&sheet, language), "");
}
