keeping-reading = Reading through the vault …
hold-legend = Is anything running just now?
hold-access-request = The parents have asked for an access copy and have not had it yet.
hold-notification = A notification is being handled.
hold-help = As long as there is a tick here, nothing about the child can be erased. Take it away when it is done with.
access-help = Parents have a right to know what you have written about their child. Here you can gather all of it on one paper and in one file.
access-open = Make a copy for the parents
erase-title = Erase all about the child
erase-help = Everything written about the child is erased in the vault: assessments, positions, agreements and drafts. All that is left is that a child without a name was erased, when and by whom. It cannot be undone, and a copy read in later does not bring it back.
erase-copies = Copies you took before still hold the child: backups, papers and files. Take a new backup afterwards, and delete the old ones. The device's disk may keep remnants for a while, too; they are locked, but that is why the disk must be encrypted.
erase-legal = If you are in doubt whether something must be kept, ask before you erase. Health visitors' duty to keep a journal lies elsewhere. To be confirmed by the municipality's DPO.
erase-held = Something is running for the child, so nothing can be erased now. Take the tick away above when it is done with.
erase-sure = Everything about { $name } will be erased now. It cannot be undone.
erase-now = Yes, erase now
erase-done = Everything about the child is erased
erase-done-help = Now take a new backup, and delete the old copies and papers. Otherwise the child is still there.
erase-to-group = Back to the group
named-title = Other places that name the child
named-nowhere = The child's name does not stand in what you have written about others.
named-lead = The name { $name } stands here, too. It may be another child of the same name. Look, and change the text if it is about the child:
named-help = If you correct an assessment or a position, the old version stays with the child it is about, and goes when that child goes.
retention-lead = Here Trivselsspor proposes who is to be erased, by your own rules. Nothing is erased before one of you has ticked it and said yes.
retention-years = { $years } from the oldest assessment. You can change that under
retention-left = When is a child erased who has left?
retention-at-once = The day after the last day
retention-months =
    { $months ->
        [one] 1 month after the last day
       *[other] { $months } months after the last day
    }
retention-none = No children are to be erased today.
retention-due = The time of these children is up. Tick those who are to be erased.
retention-why-left = left on { $day }
retention-why-kept = the oldest assessment is from { $day }
retention-begin-none = Erase all about those you tick
retention-begin =
    { $count ->
        [one] Erase all about 1 child
       *[other] Erase all about { $count } children
    }
retention-sure =
    { $count ->
        [one] Everything about 1 child will be erased now. It cannot be undone.
       *[other] Everything about { $count } children will be erased now. It cannot be undone.
    }
retention-done =
    { $count ->
        [one] Everything about 1 child is erased. Take a new backup, and delete the old ones.
       *[other] Everything about { $count } children is erased. Take a new backup, and delete the old ones.
    }
retention-held = Not erased, as something is running
audit-lead = This tells who has read a copy in, erased, taken something out, or changed who the adults are and who can unlock. The latest comes first.
audit-nobody = Nobody chosen yet
audit-by-itself = The page itself
audit-when = { $day } at { $time }
audit-adult-added = Added { $name } ({ $role })
audit-adult-changed = Changed { $name } ({ $role })
audit-backed-up = Took a backup
audit-kept-file = Wrote the file that keeps up
audit-merged =
    { $count ->
        [one] Read a backup into the vault. 1 thing was new
       *[other] Read a backup into the vault. { $count } things were new
    }
audit-key-given = Gave { $name } a new passphrase
audit-key-shared = Changed the shared passphrase
audit-key-taken = Removed the key of { $name }, and the vault got a new key
audit-key-shared-taken = Removed the shared passphrase, and the vault got a new key
audit-recovery-made = Made a new recovery key
audit-vault-key = Changed the vault's key
audit-erased = Erased everything about a child
audit-exported = Took out everything in the vault as an open file
audit-access = Made a copy for the parents about { $name }
audit-access-erased = Made a copy for the parents about a child who has since been erased
