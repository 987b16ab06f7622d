## Rounds

rounds-lead = A round is the time in which every child is seen and talked about. School has one in autumn and one in spring, day care one to four a year. In health visiting each visit is a round; you begin it on the child’s own screen.
rounds-none = There are no rounds yet. The first one comes when you add a group.
round-new = Begin a new round
round-change = Change the round
round-change-this = Change { $round }
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
round-period = { $first } – { $last }
round-from = From { $first }
round-visits =
    { $count ->
        [one] One visit to a child
       *[other] { $count } visits to one child at a time
    }
