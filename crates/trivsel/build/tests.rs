use std::{fs, path::Path};

use super::{
    languages,
    numbered::Numbered,
    papers,
    plurals::{Category, categories, table},
    texts,
};
use Category::{Few, Many, One, Other, Two, Zero};

#[test]
fn each_language_counts_as_it_does() {
    for (language, expected) in [
        ("da", vec![One, Other]),
        ("en", vec![One, Other]),
        ("de", vec![One, Other]),
        ("pl", vec![One, Few, Many, Other]),
        ("uk", vec![One, Few, Many, Other]),
        ("ar", vec![Zero, One, Two, Few, Many, Other]),
        ("tr", vec![One, Other]),
        ("so", vec![One, Other]),
        ("fa", vec![One, Other]),
    ] {
        assert_eq!(categories(language), expected, "{language}");
    }
    let of = |language: &str, number: usize| table(language).unwrap()[number];
    for (language, number, expected) in [
        ("pl", 1, One),
        ("pl", 22, Few),
        ("pl", 112, Many),
        ("pl", 5, Many),
        ("uk", 21, One),
        ("uk", 11, Many),
        ("ar", 0, Zero),
        ("ar", 2, Two),
        ("ar", 103, Few),
        ("ar", 11, Many),
        ("ar", 100, Other),
        ("fa", 0, One),
        ("tr", 0, Other),
    ] {
        assert_eq!(of(language, number), expected, "{language} {number}");
    }
}

/// A folder of texts: a message for the screens, one for the papers, and Polish papers.
fn folder(danish: &str, polish: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |file: &str, text: &str| {
        let file = folder.path().join(file);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    let own = "language-own-name = Own\nlanguage-name-da = eget\nlanguage-name-en = own\n\
        language-direction = ltr\n";
    for language in ["da", "en"] {
        write(&format!("{language}/screen.ftl"), "save = Save\n");
        let papers = format!("{own}{danish}");
        write(&format!("{language}/papers/sheet.ftl"), &papers);
    }
    let model = super::model::PARENTS.map(|key| format!("{key} = said\n"));
    write("pl/papers.ftl", &format!("{own}{}{polish}", model.concat()));
    folder
}

fn problems(danish: &str, polish: &str) -> Vec<String> {
    let folder = folder(danish, polish);
    languages(folder.path()).err().unwrap_or_default()
}

const DANISH: &str = "page = Page { $number }\ndays =\n    { $count ->\n        [one] a day\n       \
    *[other] { $count } days\n    }\n";
const POLISH: &str = "page = Strona { $number }\ndays =\n    { $count ->\n        [one] dzień\n        \
    [few] { $count } dni\n        [many] { $count } dni!\n       *[other] { $count } dnia\n    }\n";

#[test]
fn a_language_of_the_papers_has_what_the_papers_have_and_no_more() {
    assert_eq!(problems(DANISH, POLISH), Vec::<String>::new());
    let lacks = POLISH.replace("page = Strona { $number }\n", "");
    assert_eq!(
        problems(DANISH, &lacks),
        ["the message page is missing in texts/pl"]
    );
    let more = format!("{POLISH}save = Zapisz\n");
    assert_eq!(
        problems(DANISH, &more),
        ["no paper has the message save of texts/pl"]
    );
    let other = POLISH.replace("Strona { $number }", "Strona");
    let expected = "the message page has other parameters in pl than in da";
    assert_eq!(problems(DANISH, &other), [expected]);
}

#[test]
fn a_plural_has_the_categories_of_its_language() {
    let lacks = POLISH.replace("[few] { $count } dni\n", "");
    let problems = problems(DANISH, &lacks);
    assert!(
        problems[0].contains("a plural needs [One, Few, Many, Other]"),
        "{problems:?}"
    );
}

#[test]
fn a_language_says_its_name_and_its_direction() {
    let folder = folder(DANISH, POLISH);
    let file = folder.path().join("pl/papers.ftl");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("= ltr", "= up")).unwrap();
    let problems = languages(folder.path()).err().unwrap();
    assert!(problems[0].contains("texts/pl must tell"), "{problems:?}");
}

#[test]
fn a_count_on_paper_chooses_by_the_categories_of_the_language() {
    let folder = folder(DANISH, POLISH);
    let (whole, read, told) = languages(folder.path()).unwrap();
    let mut numbered = Numbered::default();
    let code = texts::generate(&whole, &read, &mut numbered);
    assert!(code.contains("1 * self.category(count)"), "{code}");
    let files = numbered.files(&["pl".to_owned()]).unwrap();
    let (_, polish) = files
        .iter()
        .find(|(name, _)| name == "papers-pl.txt")
        .unwrap();
    let lines: Vec<_> = polish.lines().skip(1).collect();
    let days = "\u{1} dnia|dzień|\u{1} dnia|\u{1} dni|\u{1} dni!|\u{1} dnia|Strona \u{1}";
    assert_eq!(lines.join("|"), days);
    assert!(told.contains("code: \"pl\""), "{told}");
}

#[test]
fn a_sum_is_another_where_a_text_is_another_in_danish_or_in_the_language() {
    let sum = |danish: &str, polish: &str| {
        let folder = folder(danish, polish);
        let (whole, read, _) = languages(folder.path()).unwrap();
        let mut numbered = Numbered::default();
        texts::generate(&whole, &read, &mut numbered);
        let files = numbered.files(&["pl".to_owned()]).unwrap();
        let (_, code) = files
            .iter()
            .find(|(name, _)| name == "chapters.rs")
            .unwrap();
        let line = code.lines().find(|it| it.contains("PAPER_SUMS")).unwrap();
        line.to_owned()
    };
    let first = sum(DANISH, POLISH);
    assert_eq!(first, sum(DANISH, POLISH));
    assert_ne!(first, sum(&DANISH.replace("a day", "one day"), POLISH));
    assert_ne!(first, sum(DANISH, &POLISH.replace("Strona", "Str.")));
}

#[test]
fn the_languages_are_the_folders() {
    let texts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts");
    let mut problems = Vec::new();
    let read = papers::read_all(&texts, &mut problems);
    assert_eq!(problems, Vec::<String>::new());
    let folders = fs::read_dir(texts).unwrap().count();
    assert_eq!(read.len() + texts::LANGUAGES.len(), folders);
}
