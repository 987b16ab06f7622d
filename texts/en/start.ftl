start-title = Start
start-locking = Locking Trivselsspor …
start-heading = Look together at how each child is thriving
start-lead = Each of you answers separately, you talk about what you see differently, and you follow up on what you agree. In the same words, from birth up to and including the age of 10.
start-have-backup = I have a backup
start-looking = Checking whether Trivselsspor has been set up on this device …
start-lost = Trivselsspor has been in use here, last on { $day }, but your data is no longer in this browser. Either someone has deleted the browser’s data, or the browser has done so itself, or its storage has failed. If you have a backup, restore it before you do anything else. The backup is unchanged. If you have none, you can start afresh below.
start-unsaved = Something could not be saved before Trivselsspor was locked. It is not lost: it is encrypted in this window. Unlock here, and Trivselsspor will try to save it again. Do not close the window or reload the page until it is saved.
start-unlock-title = Unlock Trivselsspor
start-unlock = Unlock
start-last-open = Last opened on { $day }.
unlock-wait =
    { $seconds ->
        [one] The passphrase was wrong several times. Wait 1 second, then try again. Nothing has changed.
       *[other] The passphrase was wrong several times. Wait { $seconds } seconds, then try again. Nothing has changed.
    }
start-working = Unlocking. It takes a moment, because the lock has to be hard to break.
make-title = Set up Trivselsspor
make-lead = Everything you write is locked (encrypted) on this device. Without a passphrase or the recovery key nobody can read it.
make-go = Create
passphrase-help = At least 16 characters. Five random words with spaces are easy to remember and hard to guess. Names, well-known phrases and repetition are easy to guess.
passphrase-again = Type the passphrase again
passphrase-short = The passphrase needs at least 16 characters. Try five random words.
passphrase-differs = The two passphrases are not the same. Type the same one in both places.
passphrase-suggest = Suggest a passphrase
passphrase-suggest-other = Suggest another
passphrase-show = Show
passphrase-repeats = Most of the passphrase is the same thing over and over. Others can guess that. Try five random words.
passphrase-sequence = Most of the passphrase is a run of neighbouring letters, keys or numbers. Others can guess that. Try five random words.
passphrase-name = The name “{ $name }” is among the first things others will try, and too little is left without it. Try five random words.
passphrase-common = Many people use “{ $words }”, so others can guess it, and too little is left without it. Try five random words.
passphrase-suggested = Here are five random Danish words. Copy them onto a piece of paper, and then type them below. Keep the paper in a locked cupboard. Other words of your own are fine too.
passphrase-lost = Write the passphrase down and keep it in a locked cupboard. Afterwards you will get a recovery key for the day the passphrase is forgotten. If both the passphrase and the recovery key are lost, nobody can unlock, not even the people who made Trivselsspor.
again-label = The passphrase you unlocked with
again-recovery = The recovery key you unlocked with
again-help = Trivselsspor asks again so that only somebody who can unlock goes on.
again-wrong = That is not right. Nothing has changed. Try again, or press “Cancel”.
again-leader = A manager’s own passphrase
again-leader-help = Only a manager can do this: { $names }. The manager types their own passphrase.
again-leader-wrong = That is not a manager’s own passphrase. Nothing has changed. Fetch a manager and try again, or press “Cancel”.
again-of = The adult’s own passphrase, or a manager’s
again-of-help = { $name } has a passphrase of their own, so it is { $name } who types it, or a manager who types theirs.
again-of-wrong = That is neither the adult’s own passphrase nor a manager’s. Nothing has changed. Try again, or press “Cancel”.
again-wait =
    { $seconds ->
        [one] It was wrong several times. Wait 1 second and try again. Nothing has changed, and Trivselsspor is still unlocked.
       *[other] It was wrong several times. Wait { $seconds } seconds and try again. Nothing has changed, and Trivselsspor is still unlocked.
    }
again-sample = The sample has no passphrase, so you can simply carry on. With your own data you will be asked for it.
start-promises = What you can rely on
start-promise-device = Everything stays on this device. Nothing leaves it unless somebody here makes a file or a printout, or turns on automatic backup.
start-promise-sealed = What you write about a child is encrypted on the device. Without the passphrase or the recovery key nobody can read it.
start-promise-people = People decide the position and write why. Trivselsspor only offers a suggestion.
start-promise-cpr = There are no fields for CPR numbers or addresses, and what looks like a CPR number is not accepted.
start-sample-title = Just want to see how it works?
start-sample-help = Here are made-up children with a health visitor, in a kindergarten and in a grade 1 class. Choose who to be; you can switch at any time.
start-try-as = Try it as a { $role }
who-title = Who are you?
who-lead = Each adult answers on their own. Choose your name before you begin.
adult-add = Add yourself
adult-add-go = Add, and begin
adult-name = Your name
adult-name-help = First name or initials. It appears on the sheet parents are given.
adult-role = Your role
adult-leader = { $name }: { $role }. A manager can give others access and take it away, so the passphrase is needed here.
damage-found = Part of your data cannot be read. The rest works as before, and nothing has been changed. Take a picture of this message and show it to whoever helps you with IT.
damage-found-stopped = Your data on this device is not as Trivselsspor last saved it. You can still read it, and nothing has been deleted, but nothing can be saved right now. Take a picture of this message and show it to whoever helps you with IT.
damage-record = Entry no. { $number } cannot be read.
damage-bundle = Some older entries cannot be read.
damage-draft = A draft cannot be read.
damage-child-key = The records of one child cannot be unlocked.
damage-missing = Entries { $first } to { $last } are missing.
damage-tail = The last entries, { $first } to { $last }, are missing.
damage-header-older = Someone has put an older lock back: passphrases that have since been changed or removed work again. Do not write any more until you know who did it.
damage-head = The mark that shows where your data ends cannot be read, so it is uncertain whether the last entries are missing.
damage-newer =
    { $count ->
        [one] One entry was written by a newer version of Trivselsspor and cannot be shown here. It has not been changed. Reload the page.
       *[other] { $count } entries were written by a newer version of Trivselsspor and cannot be shown here. They have not been changed. Reload the page.
    }
damage-broken = One entry can be unlocked but not read (at “{ $path }”). It has not been changed.
damage-stops-title = Nothing can be saved right now
damage-stops-safe = Everything you can see is unchanged. What cannot be read stays as it is, even when you go on writing.
damage-stops-ask = Find out whether someone has put older data back on the device, and ask whoever helps you with IT.
damage-stops-go = Press “Go on writing” when you know enough. Then saving works again.
damage-stops-newer = If you have a newer backup, add it afterwards. What is missing then comes back.
damage-stops-access = Afterwards, check who can unlock, and change the encryption key.
damage-stops-on = Go on writing
restore-title = Do you have a backup?
rescue-title = Can’t get in?
start-back = Back to the front page
institution-name = Name of your workplace
institution-name-help = It appears at the top of the sheet parents are given.
keep-years =
    { $years ->
        [one] At most 1 year
       *[other] At most { $years } years
    }
keys-title = Access
