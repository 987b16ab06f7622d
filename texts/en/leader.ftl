### The leader: what must be seen now, four at random, the quarter's look and the month's figures.

## The questions

review-drawn = Four at random
review-quarter = Quarterly review
review-known = Does everyone know what we are trying, and why?
review-voices = Do we have the parents’ and the child’s words?
review-helps = Does it help, and how can we tell?
review-least = Is it the least intrusive thing that can help?
review-seen-by = How does it show?
review-need = What is needed from me?
review-optional = Optional.
review-missing = Answer the first four questions.
review-apart = Somebody else has corrected the same answers without having read these. Save the right ones; both stand until somebody does.
review-in-copy = The answers are part of the parents’ copy (Access to records). A manager can exempt them there.
review-save = Save the answers
review-saved = Thank you. The answers are saved.
review-title = The manager’s five questions: { $kind }

review-begun = Answers you have begun
review-begun-of = { $child }: { $kind }
review-correct = Correct

## The page

leader-title = Manager
leader-only = This page is for managers. If you are one, choose your name under “Who are you?”.
leader-see = To look at now
leader-see-none = There is nothing you need to look at right now.
leader-see-why = Why is a child here?
leader-see-help = Here are follow-ups more than seven days late, those without a date, those moved twice or more, and those where two people have followed up, corrected the follow-up or changed the date separately. A child also appears here when 14 days have passed since a yellow or red position and nobody has noted that the parents know, met them or typed in what they said. So does a child with an agreement whose day passed more than seven days ago and nobody has said whether it was kept.
leader-parents = For { $days } days nobody has noted that the parents know
leader-parents-count = { $count } with no note that the parents know
leader-moved = Date moved { $count } times
leader-agreements-count = { $count } with an agreement whose day has passed
leader-moved-count = { $count } with a date moved twice or more
leader-apart-count = { $count } where two people have written separately
# $count
leader-overdue-count =
    { $count ->
        [one] 1 follow-up is overdue
       *[other] { $count } follow-ups are overdue
    }
# $days
leader-overdue =
    { $days ->
        [one] Follow-up 1 day overdue
       *[other] Follow-up { $days } days overdue
    }
leader-paper-open = Print what to look at now
leader-paper-lead = This paper is for your own meeting. The children appear under their everyday names. There are no colours, and nothing that has been written about them.
leader-paper-only = For the manager only. Lock the paper away, and shred it after the meeting.
leader-paper-by = Printed by
leader-paper-why = Why
leader-paper-order = The children are listed by reason, and then by the date of the next follow-up. Nothing is ordered by colour, room or adult.
leader-paper-do = What we will do
leader-paper-back = Back to the manager’s page
leader-paper-audit = Printed what a manager is to look at now
leader-lead = coordinator: { $lead }
leader-followed-none = No children are being followed closely right now.
leader-order = The children are listed by the date of the next follow-up. Nothing is ordered by colour, room or adult.
leader-since = followed closely since { $day }
leader-rung = step { $number } of the ladder
leader-next = next { $day }
leader-trust = Roles are a matter of trust, not a lock. This page shows what you have promised each other, not who is good at their job.

## Four at random

four-help = Four children, drawn by lot. Talk about each of them with the coordinator.
four-draw = Find four at random
four-draw-each = Find four for each coordinator
four-among = Which children are they drawn from?
four-among-house = Everybody you follow closely
four-among-each = Each coordinator’s children by themselves
four-lead = Coordinator: { $lead }
four-no-lead = Without a coordinator
four-not-drawn = Nobody has been drawn yet.
four-why-of-lead = On { $day } you were following { $pool } children closely with { $lead } as coordinator. The draw is the same on every device and cannot be done again. A child who has been drawn is left out for the next two months, as long as there are eight others to draw from.
four-talked = { $month }: { $talked } of { $all } talked about
four-discussed = talked about { $day }
four-missing = not talked about yet
four-talk = Write the answers
four-before = Answers from earlier months
four-why = Why these four?
four-why-without-lead = On { $day } you were following { $pool } children closely without a coordinator. The draw is the same on every device and cannot be done again. A child who has been drawn is left out for the next two months, as long as there are eight others to draw from.
four-why-text = On { $day } you were following { $pool } children closely. The draw is the same on every device and cannot be done again. A child who has been drawn is left out for the next two months, as long as there are eight others to draw from.
four-all =
    { $count ->
        [one] On the 1st of the month you were following one child closely. Talk about that child.
       *[other] On the 1st of the month you were following { $count } children closely. Talk about all of them.
    }
