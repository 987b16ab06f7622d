//! The adults around a child and where they meet it.

use super::words::words;

words! {
    /// Sted: the kind of setting a group belongs to.
    Setting {
        /// Sundhedspleje.
        HealthVisiting = "health_visiting": setting_health_visiting, setting_health_visiting_meaning;
        /// Dagpleje.
        Childminding = "childminding": setting_childminding, setting_childminding_meaning;
        /// Vuggestue.
        Nursery = "nursery": setting_nursery, setting_nursery_meaning;
        /// Børnehave.
        Kindergarten = "kindergarten": setting_kindergarten, setting_kindergarten_meaning;
        /// Skole.
        School = "school": setting_school, setting_school_meaning;
        /// SFO.
        AfterSchool = "after_school": setting_after_school, setting_after_school_meaning;
    }
}

impl Default for Setting {
    /// Where no group is known yet: a børnehave, whose words are the plain ones.
    fn default() -> Self {
        Self::Kindergarten
    }
}

impl Setting {
    /// How many adults each look at a child before the dialogue, unless the
    /// group says otherwise: health visitor and dagpleje one, the others two
    /// (Syddjurs, at least two; one in sundhedspleje).
    #[must_use]
    pub const fn usual_assessors(self) -> u8 {
        match self {
            Self::HealthVisiting | Self::Childminding => 1,
            _ => 2,
        }
    }
}

words! {
    /// Rolle: what an adult is to the children here.
    @papers Role {
        /// Sundhedsplejerske.
        HealthVisitor = "health_visitor": role_health_visitor, role_health_visitor_meaning;
        /// Dagplejer.
        Childminder = "childminder": role_childminder, role_childminder_meaning;
        /// Pædagog.
        Pedagogue = "pedagogue": role_pedagogue, role_pedagogue_meaning;
        /// Pædagogmedhjælper.
        Assistant = "assistant": role_assistant, role_assistant_meaning;
        /// Pædagogisk assistent.
        PedagogicalAssistant = "pedagogical_assistant": role_pedagogical_assistant, role_pedagogical_assistant_meaning;
        /// Lærer.
        Teacher = "teacher": role_teacher, role_teacher_meaning;
        /// Børnehaveklasseleder.
        ReceptionTeacher = "reception_teacher": role_reception_teacher, role_reception_teacher_meaning;
        /// Leder.
        Leader = "leader": role_leader, role_leader_meaning;
        /// Anden fagperson.
        Other = "other": role_other, role_other_meaning;
    }
}

impl Role {
    /// Where somebody of this role usually works, for a new group until they say otherwise.
    #[must_use]
    pub fn usual_setting(self) -> Setting {
        match self {
            Self::HealthVisitor => Setting::HealthVisiting,
            Self::Childminder => Setting::Childminding,
            Self::Teacher | Self::ReceptionTeacher => Setting::School,
            _ => Setting::default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_works_alone_is_not_asked_for_a_second_adult() {
        for role in Role::ALL {
            let alone = matches!(role, Role::HealthVisitor | Role::Childminder);
            let expected = if alone { 1 } else { 2 };
            assert_eq!(role.usual_setting().usual_assessors(), expected, "{role:?}");
        }
        assert_eq!(Role::ReceptionTeacher.usual_setting(), Setting::School);
    }
}
