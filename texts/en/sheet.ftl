### The parents' sheet. Parents read it; what the staff wrote themselves stands as they wrote it.

# Stands in for a name that nobody wrote.
sheet-your-child = your child
sheet-on = Date
sheet-assessed-by = Assessed by
sheet-as-written = What is not in English we will go through together with you, with an interpreter if you wish.
sheet-strengths = What { $child } is good at, and what works
sheet-strengths-empty = We have not written anything here yet. Please tell us what { $child } is good at and enjoys, and we will write it together.
sheet-areas = What we see in everyday life
sheet-not-seen = We have not seen enough to say anything about how your child is doing with us just now.
sheet-position = The position here with us
sheet-frames = What we change in the conditions
sheet-agreements = What we have agreed
sheet-agreements-empty = There are no agreements here yet. There is room for those we make together.
sheet-who = Who
sheet-what = What
sheet-by = By when
sheet-next-meeting = We meet next
sheet-parents-view = Your own words
sheet-parents-view-prompt = What do you see at home? Is this familiar?
sheet-childs-view = What { $child } says or shows
sheet-childs-view-prompt = What is nice, and what is hard?
sheet-about = About what we have written
sheet-may-see = Who can see it
sheet-may-see-empty = Ask us, and we will tell you.
sheet-kept = How long
sheet-kept-until = We delete it on { $day } at the latest.
sheet-right = Your right
sheet-right-words = You have the right to see what we have written about your child, and to have mistakes corrected. Just tell us.
sheet-information = Information
sheet-contact = Contact
paper-printed = Printed on { $day }
