merge-title = Read another copy into this vault
merge-help = Have you written in the vault on two devices, or do you want something back from an older copy? Choose the backup, and write the passphrase it was taken with. What is in the vault stays; only what is missing is added. First you see how much that is.
merge-file = The file with the other copy
merge-look = See what is in the copy
merge-working = Reading the copy … It takes a moment.
merge-new =
    { $count ->
        [one] The copy has 1 thing that the vault lacks.
       *[other] The copy has { $count } things that the vault lacks.
    }
merge-nothing = Everything in the copy is in the vault already.
merge-erased = The copy says that everything about these children is erased. They stay here unless you tick them
merge-held = The copy says that everything about { $names } is erased. Something is running for the child here, so it stays.
merge-left-out = What the copy has about children who are erased is not read in ({ $count }).
merge-erased-help = Tick only if you know that the child was erased on purpose. If you are in doubt, ask whoever erased it. It cannot be undone.
merge-erased-leader = The copy says that everything about { $names } is erased. It stays here. Only a leader can erase it.
merge-erases =
    { $count ->
        [one] Everything about 1 child will be erased. It cannot be undone.
       *[other] Everything about { $count } children will be erased. It cannot be undone.
    }
merge-earlier = The copy was made with a key from before the last change of keys. Someone who is no longer with you may have made it. Only what has stood in this vault can come back. Adults, roles, marks and erasures are not taken ({ $count }).
merge-keys-changed = On the other device, who can unlock has been changed. Here the old passphrases still work. Remove and change the same ones here.
merge-on = Go on
merge-unread = Something in the copy cannot be read and is not read in ({ $count }). Load the page again to get the newest version, and then try once more.
merge-device-is-older = The copy has something that says it was written on this device but is not here. Either someone has put older data back on the device, or the copy is not what it says it is. Find out where the copy comes from before you read it in.
merge-other-vault = The copy is of another vault. Nothing has changed. Only copies of this vault can be read in here.
merge-go = Read it in
merge-done =
    { $count ->
        [one] 1 thing has been read in.
       *[other] { $count } things have been read in.
    }
export-title = Take everything out as an open file
export-help = A file that can be read without Trivselsspor, so that you are never locked in. Use it when you move to another system. As a copy the backup is better, for it is locked.
export-warning = The file is not locked. Anybody who gets hold of it can read everything you have written about all children. Never put it in a mail, and delete it as soon as it has been used. That you took it out will stand in the logbook.
export-go = Take the open file out
