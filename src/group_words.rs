//! What a group is called by those who work there: a class, a district, else a group.

use trivsel::vocabulary::{Language, Setting};

/// A function for each row: the text of a group, of a class, and of a district.
macro_rules! group_words {
    ($($(#[$doc:meta])* $name:ident: $group:ident, $class:ident, $district:ident;)*) => {
        $(
            $(#[$doc])*
            pub fn $name(setting: Setting, language: Language) -> &'static str {
                match setting {
                    Setting::HealthVisiting => language.$district(),
                    Setting::School => language.$class(),
                    _ => language.$group(),
                }
            }
        )*

        /// Every row, for the tests.
        #[cfg(test)]
        const ALL: &[fn(Setting, Language) -> &'static str] = &[$($name),*];
    };
}

group_words! {
    /// "Tilføj en klasse"
    add_words: group_add, group_add_class, group_add_district;
    /// "Ret klassen"
    change_words: group_change, group_change_class, group_change_district;
    /// "Klassen", before its name.
    group_word: shell_group, shell_group_class, shell_group_district;
    /// "Klassens sider"
    pages_words: group_path, group_path_class, group_path_district;
    /// "Klassen er tom."
    empty_words: group_next_empty, group_next_empty_class, group_next_empty_district;
    /// "Udskriv for klassen"
    print_words: group_print_title, group_print_title_class, group_print_title_district;
    /// "Klassens fokuspunkter"
    focus_title_words: focus_title, focus_title_class, focus_title_district;
    /// "Klassens spor"
    trail_title: group_trail_title, group_trail_title_class, group_trail_title_district;
    /// What its trail is.
    trail_help: group_trail_help, group_trail_help_class, group_trail_help_district;
    /// "Det står nu i klassens spor."
    kept_words: group_follow_up_kept, group_follow_up_kept_class, group_follow_up_kept_district;
    /// "Til klassen"
    to_words: group_to, group_to_class, group_to_district;
    /// "Klassens navn"
    name_words: group_name, group_name_class, group_name_district;
    /// "Klasse": the kind alone.
    kind_word: child_group, child_group_class, child_group_district;
    /// "Begyndte i klassen"
    since_words: child_since, child_since_class, child_since_district;
    /// "Stoppede i klassen"
    left_words: child_left, child_left_class, child_left_district;
    /// "Skriv et fokuspunkt for klassen"
    focus_for_words: ladder_others_go, ladder_others_go_class, ladder_others_go_district;
}

#[cfg(test)]
mod tests {
    use super::*;
    use trivsel::vocabulary::Role;

    #[test]
    fn a_teacher_adds_a_class_and_a_health_visitor_a_district() {
        let words = |role: Role| add_words(role.usual_setting(), Language::Danish);
        assert_eq!(words(Role::Teacher), "Tilføj en klasse");
        assert_eq!(words(Role::HealthVisitor), "Tilføj et distrikt");
        assert_eq!(words(Role::Pedagogue), "Tilføj en gruppe");
    }

    #[test]
    fn of_a_class_and_a_district_nothing_speaks_of_a_group() {
        for (language, group, class, district) in [
            (Language::Danish, "gruppe", "klasse", "distrikt"),
            (Language::English, "group", "class", "district"),
        ] {
            for setting in Setting::ALL {
                let own = match *setting {
                    Setting::School => class,
                    Setting::HealthVisiting => district,
                    _ => group,
                };
                for words in ALL {
                    let text = words(*setting, language).to_lowercase();
                    for word in [group, class, district] {
                        assert_eq!(text.contains(word), word == own, "{setting:?}: {text}");
                    }
                }
            }
        }
    }
}
