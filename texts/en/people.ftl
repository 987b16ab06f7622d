overview-title = Overview
overview-empty = Begin with a group: a room, a class or a district.
overview-elsewhere = Other places in the sample:
overview-coming = The next 14 days
coming-meeting = Meeting
coming-print = Print the 14 days
coming-print-lead = The paper is for the team. The children appear under their everyday names. There are no colours, and nothing that has been written about them. What is overdue comes first.
coming-print-back = Back to the overview
coming-day = Day
coming-who = Who
coming-what = What
coming-from = { $title } from { $day }
coming-overdue = Overdue: { $day }
coming-paper-made = This is how things were when the paper was printed. If a day is moved after that, only the screen shows it.
coming-audit = Printed the next 14 days
overview-meetings = Later meetings
group-add = Add a group
group-change = Edit the group
group-add-class = Add a class
group-add-district = Add a district
group-change-class = Edit the class
group-change-district = Edit the district
group-name = Name of the group
group-name-class = Name of the class
group-name-district = Name of the district
group-name-help = For example the Sunflower group or the Blue room.
group-name-help-district = For example North district.
group-name-help-childminder = Your own name, or what the children and parents call your childminding.
group-name-help-class = For example 1B.
group-setting = What kind of setting is it?
group-assessors = How many adults answer about each child?
group-assessors-help = Usually one in childminding and health visiting, otherwise two.
group-band = Form
group-band-help = Choose a fixed form only if all the children should have the same one, for example a reception class with five-year-olds. It only applies to children at most a year younger or older than the form.
group-band-own = By the child’s age
group-no-children = No children yet
rounds-title = Rounds
group-print-title = Print for the group
group-print-title-class = Print for the class
group-print-title-district = Print for the district
round-spring = Spring { $year }
round-autumn = Autumn { $year }
child-title = Child
child-add = Add a child
child-add-another = Save, and add another
child-added = { $name } has been added.
child-change = Edit the child’s details
child-given = First name or initials
child-given-help = This is the name on the parents’ sheet. If two of the children have the same first name, as much of the surname is added as it takes to tell them apart. If that is not enough, the child’s month or date of birth is added too.
name-four-digits = A name has at most three digits here, as four may be the end of a CPR number. Write the name without them.
child-surname = Surname (if you need it)
child-renames = The new name is used on everything made from now on: sheets, lists, the agenda and the child’s trail. What has been written stays as it was written. Once you have saved, you can see where the old name still appears. It also stays among the child’s earlier details, which are part of the parents’ copy (Access to records), in the logbook, on paper that has been handed out, and in older backups.
child-month = Month of birth
child-month-choose = Choose a month
child-year = Year of birth
child-more = Day of birth, and whether the child was born early (optional)
child-birthday = Date of birth
child-birthday-help = This fills in the month and the year too.
child-day = Day of the month
child-day-help = Without a day, the 1st of the month is used.
child-early = Weeks before the due date
child-early-help = Age is then counted from the due date (corrected age) until the child is two.
child-no-such-day = There is no such day. Choose a month and write a year with four digits.
child-not-born = The date of birth is in the future. Correct it before you go on.
child-older = The child has turned eleven, and the model ends before that. You get the form for the oldest; use it with care.
child-age-line = { $age } · form { $band }
age-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
age-short-months =
    { $months ->
        [one] 1 month
       *[other] { $months } months
    }
age-corrected = { $age } (corrected: { $corrected })
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
child-seen-by = Answered by: { $names }
child-seen-by-nobody = Nobody has answered about the child yet this time.
child-others-wait = The others’ answers are shown only when everyone has answered, or when you open the dialogue together.
child-position = Position here with us:
trail-title = The trail
trail-empty = What is seen and agreed will appear here, and how it goes.
trail-year =
    { $count ->
        [one] { $year }: one line
       *[other] { $year }: { $count } lines
    }
trail-read = Read
trail-close = Close
trail-no-position = No position. Answered by: { $names }
trail-as-table = Show as a table
trail-whole = As a whole
trail-for-parents = Written for the parents’ sheet
trail-shown = Also on the sheet: { $what }
trail-earlier =
    { $count ->
        [one] Corrected once. Read what it said before
       *[other] Corrected { $count } times. Read what it said before
    }
trail-last-time = Last time
trail-all = Read all of it on the child’s page
by-day = by { $day }
agreements-title = Agreements
next-meeting = Next meeting
next-meeting-stands = You move or cancel the meeting on its own page. What you have written here stays meanwhile.
backup-due = No backup has been downloaded in the last week. If the device breaks, whatever is not in a backup is gone.
keys-due-none = There is no recovery key. If none of you can remember a passphrase, you cannot unlock.
access-due-title = Something that should no longer unlock still unlocks on this device.
access-due-title-vault-key = The encryption key on this device is the old one.
access-due-elsewhere = The easiest way is to start afresh here with a new backup from the other device. If you change it here instead, the data of the two devices can no longer be combined.
access-due-where = You change who can unlock under
access-due-taken = { $name } had their access removed on another device, but it still works here.
access-due-own-changed = { $name } has been given a new passphrase on another device. The old one still works here.
access-due-gone = { $name } has left, but still has a passphrase of their own. Remove the access.
access-due-shared-known = { $name } has left and may know the shared passphrase. Change it.
access-due-shared-taken = The shared passphrase has been removed on another device, but still works here.
access-due-shared-changed = The shared passphrase has been changed on another device. The old one still works here.
access-due-recovery-changed = A new recovery key has been made on another device. The old one still works here.
access-due-vault-key = The encryption key has been changed on another device. The old one is still used here.
access-due-somebody = An adult who is not on the list
keys-due-opened = Trivselsspor was unlocked with the recovery key. Give whoever has forgotten their passphrase a new one.

