assessment-of = Own assessment of { $name }
assessment-steps = Parts of the form
assessment-step = { $area }: { $done } of { $all } signs
assessment-done = { $done } of { $all }
assessment-last = Finishing
assessment-words = In your own words
assessment-short-emotions = Emotions
assessment-short-relations = Relationships
assessment-short-learning = Language, play
assessment-short-body = Body
assessment-short-everyday = Everyday life
assessment-short-surroundings = Surroundings
assessment-next = Next: { $step }
assessment-back = Back to { $step }
assessment-open =
    { $count ->
        [one] One sign is empty. That is all right. If you have not seen it, “Not seen” is a good answer.
       *[other] { $count } signs are empty. That is all right. If you have not seen them, “Not seen” is a good answer.
    }
assessment-to-not-seen =
    { $count ->
        [one] Set it to “Not seen”
       *[other] Set the { $count } to “Not seen”
    }
assessment-filled-not-seen =
    { $count ->
        [one] One empty sign was set to “Not seen”. The rest is unchanged.
       *[other] { $count } empty signs were set to “Not seen”. The rest is unchanged.
    }
assessment-by = { $name } is answering
assessment-correcting = You have already finished this assessment. If you correct it, both versions are kept.
assessment-lead = Answer from what you have seen yourself, and for signs about the home also from what the parents tell you. “Not seen” is a good answer.
assessment-works = What works?
assessment-works-help = What can the child do well, and what do they enjoy? What do we do when it goes well?
assessment-wonders = What is there to wonder about?
assessment-wonders-help = Write what you have seen or heard, and when. Leave the explanations for the dialogue.
assessment-childs-view = The child’s own view
assessment-childs-view-help = What does the child say or show? Use the child’s own words if you can.
assessment-note = Your note on { $area }
assessment-rest-green = Set the rest to green
assessment-filled =
    { $count ->
        [one] One empty sign was set to green. What you answered yourself is unchanged.
       *[other] { $count } empty signs were set to green. What you answered yourself is unchanged.
    }
assessment-how-long = For how long?
assessment-where = Where do you see it?
assessment-answered = You have answered { $answered } of { $all } signs.
assessment-finish = Finish
assessment-finish-correction = Save the correction
assessment-later = Continue later
hint-setting = Our own part first: we can change this ourselves
hint-green = The answers point to green: all six areas are green.
hint-yellow = The answers point to yellow: one area is yellow.
hint-discuss-red = Consider whether the position is red: one area is red, or several are yellow.
hint-cannot-say = There are not enough answers for a suggestion yet.
hint-unseen = Not seen enough to answer yet: { $areas }.
hint-reasons = It is based on
hint-areas = How the answers in each area add up
hint-seen-of = { $seen } of { $asked } signs seen
hint-despite-effort = despite what we have tried
hint-only = This is only a suggestion. The position is decided in the dialogue, with grounds.

## Afterwards

after-thanks = Thank you, { $name }
after-stored = Your answers about { $name } are saved.
after-title = What now?
after-lacks = { $colleague } still needs to answer about { $name }
after-lacks-somebody = A colleague still needs to answer about { $name }
after-hidden = Your colleague goes straight to the form about { $name }. Your answers are hidden until everyone has answered, or you open the dialogue together.
after-give = Let { $colleague } answer now
after-give-on = Let a colleague answer now
after-together = Are you together now?
after-all = Everyone has answered about { $name }.
after-alone = See it all in one place
after-talk = Begin the dialogue
after-next = Next child: { $name }
after-answer = Answer about { $name }
after-rest = That is all for now
