overview-title = Overview
overview-empty = Begin with a group: a room, a class or a district.
overview-agreed = { $agreed } of { $all } children have a joint position
overview-not-seen =
    { $count ->
        [one] One child is not seen yet
       *[other] { $count } children are not seen yet
    }
overview-meetings = Next meetings
group-add = Add a group
group-change = Change the group
group-name = Name of the group
group-name-help = For example Sunflowers, 1B or District North.
group-setting = Where does it belong?
group-assessors = How many adults look at each child before you talk?
group-assessors-help = In childminding and health visiting usually one, otherwise two.
group-band = Form
group-band-help = Choose a fixed form only if the whole group should have the same one, for example a reception class with five-year-olds. It applies to children at most a year from that age.
group-band-own = By the child’s age
group-no-children = No children yet
rounds-title = Rounds
group-print-title = Print for the group
round-spring = Spring { $year }
round-autumn = Autumn { $year }
child-title = Child
child-add = Add a child
child-change = Change the child’s details
child-given = First name or initials
child-given-help = This is the only name that appears on the parents’ sheet.
child-surname = Surname (if you need it)
child-month = Month of birth
child-month-choose = Choose a month
child-year = Year of birth
child-more = Day of birth and born early (optional)
child-day = Day of the month
child-day-help = Without a day we count from the 1st of the month.
child-early = Weeks before the due date
child-early-help = Then we count the age from the due date until the child is two.
child-no-such-day = There is no such day. Choose a month and write a year with four digits.
child-not-born = The birth date lies after today. Correct it before you go on.
child-older = The child has turned eleven, and the model ends before that. You get the form for the oldest; use it with care.
child-age-line = { $age } · form { $band }
age-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
age-years = { $years } years
age-years-and-months =
    { $years } years and { $months ->
        [one] 1 month
       *[other] { $months } months
    }
child-own-begin = Begin your own assessment
child-own-continue = Continue your own assessment
child-own-correct = Correct your own assessment
child-dialogue-again = See or change the position
child-seen-by = Have looked: { $names }
child-seen-by-nobody = Nobody has looked at the child in this round yet.
child-others-wait = The others’ answers are shown only when all of you have finished, or when you open the dialogue together.
child-position = Position here with us:
child-history = Earlier rounds
by-day = by { $day }
agreements-title = Agreements
next-meeting = Next meeting
backup-due = What you have written is only on this device, and no copy has been taken in the last week.
keys-due-none = You have no recovery key. If the passphrase is forgotten, nobody can unlock the vault.
keys-due-opened = You have unlocked with the recovery key. Give whoever has forgotten their passphrase a new one.
