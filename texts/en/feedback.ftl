### The answer sheet: questions to the parents and the child. The words are the same on paper and on screen.

feedback-easier = Has everyday life become easier for your child, stayed the same or become harder since last time?
feedback-smallest-thing = What is the smallest thing that would make a difference now?
feedback-said = Did you get to say what mattered most to you?
feedback-right = Did we talk about the right things?
feedback-know = Do you know what happens now, and who does it?
feedback-next = What should we do differently next time?
feedback-child-being = What is it like to be here these days?
feedback-child-listened = Do the adults listen when you say something?
feedback-child-more = What would you like the adults to do more of?
feedback-child-stop = What would you like the adults to stop doing?
feedback-child-said = Did you get to say what you wanted to?
feedback-small-nice = Show me where it is nice to be.
feedback-small-hard = Where is it not nice?
feedback-small-help = Who helps you when something is hard?
feedback-infant-liked = What did the child show us that they liked?

feedback-is-easier = Easier
feedback-is-same = The same
feedback-is-harder = Harder
feedback-is-yes = Yes
feedback-is-some = Some of it
feedback-is-partly = Partly
feedback-is-sometimes = Sometimes
feedback-is-no = No
feedback-is-nice = Nice
feedback-is-between = In between
feedback-is-hard = Hard
feedback-is-unknown = Don’t know
feedback-unanswered = Not answered

## The sheet

feedback-sheet = Answer sheet
feedback-sheet-lead = You do not have to answer, and you can answer only the questions you want to. We use the answers the next time we talk together about { $child }. They are not added up with anybody else’s.
feedback-start = Before the conversation
feedback-end = After the conversation
feedback-school-how = An adult here with us reads aloud and writes. You decide whether you want to answer. Put a cross by the face and the word that fits.
feedback-small-how = One of us walks around with the child, where the child spends the day. The child shows, points and tells, and the adult writes the words as they come. A child who does not want to does not have to.
feedback-infant-how = Parents and staff each write what they saw.
feedback-infant-parents = What we saw at home
feedback-infant-staff = What those of us who work with the child saw
feedback-draw = Draw it if you would rather.

## The screen

feedback-fields = The answers on the answer sheet
feedback-fields-count =
    { $count ->
        [one] 1 answer
       *[other] { $count } answers
    }
feedback-fields-help = Type in only what they have answered. Leave the rest as it is.
feedback-print = Print an answer sheet
feedback-print-lead = Read the sheet before you hand it on. If the parents live apart, print one for each home.
feedback-back = Back to the words
feedback-said-no-said = { $child }: somebody at home answered that what mattered most was not said. Call the person who answered.
feedback-said-no-right = { $child }: somebody at home answered that we did not talk about the right things. Call the person who answered.
feedback-said-no-know = { $child }: somebody at home answered that it is not clear what happens now. Call the person who answered.

## The child answers on the screen

feedback-ask-child = { $child } answers for themselves
feedback-ask-help = An adult reads aloud. You decide whether you want to answer.
feedback-of = Question { $number } of { $all }
feedback-words = The words as they were said
feedback-forward = Next
feedback-before = Previous
feedback-keep = Save the answers
feedback-stop-asks = The answers are not saved. Go back without saving them?
feedback-stop = Back to the conversation
feedback-nothing = Nothing has been answered yet.
feedback-kept = Thank you. Your answers are saved.
