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
merge-erased =
    { $count ->
        [one] 1 child is erased in the copy and will be erased here, too. It cannot be undone.
       *[other] { $count } children are erased in the copy and will be erased here, too. It cannot be undone.
    }
merge-held = Something is running for { $names }, and the copy erases it all the same. First make a copy for the parents, or talk with whoever erased it, before you read it in.
merge-left-out = What the copy has about children who are erased is not read in ({ $count }).
merge-unread = Something in the copy cannot be read and is not read in ({ $count }). Load the page again to get the newest version, and then try once more.
merge-device-is-older = The copy has something that was written on this device and is not here any more. So the vault on the device is older than the copy: somebody has put older data back. Read the copy in, and find out how it happened.
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
