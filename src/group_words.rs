//! What a group is called by those who work there: a class, a district, else a group.

use trivsel::vocabulary::{Language, Setting};

/// "Tilføj en klasse"
pub fn add_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_add_district(),
        Setting::School => language.group_add_class(),
        _ => language.group_add(),
    }
}

/// "Ret klassen"
pub fn change_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_change_district(),
        Setting::School => language.group_change_class(),
        _ => language.group_change(),
    }
}

/// "Klassen", before its name.
pub fn group_word(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.shell_group_district(),
        Setting::School => language.shell_group_class(),
        _ => language.shell_group(),
    }
}

/// "Klassens sider"
pub fn pages_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_path_district(),
        Setting::School => language.group_path_class(),
        _ => language.group_path(),
    }
}

/// "Klassen er tom."
pub fn empty_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_next_empty_district(),
        Setting::School => language.group_next_empty_class(),
        _ => language.group_next_empty(),
    }
}

/// "Udskriv for klassen"
pub fn print_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_print_title_district(),
        Setting::School => language.group_print_title_class(),
        _ => language.group_print_title(),
    }
}

/// "Klassens fokuspunkter"
pub fn focus_title_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.focus_title_district(),
        Setting::School => language.focus_title_class(),
        _ => language.focus_title(),
    }
}

/// "Klassens spor", and what it is.
pub fn group_trail_words(setting: Setting, language: Language) -> [&'static str; 2] {
    match setting {
        Setting::HealthVisiting => [
            language.group_trail_title_district(),
            language.group_trail_help_district(),
        ],
        Setting::School => [
            language.group_trail_title_class(),
            language.group_trail_help_class(),
        ],
        _ => [language.group_trail_title(), language.group_trail_help()],
    }
}

/// "Det står nu i klassens spor."
pub fn group_kept_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_follow_up_kept_district(),
        Setting::School => language.group_follow_up_kept_class(),
        _ => language.group_follow_up_kept(),
    }
}

/// "Til klassen"
pub fn to_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_to_district(),
        Setting::School => language.group_to_class(),
        _ => language.group_to(),
    }
}

/// "Klassens navn"
pub fn name_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.group_name_district(),
        Setting::School => language.group_name_class(),
        _ => language.group_name(),
    }
}

/// "Klasse": the kind alone.
pub fn kind_word(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.child_group_district(),
        Setting::School => language.child_group_class(),
        _ => language.child_group(),
    }
}

/// "Begyndte i klassen", and "Stoppede i klassen".
pub fn child_days_words(setting: Setting, language: Language) -> [&'static str; 2] {
    match setting {
        Setting::HealthVisiting => [
            language.child_since_district(),
            language.child_left_district(),
        ],
        Setting::School => [language.child_since_class(), language.child_left_class()],
        _ => [language.child_since(), language.child_left()],
    }
}

/// "Skriv et fokuspunkt for klassen"
pub fn focus_for_words(setting: Setting, language: Language) -> &'static str {
    match setting {
        Setting::HealthVisiting => language.ladder_others_go_district(),
        Setting::School => language.ladder_others_go_class(),
        _ => language.ladder_others_go(),
    }
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

    /// Everything that is said here.
    fn all(setting: Setting, language: Language) -> Vec<String> {
        let one = [
            add_words,
            change_words,
            group_word,
            pages_words,
            empty_words,
            print_words,
            focus_title_words,
            group_kept_words,
            to_words,
            name_words,
            kind_word,
            focus_for_words,
        ];
        let one = one.map(|words| words(setting, language));
        let pairs = [group_trail_words, child_days_words];
        let pairs = pairs.into_iter().flat_map(|words| words(setting, language));
        let all = one.into_iter().chain(pairs);
        all.map(str::to_lowercase).collect()
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
                for text in all(*setting, language) {
                    for word in [group, class, district] {
                        assert_eq!(text.contains(word), word == own, "{setting:?}: {text}");
                    }
                }
            }
        }
    }
}
