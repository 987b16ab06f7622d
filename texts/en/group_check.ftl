### The class check: a whole group at once, children down and areas across.

check-lead = Answer from what you have seen yourself, and for the surroundings also from what the parents tell you.
check-lead-not-seen = “Not seen” is a good answer.
check-unseen =
    { $count ->
        [one] One child needs your answers.
       *[other] { $count } children need your answers.
    }
check-lacks-you = Needs your answers
check-all-seen = No child needs your answers.
check-only-unseen = Only those who need your answers
check-child = Child
check-grid = Group form: one child in each row, one area in each column
check-answered = { $answered } of { $all } areas
check-finished = Finished
check-changed = Corrected after you pressed “Finish”
check-failed = not saved
check-no-answer = No answer yet
check-by-signs = from the signs
check-signs-say = the signs say { $answer }
check-has-note = with a note
check-dock = Answers for { $name }: { $area }
check-row-green = Set the rest to green
check-row-not-seen = Set the rest to “Not seen”
check-undo = Undo
check-redo = Redo
check-open = Show the signs
check-close = Hide the signs
check-says-cell = { $name }, { $area }: { $answer }.
check-says-filled =
    { $count ->
        [one] { $name }: one area was set to { $answer }.
       *[other] { $name }: { $count } areas were set to { $answer }.
    }
check-says-nothing-empty = { $name }: there was nothing empty to fill in.
check-says-last = That was the last child in the form.
check-says-now = Now { $name }.
check-notes = Write a note
check-back = Back to the group form
check-earlier = Previous
check-next = Next
check-place = { $at } of { $all }
check-digits = Use the number keys to answer in the group form
check-says-undone = Undone for { $name }.
check-says-redone = Redone for { $name }.
check-says-no-further = There is nothing more to undo or redo.
check-says-finished =
    { $count ->
        [one] You have finished answering about one child.
       *[other] You have finished answering about { $count } children.
    }
check-nothing-to-finish = There is nothing new to finish.
check-ready =
    { $count ->
        [one] When you press “Finish”, your answers about one child are finished.
       *[other] When you press “Finish”, your answers about { $count } children are finished.
    }
check-alone = The others see your answers only when everyone has finished, or when you open the dialogue together.
check-not-born = Left out, because the date of birth is in the future: { $names }.
check-no-round = There is no round here yet. Go back and begin one to get started.
check-no-children = There are no children here yet. Go back and add them to get started.
check-keys = Keyboard shortcuts
check-keys-answer = green, yellow, red – and not seen
check-keys-row = Shift + 1, 2, 3, 0
check-keys-row-does = that answer in all empty boxes in the row, and on to the next child
check-keys-arrows = Arrow keys
check-keys-arrows-does = move; Home and End go to the ends of the row, Page Up and Page Down a few children at a time
check-keys-letter = A letter
check-keys-letter-does = the next child whose name begins with it
check-keys-open-does = shows the signs for the box; Esc goes back to it
check-keys-undo-does = undo and redo, whichever child it was
check-keys-delete-does = deletes the answer in the box
check-keys-finish-does = is the same as Finish
one-sign-open = One sign at a time
one-sign-close = The whole form
one-sign-choose = Sign
one-sign-help = On a day when it is easy to see, look for one sign in all the children. The rest can wait for another day.
one-sign-far =
    { $all ->
        [one] { $answered } of { $all } child
       *[other] { $answered } of { $all } children
    }
one-sign-before = Previous sign
one-sign-next = Next sign
one-sign-filled =
    { $count ->
        [one] One answer was set to green. What you answered yourself is unchanged.
       *[other] { $count } answers were set to green. What you answered yourself is unchanged.
    }
