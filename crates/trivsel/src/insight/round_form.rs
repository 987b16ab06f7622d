//! Which form a child has in a round: the one of the first answer, for every adult.

use crate::{
    instrument::{Form, Model, NotBornYet, choose_form},
    register::{Assessment, Child, ChildRound, Group},
    vocabulary::{AgeBand, Day, Setting},
};

/// What makes up a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedForm {
    /// Which of the four it is.
    pub band: AgeBand,
    /// The age it was chosen by, in completed months.
    pub months: u32,
    /// The kind of setting it is asked in.
    pub setting: Setting,
}

impl FixedForm {
    /// The form of this assessment.
    #[must_use]
    pub const fn of(assessment: &Assessment) -> Self {
        Self {
            band: assessment.band,
            months: assessment.months,
            setting: assessment.setting,
        }
    }
}

/// The form that is fixed for a child in a round; none where nobody has answered anything. It is
/// that of whoever finished first, in the order that every device gives to entries; before anybody
/// has, that of whoever began first, which is the one chosen by the lowest age. `begun` are the
/// drafts of all adults in this round, in any order.
///
/// Answers that were given before devices met keep the form they were given in.
pub fn fixed_form<'a>(
    look: Option<&ChildRound>,
    begun: impl IntoIterator<Item = &'a Assessment>,
) -> Option<FixedForm> {
    if let Some(first) = look.and_then(ChildRound::first_finished) {
        return Some(FixedForm::of(first));
    }
    let begun = begun.into_iter().filter(|it| it.answers.any());
    let forms = begun.map(FixedForm::of);
    forms.min_by_key(|it| (it.months, it.band, it.setting.id()))
}

/// The form of a child on this day: the one that is fixed, else by age.
///
/// # Errors
/// When nothing is fixed and the child is not born on that day.
pub fn form_in_round<'model>(
    model: &'model Model,
    child: &Child,
    group: &Group,
    fixed: Option<FixedForm>,
    on: Day,
) -> Result<Form<'model>, NotBornYet> {
    match fixed {
        Some(it) => Ok(Form::new(model, it.band, it.months, it.setting)),
        None => choose_form(model, child.birth, group.setting, group.pinned, on),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::made_up::{adult, child, group, own_at, round},
        *,
    };
    use crate::{
        instrument::{Birth, built_in},
        register::{DeviceId, Entry, EntryId, Fact, Moment, Register},
        vocabulary::Id,
    };

    /// Who finished, on which device, at which place of the clock, at which age in months.
    type Finished = (u8, u8, u64, u32);

    fn entry((at, (by, device, clock, months)): (usize, Finished)) -> Entry {
        let mut id = [9; 16];
        id[0] = u8::try_from(at).unwrap();
        Entry {
            id: EntryId(Id::from_bytes(id)),
            device: DeviceId(Id::from_bytes([device; 16])),
            adult: Some(adult(by)),
            clock,
            sequence: clock,
            seen: Default::default(),
            at: Moment(0),
            fact: Fact::AssessmentFinished(own_at(child(0), months)),
        }
    }

    fn fixed(register: &Register) -> Option<FixedForm> {
        fixed_form(register.child_round(child(0), round().id), [])
    }

    fn any_history() -> impl Strategy<Value = Vec<Finished>> {
        let finished = (0..4u8, 0..3u8, 1..9u64, 30..42u32);
        prop::collection::vec(finished, 1..9)
    }

    /// A child whose form changes on its third birthday, in months.
    fn begin(fixed: Option<FixedForm>, months: u32) -> Assessment {
        let birth = Birth::in_month(2023, 1);
        let it = Child::new(child(0), group().id, "Bo", birth);
        let (years, month) = (months / 12, months % 12 + 1);
        let on = Day::new(
            2023 + i32::try_from(years).unwrap(),
            u8::try_from(month).unwrap(),
            1,
        )
        .unwrap();
        let form = form_in_round(built_in(), &it, &group(), fixed, on).unwrap();
        Assessment {
            band: form.band,
            ..own_at(child(0), form.months)
        }
    }

    proptest! {
        /// Devices that met in any order know one form.
        #[test]
        fn any_history_read_in_any_order_gives_one_form(
            history in any_history(),
            seed in any::<prop::sample::Index>(),
        ) {
            let entries: Vec<_> = history.into_iter().enumerate().map(entry).collect();
            let one = fixed(&Register::fold(entries.clone()));
            let mut other = entries.clone();
            other.rotate_left(seed.index(entries.len()));
            other.reverse();
            prop_assert_eq!(fixed(&Register::fold(other)), one);
            let first = entries.iter().min_by_key(|it| (it.clock, it.device, it.id)).unwrap();
            let Fact::AssessmentFinished(first) = &first.fact else { unreachable!() };
            prop_assert_eq!(one, Some(FixedForm::of(first)));
        }

        /// What comes later, from whomever, does not move it.
        #[test]
        fn nothing_later_changes_it(history in any_history(), later in any_history()) {
            let before = history.len();
            let mut entries: Vec<_> = history.into_iter().enumerate().map(entry).collect();
            let one = fixed(&Register::fold(entries.clone()));
            let later = later.into_iter().enumerate();
            entries.extend(later.map(|(at, (by, device, clock, months))| {
                entry((before + at, (by, device, clock + 10, months)))
            }));
            prop_assert_eq!(fixed(&Register::fold(entries)), one);
        }

        /// Adults who begin one after another on a device, each at a higher age, and finish in any
        /// order: all in the form that the first of them got.
        #[test]
        fn everybody_gets_the_form_of_the_first(
            ages in prop::collection::vec(30..42u32, 2..6),
            finish in prop::collection::vec(any::<bool>(), 6),
        ) {
            let mut ages = ages;
            ages.sort_unstable();
            let (mut done, mut begun) = (Vec::new(), Vec::<Assessment>::new());
            let mut first = None;
            for (at, months) in ages.into_iter().enumerate() {
                let register = Register::fold(done.clone());
                let look = register.child_round(child(0), round().id);
                let own = begin(fixed_form(look, &begun), months);
                let form = FixedForm::of(&own);
                prop_assert_eq!(form, *first.get_or_insert(form));
                if finish[at] {
                    let number = u8::try_from(at).unwrap();
                    done.push(entry((at, (number, 0, 1 + at as u64, form.months))));
                    if let Some(Entry { fact: Fact::AssessmentFinished(it), .. }) = done.last_mut() {
                        *it = own;
                    }
                } else {
                    begun.insert(0, own);
                }
            }
        }
    }

    #[test]
    fn a_draft_without_an_answer_fixes_nothing() {
        let mut empty = own_at(child(0), 35);
        empty.answers = Default::default();
        empty.works = "Synger".to_owned();
        assert_eq!(fixed_form(None, [&empty]), None);
        assert_eq!(begin(None, 35).band, AgeBand::Toddler);
        assert_eq!(begin(None, 36).band, AgeBand::Preschool);
        let begun = own_at(child(0), 35);
        assert_eq!(begin(fixed_form(None, [&begun]), 36).months, 35);
    }
}
