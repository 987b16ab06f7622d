dialogue-lead = Begin with what works. Hear each other out.
dialogue-lead-differ = What you see differently is often what matters most.
dialogue-lead-alone = Begin with what works. Think it through, preferably together with a colleague or your manager.
dialogue-not-yet = Not everyone has answered yet.
dialogue-not-yet-help = It is best if each adult answers first. If you are together now, you can open the dialogue anyway; the answers so far are then shown.
dialogue-nobody = Nobody has answered about the child yet. Answer first; then the answers are shown here.
dialogue-open = Open the dialogue now
dialogue-compare = What each adult has answered
dialogue-compare-alone = What has been answered
dialogue-differ-title = What you see differently
dialogue-unseen-title = Too little seen to answer
dialogue-alike =
    { $count ->
        [one] One area you see the same way
       *[other] { $count } areas you see the same way
    }
dialogue-answered =
    { $count ->
        [one] Answer about one area
       *[other] Answers about { $count } areas
    }
dialogue-alike-set = Set as answered
dialogue-alike-changed =
    { $count ->
        [one] Set, and one area differs from the answer
       *[other] Set, and { $count } areas differ from the answers
    }
dialogue-joint-mark = Together
dialogue-joint-mark-alone = Position
dialogue-differ = You see it differently
dialogue-two-steps = You see it very differently
dialogue-signs-word = Signs
dialogue-signs = Signs under { $area }
dialogue-hint-of = Suggestion from the answers of { $name }
dialogue-hints = Suggestions from the answers
dialogue-frames = What will we change in the conditions around the child?
dialogue-frames-help = Begin with yourselves: the room, the rhythm, the groups, where the adults are.
dialogue-frames-help-alone = Begin with the day around the child: the room, the rhythm, who is together, where the adult is.
dialogue-set-alike = Use your shared answers
dialogue-set-answered = Use the answers
dialogue-whole = The overall position, here with us
dialogue-whole-help = The colour is about what has been seen, not the child.
dialogue-grounds-help = So that a colleague understands it in six months.
dialogue-apart = The answers are two steps apart on { $area }.
dialogue-too-few =
    { $have ->
        [one] One adult has answered. There are usually { $expected }.
       *[other] { $have } adults have answered. There are usually { $expected }.
    }
