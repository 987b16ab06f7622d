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
