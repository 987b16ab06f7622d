### Meetings: before, during and after, and their papers.

## Kinds and sides

meet-talk = Conversation
meet-network = Network meeting
meet-parents = The parents
meet-child = The child
meet-staff = Us
meet-outside = From outside
meet-state-planned = Arranged
meet-state-moved = Moved
meet-state-held = Held
meet-state-cancelled = Cancelled

## The meeting

meet-title = Meeting
meet-open = Open the meeting
meet-plan = Arrange a meeting
meet-before = Before
meet-during = During
meet-after = After
meet-overdue = Was the meeting held?
meet-overdue-of = { $name }: was the meeting on { $day } held?
meet-no-moved = No, it was moved
meet-no-cancelled = No, it was cancelled

## Before

meet-kind = What kind of meeting is it?
meet-day = Day
meet-time-unread = Write it as 15:30–16:15.
meet-purpose = What should the meeting lead to?
meet-purpose-help = One sentence. The parents read it in the invitation, on the meeting sheet and on the screen on the day.
meet-people = Who is coming?
meet-people-help = One on each line: name, comma, and who it is, for example “Karin, speech therapist”.
meet-child-comes = The child takes part
meet-without-parents = Why is neither parent taking part?
meet-one-home-only = The other home must not know about the meeting
meet-one-home-only-help = When the parents live apart and the meeting is with one home only. The meeting and what is agreed there are then on the parents’ sheet only when that has been chosen, and not on “Before we meet”. On the screen “The parents are here” they are shown only if you open it from the meeting’s own page, and in the copy for the parents only once a manager includes them.
meet-consent-what = { $name }: What may be told, and what is it for?
meet-consent-how = Who said yes, when and how?
meet-consent-missing = The parents must say yes before anybody from outside comes to the meeting. A yes is missing for: { $names }.
meet-points = What we want to talk about
meet-points-help = One thing on each line. It appears on the meeting sheet.
meet-points-parents = The parents want to talk about
meet-points-child = The child wants to talk about
meet-points-staff = We want to talk about
meet-chair = Who leads the meeting?
meet-notes-by = Who takes notes?
meet-interpreter = Interpreter
meet-interpreter-help = Which language, and is the interpreter booked? Leave it empty if nobody needs one.
meet-told = What may be shared at the meeting, and who will share it?
meet-told-help = This is not on the meeting sheet or the invitation, but it is in the parents’ copy (Access to records).
meet-more-fields = Who leads and takes notes, interpreter, and what may be shared
meet-save = Save the meeting
missing-meet-day = Choose a day.
missing-meet-purpose = Write in one sentence what the meeting should lead to.
missing-meet-parents = Write which of the parents is coming, or why neither is.
missing-meet-consent = For each person from outside, write what the parents have said yes to, and who said yes. If they say no, take the name out.
meet-move = Move the meeting
meet-anew = Agree on another day
meet-cancel = Cancel the meeting
meet-move-why = Why is the meeting being moved?
meet-cancel-why = Why is the meeting being cancelled?
meet-calendar = Download for the calendar
meet-calendar-help = Your calendar is not part of what Trivselsspor locks. The file says only “{ $summary }”, day, time and what is written under “Place”.
meet-calendar-file = File for the calendar
meet-calendar-summary = Meeting ({ $initials })

## During

meet-begin = Begin the meeting
meet-begin-help = The clock starts when you press the button. Take one item at a time; what you write is saved as you go.
meet-welcome = Welcome
meet-welcome-help = Who are we, how long do we have, and who takes notes?
meet-came = Who has come?
meet-good = What goes well?
meet-good-help = The parents first, then the child, then one thing from each of us.
meet-wonder = What do we wonder about?
meet-wonder-help = Only what we have seen or heard, with place and time.
meet-try = What will we try, and what do you hope for?
meet-hopes = What do you hope for?
meet-end = Closing
meet-end-help = Read aloud what you have agreed, and agree when to meet next.
meet-said = What is said
meet-point-of = Item { $number } of { $all }
meet-minutes = { $minutes } min
meet-left =
    { $minutes ->
        [one] 1 minute left
       *[other] { $minutes } minutes left
    }
meet-over = Time is up. Would you like five more minutes?
meet-of-item =
    { $minutes ->
        [one] For this item: 1 minute
       *[other] For this item: { $minutes } minutes
    }
meet-item-over = Time is up for this item.
meet-five-left = Five minutes are left.
meet-longer = 5 minutes more
meet-next-point = Next item
meet-point-before = Previous item
meet-read-aloud = The notes were read aloud
meet-copies = Who gets a copy?
meet-keep = Save the notes

## After

meet-agreed = What we agreed
meet-nothing-agreed = Nothing new was agreed.
meet-no-minutes = No notes have been written from the meeting yet.
meet-write = Write the notes
meet-correct = Correct the notes
meet-not-yet = Once the meeting has been held, what was agreed will appear here.
meet-two-wrote = Two people have written notes separately. Both are shown here, and all the agreements apply.
meet-apart-short = Two people have each moved the meeting
meet-apart-of = { $child }: two people have each moved the meeting
meet-apart-sentence = Two people have each moved the meeting. Read both, and choose which one counts.
meet-apart-time = Afterwards, check that the time is right, and let those who are coming know.
meet-filed-open = Record that the notes have been put into the municipality’s case system
meet-filed = Put into the municipality’s case system on
meet-filed-help = That is where the notes of the meeting belong. Write only the day here. What has been written in Trivselsspor stays.
meet-again = Arrange the next meeting

## The papers

meet-sheet = Meeting sheet
meet-sheet-print = Print the meeting sheet
meet-invitation-print = Write an invitation
meet-papers-lead = Read the paper through before you pass it on. As the place, write only the room, or “at your home”, never an address.
meet-papers-before = One home must not know about meetings with the other. Choose how many homes the paper is for, and give it only to those who may know of the meeting.
meet-papers-consent = Write it under “Before”, and the paper can be printed.
meet-papers-apart = Two people have each moved the meeting. First choose which day counts, and the paper can be printed.
meet-homes = For how many homes?
meet-one-home = One home
meet-two-homes = Two homes: two identical copies, one for each
meet-back = Back to the meeting
meet-leads = leads the meeting
meet-writes = takes notes
meet-feedback = For the parents, if you would like to answer:
meet-feedback-help = You type in the answers afterwards under “After”, word for word.
meet-back-title = The next follow-up
meet-back-go-on = What do we go on with, what do we change, and what do we stop?
meet-back-words = The parents’ words, as they are said
meet-back-child = The child’s words, or what the child shows

## In the copy for parents and in the trail

meet-changed = A meeting was arranged or changed
meet-moved-title = The meeting was moved
meet-cancelled-title = The meeting was cancelled
meet-held-title = The meeting was held
meet-agreed-on = Arranged on
meet-to = It is now on
meet-consent = The parents’ yes