dialogue-why = Why can the position be set all the same?
dialogue-missing = Something is still missing before the position can be set:
nothing-seen = Nobody has seen any of what the form asks about. So there is nothing to base a position on, not even a green one: what nobody has seen never counts as thriving.
nothing-seen-ways-alone = If you have seen something after all, write it first in your own assessment. Otherwise write why the child could not be assessed this time.
nothing-seen-ways = If one of you has seen something after all, write it first in your own assessment. Otherwise write why the child could not be assessed this time.
dialogue-green-unseen-alone = Not enough has been seen to answer about { $area }, and now the area is being set to green. What has been seen?
dialogue-green-unseen = In your own assessments nobody has seen enough to answer about { $area }, and now the area is being set to green. What has been seen?
dialogue-green-mostly-unseen = The overall position is being set to green, with only { $seen } of the six areas seen.
dialogue-no-area-off = No area is yellow or red, and the overall position is being set to { $whole }. Which area is it about? Change the area, or write why.
dialogue-green-over-red = { $area } is being set to red, and the overall position to green. Why is it green?
missing-nothing-seen-alone = All six areas are marked “Not seen”. Set at least one that you have seen. If you have not seen anything, correct your own assessment and write that the child could not be assessed.
missing-nothing-seen = All six areas are marked “Not seen”. Set at least one that one of you has seen. If nobody has seen anything, correct your own assessments and write that the child could not be assessed.
dialogue-other-model = { $name } has answered with another version of the model, which is not here. The signs are kept but cannot be read here; what was answered about whole areas counts.
missing-areas = Choose a position for each area.
missing-whole = Choose the overall position.
missing-grounds = Write the grounds.
missing-why = Write why the position can be set all the same.
missing-why-now = What is written is from when the position was last set. Also write why it can be set as it is now.
missing-notify = Answer yes or no to notifying the municipality, and write why.
missing-leader = Say whether the manager knows: since which day, or who will tell them.
missing-days = One of the dates does not exist. Correct it or leave it empty.
dialogue-agree = Set the position
dialogue-unsaid = The field “What we have seen and would like to talk with you about” is empty. Should it say something on the parents’ sheet?
dialogue-unsaid-write = Yes, write it now
dialogue-unsaid-without = No, set the position without it
guidance-must = What we must do now
guidance-can = What we can do now
notify-question = Should we notify the municipality?
notify-help = This is a separate question: red does not in itself mean notifying. The duty is personal. If it is urgent, do not wait:
notify-private = The answer and the grounds never appear on the parents’ sheet. In the copy for access requests they are included only if a manager includes them.
leader-told-question = Does the manager know that the position is red?
leader-told-day = On which day was the manager told?
leader-told-who = Who will tell the manager, and when?
leader-told-on = Yes, since { $day }.
leader-told-by = Not yet. { $who }
agreements-help = At most three at a time: who does what, and by when.
agreement-number = Agreement { $number }
agreement-who = Who
agreement-what = What
agreement-sign = What will show that it helps (optional)
agreement-sign-words = What will show that it helps: { $sign }
agreement-by = By when
meeting-time = Time
meeting-time-help = For example 15:30–16:15.
meeting-place = Place
meeting-place-help = For example room 12 or “at your home”, never an address. The parents read it on the sheet.
meeting-people = Who will be there
meeting-people-help = The parents read it on the sheet.
meeting-contact = Whom can parents call?
meeting-contact-help = Name and phone number. The parents read it on the sheet. Unless something else is written here, what is in the settings applies.
parents-title = For the parents
parents-help = Only what is written or ticked here appears on the sheet, together with the position, the agreements, the next meeting and “Since last time”: what was answered and written about the agreements in the last follow-up. Other notes do not.
parents-strengths = What goes well, and what works
parents-strengths-help = Write directly to the parents. It comes first on the sheet.
parents-seen = What we have seen and would like to talk with you about
parents-seen-help = Write directly to the parents about what has been seen here, so that they can recognise it. On the sheet it comes after what goes well.
parents-take = Include on the sheet
parents-areas = Write a sentence to the parents about an area
parents-show = Show the parents: { $what }
print-no-position = The position has not been set yet. Once it has, the sheet can be printed here.
print-lead = Read the sheet through as if it were about your own child. Then print it for the meeting.
print-facts-title = Two things the sheet must answer
print-facts-help = Parents read the answer on the sheet. Write it as you would say it to them, for example “The adults in the Sunflower group and the manager”.
print-facts-missing = Answer at least one of the two questions.
print-language = Language of the sheet
print-meeting = Should the next meeting and what was agreed at meetings be on this sheet?
print-meeting-with = Yes, the next meeting and what was agreed at meetings
print-meeting-without = No, nothing about meetings
print-meeting-both = Yes, and from now on both homes may know about the meetings
print-meeting-help = If one home must not know when and where you meet the other, print their sheet without meetings. What was agreed at a meeting is then left out too. The page asks again at the next printing, until somebody chooses that both homes may know about the meetings. Also check whether the other agreements mention the meeting.
print-meeting-before = One home must not know about meetings with the other. Choose whether the meetings should be on this sheet before you print.
print-unsaid = The field “What we have seen and would like to talk with you about” is empty. You can fill it in under “Edit the text on the sheet”.
print-go = Print
print-change = Edit the text on the sheet
walk-folded = Agreements and words for the parents
walk-guidance = See what must be done now, and what can be

## The position again, in the middle of a follow-up

look-again-lead = Look at what has been seen since. Write the grounds as they are now. What is written in the follow-up stays meanwhile.
look-again-from = From { $day }. Is it still right?
look-again-promises = What is agreed and the next date are in the follow-up. They do not change here.
look-again-back = Back to the follow-up
dialogue-stands = The position is from { $day }. If a colour is changed now, the new one holds from today, and the old one can still be read in the child’s trail.
