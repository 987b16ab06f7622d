use std::{collections::BTreeSet, fs, path::Path};

use super::*;

/// Every message of a language that has no parameters, as it stands in its files; but no line breaks
/// before a dot between two things.
fn plain_messages(language: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../texts")
        .join(language);
    let folders = [folder.join("papers"), folder];
    let files = folders.iter().filter_map(|it| fs::read_dir(it).ok());
    let files = files.flatten().map(|file| file.unwrap().path());
    let files = files.filter(|it| it.is_file());
    let all: Vec<_> = files.map(|it| fs::read_to_string(it).unwrap()).collect();
    let lines = all.iter().flat_map(|text| text.lines());
    lines
        .filter(|line| !line.contains('{') && line.starts_with(|it: char| it.is_ascii_lowercase()))
        // What a language tells of itself is no text.
        .filter(|line| !line.starts_with("language-"))
        .filter_map(|line| Some(line.split_once(" = ")?.1.replace(" · ", "\u{a0}· ")))
        .collect()
}

#[test]
fn every_message_of_the_files_is_a_text_of_its_language() {
    let danish: BTreeSet<&str> = CHAPTERS
        .iter()
        .flat_map(|it| it.danish())
        .copied()
        .collect();
    let english: BTreeSet<&str> = english().unwrap().iter().copied().collect();
    for (language, texts) in [("da", danish), ("en", english)] {
        let messages = plain_messages(language);
        assert!(messages.len() > 500, "{language}: {}", messages.len());
        for message in messages {
            assert!(texts.contains(message.as_str()), "{language}: {message}");
        }
    }
}

#[test]
fn every_message_of_a_language_of_the_papers_is_a_text_of_it_and_none_is_danish() {
    let others = PaperLanguage::ALL.filter(|it| it.whole().is_none());
    for language in others {
        let texts: BTreeSet<_> = language.lines().unwrap().iter().copied().collect();
        let messages = plain_messages(language.code());
        assert!(messages.len() > 100, "{language:?}: {}", messages.len());
        for message in messages {
            assert!(texts.contains(message.as_str()), "{language:?}: {message}");
        }
        let sentences = language.sentences();
        assert!(sentences.len() > 120, "{language:?}: {}", sentences.len());
        // A sentence of several words that is the same as in Danish was forgotten.
        let same = sentences
            .iter()
            .filter(|[danish, own]| danish == own && danish.len() > 20);
        assert_eq!(same.count(), 0, "{language:?}");
    }
}

#[test]
fn a_file_of_another_build_is_refused() {
    let english_file = english().unwrap().join("\n");
    let languages = PaperLanguage::ALL.filter(|it| it.code() != "da");
    for language in languages {
        let own = match language.lines() {
            Some(lines) => lines.join("\n"),
            None => english_file.clone(),
        };
        for other in [
            String::new(),
            "<!DOCTYPE html>\n<title>Not found</title>".to_owned(),
            own.replacen(MARK, "0000000000000000", 1),
            format!("{own}\none more"),
        ] {
            assert_eq!(language.take_in(other), Err(OtherTexts));
        }
        assert_eq!(language.take_in(own), Ok(()));
    }
}

#[test]
fn the_file_of_another_language_is_refused() {
    let mut others = PaperLanguage::ALL.filter(|it| it.whole().is_none());
    let (one, another) = (others.next().unwrap(), others.next().unwrap());
    let file = another.lines().unwrap().join("\n");
    assert_eq!(one.take_in(file.clone()), Err(OtherTexts));
    assert_eq!(another.take_in(file), Ok(()));
}
