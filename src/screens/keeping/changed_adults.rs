//! What was changed about an adult, from what to what, for the logbook.

use trivsel::{
    register::{AdultsThen, Entry, Fact},
    vocabulary::Language,
};

/// What an entry changed about an adult, a line for each change.
pub fn changed_adult(then: &AdultsThen, entry: &Entry, language: Language) -> Vec<String> {
    let Fact::AdultChanged { adult, changes } = &entry.fact else {
        return Vec::new();
    };
    let order = entry.order();
    let Some(before) = then.before(*adult, order) else {
        let added = then.at(*adult, order);
        let line = added.map(|it| language.audit_adult_added(&it.name, it.role.word(language)));
        return line.into_iter().collect();
    };
    let name = changes.name.clone().map(|name| name.trim().to_owned());
    let name = name.unwrap_or_else(|| before.name.clone());
    let mut lines = Vec::new();
    if name != before.name {
        lines.push(language.audit_adult_renamed(&before.name, &name));
    }
    if let Some(role) = changes.role.filter(|role| *role != before.role) {
        let (from, to) = (before.role.word(language), role.word(language));
        lines.push(language.audit_adult_role(&name, from, to));
    }
    match changes.gone.filter(|gone| *gone != before.gone) {
        Some(true) => lines.push(language.audit_adult_gone(&name)),
        Some(false) => lines.push(language.audit_adult_back(&name)),
        None => {}
    }
    if lines.is_empty() {
        lines.push(language.audit_adult_changed(&name, before.role.word(language)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::{
        register::{Adult, AdultId},
        vocabulary::{Id, Role},
    };

    fn adult(name: &str, role: Role, gone: bool) -> Adult {
        Adult {
            id: AdultId(Id::from_bytes([1; 16])),
            name: name.to_owned(),
            role,
            gone,
        }
    }

    /// Otherwise nobody saw whose name was put on whose work.
    #[test]
    fn another_name_or_role_is_told_from_what_to_what() {
        let steps = [
            adult("Omar", Role::Pedagogue, false),
            adult("Rikke", Role::Pedagogue, false),
            adult("Rikke", Role::Leader, false),
            adult("Rikke", Role::Leader, true),
            adult("Rikke", Role::Leader, false),
        ];
        let fact = |at: usize| {
            let before = at.checked_sub(1).map(|at| &steps[at]);
            Fact::adult_changed(before, &steps[at])
        };
        let entries = (1_u8..)
            .zip(0..steps.len())
            .map(|(number, at)| Entry::made_up(number, None, fact(at)));
        let entries: Vec<_> = entries.collect();
        let then = AdultsThen::of(&entries);
        let lines = entries
            .iter()
            .flat_map(|entry| changed_adult(&then, entry, Language::Danish));
        assert_eq!(
            lines.collect::<Vec<_>>(),
            [
                "Tilføjede Omar (Pædagog)",
                "Rettede et navn: fra »Omar« til »Rikke«",
                "Rettede rollen for Rikke: fra »Pædagog« til »Leder«",
                "Tog Rikke af listen over voksne",
                "Satte Rikke på listen over voksne igen",
            ]
        );
    }
}
