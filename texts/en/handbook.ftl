dictionary-lead = One word for one thing, the same in health visiting, day care and school.
dictionary-steps = Steps and answers
dictionary-areas = Areas
dictionary-terms = Terms
dictionary-bands = Forms by age
dictionary-settings = Kinds of setting
dictionary-roles = Roles
dictionary-about = What a sign is about
dictionary-how-long = For how long
dictionary-places = Where in everyday life
model-counts = Version { $version } · { $count } signs in four forms
model-nobodys-decision = The words of the model are Trivselsspor’s own, written from public sources. They have not been scientifically validated, no particular municipality has adopted them, and nothing is taken from a form that needs a licence.
model-from-month =
    { $month ->
        [one] from 1 month
       *[other] from { $month } months
    }
model-rule-area = An area takes its colour from the most worrying answer. If fewer than half of its signs have been seen, and none of them is yellow or red, the area is “Not seen”.
model-rule-red = If one area is red, or two or more are yellow: discuss whether the position is red.
model-rule-yellow = If one area is yellow and all six have been seen: yellow.
model-rule-green = If all six areas are green: green.
model-rule-else = Otherwise there are not enough answers for a suggestion yet.
model-rule-setting = Signs about our own setting never count towards the suggestion about the child. They are listed separately, and they come first.
