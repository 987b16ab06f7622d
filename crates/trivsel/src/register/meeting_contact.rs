//! Whom parents ring about a meeting: the workplace's contact, where the meeting names nobody else.

use super::Institution;

impl Institution {
    /// Whom a meeting names itself; whom the workplace does, where it names nobody.
    #[must_use]
    pub fn contact_or<'a>(&'a self, of_meeting: &'a str) -> &'a str {
        match of_meeting.trim() {
            "" => self.contact.trim(),
            own => own,
        }
    }

    /// What a meeting keeps of what stands in its field: nothing where that is the workplace's contact,
    /// so that its papers say the new one when the settings do.
    #[must_use]
    pub fn other_contact(&self, typed: &str) -> String {
        let typed = Some(typed.trim());
        let other = typed.filter(|typed| *typed != self.contact.trim());
        other.unwrap_or_default().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn workplace() -> Institution {
        Institution {
            contact: "Mette, leder: 12 34 56 78 ".to_owned(),
            ..Institution::default()
        }
    }

    #[test]
    fn a_meeting_that_names_nobody_has_the_workplaces_contact() {
        for nobody in ["", " \n"] {
            let contact = workplace().contact_or(nobody).to_owned();
            assert_eq!(contact, "Mette, leder: 12 34 56 78");
        }
        assert_eq!(
            workplace().contact_or(" Anne: 87 65 43 21"),
            "Anne: 87 65 43 21"
        );
        assert_eq!(Institution::default().contact_or(""), "");
    }

    #[test]
    fn what_the_settings_say_is_not_kept_a_second_time() {
        for of_settings in [
            "",
            "Mette, leder: 12 34 56 78",
            " Mette, leder: 12 34 56 78  ",
        ] {
            assert_eq!(workplace().other_contact(of_settings), "");
        }
        let other = workplace().other_contact(" Anne: 87 65 43 21 ");
        assert_eq!(other, "Anne: 87 65 43 21");
    }
}
