//! The pictures where a screen is empty and where everything begins. They say nothing that the text
//! beside them does not, and are passed over by whoever has the page read out.

use yew::prelude::*;

/// A picture: shapes by the class that colours them (`styles/art.css`), in an area 340 wide and 192
/// high.
pub struct Art(&'static [(&'static str, &'static str)]);

impl Art {
    /// The picture.
    pub fn view(&self) -> Html {
        let shape =
            |(class, d): &(&'static str, &'static str)| html! { <path class={*class} d={*d} /> };
        html! {
            <svg class="art" viewBox="0 0 340 192" aria-hidden="true">{ for self.0.iter().map(shape) }</svg>
        }
    }
}

/// Footprints up to a house, and a child in a raincoat.
pub const HOUSE: Art = Art(&[
    ("sky", "M78 100a92 92 0 1 0 184 0a92 92 0 1 0-184 0"),
    ("sand", "M10 176C90 146 250 146 330 176V190H10z"),
    ("paper", "M112 92 170 50 228 92V160H112z"),
    ("line deep", "M102 98 170 46 238 98"),
    ("lilac", "M154 120a4 4 0 0 1 4-4h24a4 4 0 0 1 4 4v40h-32z"),
    ("deep", "M124 110h20v20h-20zM196 110h20v20h-20z"),
    ("clay", "M162 84a8 8 0 1 0 16 0a8 8 0 1 0-16 0"),
    (
        "line deep",
        "M66 184l5-2M78 179h.1M88 174l5-2M100 169h.1M108 181l5-2M120 176h.1M130 170l5-2M142 165h.1",
    ),
    ("deep", "M249 160h8v12h-8zM261 160h8v12h-8z"),
    (
        "clay",
        "M245 163C245 143 249 130 259 130s14 13 14 33q-14 5-28 0z",
    ),
    ("clay", "M247 120a12 12 0 1 0 24 0a12 12 0 1 0-24 0"),
    ("skin", "M251 121.500a8 8 0 1 0 16 0a8 8 0 1 0-16 0"),
]);

/// Hooks that wait for coats, and the boots below them.
pub const BOOTS: Art = Art(&[
    ("sky", "M78 96a92 92 0 1 0 184 0a92 92 0 1 0-184 0"),
    ("sand", "M10 158C90 138 250 138 330 158V178H10z"),
    (
        "line brown",
        "M52 46H288M113 48v10a5 5 0 0 0 10 0M170 48v10a5 5 0 0 0 10 0M227 48v10a5 5 0 0 0 10 0",
    ),
    (
        "paper",
        "M96 14h34v18h-34zM153 14h34v18h-34zM210 14h34v18h-34z",
    ),
    (
        "clay",
        "M95 116h12v20h7a4 4 0 0 1 0 9h-19zM118 116h12v20h7a4 4 0 0 1 0 9h-19z",
    ),
    (
        "lilac",
        "M152 116h12v20h7a4 4 0 0 1 0 9h-19zM175 116h12v20h7a4 4 0 0 1 0 9h-19z",
    ),
    (
        "deep",
        "M209 116h12v20h7a4 4 0 0 1 0 9h-19zM232 116h12v20h7a4 4 0 0 1 0 9h-19z",
    ),
]);

/// A pram that stands in the shade of a tree.
pub const PRAM: Art = Art(&[
    ("sky", "M94 96a88 88 0 1 0 176 0a88 88 0 1 0-176 0"),
    ("sand", "M20 168C110 148 230 148 320 168V184H20z"),
    ("line brown", "M256 164V96M256 120l16-14"),
    (
        "lilac",
        "M214 66a42 42 0 1 0 84 0a42 42 0 1 0-84 0M202 86a24 24 0 1 0 48 0a24 24 0 1 0-48 0M264 88a22 22 0 1 0 44 0a22 22 0 1 0-44 0",
    ),
    ("deep", "M92 96h112c0 26-18 42-44 42h-24c-26 0-44-16-44-42z"),
    ("clay", "M148 96V54a46 46 0 0 0-46 42z"),
    (
        "line brown",
        "M204 98c10-4 14-14 22-20M116 138l-6 14M180 138l6 14M97 157a11 11 0 1 0 22 0a11 11 0 1 0-22 0M177 157a11 11 0 1 0 22 0a11 11 0 1 0-22 0",
    ),
]);
