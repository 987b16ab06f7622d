//! What of the model the trial needs.

use serde_json::Value;

use crate::failure::{Because, Failure, Result};

/// The signs of the model, in its order.
pub struct TrialModel {
    /// "trivsel-0-10 2.0.0".
    pub name: String,
    /// Every sign.
    pub signs: Vec<TrialSign>,
}

pub struct TrialSign {
    /// `36-71.relations.left-out`.
    pub id: String,
    /// The area's id.
    pub area: String,
    /// The band's id.
    pub band: String,
    /// The month from which it is asked.
    pub from_month: u64,
    /// The settings it is asked in; all where there are none.
    pub only_in: Vec<String>,
}

impl TrialModel {
    /// Reads the model's own file.
    pub fn read(text: &str) -> Result<Self> {
        let model: Value = serde_json::from_str(text).because("the model could not be read")?;
        let word = |value: &Value, key: &str| value[key].as_str().map(str::to_owned);
        let no = |what: &str| Failure::new(format!("The model has no {what}."));
        let signs = model["indicators"]
            .as_array()
            .ok_or_else(|| no("indicators"))?;
        let signs = signs
            .iter()
            .map(|sign| {
                Some(TrialSign {
                    id: word(sign, "id")?,
                    area: word(sign, "area")?,
                    band: word(sign, "band")?,
                    from_month: sign["from_month"].as_u64().unwrap_or(0),
                    only_in: sign["only_in"]
                        .as_array()
                        .into_iter()
                        .flatten()
                        .filter_map(|setting| setting.as_str().map(str::to_owned))
                        .collect(),
                })
            })
            .collect::<Option<_>>()
            .ok_or_else(|| no("id, area or band for one of its signs"))?;
        let (id, version) = word(&model, "id")
            .zip(word(&model, "version"))
            .ok_or_else(|| no("id or version"))?;
        Ok(Self {
            name: format!("{id} {version}"),
            signs,
        })
    }
}
