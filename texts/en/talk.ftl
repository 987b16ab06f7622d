### Conversation: the parents sit at the screen.

talk-title = Conversation
talk-open = The parents are here
talk-nothing = There is nothing to show the parents yet. The page can be shown once the position is set, or on the day of a meeting when it is opened from the meeting’s page.
talk-lead = The page shows only the name { $child }, what parents read on the parents’ sheet, and what else is agreed. You get out again with what you unlocked with: the passphrase or the recovery key.
talk-more = What the page shows, and how it is closed
talk-more-help = If you come from a meeting’s page on the day of that meeting, its purpose, time and items are there too, and what the family wants to talk about; no other meeting’s items are shown. The page stays like that, even if somebody goes back or types another web address. During the conversation the “Urgent” page cannot be reached from the screen, and other windows with Trivselsspor are locked.
talk-without-meeting = But here the page shows nothing from meetings that one home must not know about.
talk-own-meeting = The page shows this meeting and what is agreed there, but nothing from another meeting that one home must not know about.
talk-points = What you want to talk about
talk-stands = Also agreed
talk-begin = Begin the conversation
talk-end = End the conversation
