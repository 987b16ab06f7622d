### The class check: a whole group at once, children down and areas across.

check-lead = Take one child at a time, and answer from what you have seen yourself. “Not seen” is a good answer.
check-unseen =
    { $count ->
        [one] 1 child has not been seen yet.
       *[other] { $count } children have not been seen yet.
    }
check-all-seen = Every child has been seen.
check-only-unseen = Show only those not seen yet
check-none-left = You have seen everybody. There is nobody left to show here.
check-child = Child
check-grid = Class check: children down, areas across
check-answered = { $answered } of { $all } areas
check-finished = Finished
check-changed = Corrected since you finished
check-failed = not saved
check-no-answer = No answer yet
check-by-signs = from the signs
check-signs-say = the signs say { $answer }
check-has-note = with a note
check-dock = Answers for { $name }: { $area }
check-row-green = Green all the way
check-row-not-seen = Not seen all the way
check-undo = Undo
check-redo = Redo
check-open = Show the signs
check-close = Hide the signs
check-says-cell = { $name }, { $area }: { $answer }.
check-says-row = { $name }: { $answer } in all areas.
check-says-next = { $name }: { $answer } in all areas. Now { $next }.
check-says-undone = Undone for { $name }.
check-says-redone = Done again for { $name }.
check-says-no-further = There are no more steps that way.
check-says-finished =
    { $count ->
        [one] You have finished 1 child.
       *[other] You have finished { $count } children.
    }
check-nothing-to-finish = There is nothing new to finish.
check-ready =
    { $count ->
        [one] Finish is for 1 child.
       *[other] Finish is for { $count } children.
    }
check-left =
    { $count ->
        [one] 1 child stays “Not seen yet”; you can come back to it.
       *[other] { $count } children stay “Not seen yet”; you can come back to them.
    }
check-alone = The others see your answers only when all of you have finished, or when you open the dialogue together.
check-not-born = Left out, because the birthday is after today: { $names }.
check-no-round = The group has no round yet. Begin one on the group’s page, and you can start.
check-no-children = There are no children in the group yet. Add them on the group’s page, and you can start.
check-to-group = To the group
check-keys = What the keyboard does
check-keys-answer = green, yellow, red – and not seen
check-keys-row = Shift + 1, 2, 3, 0
check-keys-row-does = the same answer for the whole row, and on to the next child
check-keys-arrows = Arrow keys
check-keys-arrows-does = move; Home and End go to the ends of the row, Page Up and Page Down some children at a time
check-keys-letter = A letter
check-keys-letter-does = the next child whose name begins so
check-keys-open-does = shows the signs of the cell; Esc goes back to it
check-keys-undo-does = undo and redo, wherever in the group it was
check-keys-delete-does = takes the answer of the cell away
check-keys-finish-does = is the same as Finish
