keeping-reading = Reading through your data …
hold-legend = Have the parents made an access request?
hold-access-request = The parents have asked for access to the records and have not been given it yet.
hold-notification = A notification is being handled.
hold-other = Something else is still being dealt with, such as a complaint or a case.
hold-help = As long as it is ticked, nothing about the child can be deleted. Untick it when the parents have been given access to the records. The logbook says when it was ticked and when it was unticked.
hold-set = Tick it
hold-lift = Untick it
hold-leaders = See or change the manager’s marks
hold-leaders-help = A manager can stop deletion for other reasons. It is also stopped as long as something that has been noted is not yet in the municipality’s case system. Everybody can see that it is stopped. The reason appears here once the passphrase has been typed, while the manager’s marks are in the copy for parents only if a manager includes them. Anything else that has been noted is in it, unless they must not be told of it beforehand.
hold-leaders-legend = Why must nothing be deleted?
hold-open-notification = Deletion is also stopped because a notification has been noted. That holds, whatever is ticked, until the “Notification” page says when the notification was put into the municipality’s case system.
hold-leaders-changed = The mark has been changed. That is written in the logbook, without the reason.
hold-leaders-close = Hide
hold-by-leader = deletion is stopped, as something is still being dealt with
access-help = Whoever has parental custody has a right to know what has been written about the child. Here you can gather what is on the child’s own pages, to print and as a file.
access-open = Give the parents access to the records
fhir-title = The position as a file for another system
fhir-help = The file is in the format FHIR R4. It contains the position of { $day }: the overall position as an answer to the TOPI questionnaire of KL (Local Government Denmark), the colour of each of the six areas in Trivselsspor’s own questionnaire, and the day. It cannot be submitted as it is.
fhir-holds-no = It contains no name, no CPR number, no grounds and no notes. In place of the child’s name there is a random id, which can be traced back to the child only here. The file is still about the child, and it is not locked: pass it on only if you may, and delete it afterwards.
fhir-none = There is no position to download yet.
fhir-not-seen = The position cannot be downloaded: no area was seen, and KL’s questionnaire has no answer for that.
fhir-go = Download the position as a file
fhir-done = The file has been downloaded. The logbook says so.
erase-title = Delete the child’s records
erase-help = What is written on the child’s own pages is deleted on this device: assessments, positions, agreements and drafts. What is written about the child elsewhere is for you to correct; the places are listed below, and the old version of what you correct stays. All that is left of the child’s own pages, without a name, is that a child’s records were deleted, when and by whom, and the figures of the months that are closed. It cannot be undone, and adding a backup to what is here does not bring them back. If somebody starts afresh with a backup from before the deletion, the records will be back.
erase-copies = Copies you took earlier still contain the child’s records: backups, printouts and files. Download a new backup afterwards, and delete the old ones. The device’s disk may also keep remnants for a while; they are locked, but the disk itself must be encrypted too.
erase-legal = If you are in doubt about whether something must be kept, ask before you delete. Health visitors keep their health records elsewhere, and the law has rules of its own for those.
erase-held = The parents have made an access request, so nothing can be deleted now. Untick it above when they have been given access.
erase-held-leader = Nothing about the child can be deleted now, because something is still being dealt with. A manager can see what it is under the manager’s marks above.
erase-sure = The records of { $name } will be deleted now. It cannot be undone.
erase-now = Yes, delete now
erase-done = The child’s records have been deleted
erase-done-help = Now download a new backup, delete the old copies, and shred the printouts. Otherwise the records still exist there. If the child’s name appears in what has been written about others, correct that too; the old version stays.
named-title = Other places that name the child
named-nowhere = The child’s first name was not found in what has been written about others. Trivselsspor does not look for the surname or a single letter, nor in drafts, so look for yourself too.
named-lead = A name that the child has or has had ({ $name }) appears here. It may be another child of the same name. Look, and edit the text if it is about the child:
named-help = What you correct does not disappear: the old version stays, and the place is still listed here when you come back. If the text is about another child, the old version is deleted together with that child’s records. If it is not about a single child, it stays.
renamed-title = The old name
renamed-lead = The name { $name }, or part of it, still appears here. It may be somebody else of the same name. Look, and edit the text if it is about the child:
renamed-help = Write the places down before you go on: the list is here only now. What you correct does not disappear: the old version stays. If the text is about a child, it is deleted together with that child’s records. If it is not about a single child, it stays.
renamed-nowhere = Trivselsspor has not found the name { $name } in the texts that have been written. Drafts have not been searched, and the name still appears among the child’s earlier details and in the logbook.
retention-lead = Here Trivselsspor suggests which children’s records should be deleted, by the rules chosen here. Nothing is deleted until somebody has ticked it and said yes.
retention-years = { $years } from the oldest thing written about a child. You can change that under
retention-years-unset = Nobody has chosen how long you keep what is written about a child, so only the records of children who have left are suggested here. The municipality decides the time limit. You choose it under
retention-left = When are records deleted after a child has left?
retention-at-once = The day after the last day
retention-months =
    { $months ->
        [one] 1 month after the last day
       *[other] { $months } months after the last day
    }
