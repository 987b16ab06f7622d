start-title = Start
start-locking = Locking the vault …
start-lead = See how each child is thriving, together – from the first year to the tenth, with the same words all the way.
start-looking = Looking for a vault on this device …
start-lost = There has been a vault here, last open on { $day }, but it is no longer in this browser. Either someone has deleted the browser’s data, or the browser’s own storage has broken. If you have a backup, read it in before you do anything else. It has not been touched. If you have none, you can make a new vault below.
start-unlock-title = Unlock your vault
start-unlock = Unlock
start-working = Working. It takes a moment, because the lock is made to be hard to break.
start-make-title = Make a vault on this device
start-make-help = Everything you write is locked in the vault. Only someone who knows the passphrase can read it.
start-make = Make the vault
passphrase-help = At least 16 characters. Five random words with spaces are easy to remember and hard to guess. Names, well-known phrases and repetition are not.
passphrase-again = Write the passphrase again
passphrase-short = The passphrase needs at least 16 characters. Try five random words.
passphrase-differs = The two passphrases are not the same. Write the same one in both places.
passphrase-suggest = Suggest a passphrase
passphrase-suggest-other = Suggest another
passphrase-show = Show
passphrase-repeats = Most of the passphrase is the same again and again. Others can guess that. Try five random words.
passphrase-sequence = Most of the passphrase stands in a row in the alphabet, on the keyboard or among the numbers. Others can guess that. Try five random words.
passphrase-name = The name “{ $name }” is among the first things others will try, and too little is left without it. Try five random words.
passphrase-common = Many people use “{ $words }”, so others can guess it, and too little is left without it. Try five random words.
passphrase-suggested = Here are five random Danish words for you. Copy them onto a piece of paper, and then below. Keep the paper somewhere safe until you know the words, then throw it away. You can also write a passphrase of your own in the field.
passphrase-lost = Write the passphrase down and keep it somewhere safe. Once the vault is made, you get a recovery key for the day you forget it. Without either, nobody can unlock it – not even us.
again-label = The passphrase that the vault was unlocked with
again-recovery = The recovery key that the vault was unlocked with
again-help = We ask again because this goes on counting when the screen is locked.
again-wrong = It does not fit. Nothing has changed. Try again, or press Cancel.
again-wait =
    { $seconds ->
        [one] It was wrong several times. Wait 1 second and try again. Nothing has changed, and the vault is still open.
       *[other] It was wrong several times. Wait { $seconds } seconds and try again. Nothing has changed, and the vault is still open.
    }
again-sample = The example has no passphrase, so here you simply go on. In your own vault we ask for it.
start-promises = What you can rely on
start-promise-device = Everything stays on this device. Nothing is sent anywhere.
start-promise-sealed = What you write about a child is locked, also when the device is switched off.
start-promise-people = You set the position together and write why. The program only offers a hint.
start-promise-cpr = No CPR numbers and no addresses. There is no room for them.
start-sample-title = Do you just want to see how it works?
start-sample-help = Here are made-up children in a health visitor’s district, a kindergarten and a year 1 class. Choose who to be; you can switch at any time.
start-try-as = Try as a { $role }
who-title = Who are you?
who-lead = Each adult answers alone. Choose your name before you begin.
adult-add = Add an adult
adult-add-go = Add, and begin
adult-name = Your name
adult-name-help = First name or initials. It appears on the sheet parents are given.
adult-role = Your role
adult-leader = { $name }: { $role }. A leader can give others access and take it away, so here the vault asks for the passphrase.
damage-found = Something in the vault cannot be read. It has been left as it was; the rest has been read and can be used. Show this message to whoever helps you with the device.
damage-record = Record number { $number } cannot be read.
damage-bundle = Some older records cannot be read.
damage-draft = A draft cannot be read.
damage-child-key = The key to one child’s records cannot be read.
damage-missing = Records { $first } to { $last } are missing.
damage-tail = The last records, { $first } to { $last }, are missing.
damage-header-older = The vault’s lock is an older one that somebody has put back: passphrases that were changed or removed since can open it. Do not write on before you know who did it.
damage-head = The vault’s end mark cannot be read, so we cannot tell whether something is missing at the end.
damage-newer =
    { $count ->
        [one] One record was written by a newer version, which this one does not understand. It has been left alone.
       *[other] { $count } records were written by a newer version, which this one does not understand. They have been left alone.
    }
damage-broken = One record can be opened but not read (at “{ $path }”). It has been left alone.
restore-title = Do you have a backup?
rescue-title = Can you not get in?
start-back = Back to the first page
institution-name = Name of the institution
institution-name-help = It stands at the top of the sheet parents are given.
keep-years =
    { $years ->
        [one] At most 1 year
       *[other] At most { $years } years
    }
keys-title = Keys
