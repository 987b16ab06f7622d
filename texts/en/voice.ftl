### The parents' and the child's own words, typed in word for word.

## Whose, and where from

voice-mother = Mother
voice-father = Father
voice-parents = The parents together
voice-at-home = Somebody else at home
voice-child = The child
voice-slip = The slip “Before we meet”
voice-sheet = The back of the parents’ sheet
voice-answer-sheet = The answer sheet
voice-talk = A conversation
voice-message = A message or a phone call
voice-shown = The child showed or drew it

## The screen

voice-parents-title = The parents’ words
voice-child-title = The child’s words
voice-parents-write = Type in the parents’ words
voice-child-write = Type in the child’s words
voice-lead = Write the words as they were said or written. Do not change them. Where other children are named, write “another child”.
voice-who = Whose words are they?
voice-where = Where do the words come from?
voice-day = When were they said or written?
voice-words = The words
voice-words-help = Word for word.
voice-save = Save the words
missing-voice-who = Choose whose words they are.
missing-voice-where = Choose where the words come from.
missing-voice-day = Choose today or an earlier day.
missing-voice-words = Write the words.
voice-known = Typed in before
voice-apart = Two people have corrected the same words separately. Read both, and correct them to what was said.
voice-correct = Correct
voice-correct-words = Correct the words from { $day }
voice-correct-help = If the words do not belong here, delete them from the field and save. What was there before can still be read under Access to records.
voice-thanks = Thank you. The words are saved.
voice-thanks-help = They are in the child’s trail, and under “Last time” the next time you talk about the child. They do not appear on the parents’ sheet.
voice-typed-by = Typed in by
