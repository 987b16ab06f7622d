//! The way to a group's screen, said as those say it who work there.

use yew::prelude::*;

use crate::{group_words::to_words, handle::App, route::Route};
use trivsel::register::GroupId;

/// "Til klassen"
pub fn to_group(app: &App, id: GroupId) -> Html {
    let setting = app.register().group(id).map(|it| it.setting);
    let words = to_words(setting.unwrap_or_default(), app.language());
    html! { <a class="button" href={Route::Group(id).href()}>{ words }</a> }
}
