//! Child by child: a table for the team, to sort and to filter.

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::{
    components::{Options, Select, UnsavedMark, answer_badge},
    hooks::Edit,
    route::Route,
};
use trivsel::{
    insight::{Basis, Cell, GroupPicture, PictureRow, Stage, names_in_list},
    register::ChildId,
    vocabulary::{Area, Language},
};

/// Everybody, by name. Any other choice is an area's id, or one of these.
pub const ALL: &str = "all";
const NOT_SEEN: &str = "not_seen";
const DIFFER: &str = "differ";

/// The choice of whom to show, and the table.
pub fn children(
    picture: &GroupPicture<'_>,
    assessors: u8,
    show: &Edit<AttrValue>,
    language: Language,
) -> Html {
    let shown = chosen(picture, &show.value());
    let names = names(picture, language);
    let select = Select {
        id: "picture-show",
        label: language.picture_show(),
        help: "",
        options: options(assessors, language),
        chosen: (*show.value()).clone(),
        onpick: show.put(|show: &mut AttrValue, id| *show = id),
    };
    html! {
        <section class="stack" aria-labelledby="child-by-child">
            <h2 id="child-by-child">{ language.picture_table_title() }</h2>
            { select.view() }
            <p class="quiet" role="status">
                { language.picture_shown(shown.len(), picture.children.len()) }
                if shown.is_empty() { { ". " }{ language.picture_shown_none() } }
            </p>
            if !shown.is_empty() {
                <table class="picture">
                    <caption class="visually-hidden">{ language.picture_table_title() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ language.picture_child() }</th>
                            { for Area::ALL.iter().map(|area| html! {
                                <th scope="col"><span>{ area.word(language) }</span></th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for shown.into_iter().map(|it| row(it, names.get(&it.child.id), assessors, language)) }</tbody>
                </table>
            }
            if picture.children.iter().any(PictureRow::differ) {
                <p class="quiet">{ language.picture_table_help() }</p>
            }
        </section>
    }
}

fn options(assessors: u8, language: Language) -> Options {
    let area = |area: &Area| {
        let words = language.picture_show_area(area.word(language));
        (area.id().into(), words.into())
    };
    let mut options: Options = vec![(ALL.into(), language.picture_show_all().into())];
    options.extend(Area::ALL.iter().map(area));
    options.push((NOT_SEEN.into(), language.picture_show_not_seen().into()));
    // Whoever answers alone differs from nobody.
    if assessors > 1 {
        options.push((DIFFER.into(), language.picture_show_differ().into()));
    }
    options
}

/// The children a choice shows. They always stand in the order of their names;
/// an area only brings those who are off green in it to the front.
fn chosen<'a, 'b>(picture: &'b GroupPicture<'a>, choice: &str) -> Vec<&'b PictureRow<'a>> {
    let those = |keep: &dyn Fn(&PictureRow<'a>) -> bool| {
        picture.children.iter().filter(|it| keep(it)).collect()
    };
    match (choice, Area::from_id(choice)) {
        (NOT_SEEN, _) => those(&|it| it.basis == Basis::NotYetSeen),
        (DIFFER, _) => those(&|it| it.differ()),
        (_, Some(area)) => {
            let off = |it: &PictureRow<'a>| it.off_green().any(|(of, _)| of == area);
            let mut all: Vec<_> = those(&off);
            all.extend(those(&|it| !off(it)));
            all
        }
        _ => those(&|_| true),
    }
}

/// What everybody in the picture is called.
pub fn names(picture: &GroupPicture<'_>, language: Language) -> BTreeMap<ChildId, String> {
    let children: Vec<_> = picture.children.iter().map(|it| it.child).collect();
    names_in_list(&children, language)
}

fn row(
    standing: &PictureRow<'_>,
    name: Option<&String>,
    assessors: u8,
    language: Language,
) -> Html {
    let cell = |(area, cell): (Area, Cell)| {
        html! {
            <td key={area.id()}>
                { answer_badge(cell.answer, language) }
                if cell.differ {
                    <span class="spread-mark"><span class="visually-hidden">{ language.picture_differ() }</span></span>
                }
            </td>
        }
    };
    let basis = match standing.basis {
        Basis::Joint | Basis::Own => "",
        Basis::Waiting => language.picture_waiting(),
        Basis::NotYetSeen => Stage::NotYetSeen.word(assessors, language),
        Basis::NotAssessed => language.stage_not_assessed(),
    };
    html! {
        <tr key={standing.child.id.to_string()}>
            <th scope="row">
                <a href={Route::Child(standing.child.id).href()}>{ name.cloned() }</a><UnsavedMark child={standing.child.id} />
                if !basis.is_empty() { <span class="stage">{ basis }</span> }
            </th>
            { for standing.areas().map(cell) }
        </tr>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::tests::written;
    use trivsel::{insight::group_picture, vocabulary::Day};

    /// The sample's 1st grade, as somebody sees it who has not looked.
    fn check(choice: &str, test: impl Fn(&GroupPicture<'_>, Vec<&PictureRow<'_>>)) {
        let day = Day::new(2026, 11, 22).unwrap();
        let (_, register) = written(day, Language::Danish);
        let groups = register.groups();
        let group = groups.iter().find(|it| it.name == "1.b").unwrap();
        let round = register.current_round(group.id).unwrap();
        let picture = group_picture(&register, group, round, None, &crate::models::models());
        test(&picture, chosen(&picture, choice));
    }

    fn names(shown: &[&PictureRow<'_>]) -> Vec<String> {
        shown
            .iter()
            .map(|it| it.child.given.to_lowercase())
            .collect()
    }

    #[test]
    fn everybody_is_shown_by_name() {
        for choice in [ALL, "no such choice"] {
            check(choice, |picture, shown| {
                assert_eq!(shown.len(), picture.children.len());
                assert!(names(&shown).is_sorted());
            });
        }
    }

    #[test]
    fn an_area_brings_those_off_green_to_the_front_by_name() {
        for area in Area::ALL {
            check(area.id(), |picture, shown| {
                assert_eq!(shown.len(), picture.children.len());
                let off = |it: &&PictureRow<'_>| it.off_green().any(|(of, _)| of == *area);
                let (front, back) =
                    shown.split_at(shown.iter().copied().filter(|it| off(it)).count());
                assert!(front.iter().all(off) && !back.iter().any(off));
                assert!(names(front).is_sorted() && names(back).is_sorted());
            });
        }
    }

    #[test]
    fn those_not_seen_and_those_seen_differently_can_be_picked_out() {
        check(NOT_SEEN, |_, shown| {
            assert_eq!(shown.len(), 4);
            assert!(shown.iter().all(|it| it.basis == Basis::NotYetSeen));
        });
        check(DIFFER, |picture, shown| {
            let differ = picture.children.iter().filter(|it| it.differ());
            assert_eq!(shown, differ.collect::<Vec<_>>());
        });
    }
}
