//! Whom a name is of that somebody wrote down, with what they are or without: "Bo, pædagog".

/// Those who were written down whom a name is of, where several begin alike: whoever is called just so,
/// then whoever is called so and has what they are behind it, and only then whoever has more of a name.
/// "Anne" is "Anne, pædagog" and not "Anne Marie, mor", and beside no other she is "Anne Marie, mor".
#[must_use]
pub fn written_as<'a>(written: &[&'a str], name: &str) -> Vec<&'a str> {
    let name = name.trim();
    let just_so = |it: &str| it.trim() == name;
    let has_no_more = |it: &str| {
        let rest = it.trim().strip_prefix(name).unwrap_or_default();
        !rest.trim_start().starts_with(char::is_alphanumeric)
    };
    let called = |near: &dyn Fn(&str) -> bool| {
        let all = written.iter().copied();
        let all = all.filter(|it| is_called(it, name) && near(it));
        all.collect::<Vec<_>>()
    };
    let nearest: [&dyn Fn(&str) -> bool; 3] = [&just_so, &has_no_more, &|_| true];
    let mut found = nearest.into_iter().map(called);
    found.find(|found| !found.is_empty()).unwrap_or_default()
}

/// Whether somebody who was written down is the one of this name, and not one of a longer name among
/// those who are known: "Bo Holm, pædagog" is Bo, unless there is a Bo Holm.
#[must_use]
pub fn is_written_for(written: &str, name: &str, known: &[&str]) -> bool {
    let longer = |other: &str| other.trim().len() > name.trim().len();
    let mut known = known.iter();
    is_called(written, name) && !known.any(|other| longer(other) && is_called(written, other))
}

/// Whether somebody who was written down may be the one of this name: "Bo, pædagog", "Bo (pædagog)" and
/// "Bo Holm" may be Bo, and "Bodil" and "Bo-Erik" are not. No name is of nobody.
fn is_called(written: &str, name: &str) -> bool {
    let (written, name) = (written.trim(), name.trim());
    let part_of_name =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’');
    let rest = written.strip_prefix(name);
    !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(part_of_name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_is_written_down_with_what_they_are_is_it_and_nobody_of_a_longer_name() {
        for (written, is_it) in [
            ("Bo", true),
            (" Bo ", true),
            ("Bo, pædagog", true),
            ("Bo (pædagog)", true),
            ("Bo Holm, pædagog", true),
            ("Bodil", false),
            ("Bodil, mor", false),
            ("Bo-Erik", false),
            ("Anne", false),
            ("", false),
        ] {
            assert_eq!(is_called(written, "Bo "), is_it, "{written}");
        }
        assert!(!is_called("Bo", "") && !is_called("", " "));
    }

    #[test]
    fn of_several_who_begin_alike_the_nearest_is_it() {
        for (written, expected) in [
            (&["Anne", "Anne, pædagog", "Anne Marie, mor"][..], "Anne"),
            (&["Anne Marie, mor", "Anne, pædagog"], "Anne, pædagog"),
            (&["Anne Marie (mor)", " Anne (pædagog)"], " Anne (pædagog)"),
            (&["Anne Marie, mor", "Anne – pædagog"], "Anne – pædagog"),
            (&["Anne Marie, mor", "Annette, pædagog"], "Anne Marie, mor"),
        ] {
            assert_eq!(written_as(written, "Anne "), [expected], "{written:?}");
        }
        let two = ["Anne, mor", "Anne, pædagog"];
        assert_eq!(written_as(&two, "Anne"), two, "nobody knows which");
        assert!(written_as(&["Annette"], "Anne").is_empty());
        assert!(written_as(&two, " ").is_empty());
    }

    #[test]
    fn whoever_has_a_longer_name_that_is_known_is_no_other() {
        let known = ["Bo", "Bo Holm", "Bodil"];
        for (written, bo, holm) in [
            ("Bo, pædagog", true, false),
            ("Bo Holm, pædagog", false, true),
            ("Bo Ibsen, pædagog", true, false),
            ("Bodil", false, false),
        ] {
            let is = |name| is_written_for(written, name, &known);
            assert_eq!((is("Bo"), is("Bo Holm")), (bo, holm), "{written}");
        }
        assert!(is_written_for("Bo Holm, pædagog", "Bo", &["Bo"]));
    }
}
