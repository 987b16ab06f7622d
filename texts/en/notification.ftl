### Notification: three ways, what is noted, and the writing sheet. Nothing is sent from here.

notification-lead = Here you note that the municipality was notified, and when the acknowledgement came. Trivselsspor sends nothing. What is written here is not on the parents’ sheet, the meeting sheet or the invitation. It is in the copy for parents, unless they must not be told of a notification beforehand. Anyone who can unlock can find it.
notification-open = Show the page
notification-kept = It is noted. Type the passphrase again to go on.

## The three ways

notification-who = Could somebody in the home be behind violence or abuse?
notification-way-not-first = Yes, or we are in doubt
notification-way-urgent = No, but it is urgent
notification-way-together = No
notification-colleague = If it is about a colleague, use the “Urgent” page and not this one:
notification-not-first-title = Do not speak with the parents first
notification-not-first-form = Use the municipality’s own form. There is no help with writing here, and Trivselsspor keeps nothing of what you write to the municipality.
notification-not-first-copy = What is noted here is not in the copy for the parents. It waits until a manager has asked the municipality and has included it under “Access to records”.
notification-urgent-title = Call the municipality now
notification-urgent-1 = If the child is in danger right now, call 112 first.
notification-urgent-2 = Call the municipality, and say what you have seen and heard. Ask what it wants in writing.
notification-urgent-3 = The manager and the municipality agree who speaks with the parents, and when.
notification-together-title = Together with the parents
notification-together-1 = Speak with the parents first, two of you together. Say what you have seen and heard, and on which day and where. Offer no solutions yet.
notification-together-2 = Ask the parents whether one of those in the municipality who receive notifications may come to the meeting.
notification-together-3 = Hold the meeting together: the parents, the municipality and you.
notification-together-4 = Agree who writes it, and what happens next.
notification-together-duty = The text is yours. If the parents disagree, write their words beside it. A no from them does not lift the duty, and the duty does not wait for the meeting.

## I have notified

notification-note-title = When you have notified the municipality
notification-note-help = Here you note only that you have done it. If there is a draft of the writing sheet, it is deleted.
notification-note-plain = If you wish, you can note here that you have done it.
notification-day = Day
notification-hour = Time
notification-hour-help = For example 14:20.
notification-channel = How?
notification-by-phone = By telephone
notification-by-form = The municipality’s own form
notification-by-post = Digital Post or a letter
notification-in-person = At a meeting
notification-note-go = I have notified the municipality
notification-missing-day = Choose today or an earlier day.
notification-missing-channel = Choose how you notified the municipality.

## Afterwards

notification-known = Notifications that are noted
notification-made = Notified { $when }
notification-by = Notified by { $who }
notification-written-last = Last changed by { $who } on { $day }
notification-within = The municipality assesses within 24 hours whether it is urgent. If you are worried, call.
notification-receipt-due = The municipality must acknowledge it by the sixth working day: { $day }. From that day Trivselsspor asks under “Today” on the overview. Once the notification has been put into the municipality’s case system, it asks for at most 30 days, and not about a child who has left.
notification-receipt-question = Has the acknowledgement come?
notification-receipt-day = The day of the acknowledgement
notification-receipt-yes = Yes, it has come
notification-receipt-no = No, I will call
notification-receipt-came = The acknowledgement came on { $day }
notification-rang = Called about the acknowledgement on { $day }
notification-filed-day = Put into the municipality’s case system on
notification-day-wrong = Enter a day from { $made } until today.
notification-filed-help = The case record is kept there and not here. Nothing about the child can be deleted until that day has been entered. The acknowledgement can still be noted afterwards. If a manager has a passphrase of their own, that is the one needed.
notification-filed-go = Save the date
notification-filed-on = Put into the municipality’s case system on { $day }
notification-filed-asks = From now on the notification no longer stops the child’s records from being deleted. If the acknowledgement has not been noted, Trivselsspor asks about it until 30 days after the day you entered, as long as the child attends. The logbook says that something was closed, and not what.
notification-act-again = Type the passphrase again, and it will be noted.
notification-mistake-go = It was a mistake
notification-mistake-help = The note is then taken back. It stays here, crossed out, and the logbook says that something was closed. The parents’ copy shows both the note and that it was taken back, unless they must not be told of a notification beforehand. A manager can keep the text out, but the heading “Notification” stays in the copy. If a manager has a passphrase of their own, that is the one needed.
notification-taken-back = Taken back
# $who, $day
notification-back-unread = { $who } wrote on { $day } that the note was a mistake, but had not seen everything that stands here. So the note still stands. Talk about it together.
notification-rang-day = Called about the acknowledgement
today-notified = { $name }: the municipality assesses within 24 hours whether it is urgent. If you are worried, call.
today-receipt = { $name }: has the acknowledgement come?
today-filed = { $name }: has it been put into the municipality’s case system?
today-waits = Something is waiting for you behind the passphrase.
notification-go-on = Go on to the notification

## The writing sheet

writing-title = Writing sheet
writing-lead = Write in your own words. Tick what has already been written, and it is included word for word. Nothing is included by itself, and nothing is sent.
writing-days = The draft is encrypted. It is deleted when you press “I have notified the municipality” or “Delete the draft”, and otherwise the first time someone unlocks on { $day } or later.
writing-lies = There is a draft of the writing sheet about the child. Everyone who can unlock can read it. If it should not be here, delete it. Otherwise it is deleted when you press “I have notified the municipality”, or the first time someone unlocks on { $day } or later.
writing-who = Who are you, and how well do you know the child?
writing-before = How was the child before?
writing-seen = What we have seen and heard
writing-seen-help = With day and place, the child’s words, and what was done.
writing-well = What goes well
writing-tried = What we have tried, and what came of it
writing-parents = The parents’ view, word for word
writing-parents-help = Have both been heard? If they disagree, write that down.
writing-childs = The child’s view
writing-judgement = Professional judgement
writing-judgement-help = Keep it separate, so that it can be told apart from what has been seen.
writing-interpreter = Interpreter
writing-take = Include: { $ticked } of { $all }
writing-print = Print the writing sheet
writing-copy = The text, for the municipality’s own form
writing-copy-help = Select it and copy it. The clipboard may keep it and send it to other devices, so use the paper if you can.
writing-no-cpr = Write the CPR number and the address in the municipality’s own form only.
writing-drop = Delete the draft
writing-drop-ask = The draft of the writing sheet will be deleted and cannot be brought back. Do you want to delete it?
writing-paper = Writing sheet for a notification
writing-child = The child