four-nobody = On the 1st of the month you were not following any children closely.

## The quarter's look

quarter-due =
    { $count ->
        [one] One child by { $day }. Five questions, together with the coordinator.
       *[other] { $count } children by { $day }. Five questions about each, together with the coordinator.
    }
quarter-none = No child needs a quarterly review by { $day }.
quarter-begin = Begin
quarter-held = Answers from this quarter
quarter-held-on = answered on { $day }
quarter-next = Next: { $child }

## The month's figures

month-title = The month’s figures
month-choose = Month
month-figure = Figure
month-under = Without names. The figures show how things stood on { $day }, and what happened in the month.
month-baseline-of = Baseline: { $month }
month-open = Provisional figures
month-goes-on = The month is not over yet. It can be closed from { $day }.
month-later-closed = A later month has been closed, so this one cannot be.
month-close = Close the month
month-close-help = A closed month does not change, not even when a child’s records are deleted. Once closed it can be printed and downloaded.
month-closed = Closed { $day } by { $who }. What you see is what is printed.
month-closed-on = Closed { $day }
month-baseline = Use { $month } as the baseline
month-baseline-is = { $month } is the baseline and is shown beside the other months.
month-file = Download as a file without names
month-of = { $part } of { $all }
month-no-position = “No position” says how far the adults have come.
month-unchanging = A closed month does not change. There are no percentages, no arrows and no rooms or adults here: small numbers say something about individual children and nothing about who is good at their job.
month-audit-closed = Closed { $month } in the month’s figures
month-audit-printed = Printed or downloaded the month’s figures

count-few = under 5
count-hidden = hidden
count-unshown = not shown
disclosure-explained = “Under 5” is a number from 1 to 4. Where it says “hidden” or “not shown”, the numbers could otherwise point to individual children. Yellow and red are added together where the two numbers apart could point to individual children.

figure-children = Number of children
figure-seen = Answered: everyone has answered, or “Not assessed” with a reason
figure-talked = Talked together: joint position in the round
figure-positions = Positions
figure-position = Positions: { $step }
figure-off-green = yellow or red
figure-no-position = no position
figure-followed = Followed closely on the last day
# $band
figure-age = the child’s age: { $band }
figure-begun = begun in the month
figure-ended-back = ended: thriving again
figure-ended-handed-on = ended: others have taken over
figure-ended-left = ended: the child has left
figure-ended-other = ended: for another reason
figure-due = Follow-ups due in the month
figure-held-in-time = held within seven days
figure-held-late = held later
figure-not-held = not held by the last day
figure-overdue = Follow-ups overdue on the last day
figure-oldest =
    { $weeks ->
        [one] { $count }, the oldest 1 week
       *[other] { $count }, the oldest { $weeks } weeks
    }
figure-undated = Followed closely without a date
figure-parents = Parents: no note after 14 days
figure-kept = Agreements with an answer: were they kept?
figure-helped = Agreements with an answer: did they help?
figure-stepped-up = Steps up the ladder in the month
figure-stepped-down = steps down the ladder in the month
figure-meetings = Meetings held
figure-meetings-parents = with the parents’ words
figure-meetings-child = with the child’s words
figure-group-tries = Focus points on the last day, for the children together or the conditions
figure-group-tries-seen = followed up in the month
figure-notified = Notifications the municipality had to acknowledge in the half-year
figure-notified-receipt = with an acknowledgement within six working days
figure-reviews = Manager: quarterly reviews held
figure-drawn = Manager: drawn and talked about

## In the copy for parents

access-drawn = Was drawn in “Four at random”
access-drawn-pool = Drawn from
access-drawn-children = { $count } children
