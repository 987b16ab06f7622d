//! What no statement may say, found in it however it is wrapped.

use super::*;

/// A form is fixed by whoever finished first; adults stand in the order of their ids, so the first of
/// them may have another.
#[test]
fn no_form_is_taken_from_the_first_of_the_adults() {
    for file in rust_files().unwrap() {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        let taken = form_of_the_first(&text);
        assert_eq!(taken, None, "{file}: ask fixed_form");
    }
}

/// A statement that takes the form from one of those who finished.
fn form_of_the_first(text: &str) -> Option<&str> {
    text.match_indices("finished()").find_map(|(at, _)| {
        let statement = text[at..].split(';').next().unwrap_or_default();
        let statement = statement.split("\n    }").next().unwrap_or_default();
        let takes = statement.contains("own.band") || statement.contains(".1.band");
        takes.then_some(statement)
    })
}

#[test]
fn a_form_of_the_first_is_found_however_it_is_wrapped() {
    for bad in [
        "let band = look.finished().next().map(|(_, own)| own.band);",
        "let band = look\n        .finished()\n        .next()\n        .map(|(_, own)| own.band);",
        "let band = look.finished().next()?.1.band;",
    ] {
        assert!(form_of_the_first(bad).is_some(), "{bad}");
    }
    for good in [
        "let band = fixed_form(look).band;",
        "let names = look.finished().map(|(adult, _)| adult);\n    let band = own.band;",
    ] {
        assert_eq!(form_of_the_first(good), None, "{good}");
    }
}

/// A day that is kept as a day has the field for it, which keeps the text too: a year that is typed is
/// no day until its last figure, and a field that is emptied there takes the day and the month along.
#[test]
fn a_day_is_not_read_from_its_field_while_it_is_typed() {
    for file in rust_files().unwrap() {
        let text = fs::read_to_string(project::root().join(&file)).unwrap();
        if file != "src/components/day_field.rs" {
            let read = day_read_while_typed(&text);
            assert_eq!(read, None, "{file}: DayField keeps what is typed");
        }
    }
}

/// What is done with the text of a field for dates, where it is read as a day at once.
fn day_read_while_typed(text: &str) -> Option<String> {
    if !text.contains(r#"kind="date""#) {
        return None;
    }
    let closures = ["text: String|", "text|"].into_iter();
    let mut begun = closures.flat_map(|begins| text.match_indices(begins));
    begun.find_map(|(at, begins)| {
        let body = first_expression(&text[at + begins.len()..]);
        let body: String = body.split_whitespace().collect();
        body.contains("text.parse").then_some(body)
    })
}

/// The body of a closure: its block, or what stands up to the end of its arguments or statement.
fn first_expression(text: &str) -> &str {
    let mut open = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            '(' | '{' | '[' => open += 1,
            ')' | '}' | ']' => open -= 1,
            _ => {}
        }
        if open < 0 || (open == 0 && matches!(letter, '}' | ',' | ';')) {
            return &text[..at];
        }
    }
    text
}

#[test]
fn a_day_that_is_read_while_it_is_typed_is_found_however_it_is_wrapped() {
    let field = r#"<TextField kind="date" />"#;
    for bad in [
        "draft.put(move |draft: &mut Draft, text: String| draft.on = text.parse().ok());",
        "draft.put(|draft, text| draft.on = text.parse().ok())",
        "draft.put(move |draft: &mut Draft, text: String| {\n        draft.on = text.parse().ok();\n    });",
        "draft.put(move |draft: &mut Draft, text: String| {\n        draft.on = text\n            .parse()\n            .ok();\n    });",
    ] {
        let bad = format!("{bad} {field}");
        assert!(day_read_while_typed(&bad).is_some(), "{bad}");
        assert_eq!(day_read_while_typed(&bad.replace("date", "time")), None);
    }
    let good = "draft.put(move |draft: &mut Draft, text: String| draft.on = text);\n    let on = draft.on.parse();";
    assert_eq!(day_read_while_typed(&format!("{good} {field}")), None);
}
