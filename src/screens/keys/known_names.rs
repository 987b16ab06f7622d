//! Names that are no part of a good passphrase.

use crate::handle::App;

/// Names that anybody near the place knows: the institution's and the adults'.
pub fn known_names(app: &App) -> Vec<&str> {
    let register = app.register();
    let adults = register.adults().into_iter().chain(register.adults_gone());
    let adults = adults.map(|adult| &*adult.name);
    adults.chain([&*register.institution.name]).collect()
}
