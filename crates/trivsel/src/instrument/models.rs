//! The models that are here: the one that is used now, and others that something was made with.

use super::{Model, ModelRef, built_in};

/// A set of models. What was made with a model that is not among them is shown as that, and never
/// read with another model's signs.
#[derive(Clone, Debug)]
pub struct Models {
    current: &'static Model,
    others: Vec<&'static Model>,
}

impl Models {
    /// The model that is used for what is new, and the others that can be read.
    #[must_use]
    pub fn new(current: &'static Model, others: &[&'static Model]) -> Self {
        Self {
            current,
            others: others.to_vec(),
        }
    }

    /// The model that is used for what is new.
    #[must_use]
    pub const fn current(&self) -> &'static Model {
        self.current
    }

    /// The model and version that something was made with, if it is here.
    #[must_use]
    pub fn of(&self, made_with: &ModelRef) -> Option<&'static Model> {
        let all = std::iter::once(&self.current).chain(&self.others);
        all.copied()
            .find(|it| it.id == made_with.id && it.version == made_with.version)
    }
}

/// The one model that the app comes with.
impl Default for Models {
    fn default() -> Self {
        Self::new(built_in(), &[])
    }
}
