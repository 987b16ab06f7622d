### The parents' sheet. Parents read it; what the staff wrote themselves stands as they wrote it.

# Stands in for a name that nobody wrote.
sheet-your-child = your child
sheet-on = Date
sheet-assessed-by = Written by
sheet-as-written = What is not in English we will go through together with you, with an interpreter if you wish.
sheet-strengths = What goes well, and what works
sheet-strengths-empty = We have not written anything here yet. Please tell us what { $child } likes and can do, and we will write it together.
sheet-areas = What we see in everyday life
sheet-not-seen = We have not seen enough to say anything about how your child is doing with us just now.
sheet-position = All in all, here with us
sheet-frames = What we adults will do differently
sheet-agreements = What we have agreed
sheet-agreements-empty = There are no agreements here yet. There is room for those we make together.
sheet-who = Who
sheet-what = What
sheet-by = By when
sheet-next-meeting = Our next meeting
sheet-parents-view = Your own words
sheet-parents-view-prompt = What do you see at home? Do you recognise what we have written? If you disagree, write it here. It stays as you wrote it.
sheet-childs-view = What { $child } says or shows
sheet-childs-view-prompt = What is nice, and what is hard?
sheet-about = About what we have written
sheet-may-see = Who can see it
sheet-may-see-empty = Ask us, and we will tell you.
sheet-kept = How long we keep it
sheet-kept-until = We delete it on { $day } at the latest.
sheet-right = Your right
sheet-right-words = You have the right to see what we have written about your child, and to have mistakes corrected. Just tell us.
sheet-information = Information
sheet-contact = Contact
paper-printed = Printed on { $day }
