settings-institution = The institution
settings-adults = The adults here
settings-adult-gone = { $name } is here no more
settings-adult-has-key = Has a passphrase of their own. Remove it first, under Keys, to take them off the list.
settings-adult-back = { $name } is back
settings-adults-gone = Here no more
settings-adults-gone-help = They cannot be chosen. What they wrote still carries their name.
settings-language = Language
institution-contact = Whom can parents turn to?
institution-contact-help = For example the leader’s name and phone number.
institution-may-see = Who can see what is written about the child?
institution-may-see-help = Printed on the parents’ sheet.
institution-information = Your own information to parents
institution-information-help = The municipality’s own text on how information is handled. Trivselsspor states no legal basis of its own.
institution-keep = How long is an assessment kept?
institution-keep-help = The date of deletion is printed on the parents’ sheet. The municipality decides how long.
institution-lock = When does the vault lock itself?
institution-lock-help = When nobody has touched screen, mouse or keyboard for so long. What is written is saved.
lock-minutes = After { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    }
