### Follow-up: when you look again, and what came of what you agreed.

## The answers

kept-partly = Partly
kept-not-begun = Not begun
helped-little = A little
helped-too-early = Too early to say
follow-up-goes-on = Carry on
follow-up-adjust = Adjust the agreement
follow-up-anew = New agreement
follow-up-anew-title = Is there anything new to agree on?
follow-up-anew-enough = Three agreements continue. Finish one of them before you add a new one.
follow-up-ends = Finish
ended-back = No, the child is thriving again
ended-handed-on = No, others have taken over
ended-left = No, the child has left, or the contact has ended
ended-other = No, for another reason
followed-up-team = Here, without the parents
followed-up-with-parents = Together with the parents
followed-up-phone = With the parents on the phone
followed-up-visit = At the family’s home

## When you look again

plan-title = When will it be followed up?
plan-help = That is when you see whether what was agreed is helping.
plan-no-date = We cannot set a date yet
plan-day = We follow up on
plan-why = We cannot set a date yet because …
plan-late = Why will it be later?
plan-lead-help = The one who makes sure it happens.
plan-at-green = Follow up even though the position is green
plan-agreed = A follow-up is agreed for { $day }.
plan-stands = A follow-up is agreed for { $day }. That stands even when the position is green. On the child’s page you can move the date, or follow up and finish.
missing-plan = Set a date for the follow-up. If you cannot set one yet, or if it will be later than suggested, write why.
missing-plan-past = The day of the follow-up has passed. Choose today or a later day.
missing-late = Write in a sentence why it will be later than { $day }, or choose an earlier day.

## What holds now

promises-title = What is agreed now
promises-go = Follow up
promises-next = Next time
promises-no-date = No date yet: { $why }
promises-overdue =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
follow-ups-more = And { $count } more
promises-green = The position is green now. When you follow up, you can choose “Finish” for what was agreed.

## Following up

follow-up-planned = It was planned for { $day }.
follow-up-corrects = You are correcting what was written on { $day }.
follow-up-easier = What has become easier?
follow-up-easier-help = One thing is enough. If nothing has become easier, write that.
follow-up-agreed = What was agreed
follow-up-nothing-agreed = There are no open agreements.
follow-up-kept = Was it kept?
follow-up-helped = Did it help?
follow-up-then = And now?
follow-up-words = A few words about it (optional)
follow-up-words-help = The parents can read both the answers and the words on their sheet.
follow-up-how = How was it followed up?
follow-up-enough = Does the child still need to be followed closely?
follow-up-think-again =
    { $weeks ->
        [one] The child has been followed closely for 1 week.
       *[other] The child has been followed closely for { $weeks } weeks.
    }
follow-up-closely = Does the child need to be followed closely?
half-year-asks = Is it still the right help?
half-year-go-on = Carry on
half-year-other = Do something else
half-year-step-down = Less help: one step down the ladder
half-year-step-up = More help: one step up the ladder
half-year-end = Finish
half-year-why = Why? (optional)
half-year-chosen = Still the right help? { $choice }
half-year-step = Now write the step of the ladder and the reason on the child’s page.
missing-half-year = Say whether it is still the right help.
missing-why-ended = Choose why the child no longer needs to be followed closely.
missing-closely = Say whether the child needs to be followed closely.
follow-up-enough-words = Put it in a sentence
follow-up-save = Save the follow-up
follow-up-missing = Something is still missing before you can save:
missing-said = Answer about at least one agreement, or write what has become easier. If nothing has become easier, write that.
missing-how = Say how it was followed up.
missing-choice = Two people wrote separately. Read both at the top of the page, and choose which one counts before you stop following the child closely.
missing-enough = Write in a sentence why the child no longer needs to be followed closely.
follow-up-thanks = Thank you. Next time is { $day }.
follow-up-thanks-no-date = Thank you. Set a date as soon as you can.
follow-up-thanks-ended = Thank you. The child is no longer followed closely.
follow-up-thanks-help = It has been added to the child’s trail. Trivselsspor sends no reminders: put the date in your calendar.
follow-up-thanks-kept = It has been added to the child’s trail.
follow-up-print = Print for the parents
position-now-title = How does it look now?
position-now-since = since { $day }
position-now-help = If it is still right, there is nothing to do here.
position-now-round = A new round has begun. The position is set there once there are answers about the child.
position-now-answer = Answer about the child
follow-up-position-again = Look at the position again

