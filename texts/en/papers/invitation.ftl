### The invitation to a meeting.

meet-invitation = Invitation
invite-dear = Dear { $names }
invite-lead = We would like to talk with you about { $child }.
invite-purpose = What we hope the meeting will lead to:
invite-with = { $names } will be there.
invite-both = Both homes are invited.
invite-how = We begin with what goes well. You help to decide what we talk about and what we try.
invite-answer = You are welcome to answer: cut this off and give it to us, or tell us by phone.
invite-yes = We are coming
invite-no = The time does not suit us
invite-bring = We are bringing somebody
invite-interpreter = We would like an interpreter
invite-own-help = Write, if you like, and bring the paper. You are just as welcome if you write nothing.