retention-overdue =
    { $count ->
        [one] The time limit for deleting one child’s records has been reached.
       *[other] The time limit for deleting { $count } children’s records has been reached.
    }
retention-none = There are no records to delete today.
retention-due = The time limit has passed here. Tick the child or children whose records should be deleted.
retention-why-left = left on { $day }
retention-left-by = last day entered by { $name } on { $day }
retention-left-on = last day entered on { $day }
retention-why-kept = the oldest thing written about the child is from { $day }
retention-begin-none = Delete the records of those you tick
retention-begin =
    { $count ->
        [one] Delete the records of one child
       *[other] Delete the records of { $count } children
    }
retention-sure =
    { $count ->
        [one] The records of one child will be deleted now. What is written about the child on other children’s pages stays. It cannot be undone.
       *[other] The records of { $count } children will be deleted now. What is written about them on other children’s pages stays. It cannot be undone.
    }
retention-done =
    { $count ->
        [one] The records of one child have been deleted. The child’s name may still appear in what has been written about others: look, and correct it. The old version of what you correct stays. Download a new backup, and delete the old ones.
       *[other] The records of { $count } children have been deleted. Their names may still appear in what has been written about others: look, and correct it. The old version of what you correct stays. Download a new backup, and delete the old ones.
    }
retention-held = Not deleted, because something is still being dealt with
retention-unfiled = Something about a child was noted more than 30 days ago and has not been put into the municipality’s case system. Until it is, nothing about that child can be deleted. “Today” on the overview leads to it.
audit-lead = This shows who has added a backup, deleted something, stopped deletion, given parents access to the records, exempted something, downloaded or printed something, closed a month, or changed the settings, the list of adults, who can unlock, or a child’s name, first or last day. The latest comes first.
audit-nobody = No name chosen
audit-by-itself = Trivselsspor itself
audit-when = { $day } at { $time }
audit-adult-added = Added { $name } ({ $role })
audit-adult-changed = Changed { $name } ({ $role })
audit-adult-renamed = Corrected a name: from “{ $before }” to “{ $after }”
audit-adult-role = Corrected the role of { $name }: from “{ $before }” to “{ $after }”
audit-adult-gone = Took { $name } off the list of adults
audit-adult-back = Put { $name } back on the list of adults
audit-child-renamed = Corrected a child’s name: from “{ $before }” to “{ $after }”
audit-child-day = Corrected “{ $what }” for { $name }: from “{ $before }” to “{ $after }”
audit-setting = Changed “{ $what }” from “{ $before }” to “{ $after }”
audit-setting-empty = (empty)
audit-backed-up = Downloaded a backup
audit-kept-file = Made an automatic backup
audit-kept-file-chosen = Turned automatic backup on
audit-kept-file-moved = Chose another file for the automatic backup
audit-kept-file-stopped = Turned automatic backup off
audit-taken-unsaved-at = What had not been saved was downloaded on { $when }
audit-taken-unsaved = Downloaded what had not been saved
audit-taken-locked = The locked data was downloaded from the locked screen on { $when }. Written down here the next time Trivselsspor was unlocked
audit-merged =
    { $count ->
        [one] Added a backup. 1 entry was new
       *[other] Added a backup. { $count } entries were new
    }
audit-key-given = Gave { $name } a new passphrase
audit-key-shared = Changed the shared passphrase
audit-key-taken = Removed access for { $name } and changed the encryption key
audit-key-shared-taken = Removed the shared passphrase and changed the encryption key
audit-recovery-made = Made a new recovery key
audit-vault-key = Changed the encryption key
audit-erased = Deleted the records of a child
audit-hold = Noted an access request from the parents: { $name }
audit-hold-lifted = Unticked the access request from the parents: { $name }
audit-leader-hold = Set a mark that stops deletion: { $name }
audit-leader-hold-lifted = Removed a mark that stopped deletion: { $name }
audit-hold-closed = Closed something that was stopping deletion: { $name }
audit-withheld = Changed what is in the copy for the parents: { $name }
audit-exported = Downloaded all data as an open file
audit-printed = Printed { $paper }: { $about }
audit-a-paper = a paper
audit-calendar = Downloaded a file for the calendar: { $about }
audit-printed-without = Printed { $paper } without meetings: { $about }
audit-printed-both = Printed { $paper } ({ $about }) and noted that both homes may know about the meetings
audit-access = Gave the parents access to the records: { $name }
audit-access-erased = Gave the parents access to the records: a child whose records have since been deleted
audit-position-taken = Downloaded the position as a file for another system (FHIR): { $name }
