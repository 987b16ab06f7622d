//! Every screen there is.

use crate::app::{Child, open_child};
use crate::harness::{Browser, Verbs};

/// The address of every screen there is, once the child has a position.
#[track_caller]
pub fn every_screen(page: &Browser, child: Child) -> Vec<String> {
    open_child(page, child);
    let address = page.address();
    let (_, id) = address
        .split_once("#/barn/")
        .unwrap_or_else(|| panic!("{address} is no child's screen"));
    let of_child = ["barn", "vurdering", "dialog", "udskriv"].map(|it| format!("#/{it}/{id}"));
    page.click("link", child.group);
    page.find("heading", child.group);
    let address = page.address();
    let of_group = address.find('#').map(|at| address[at..].to_owned());
    let others = [
        "",
        "overblik",
        "hvem",
        "ordbog",
        "modellen",
        "indstillinger",
        "akut",
    ];
    let others = others.map(|it| format!("#/{it}"));
    let check = of_group
        .as_ref()
        .map(|it| it.replace("gruppe/", "gruppetjek/"));
    let of_group = of_group.into_iter().chain(check);
    others.into_iter().chain(of_group).chain(of_child).collect()
}
