### Printing for a group: the screen where one chooses, and the papers that are not parents' sheets.

## The screen

group-print-lead = Choose what to print. Below you can see what it will look like.
group-print-what = What do you want to print?
group-print-parents-for = For the parents. One sheet for each child with a joint position.
group-print-slip-for = For parents and child, before you talk, so that they can write how they see it themselves. The day, time and place of the next meeting are on the slip, but nothing that has been written about the child.
group-print-agenda-for = For the team only. What each adult has answered, side by side, with room to write.
group-print-named = { $picture }, with names
group-print-named-for = For the team only. Each child’s joint position and the focus points.
group-print-counts = { $picture }, without names
group-print-counts-for = For the manager. Numbers and focus points. Focus points that name a child are left out; Trivselsspor does not notice nicknames and other ways of saying who it is, so read them before the paper goes on.
group-print-form-for = For anyone who would rather write by hand. Type the answers in afterwards.
group-print-grid-for = All the children on one sheet: a number in each box. Type the numbers in afterwards.
group-print-children = Which children?
group-print-all = Choose all
group-print-none = Choose none
group-print-chosen =
    { $all ->
        [one] { $chosen } of { $all } child chosen
       *[other] { $chosen } of { $all } children chosen
    }
group-print-language-of = Language of the sheet for { $child }
group-print-no-position = No joint position yet, so there is no sheet for:
group-print-other-model = The position was set with an older version of the model, and the sheet cannot be printed here:
group-print-apart = Here one home must not know about meetings with the other. Print their sheets from each child’s page, where you choose whether to include the meetings: { $names }
group-print-unsaid = The field “What we have seen and would like to talk with you about” is empty for: { $names }
group-print-slip-apart = The meeting is not on the slip, as one home must not know about meetings with the other. Write it by hand for the home that may know: { $names }
group-print-nothing = There is nothing to print yet. Choose at least one child, or choose something else to print.
group-print-names = What should be on the left?
group-print-with-names = The children’s names
group-print-with-lines = Empty lines
group-print-at-once = Collect the paper from the printer at once. If you save it as a PDF, the file is not locked.

## Shared by the papers

paper-team-only = For the team only. Keep the paper locked away, and shred it afterwards.
paper-type-in = Keep the paper locked away. Type the answers into Trivselsspor afterwards, and then shred the paper.

group-print-shared = More than one child is called { $child }. On paper you cannot tell them apart. Add a middle name or the day of birth under “Edit the child’s details” before you print.
group-print-leaves = The printer prints on both sides of the paper
group-print-leaves-help = Each family then starts on a new sheet of paper, and there may be blank pages in between. Untick this if you print on one side: there is then one sheet of paper for each page.

## Before we meet

## Agenda

agenda-kind = Agenda
agenda-nobody = Nobody has answered yet.
agenda-waits = The answers are shown only when everyone has finished, or when the dialogue has been opened.
agenda-note = note
agenda-other-model = Answered with another version of the model, so the signs cannot be read here: { $names }
agenda-wrote = Also wrote something: { $names }
agenda-earlier = Agreements from { $round }
agenda-kept = Was the agreement kept?
agenda-partly = partly
agenda-room = What we talk about and agree

## The group as a whole

picture-how-far = How far we have come
picture-all = Children in total
picture-wholes = The joint positions
picture-small = There are fewer than ten joint positions here. Such small numbers could point to individual children, so they are left out.
picture-wholes-hidden = The number is left out, as it could point to individual children: few or none are green, few are yellow or red, or all are the same. That also holds when the sheet is read together with other groups’ sheets and the month’s figures.
group-print-areas = The six areas in the joint positions
picture-focus = Focus points
picture-focus-none = No focus points have been written.
picture-done = done
picture-left-out =
    { $count ->
        [one] One focus point names a child and is left out here.
       *[other] { $count } focus points name a child and are left out here.
    }
picture-no-ranking = The numbers say something about the conditions we provide and about how far we have come. They cannot be used to rank children, groups or years.

## Blank forms

blank-kind = Blank form
blank-adult = Adult
blank-day = Date
blank-how = Tick the sentence that is most like what you have seen yourself. For signs about the home, what the parents have told you counts too. If you do not know, tick “{ $unseen }”. For yellow and red: circle { $letters }, and write where.
blank-long-where = How long, where
blank-notes = Notes
blank-acute = If you choose red here, tell the manager at once. Do not wait until the form is typed in.
grid-kind = { $check } on paper
grid-how = Write one number in each box. Answer from what you have seen yourself, and for the surroundings also from what the parents tell you. Take one child at a time.
