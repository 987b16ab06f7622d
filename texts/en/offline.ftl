## Without a connection, and a new version

offline-title = Without a connection
offline-here = Trivselsspor is kept on this device and opens without a connection.
offline-not-yet = Trivselsspor is still being saved to this device. Until that is done, it opens only with a connection.
offline-never = This browser cannot keep Trivselsspor on the device, so it opens only with a connection. The window may be private, or your IT department may have switched it off.
home-screen-title = Trivselsspor on the home screen
home-screen-ipad = iPad and iPhone: Tap Share, and choose “Add to Home Screen”. Trivselsspor on the home screen does not see what you have written in Safari. So download a backup first, and restore it once you have opened Trivselsspor from the home screen.
home-screen-menu = Chrome and Edge: Open the browser’s menu, and choose “Install Trivselsspor” or “Add to Home screen”. What you have written is the same in both places.
new-version = There is a new version of Trivselsspor on this device: { $build }. You are using { $own }. Nothing you have saved changes when you switch.
new-version-take = Switch to the new version
new-version-others = Trivselsspor is open in another window. Close that window first, and then switch.
new-version-form = A form is open here. Press “Save” or “Cancel” in it, and then switch.
new-version-unsaved = Something is not saved yet. Switch once it is.
new-version-failed = Trivselsspor could not switch to the new version. You can safely carry on in the one you have. Try again another day.
