//! The papers as they will be printed.

use yew::prelude::*;

use super::{paper::Paper, print_choice::PrintChoice};
use crate::models::models;
use crate::{
    handle::App,
    platform::today,
    sheets::{
        Agenda, GroupGrid, GroupOverview, Member, ParentsSheet, SheetLanguage, Slip, agenda,
        blank_form, group_grid, overview, parents_sheet, sheet_language, slip,
    },
};
use trivsel::{insight::call_names, register::Group, vocabulary::PaperLanguage};

/// The language of what a child's parents get.
fn shown(app: &App, member: &Member<'_>) -> SheetLanguage {
    let language = app.can_speak(sheet_language(member.child, app.language()));
    SheetLanguage::of(app.register(), language)
}

/// What the papers in a language that the app does not speak say, in the language on screen; and
/// which languages these are.
pub fn beside(
    app: &App,
    members: &[Member<'_>],
    chosen: &PrintChoice,
) -> (Vec<PaperLanguage>, Html) {
    let (register, language, printed) = (app.register(), app.language(), today());
    let ticked = members.iter().filter(|it| chosen.has(it.child.id));
    let others = ticked.filter_map(|member| {
        let spoken = shown(app, member).language;
        let paper = match chosen.paper {
            Paper::Parents => {
                let round = member.round?.id;
                let sheet =
                    ParentsSheet::gather(register, member.child.id, round, &models(), printed)?;
                parents_sheet(&sheet, printed, language)
            }
            Paper::Slip => slip(
                &Slip::gather(register, member.child, printed),
                printed,
                language,
            ),
            _ => return None,
        };
        spoken.whole().is_none().then_some((spoken, paper))
    });
    let (languages, papers): (Vec<_>, Vec<_>) = others.unzip();
    (languages, papers.into_iter().collect())
}

/// What is chosen, one piece of Html for each sheet; empty where there is
/// nothing to print. What the team keeps is in the language on screen.
pub fn preview(
    app: &App,
    group: &Group,
    members: &[Member<'_>],
    chosen: &PrintChoice,
) -> Vec<Html> {
    let (register, language, printed) = (app.register(), app.language(), today());
    let ticked = members.iter().filter(|it| chosen.has(it.child.id));
    match chosen.paper {
        Paper::Parents => ticked
            .filter_map(|member| {
                let round = member.round?.id;
                let sheet =
                    ParentsSheet::gather(register, member.child.id, round, &models(), printed)?;
                Some(parents_sheet(&sheet, printed, shown(app, member)))
            })
            .collect(),
        Paper::Slip => ticked
            .map(|member| {
                let sheet = Slip::gather(register, member.child, printed);
                slip(&sheet, printed, shown(app, member))
            })
            .collect(),
        Paper::Agenda => {
            let ticked: Vec<_> = ticked.copied().collect();
            if ticked.is_empty() {
                return vec![];
            }
            let sheet = Agenda::gather(register, group, &ticked, printed, &models());
            vec![agenda(&sheet, printed, language)]
        }
        Paper::Named | Paper::Counts => {
            let with_names = chosen.paper == Paper::Named;
            let sheet = GroupOverview::gather(register, group, members, with_names, printed);
            vec![overview(&sheet, printed, language)]
        }
        Paper::Form => vec![blank_form(
            models().current(),
            chosen.band(group),
            group.setting,
            printed,
            language,
        )],
        Paper::Grid => {
            let children: Vec<_> = members.iter().map(|member| member.child).collect();
            let called = call_names(&children);
            let names = children
                .iter()
                .filter_map(|child| Some(called.get(&child.id)?.short(language)));
            let sheet = GroupGrid {
                group: Some(group.name.clone()),
                names: if chosen.lines {
                    vec![]
                } else {
                    names.collect()
                },
            };
            vec![group_grid(&sheet, printed, language)]
        }
    }
}
