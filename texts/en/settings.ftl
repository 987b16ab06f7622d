settings-institution = The workplace
settings-adults = The adults here
settings-adult-gone = { $name } has left
settings-adult-has-key = Has a passphrase of their own. Remove it first, under Access, to take them off the list.
settings-adult-back = { $name } is back
settings-adult-gone-asks = { $name } can then no longer be chosen. This is written in the logbook.
settings-adult-back-asks = { $name } ({ $role }) can then be chosen again. This is written in the logbook.
settings-adults-gone = Have left
settings-adults-gone-help = Adults who have left cannot be chosen. What they wrote still carries their name.
settings-language = Language
institution-contact = Whom can parents contact?
institution-contact-help = For example the manager’s name and phone number.
institution-may-see = Who can see what is written about the child?
institution-may-see-help = The answer appears on the parents’ sheet.
institution-information = Your own information for parents
institution-information-help = The municipality’s own text on how information is handled. Trivselsspor does not state a legal basis.
institution-keep = How long do you keep what is written about a child?
institution-keep-help = The municipality decides how long. The date of deletion appears on the parents’ sheet.
institution-lock = When should Trivselsspor lock itself?
institution-lock-help = Trivselsspor locks when nobody has touched the screen, mouse or keyboard for this long. Under “The parents are here” it waits up to 90 minutes, but no longer than a quarter of an hour after the meeting was to end. Where you see “Saved”, what you have written is saved. Elsewhere, press “Save” before you leave the screen.
lock-minutes = After { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
