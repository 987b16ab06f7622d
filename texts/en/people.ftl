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
child-given-help = This is the name on the parents’ sheet. Where the group has two with the same first name, the beginning of the surname stands with it.
named-and-born = { $name }, born { $when }
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
access-due-title = Someone can still get into the vault on this device who no longer should. You put that right under
access-due-taken = { $name } has had their access removed, but the key still works here. Remove it here, too.
access-due-gone = { $name } is no longer here, but still has a passphrase of their own. Remove the access.
access-due-shared-known = { $name } is no longer here and may know the shared passphrase. Change it.
access-due-shared-taken = The shared passphrase has been removed on another device, but still works here. Remove it here, too.
access-due-shared-changed = The shared passphrase has been changed on another device. The old one still works here. Change it here, too.
access-due-somebody = An adult whom the list does not know
keys-due-opened = You have unlocked with the recovery key. Give whoever has forgotten their passphrase a new one.

## The name of a round

round-name = Name of the round
round-year = Round { $year }
round-winter = Winter { $year }/{ $next }
round-month = Round of { $month } { $year }

## How far a group has come

counts-label = How far you have come
counts-none = seen by nobody
counts-one = seen by one
counts-more = seen by two or more
counts-not-assessed = not assessed
overview-not-assessed =
    { $count ->
        [one] One child is not assessed
       *[other] { $count } children are not assessed
    }

## The group's path

group-path = The group’s screens
group-next-empty = The group is empty. Begin with the list of children, or add the children one at a time. First name and month of birth are enough.
group-next-nobody = None of the children has been seen yet. In a group check one adult looks at all of them in one sitting.
group-next-some =
    { $count ->
        [one] One child still has to be seen. Go on with the group check, or open the child.
       *[other] { $count } children still have to be seen. Go on with the group check, or open a child.
    }
group-next-talk = Now all are seen. Sit down together and go through the children one at a time.
group-next-print = All are talked through. Now you can print for the parents. After that you can begin a new round.
group-next-visit = Open a child to begin a visit or go on with it.
group-next-round = None of the children is part of a round right now. See the period under Rounds, or begin a new one.
group-left = Have left

## Children who come and go

child-comes-and-goes = Begun, left or moved (optional)
child-since = Began in the group
child-since-help = Only if the child came later than the others.
child-left = Left the group
child-left-help = Then the child is not part of the rounds that begin later.
child-left-too-early = The last day cannot come before the first.
child-group = Group
child-group-help = What you have finished goes with the child. First finish the assessments you have begun.
child-left-on = Left on { $day }
child-came-on = Began on { $day }
child-no-round = The child is not part of a round right now. It will be when the next one begins.

## A child that cannot be assessed

not-assessed-begin = Could not be assessed in this round
not-assessed-reason = Why could the child not be assessed?
not-assessed-help = For example: away the whole time. The child stands as not assessed and never counts as green.
not-assessed-said = Not assessed: { $reason }
not-assessed-back = The child can be assessed after all

## Visits

visit-new = New visit
visit-name = Visit on { $day }
visit-finish-first = Finish the assessment you have begun before you begin a new visit.

## Adults

adult-change = Change a name or a role
adult-change-this = Change { $name }
