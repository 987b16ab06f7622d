access-lead = This is everything written about the child in Trivselsspor, in the order it was written. Where something was corrected, both versions stand here.
access-about = About this copy
access-kept =
    { $years ->
        [one] An assessment is kept for 1 year at most.
       *[other] An assessment is kept for { $years } years at most.
    }
access-some-withheld = Something is withheld. Where and why is told in its place below.
access-item-withheld = Withheld: { $reason }
access-unfinished =
    { $count ->
        [one] 1 assessment is begun and not finished. It is not in here.
       *[other] { $count } assessments are begun and not finished. They are not in here.
    }
access-child = The child's details
access-given = First name or initials
access-surname = Surname
access-born = Born
access-weeks-early = Weeks early
access-since = First day
access-left = Last day
access-day = Day
access-from = From
access-until = Until
access-model = Model
access-form = Form and age
access-corrects = Corrects an earlier assessment
access-nothing-seen = set although no area was seen
access-reason = Why
access-hint-of = From what was seen by
access-assessors = Have seen the child
access-note = Note on { $area }
access-setting = The group belongs to
access-on-sheet = On the parents' sheet: { $what }
access-to-parents = For the parents about { $area }
access-dialogue-opened = The dialogue was opened before everybody had finished
access-not-assessed = The child could not be assessed
access-not-assessed-back = The child could be assessed after all
access-put-off = The talk was put off
access-put-off-back = The talk was taken up again
access-visit = Visit
access-held = Nothing may be erased now
access-held-back = May be erased again
access-withheld = Something was withheld from the copy
access-withheld-back = Something was put into the copy again
access-copied = A copy for the parents was made
access-screen-lead = Read the copy through before you pass it on. Parents as a rule have a right to all of it (article 15 of the General Data Protection Regulation and the access rules of the Danish Public Administration Act). What can be withheld is to be confirmed by the municipality's DPO.
access-print = Print the copy
access-file = Take the copy as a file
access-file-open = The file is not locked. Give it only to those it is for, and delete it afterwards.
access-others = Other children's names stand in the text. Withhold the pieces that give something away about them:
access-others-where = { $name } – { $title }, { $when }
access-keep-title = Withhold something
access-keep-leader = Only a leader can withhold something. The leader must be the one chosen at the screen.
access-keep-which = What is to be withheld?
access-keep-choose = Choose
access-keep-why = Why?
access-keep-why-help = The reason stands in the copy in its place.
access-keep-go = Withhold it
access-keep-back = Put it in again
