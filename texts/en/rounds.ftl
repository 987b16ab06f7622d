## Rounds

rounds-lead = A round is the time in which every child is seen and talked about. School has one in autumn and one in spring, day care one to four a year. In health visiting each visit is a round; you begin it on the child’s own screen.
rounds-none = There are no rounds yet. The first one comes when you add a group.
round-new = Begin a new round
round-change = Change the round
round-change-this = Change { $round }
round-name = Name of the round
round-rhythm = How often do you look at the children?
round-rhythm-help = The answer only proposes a name and a last day. You can change both.
round-rhythm-1 = Once a year
round-rhythm-2 = Twice a year
round-rhythm-3 = Three times a year
round-rhythm-4 = Four times a year
round-first-day = First day
round-first-day-wrong = Choose today or a day that has been.
round-last-day = Last day (optional)
round-last-day-help = Children who begin after that day are part of the next round.
round-last-day-wrong = The last day cannot come before the first.
round-groups-none = No group is part of it yet. Choose at least one.
round-unfinished =
    { $group }: { $count ->
        [one] One child has no joint position
       *[other] { $count } children have no joint position
    } in { $round }.
round-unfinished-help = If you begin now, you go on without. What you have finished stays with the children, but first finish the assessments you have begun.
round-earlier = { $group }: { $round } began later than this one, so it goes on being the round you are in.
round-earlier-help = Choose a later first day if you want to move on to this one.
round-year = Round { $year }
round-winter = Winter { $year }/{ $next }
round-month = Round of { $month } { $year }
round-period = { $first } – { $last }
round-from = From { $first }
round-visits =
    { $count ->
        [one] One visit to a child
       *[other] { $count } visits to one child at a time
    }

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

## The group's way

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

## A child who cannot be assessed

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
