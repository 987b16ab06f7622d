//! Several tabs of one browser.

use thirtyfour::WindowHandle;

use super::Browser;

impl Browser {
    /// The tab that is driven now.
    #[track_caller]
    pub fn tab(&self) -> WindowHandle {
        self.wait(self.session().window())
    }

    /// Opens the app in another tab, and drives that one from now on.
    #[track_caller]
    pub fn open_tab(&self) -> WindowHandle {
        let tab = self.wait(self.session().new_tab());
        self.switch_to(&tab);
        self.go("");
        tab
    }

    /// Drives this tab from now on.
    #[track_caller]
    pub fn switch_to(&self, tab: &WindowHandle) {
        self.wait(self.session().switch_to_window(tab.clone()));
    }

    /// Closes the tab that is driven now, and drives this one from now on.
    #[track_caller]
    pub fn close_tab_for(&self, tab: &WindowHandle) {
        self.wait(self.session().close_window());
        self.switch_to(tab);
    }
}
