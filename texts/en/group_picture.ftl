picture-lead = Look at the pattern, not at the single child. What many children share points at the conditions first.
picture-stands-on = What the picture stands on
picture-waiting = Waits for the dialogue
picture-worst = Where there is no joint position yet, the step seen by the one of you who worries most counts. The others’ answers come in once you may see them.
picture-areas = Area by area
picture-count = { $answer }: { $count }
picture-bar = { $area }: { $counts }
picture-numbers = The same numbers as a table
picture-shared-title = What many children share
picture-shared = For { $off } of the { $seen } children who are seen, it is yellow or red. Look at the conditions first: the room, the rhythm, the groups, where the adults are.
picture-shared-none = No area is yellow or red for many children in what is seen so far.
picture-shared-write = Write a focus point about { $area }
picture-follow-title = Children to follow up
picture-follow-help = In the order of names. The position as a whole is yellow or red, one area is red, or several are yellow.
picture-follow-none = Nobody just now in what is seen.
picture-table-title = Child by child
picture-show = Show
picture-show-all = All children by name
picture-show-area = { $area }: yellow and red first
picture-show-not-seen = Only children not seen yet
picture-show-differ = Only children whom the adults see differently
picture-shown = { $shown } of { $all } children
picture-shown-none = There is nobody to show.
picture-child = Child
picture-differ = the adults see it differently
picture-table-help = ≠ means that the adults see it differently and that there is no joint position yet.
focus-title = The group’s focus points
focus-help = Write what you adults change, not what the children must do.
focus-none = There are none yet.
focus-add = Write a focus point
focus-change = Change
focus-change-of = Change: { $what }
focus-area = Which area is it about?
focus-area-none = No particular area
focus-what = What do you change?
focus-who = Who sees to it?
focus-by = When do you look whether it helped?
focus-finish = Finish
focus-finish-of = Finish: { $what }
focus-reopen = Take up again
focus-reopen-of = Take up again: { $what }
focus-look = Look whether it helped: { $day }
focus-done-title =
    { $count ->
        [one] One finished focus point
       *[other] { $count } finished focus points
    }