## Following up for a group

group-follow-up-lead = Look at what is being tried for the children and in the conditions around them. Do not write any child’s name.
group-follow-up-back = To the group overview
group-follow-up-ended = Thank you. What was tried is now finished.
group-follow-up-kept = It is now in the group’s trail.
group-follow-up-kept-class = It is now in the class’s trail.
group-follow-up-kept-district = It is now in the district’s trail.
group-missing-said = Answer about at least one focus point, or write what has become easier. If nothing has, write that.
group-missing-next = Choose a day after today.

## Trail and last time

trail-again = We looked at the position again
trail-again-in = { $round }, looked at again { $day }
trail-again-on = Looked at again { $day }
follow-up-held = Followed up
words-correct = Correct the words
follow-up-change = Correct the follow-up
follow-up-how-many = Agreements kept: { $kept } of { $all }
follow-up-was-kept = Kept: { $word }
follow-up-did-help = Helped: { $word }
follow-up-by = Written by

## A date moves

move-open = Move the date
move-set = Set a date
move-cancel = We do not need to follow up
move-day = New date
move-why = Why is it being moved?
cancel-why = Why is there no need to follow up?
move-parents = Do the parents know?
missing-move-day = Choose today or a later day.
missing-move-why = Write why in a sentence.
missing-move-parents = Say whether the parents know.
moved-title = The date of the follow-up was moved
moved-set = The date of the follow-up was set
cancelled-title = The follow-up was cancelled
moved-from = It was planned for
moved-no-date = There was no date
moved-why = Why
follow-ups-no-date = No date

## Two have followed up apart

apart-short = Two people have followed up separately
apart-sentence = Two people have followed up separately. Read both, and choose which one counts.
set-apart-sentence = Two people have set the position separately. Read both, and choose which one counts.
apart-choose = This one counts
corrected-apart-short = Two people have corrected the follow-up separately
group-corrected-apart-sentence = Two people have corrected the follow-up separately. Read both, and choose which one counts.
corrected-apart-sentence = Two people have corrected the follow-up separately. Read both, and choose which one counts. New agreements from both stay.
# $name
corrected-apart-by = Corrected by { $name }
days-apart-short = Two people have changed the date separately
days-apart-sentence = Two people have changed the date of the follow-up separately. Read both, and choose which one counts.
days-apart-parents = If the parents have been told a different date, tell them which one counts.
days-apart-position = The date was set with the position
days-apart-follow-up = The date was set in a follow-up
parents-told = The parents know now
parents-told-help = If you have talked with them about it or given them the sheet, press here. If they have said something, type in their words.
parents-told-on = The parents were told on { $day }.
parents-told-undo = That is not right
parents-told-title = The parents were told
parents-told-back = Taken back
apart-chosen = It was decided which follow-up counts
apart-holds = The one that counts
apart-instead = In place of
apart-set-aside = Another follow-up has been chosen as the one that counts.

## Answered · Talked · Agreed · Followed up

strip-label = How far have we come?
strip-seen = Answered
strip-talked = Talked
strip-agreed = Agreed
strip-done = done
strip-half = half done
strip-missing = missing
strip-late = overdue
strip-not-needed = not needed now
strip-all-done = Nothing is missing now
strip-answers = answers: { $have } of { $expected }
strip-no-position = no position yet
strip-no-parents = write when the parents know
strip-next = follow-up { $day }
strip-no-agreement = a date, but no agreement
strip-no-date = no date
strip-nothing = no agreement and no date
strip-unanswered =
    { $count ->
        [one] 1 agreement without an answer
       *[other] { $count } agreements without an answer
    }
strip-followed =
    { $count ->
        [one] Followed closely: 1 child
       *[other] Followed closely: { $count } children
    }
follow-up-calendar-summary = Follow up ({ $initials })
follow-up-calendar-help = Your calendar is not part of what Trivselsspor locks. The file says only “{ $summary }” and the day. If the date is moved, change it in the calendar too.
child-followed-since = Followed closely since { $day }
agreement-late = The day has passed. Answer when you follow up.
agreements-late =
    { $count ->
        [one] 1 agreement whose day has passed
       *[other] { $count } agreements whose day has passed
    }
strip-overdue-count = { $count } overdue
strip-undated-count = { $count } without a date
