use super::*;

fn typed(text: &str, goes_on: &Turnstile) -> EditedValue<String> {
    EditedValue {
        latest: Rc::new(RefCell::new(Rc::new(text.to_owned()))),
        still_while: Some(goes_on.clone()),
    }
}

/// Between the press and its answer a form says what was taken. The answer may then empty it;
/// where there was a refusal, somebody types on.
#[test]
fn a_form_is_held_still_from_the_press_until_its_answer() {
    let storing = Turnstile::default();
    let form = typed("Alma", &storing);
    form.change(|it| it.push_str(" V"));
    let inside = storing.enter();
    let taken = form.latest.borrow().clone();
    let shown = form.change(|it| it.push_str(" Sørensen"));
    assert_eq!((shown.as_str(), taken.as_str()), ("Alma V", "Alma V"));
    drop(inside);
    assert_eq!(form.change(|it| it.push('.')).as_str(), "Alma V.");
    assert_eq!(form.change(String::clear).as_str(), "");
}

/// What another window stores becomes what is shown, and whoever holds the value goes on from there: a
/// callback that was made before puts nothing older over it.
#[test]
fn a_value_begins_anew_with_what_it_began_with_and_its_holders_go_on_from_there() {
    let mut begun = None;
    let mut shown = |with: &'static str| {
        let latest = BegunValue::latest(&mut begun, with, |before| match before {
            None => with.to_owned(),
            Some((before, typed)) => format!("{with}, after {before} and {typed}"),
        });
        let text = latest.borrow().to_string();
        (text, latest)
    };
    let (first, held) = shown("Alma");
    assert_eq!(first, "Alma");
    Rc::make_mut(&mut held.borrow_mut()).push_str(" V");
    assert_eq!(
        shown("Alma").0,
        "Alma V",
        "the same again takes nothing back"
    );
    assert_eq!(shown("Bo").0, "Bo, after Alma and Alma V");
    Rc::make_mut(&mut held.borrow_mut()).push('.');
    assert_eq!(shown("Bo").0, "Bo, after Alma and Alma V.");
}
