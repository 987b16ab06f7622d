//! The one place that says which models the app has.

use trivsel::instrument::Models;

/// The model the app comes with. A municipality's own will be added here.
pub fn models() -> Models {
    Models::default()
}
