### Focus points: what we try for a child, for the group or in the frames.

focus-kind-child = The child
focus-kind-group = The children of the group
focus-kind-frames = The conditions around them
focus-kind = Whom or what do you change something for?
focus-sign = What will you see when it helps?
focus-sign-words = We can tell by this: { $sign }
focus-rung = Step of the ladder
focus-rung-words = Step { $number } of the ladder: { $name }
focus-starts = Begins
focus-review = We look whether it helped
focus-idea = Began as an idea of the handleguide
focus-plan = Part of
focus-end-why = Why do you finish it?
focus-end-words = What have you learned from it? (optional)
focus-end-missing = Choose why you finish it.
focus-ended = Finished { $day }
focus-reached = It worked
focus-enough = It is not needed any more
focus-changed = We try something else
tried-title = What we try
tried-help = Write what you adults do, not what the child should do.
tried-none = There is no focus point just now.
tried-many = Three things at a time are enough. Finish one before you begin the next.
tried-asked = What you try
ideas-title = Ideas for what you can try
ideas-help = The ideas are our own and have not been tested. Choose one, and rewrite it so that it fits with you.
ideas-use = Use this idea
ideas-use-of = Use this idea: { $what }
ideas-advice = With advice from outside
focus-due-of = { $group }: { $what }

## The ladder

ladder-title = How much help is there around the child?
ladder-up = Go one step up
ladder-down = Go one step down
ladder-went-up = One step up the ladder
ladder-went-down = One step down the ladder
ladder-before = Before
ladder-after = Now
ladder-tried = What have you tried, and why is it not enough?
ladder-seen = What have you seen that makes less enough?
ladder-holds-on = Who holds on, and to what?
ladder-offer = Whom do you ask?
ladder-offer-none = Nobody on the list
ladder-parents = What do the parents say?
ladder-parents-words = The parents’ own words (optional)
ladder-missing-parents = Answer what the parents say.
ladder-needs-yes = Ask the parents first. They say yes before anybody from outside hears of the child.
ladder-others = What worked? Can other children benefit from it too?
ladder-others-go = Write a focus point for the group
parents-agree = They agree
parents-heard = They have been heard and see it otherwise
parents-not-yet = They have not been asked yet

## Doing less, and plans

taper-offer = It has helped twice running. Less may be enough: every day, then three times a week, then when it is needed.
taper-go = Do less: look at it again { $day }
plan-begin = Begin: { $name }
plan-until-week = Until the end of week { $week }

## The group’s trail

group-trail-title = The group’s trail
group-trail-help = So many children came to a yellow or red position in each area, round by round. A child or two more or less says nothing of the group.
group-trail-tried = What you have tried
group-trail-of = { $positions } of { $children }
group-trail-none = None
