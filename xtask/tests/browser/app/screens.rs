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
    let of_child = [
        "barn",
        "vurdering",
        "dialog",
        "opfoelgning",
        "positionen-igen",
        "moede",
        "foraeldres-ord",
        "barnets-ord",
        "underretning",
        "udskriv",
        "samtale",
        "opbevaring",
        "aktindsigt",
    ]
    .map(|it| format!("#/{it}/{id}"));
    page.click("link", child.group);
    page.find("heading", child.group);
    let address = page.address();
    let (_, id) = address
        .split_once("#/gruppe/")
        .unwrap_or_else(|| panic!("{address} is no group's screen"));
    let of_group = [
        "gruppe",
        "boerneliste",
        "gruppeskema",
        "samlet",
        "gruppens-opfoelgning",
        "gennemgang",
        "udskriv-gruppe",
    ]
    .map(|it| format!("#/{it}/{id}"));
    let others = [
        "",
        "overblik",
        "leder",
        "maanedens-tal",
        "runder",
        "hvem",
        "ordbog",
        "modellen",
        "afproev-ordene",
        "indstillinger",
        "handleguiden",
        "sikkerhedskopi",
        "slettefrister",
        "logbog",
        "adgang",
        "noedkode",
        "akut",
    ];
    let others = others.map(|it| format!("#/{it}"));
    others.into_iter().chain(of_group).chain(of_child).collect()
}
