//! What Lighthouse says of a page, in its own categories.

use serde_json::Value;

use crate::failure::{Failure, Result};
use crate::process::{answer, command};
use crate::setup;

/// The least that the start page is to have in each category.
pub const LEAST_SCORE: f64 = 0.98;

/// What does not depend on the machine that it is asked on.
pub const STEADY: [&str; 3] = ["accessibility", "best-practices", "seo"];
/// What does.
pub const PERFORMANCE: &str = "performance";

/// How a page does in one category, and what it loses there.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// Lighthouse's name of the category.
    pub category: String,
    /// From 0 to 1.
    pub score: f64,
    /// Each audit that is not passed whole, with its own score.
    pub lost: Vec<String>,
}

/// Asks about a page; Chromium is started for it, as a phone with a slow net and without a cache.
pub fn ask(address: &str, categories: &[&str]) -> Result<Vec<Score>> {
    let modules = setup::for_lighthouse()?;
    let chromium = setup::chromium().ok_or_else(|| Failure::new("Chromium is missing."))?;
    let mut lighthouse = command("node", &[]);
    lighthouse
        .arg(modules.join("lighthouse/cli/index.js"))
        .args([
            address,
            "--quiet",
            "--output=json",
            "--no-enable-error-reporting",
        ])
        .arg(format!("--only-categories={}", categories.join(",")))
        .arg("--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage")
        .env("CHROME_PATH", chromium);
    let said = answer(&mut lighthouse);
    let said = said.ok_or_else(|| Failure::new("Lighthouse did not answer."))?;
    let report: Value = serde_json::from_str(&said)
        .map_err(|error| Failure::new(format!("Lighthouse's answer is no report: {error}")))?;
    categories.iter().map(|it| score(&report, it)).collect()
}

fn score(report: &Value, category: &str) -> Result<Score> {
    let told = &report["categories"][category];
    let score = told["score"].as_f64();
    let unsaid = || Failure::new(format!("Lighthouse says nothing of {category}."));
    let audits = told["auditRefs"].as_array().into_iter().flatten();
    let lost = audits.filter_map(|audit| {
        let id = audit["id"].as_str()?;
        let score = report["audits"][id]["score"].as_f64()?;
        (score < 1.0).then(|| format!("{id} {score}"))
    });
    Ok(Score {
        category: category.to_owned(),
        score: score.ok_or_else(unsaid)?,
        lost: lost.collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn what_is_lost_is_named_and_no_score_is_no_full_one() {
        let report = json!({
            "categories": { "seo": { "score": 0.9, "auditRefs": [
                { "id": "document-title" }, { "id": "meta-description" }, { "id": "manual" }
            ] } },
            "audits": {
                "document-title": { "score": 1 },
                "meta-description": { "score": 0 },
                "manual": { "score": null },
            },
        });
        let seo = score(&report, "seo").unwrap();
        assert_eq!(
            (seo.score, seo.lost),
            (0.9, vec!["meta-description 0".to_owned()])
        );
        assert!(score(&report, "performance").is_err());
    }
}
