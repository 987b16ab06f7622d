merge-title = Add another backup here
merge-help = Have you written on two devices, or do you want something back from an older backup? Choose the backup, and type the passphrase that was valid when it was downloaded. What is here stays; only what is missing is added. You will first see how much that is.
merge-file = The file with the other backup
merge-look = See what is in the backup
merge-working = Reading the backup … It takes a moment.
merge-new =
    { $count ->
        [one] The backup has 1 entry that is not here.
       *[other] The backup has { $count } entries that are not here.
    }
merge-nothing = Everything in the backup is here already.
merge-nothing-more = There is nothing more in the backup that can be added here.
merge-erased = In the backup, records have been deleted. They stay on this device unless you tick the name of the child they are about:
merge-held = In the backup, the records of { $names } have been deleted. Here deletion is stopped, so they stay.
merge-left-out = What the backup has about children whose records have been deleted here is not added ({ $count }).
merge-erased-help = Tick only if you know that the records were deleted on purpose. If in doubt, ask whoever deleted them. It cannot be undone.
merge-erased-leader = In the backup, the records of { $names } have been deleted. They stay here. Only a manager can delete them.
merge-erased-shared = No manager has a passphrase of their own, so the one you unlocked with is enough. Give a manager their own under Access if only a manager should be able to do it.
merge-of-leaders = The backup also contains something that a manager must agree to:
merge-of-leaders-other = Something about a child or an adult who is not here
merge-of-leaders-newer = Something only a newer version of Trivselsspor can show
merge-of-leaders-question = Should it be included?
merge-of-leaders-take = Yes, include it
merge-of-leaders-help = A manager types their own passphrase. Without the tick, the rest is added and this is left out. A manager can add the same backup later.
merge-of-leaders-shared = It is added with the rest. No manager has a passphrase of their own, so the one you unlocked with is enough. Give a manager their own under Access if only a manager should be able to do it.
merge-takes-of-leaders = What a manager must agree to is included ({ $count }).
merge-left-to-leader = What a manager must agree to has not been added ({ $count }). A manager can add the same backup and tick the box.
merge-erases =
    { $count ->
        [one] The records of one child will be deleted. It cannot be undone.
       *[other] The records of { $count } children will be deleted. It cannot be undone.
    }
merge-earlier = The backup is locked with an encryption key that has since been changed. It may have been made by someone who has left. Only what has been here before can be added again. Adults, roles, ticked boxes and deletions are not included ({ $count }). If the backup is from one of your workplace’s own devices, enter here what is only on that device. Then start afresh there with a new backup from here.
merge-keys-changed = On the other device, someone has changed who can unlock. Here the old passphrases still work. The easiest way is to start afresh here with a new backup from there. If you make the same changes here instead, backups from one device can no longer be added to the other.
merge-on = Go on
merge-unread = Something in the backup cannot be read and is not added ({ $count }). Reload the page to get the newest version, and then try once more.
merge-device-is-older = The backup contains something that was written on this device but is not here. Either someone has put older data back on the device, or the backup is not what it claims to be. Find out where the backup comes from before you add it.
merge-other-vault = The backup does not belong to this Trivselsspor. Nothing has changed. If it is from another of your workplace’s own devices, the encryption key has been changed on each of the two devices, and their data can no longer be combined. Choose the device that has the most, and enter on it what is only on the other. Then download a new backup there, and start afresh on the other one with it.
merge-go = Add it
merge-done =
    { $count ->
        [one] 1 entry added.
       *[other] { $count } entries added.
    }
export-title = Download everything as an open file
export-help = A file that can be read without Trivselsspor, so that you are never locked in. Use it if you move to another system. For safekeeping the backup is better, because it is locked.
export-warning = The file is not locked. Anyone who gets hold of it can read everything that has been written about all the children. Never put it in an email, and delete it as soon as it has been used. The logbook will say that you downloaded it.
export-go = Download the open file
