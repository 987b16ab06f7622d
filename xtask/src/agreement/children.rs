//! The made-up children of docs/enighed.md, and the list that a pair fills in about them.

use std::fmt::Write;

use super::answers::HEAD;
use super::signs::TrialModel;

/// Name, band, age in months and where the child is.
pub const CHILDREN: [(&str, &str, u64, &str); 12] = [
    ("Vilja", "0-11", 5, "health_visiting"),
    ("Sami", "0-11", 3, "health_visiting"),
    ("Otto", "0-11", 10, "childminding"),
    ("Liv", "12-35", 16, "nursery"),
    ("Jonathan", "12-35", 26, "nursery"),
    ("Amira", "12-35", 33, "childminding"),
    ("Malthe", "36-71", 54, "kindergarten"),
    ("Freja", "36-71", 62, "kindergarten"),
    ("Yusuf", "36-71", 44, "kindergarten"),
    ("Clara", "72-131", 88, "school"),
    ("Noah", "72-131", 114, "school"),
    ("Ella", "72-131", 97, "school"),
];

/// A line for each sign that is asked about each child.
pub fn empty(model: &TrialModel) -> String {
    let mut list = HEAD.join(";");
    list.push('\n');
    for (name, band, months, setting) in CHILDREN {
        let asked = model.signs.iter().filter(|sign| {
            let here = sign.only_in.is_empty() || sign.only_in.iter().any(|only| only == setting);
            sign.band == band && sign.from_month <= months && here
        });
        for sign in asked {
            _ = writeln!(list, ";{name};{};;", sign.id);
        }
    }
    list
}