## The name of a round

round-name = Name of the round
round-year = Round { $year }
round-winter = Winter { $year }/{ $next }
round-month = Round of { $month } { $year }

## How far a group has come

counts-label = How far we have come
counts-children =
    { $count ->
        [one] One child.
       *[other] { $count } children.
    }

## The group's path

group-path = The group’s pages
group-path-class = The class’s pages
group-path-district = The district’s pages
group-to = To the group
group-to-class = To the class
group-to-district = To the district
group-more = More
group-next-empty = The group is empty. Begin with the list of children, or add the children one at a time. First name and month of birth are enough.
group-next-empty-class = The class is empty. Begin with the list of children, or add the children one at a time. First name and month of birth are enough.
group-next-empty-district = The district is empty. Begin with the list of children, or add the children one at a time. First name and month of birth are enough.
group-next-nobody = Nobody has answered yet. In the group form you answer about all the children in one go.
group-next-others = The rest are waiting for answers from your colleagues.
group-go-answer =
    { $count ->
        [one] Answer about the one child still to do
       *[other] Answer about the { $count } children still to do
    }
group-go-talk =
    { $count ->
        [one] Go to the one who is ready
       *[other] Go to the { $count } who are ready
    }
group-next-talk-alone = No more answers are missing. Go through the children one at a time.
group-next-talk = No more answers are missing. Go through the children one at a time, together if there are several of you.
group-next-print = All the children have a position or are listed as not assessed. You can now print for the parents. After that you can begin a new round.
group-next-visit = Open a child’s page to begin a visit or continue one.
group-next-round = None of the children is in a round right now. Check the dates under Rounds, or begin a new one.
group-moved = Moved
group-moved-to = Moved to { $group }
group-moved-help = Children who have moved are not counted here. What was finished about them in the round is on their own pages.
group-left = Have left
group-not-in-round = Not in this round
group-lacks = Still to answer: { $names }
group-begun = you have begun: { $signs }
begun-signs = { $answered } of { $all } signs
group-meets = meeting { $day }
group-visited = visit { $count }: { $day }
group-letters = { $letters } · filled circle = has answered

## Children who come and go

child-comes-and-goes = Started, left or moved (optional)
child-since = Started in the group
child-since-class = Started in the class
child-since-district = Started in the district
child-since-help = Only if the child came later than the others.
child-left = Left the group
child-left-class = Left the class
child-left-district = Left the district
child-left-help = The child is then not part of the rounds that begin later.
child-left-too-early = The last day cannot come before the first.
child-again-stopped = A child has left { $group }: { $child }. Is it the same child?
child-again-here = There is a child in { $group } already: { $child }. Is it the same child?
child-again-begins = The child rejoins, and what was written about them before comes with them.
child-again-nothing = Then nobody is added.
child-again-answer = Say whether it is the same child, so that they are not listed here twice.
child-group = Group
child-group-class = Class
child-group-district = District
child-group-help = What each of you has answered goes with the child, including what has only been started. If you are working on the joint position, set it first.
child-left-on = Left on { $day }
child-comes-on = Starts on { $day }
child-leaves-on = Leaves on { $day }
child-came-on = Started on { $day }
child-no-round = The child is not in a round right now. They will be when the next one begins.

## A child that cannot be assessed

not-assessed-begin = Could not be assessed this time
not-assessed-reason = Why could the child not be assessed?
not-assessed-help = For example: away for the whole period. It then says “Not assessed”, and that never counts as green.
not-assessed-said = Not assessed: { $reason }
not-assessed-back = The child can be assessed after all

## Visits

visit-rounds = Visits
visit-new = New visit
visit-name = Visit on { $day }
visit-finish-first = Finish the assessment you have begun before you begin a new visit.

## Adults

adult-change = Edit a name or a role
adult-change-this = Edit { $name }
adult-change-asks = From “{ $before }” ({ $role-before }) to “{ $after }” ({ $role-after }). The correction is written in the logbook. In the logbook and in the copy for the parents, what was written before keeps the name used then.

## Today

today-title = Today
today-nothing = Nothing is waiting for you today. Have a good day with the children.
today-next = The next thing is on { $day }.
today-more = { $count } more
today-follow-up = { $name }: follow up
today-parents-wait = { $name }: for { $days } days nobody has noted that the parents know
today-invite = { $name }: invite the parents to a meeting
today-invite-since = The position has been the same since { $day }
child-still-yellow = The position has been yellow since { $day }, and since then no meeting with the parents has been held or arranged. Invite them.
today-others = Colleagues’ follow-ups: { $count }
today-others-late = Colleagues’ follow-ups: { $count } (overdue: { $late })
today-others-late-all =
    { $count ->
        [one] Colleagues’ follow-ups: 1 (overdue)
       *[other] Colleagues’ follow-ups: { $count } (all overdue)
    }
today-meeting = { $name }: meeting { $day }
today-meeting-today = { $name }: meeting today
today-begun = { $name }: you have begun your assessment
today-ready-one = { $name } is ready for dialogue
today-ready = { $count } children are ready for dialogue
today-go-on = Continue
today-answer = Answer now

day-short = { $day } { $month }
