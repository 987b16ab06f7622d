## Rounds

rounds-lead = A round is the time in which everyone answers and talks about every child. A school may have one in autumn and one in spring, day care between one and four a year. In health visiting each visit is a round, and you begin the visit on the child’s own page.
rounds-none = There are no rounds yet. The first one appears when you add a group, a class or a district.
round-new = Begin a new round
round-change = Edit the round
round-change-this = Edit { $round }
round-rhythm = How often do you hold a round?
round-rhythm-help = The answer only suggests a name and a last day. You can change both.
round-rhythm-1 = Once a year
round-rhythm-2 = Twice a year
round-rhythm-3 = Three times a year
round-rhythm-4 = Four times a year
round-first-day = First day
round-first-day-wrong = Choose today or an earlier day.
round-last-day = Last day (optional)
round-last-day-help = Children who start after that day are part of the next round.
round-last-day-wrong = The last day cannot come before the first.
round-groups-none = Choose at least one to be in the round.
round-unfinished =
    { $group }: { $count ->
        [one] One child has no joint position
       *[other] { $count } children have no joint position
    } in { $round }.
round-unfinished-help = First finish the assessments that have been started. If the new round begins now, the positions will still be missing in the old one. What has been finished stays.
round-earlier = { $group } stays in { $round }, which began later than this one.
round-earlier-help = Choose a later first day if the children should move on to this round.
round-period = { $first } – { $last }
round-from = From { $first }
round-visits =
    { $count ->
        [one] One visit to a child
       *[other] { $count } visits, each to one child
    }
