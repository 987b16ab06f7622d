//! A notification in the copy for parents.

use serde::Serialize;
use trivsel::{
    register::Notification,
    vocabulary::{Day, NotificationChannel},
};

/// A notification as parents get it: what the paper says of it. The question whose answer the way is
/// would be read as a suspicion.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Notified {
    made: Day,
    #[serde(skip_serializing_if = "String::is_empty")]
    hour: String,
    channel: NotificationChannel,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rang: Option<Day>,
    #[serde(skip_serializing_if = "Option::is_none")]
    filed: Option<Day>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    taken_back: bool,
    #[serde(skip_serializing_if = "String::is_empty")]
    who: String,
}

impl Notified {
    pub fn new(it: &Notification) -> Self {
        Self {
            made: it.made,
            hour: it.at.clone(),
            channel: it.channel,
            receipt: it.receipt,
            rang: it.rang,
            filed: it.filed,
            taken_back: it.taken_back,
            who: it.who.clone(),
        }
    }
}
