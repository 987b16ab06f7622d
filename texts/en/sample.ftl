### Sample data. All of it is made up: the place, the telephone numbers, the adults, the children and what is written about them.

## The place

sample-institution = Children and Schools, Eksempelby Municipality
sample-contact = Talk with the adults of the group, or ring 00 00 00 00 (a sample, not a real number).
sample-may-see = The adults of the group and their leader.
sample-information = Sample text. Here the municipality itself writes why you get this sheet, what it is used for and whom you can ask.
sample-acute-phones = A sample, not real numbers: the municipality on call 00 00 00 00, leader 00 00 00 00.
sample-district = North district
sample-spring = Spring { $year }
sample-autumn = Autumn { $year }

## What works

sample-strength-infant = { $name } looks long at faces and settles in the arms of the people closest.
sample-strength-ideas = { $name } arrives happy and easily gets the others to join in with new ideas.
sample-strength-calm = { $name } turns to the adults when something is hard and is soon happy again.
sample-strength-helping = { $name } gets absorbed in what is going on and likes to help the others.

## What the child says

sample-view-building = “The best thing is building when we are outside.”
sample-view-quiet = “I like it best when there is plenty of time.”

## What makes us wonder, and what the adults do

sample-note = It goes more easily with an adult close by.
sample-sleep = Wakes many times at night and takes a long while to fall asleep again.
    .frames = We bring the next visit forward and come when it suits the family.
    .agreement = Looks at the rhythm of day and night together with the parents.
    .sheet = Together with you we look at what brings calm for sleeping.
sample-play = Often stands at the edge of play and waits to be asked.
    .frames = We make small, fixed play groups twice a week.
    .agreement = Helps the game get going and stays close by until it runs.
    .sheet = We practise finding the way into play in a small group.
sample-noise = Soon gets tired when there is noise, and goes off alone.
    .frames = We split up into two rooms when the noise is at its worst.
    .agreement = Finds a quiet place where the child can go before it gets too much.
    .sheet = We make sure of short breaks and a quiet place.
sample-start = Takes a long while to get started and first looks at what the others do.
    .frames = We divide the task and show the first step.
    .agreement = Begins the task together with the child and comes back after a little while.
    .sheet = We make it easier to get started, one small step at a time.
sample-morning = Mornings are hard, and saying goodbye at the door takes a long time.
    .frames = We let the day begin calmly with one particular adult before the lesson starts.
    .agreement = Meets the child at the door every morning and goes in together.
    .sheet = We help the morning along with one particular adult and a calm start.
sample-lead = Is coordinator and holds a dialogue meeting with the parents within two weeks.

## Grounds

sample-grounds-green = We see the same good things in all six areas.
sample-grounds-yellow = We have seen it for some weeks, mostly at the same times of the day. We will look closer.
sample-grounds-red = It goes on although we have tried something, and it now takes up room in several areas.
sample-frames-green = We hold on to what works.
sample-notify = Not today. The parents are with us, and the leader took part in the answer. We ask again at the meeting in two weeks.
