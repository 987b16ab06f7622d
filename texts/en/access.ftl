access-lead = This is what has been written about the child on their own pages in Trivselsspor, in the order it was written. Where something was corrected, both versions are included. Where the child is mentioned in something written elsewhere, for instance about other children, it is not included here; ask us about it.
access-about = About this copy
access-kept =
    { $years ->
        [one] We delete what we have written after 1 year at most, unless we are still dealing with something about the child, for example a complaint.
       *[other] We delete what we have written after { $years } years at most, unless we are still dealing with something about the child, for example a complaint.
    }
access-kept-unset = Ask us how long we keep what we have written.
access-some-withheld = Something has been exempted from access. The reason is given where the text is missing.
access-marks = If a manager has stopped the deletion of the records, or something is waiting until a manager has asked the municipality, it is mentioned here only if the manager has chosen that. The same goes for the answer to “Should we notify the municipality?”, which belongs to every red position, and it can go for a meeting with only one of two homes. This line is in every copy, even when there is nothing of the kind.
access-item-withheld = Exempted: { $reason }
access-unfinished =
    { $count ->
        [one] 1 draft about the child has been started but not finished, for instance an assessment, a follow-up or notes from a meeting. It is not included here; ask us about it.
       *[other] { $count } drafts about the child have been started but not finished, for instance assessments, follow-ups or notes from meetings. They are not included here; ask us about them.
    }
access-child = The child’s details
access-given = First name or initials
access-surname = Surname
access-born = Born
access-weeks-early = Weeks before the due date
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
access-only = Applies only to
access-hint-of = Based on the answers of
access-assessors = Answered by
access-note = Note on { $area }
access-setting = Kind of setting
access-on-sheet = On the parents’ sheet: { $what }
access-to-parents = For the parents about { $area }
access-dialogue-opened = The dialogue was opened before everyone had answered
access-not-assessed = The child could not be assessed
access-not-assessed-back = The child could be assessed after all
access-put-off = The dialogue was postponed
access-put-off-back = The dialogue was taken up again
access-visit = Visit
access-held = Nothing may be deleted now
access-held-back = May now be deleted
access-withheld = Something was exempted from access
access-withheld-back = The exemption was lifted
access-copied = The parents were given access to the records
access-printed = Something about the child was printed
access-calendar = A file was downloaded for the calendar
access-paper = Paper
access-position-taken = The position was downloaded as a file for another system (FHIR)
access-screen-lead = Read the copy through before you pass it on. As a rule, whoever has parental custody has a right to all of it (article 15 of the General Data Protection Regulation and the access rules of the Danish Public Administration Act). If the person asking does not have custody, or if the other parent has told you something about their own home, ask the municipality’s data protection officer (DPO) before you hand over the copy. Ask them, too, before you exempt anything.
access-left-out = The answer to “Should we notify the municipality?”, anything waiting for the municipality, the manager’s marks, and meetings that the other home must not know about are not in the copy unless a manager includes them below. Read grounds, agreements and notes: they may say the same in other words.
access-meeting-apart = One home must not know about meetings with the other. A meeting marked “The other home must not know about the meeting” is not in the copy, and neither is what was agreed there, until a manager includes it below. Meetings without that mark are in the copy, even if a sheet was printed without meetings. Find out which home the copy is for, and read it through: the parents’ words, grounds and notes may also tell of a meeting. If that home must not know at all that there have been meetings, ask the municipality’s data protection officer (DPO) before you give the copy.
access-print = Print the copy
access-print-first = The copy has not been printed. Press “{ $button }” on the screen, and type the passphrase.
access-file = Download the copy as a file
access-file-open = The file is not locked. Give it only to the people it is meant for, and delete it afterwards.
access-others = Other children’s names appear in the text. Exempt the places that say something about them:
access-others-where = { $name } – { $title }, { $when }
access-keep-title = Exempt something from access
access-marks-help = The manager’s marks that stop deletion are not in the copy unless you include them here. Every copy says so, even when there are no marks.
access-marks-go = Include the manager’s marks
access-marks-none = There are no marks to include.
access-marks-in = The manager’s marks are now in the copy.
access-waiting-help = The answer to “Should we notify the municipality?” and its grounds are not in the copy, be it a yes or a no, unless you include them here; nor is the fact that a writing sheet was printed. Where the parents must not be told of a notification beforehand, all the notifications noted for the child are left out in the same way. If somebody at home may be behind violence or abuse, ask the municipality first.
access-waiting-go = Include what concerns notifying the municipality
access-waiting-none = There is nothing to include.
access-waiting-in = What concerns notifying the municipality is now in the copy.
access-meetings-help = A meeting that the other home must not know about is not in the copy unless you include it here; nor are its notes, what was agreed there, or the fact that an invitation or a meeting sheet was printed. Include it only if the copy is for the home the meeting was with. It is then in later copies, too, until you exempt it again. Whether you may leave a meeting out is for the law to say: ask the municipality’s data protection officer (DPO).
access-meetings-go = Include what concerns meetings with one home
access-meetings-in = What concerns meetings with one home is now in the copy.
access-keep-leader = Only a manager can exempt something. If you are one, choose your name at the top.
access-keep-which = What should be exempted?
access-keep-why = Why?
access-keep-why-help = The reason is written in the copy, where the text is missing. The heading, the time and the name of whoever wrote it remain, so the parents can see that it exists.
access-keep-go = Exempt it
access-keep-back = Include it again
access-keep-anew = a new version of something exempted
