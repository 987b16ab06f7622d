### Sample data. All of it is made up: the place, the telephone numbers, the adults, the children and what is written about them.

## The place

sample-institution = Children and Schools, Eksempelby Municipality
sample-contact = Talk to the adults here, or call 00 00 00 00 (an example, not a real number).
sample-may-see = The adults around the child and their manager.
sample-information = Example text. Here the municipality itself writes why you are given this sheet, what it is used for and whom you can ask.
sample-help-phones = Examples, not real numbers: the psychologists’ advice line (PPR) 00 00 00 00, open advice service 00 00 00 00.
sample-acute-phones = Examples, not real numbers: the municipality’s duty line 00 00 00 00, manager 00 00 00 00.
sample-district = North district
sample-spring = Spring { $year }
sample-autumn = Autumn { $year }

## What works

sample-strength-infant = { $name } gazes at faces and settles in the arms of the people closest to them.
sample-strength-ideas = { $name } arrives happy and easily gets the others to join in with new ideas.
sample-strength-calm = { $name } turns to the adults when something is hard and is soon happy again.
sample-strength-curious = { $name } notices what goes on and asks until it all makes sense.
sample-strength-laughing = { $name } laughs a lot when we are outside and often thinks up what to do next.
sample-strength-helping = { $name } gets absorbed in what is going on and likes to help the others.

## What the child says

sample-view-building = “The best thing is building when we are outside.”
sample-view-quiet = “I like it best when there is plenty of time.”

## What makes us wonder, and what the adults do

sample-note = Things are easier with an adult close by.
sample-sleep = Wakes many times at night and takes a long while to fall asleep again.
    .frames = We come again before the planned visit, when it suits the family.
    .grounds = For three weeks the parents have told us that the child wakes four or five times every night. At the visit the child was tired and cried easily.
    .agreement = Looks at the rhythm of day and night together with the parents.
    .sign = The child settles again after waking at night.
    .seen = At the visit you told us that { $name } wakes many times at night. We would like to look at that together with you.
    .sheet = Together with you we look at what makes it easier to settle to sleep.
sample-play = Often stands at the edge of play and waits to be asked.
    .frames = We make small, fixed play groups twice a week.
    .grounds = For three weeks we have seen the child stand alone while the others play, almost every day. In a small group with an adult they join in from the start.
    .agreement = Helps the game get going and stays close by until it is running.
    .sign = The child joins a game that is already going.
    .seen = While the others play, { $name } often stands at the edge and waits to be asked. In a small group with an adult it is easier to join in.
    .sheet = We practise finding a way into play in a small group.
sample-noise = Soon gets tired when there is noise, and goes off alone.
    .frames = We split into two rooms when the noise is at its worst.
    .grounds = For three weeks we have seen it mostly after lunch, when there are many in the room: the child tires and goes off alone. In small groups we do not see it.
    .agreement = Finds a quiet place where the child can go before it gets too much.
    .sign = The child goes on playing after the break.
    .seen = When there are many in the room after lunch, { $name } often gets tired and goes off alone. In small groups we do not see it.
    .sheet = We make sure there are short breaks and a quiet place.
sample-start = Takes a long while to get started and first looks at what the others do.
    .frames = We break the task into steps and show the first one.
    .grounds = On most days for three weeks, the child has sat for a long while without beginning. When an adult shows the first step, they get started.
    .agreement = Begins the task together with the child and comes back after a little while.
    .sign = The child gets started once the first step is shown.
    .seen = On most days { $name } sits for a long while without beginning. When an adult shows the first step, it is easier.
    .sheet = We make it easier to get started, one small step at a time.
sample-morning = Mornings are hard, and saying goodbye at the door takes a long time.
    .frames = We let the day begin calmly with a familiar adult before the lesson starts.
    .grounds = For three weeks the child has taken a long time to say goodbye, several mornings a week. On days when a familiar adult meets them, it is easier.
    .agreement = Meets the child at the door every morning and goes in with them.
    .sign = The child says goodbye and goes in on their own initiative.
    .seen = In the morning it is hard for { $name } to say goodbye. On days when a familiar adult is at the door, it is easier.
    .sheet = We help the morning along with a familiar adult and a calm start.
sample-lead = Meets you within two weeks.

## Grounds

sample-grounds-green = In the last month the adults have seen joy, play and calm at all times of the day, even after a conflict.
sample-grounds-infant = At the visit the child was calm and awake, gazed at faces and settled in an adult’s arms. The parents tell us about good moments every day.
sample-grounds-red = For more than two months mornings have been hard, and the child is now often away. On days when a familiar adult meets them at the door it is easier, but we have managed that only on some days.
sample-frames-green = We hold on to what works.
sample-notify = Not today. We think that we can give enough help ourselves together with the parents, once a familiar adult meets the child every day. Each of us has decided for ourselves. If it is no better by the meeting in two weeks, we will notify the municipality.
sample-meeting-time = 15:30–16:00
sample-meeting-place = Here with us, in the small room

## Follow-up

sample-easier = Mornings are easier when an adult is there from the start.
sample-parents-words = At home we now hear more about the other children.
sample-enough = For four weeks we have seen it go well at all times of the day.
sample-group-focus = Partners change according to a plan, so that nobody is left out.
sample-group-easier = Fewer children are alone at break.
sample-focus-sign = It is easier three days running
