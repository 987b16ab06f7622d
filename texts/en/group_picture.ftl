picture-lead = Look at the pattern, not at the individual child. What many children have in common points first to the conditions we adults create.
picture-stands-on = What the overview is based on
picture-waiting = Waiting for the dialogue
picture-worst = Where there is no joint position yet, the most worrying answer counts.
picture-worst-others = The others’ answers are included only once you may see them.
picture-areas = Area by area
picture-count = { $answer }: { $count }
picture-bar = { $area }: { $counts }
picture-numbers = The same numbers as a table
picture-shared-title = What many children have in common
picture-shared = For { $off } of { $seen } children the answer is yellow or red. Look at the conditions first: the room, the rhythm, the groups, where the adults are.
picture-shared-none = No area is yellow or red for many children in the answers so far.
picture-shared-write = Write a focus point about { $area }
picture-follow-title = Children to follow up
picture-follow-help = Sorted by name. These are the children whose overall position is yellow or red, or who have one red area or several yellow ones.
picture-follow-none = Going by the answers so far, nobody right now.
picture-table-title = Child by child
picture-show = Show
picture-show-all = All children by name
picture-show-area = { $area }: yellow and red first
picture-show-not-seen = Only children without answers
picture-show-differ = Only children about whom the adults have answered differently
picture-shown =
    { $all ->
        [one] { $shown } of { $all } child
       *[other] { $shown } of { $all } children
    }
picture-shown-none = There is nobody to show.
picture-child = Child
picture-differ = the adults have answered differently
picture-table-help = ≠ means that the adults have answered differently and that there is no joint position yet.
focus-title = The group’s focus points
focus-title-class = The class’s focus points
focus-title-district = The district’s focus points
focus-help = Write what the adults change, not what the children should do. Do not write the children’s names.
focus-none = There are none yet.
focus-add = Write a focus point
focus-go-on = Continue: { $what }
focus-change = Edit
focus-change-of = Edit: { $what }
focus-area = Which area is it about?
focus-area-none = No particular area
focus-what = What will be changed?
focus-who = Who will see to it?
focus-by = When do we check whether it helped?
focus-finish = Finish
focus-finish-of = Finish: { $what }
focus-reopen = Take up again
focus-reopen-of = Take up again: { $what }
focus-look = Check whether it helped: { $day }
focus-done-title =
    { $count ->
        [one] One finished focus point
       *[other] { $count } finished focus points
    }
