//! What another window has stored of a draft is shown before anything is typed over it: a form that keeps
//! a draft is made anew then, with its screen or by its own key.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use crate::{
    form_step::FormStep,
    route::{EditMode, Route},
};
use trivsel::{
    register::{ChildId, GroupId},
    vocabulary::{Area, Id},
};

const CHILD: ChildId = ChildId(Id::from_bytes([1; 16]));
const GROUP: GroupId = GroupId(Id::from_bytes([2; 16]));

/// The screens on which a source shows its draft; none where each place that shows it has a key of its own.
const DRAFTS: &[(&str, &[Route])] = &[
    (
        "screens/assessment/mod.rs",
        &[
            Route::Assessment(CHILD),
            Route::AssessmentStep(CHILD, FormStep::Area(Area::ALL[0])),
        ],
    ),
    (
        "screens/dialogue/table.rs",
        &[
            Route::Dialogue(CHILD),
            Route::LookAgain(CHILD),
            Route::WalkThrough(GROUP),
        ],
    ),
    ("screens/focus/form.rs", &[]),
    ("screens/focus/ladder_form.rs", &[]),
    ("screens/follow_up/mod.rs", &[Route::FollowUp(CHILD)]),
    (
        "screens/group_follow_up/mod.rs",
        &[Route::GroupFollowUp(GROUP)],
    ),
    ("screens/leader/review_form.rs", &[]),
    ("screens/meeting/plan.rs", &[Route::Meeting(CHILD, None)]),
    ("screens/meeting/run.rs", &[Route::Meeting(CHILD, None)]),
    (
        "screens/notification/writing.rs",
        &[Route::Notification(CHILD)],
    ),
    (
        "screens/voice/form.rs",
        &[Route::ParentsWords(CHILD), Route::ChildsWords(CHILD)],
    ),
];

/// Every source of screens, by its name.
fn sources() -> BTreeMap<String, String> {
    fn visit(root: &Path, folder: PathBuf, all: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                visit(root, path, all);
                continue;
            }
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            let name = name.replace('\\', "/");
            if !name.contains("tests") && !name.starts_with("hooks/") {
                all.insert(name, fs::read_to_string(path).unwrap());
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut all = BTreeMap::new();
    visit(&root, root.clone(), &mut all);
    all
}

/// The components of a source.
fn components(source: &str) -> impl Iterator<Item = &str> {
    let after = source.split("#[component]").skip(1);
    after.filter_map(|it| it.split_once("fn ")?.1.split('(').next())
}

/// Whether each place that shows this component has a key that changes with the drafts; and how many there
/// are.
fn places(component: &str, sources: &BTreeMap<String, String>) -> (bool, usize) {
    let tag = format!("<{component} ");
    let all = sources.values().flat_map(|it| it.split(&tag).skip(1));
    let tags: Vec<_> = all.map(|it| it.split("/>").next().unwrap()).collect();
    let keyed = |tag: &&str| tag.contains("key={app.draft_form_key(");
    (tags.iter().all(keyed), tags.len())
}

#[test]
fn a_form_shows_what_another_window_has_stored_before_it_takes_a_change() {
    let sources = sources();
    let has_draft = |source: &str| {
        let words = ["= use_draft(", "use_draft_begun("];
        words.iter().any(|it| source.contains(it))
    };
    let found = sources.iter().filter(|(_, it)| has_draft(it));
    let found: Vec<_> = found.map(|(name, _)| &**name).collect();
    let told: Vec<_> = DRAFTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, told, "say on which screens it is shown");
    for (name, routes) in DRAFTS {
        for route in *routes {
            assert_eq!(route.edit_mode(), Some(EditMode::Draft), "{name}");
        }
        if routes.is_empty() {
            let shown = components(&sources[*name]).map(|it| places(it, &sources));
            let shown: Vec<_> = shown.collect();
            assert_ne!(shown, [], "{name}");
            for (keyed, count) in shown {
                assert!(
                    keyed && count > 0,
                    "`app.draft_form_key` in its key: {name}"
                );
            }
        }
    }
}

/// And a form that goes on from what it showed before would be found.
#[test]
fn a_form_without_such_a_key_is_found() {
    let told = |tag: &str| {
        let source = format!("html! {{ <p>{{ 1 }}</p> {tag} <p /> }}");
        places("AForm", &BTreeMap::from([("a.rs".to_owned(), source)]))
    };
    let keyed = "<AForm {point} key={app.draft_form_key(point.id)} />";
    assert_eq!(told(keyed), (true, 1));
    for tag in ["<AForm {point} key={point.id.to_string()} />", "<AForm />"] {
        assert_eq!(told(&format!("{keyed} {tag}")), (false, 2));
    }
    let source = "#[component]\npub fn AForm(props: &Props) -> Html {}\nfn other() {}";
    assert_eq!(components(source).collect::<Vec<_>>(), ["AForm"]);
}
