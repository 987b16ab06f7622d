walk-left =
    { $all ->
        [one] { $left } of { $all } child left
       *[other] { $left } of { $all } children left
    }
walk-find = Find a child
walk-turns = Still to do
walk-why-off-green = Something is yellow or red
walk-why-not-all-seen = Something is answered “Not seen”
walk-why-green = All answers are green
walk-put-off = Waiting till the end
walk-put-off-because = Left till later: { $reason }
walk-take-up = Go to this child now
walk-agree = Agreed – next child
walk-agree-last = Agreed – the last child
walk-agree-alone = Set the position – next child
walk-agree-alone-last = Set the position – the last child
walk-green = Press here, and the position is green on these grounds: “{ $grounds }” If it should say something else, write that below.
walk-green-grounds = Each of us has answered green in all six areas.
walk-green-grounds-alone = All six areas were answered green.
walk-green-agree = Agreed on green – next child
walk-green-agree-last = Agreed on green – the last child
walk-green-alone = Set green – next child
walk-green-alone-last = Set green – the last child
walk-wait = Leave this child till later
walk-wait-why = Why leave this child till later?
walk-wait-help = The child comes up again at the end.
walk-wait-go = Later – next child
walk-next = Skip for now
walk-nobody = Nobody has answered about the child in this round yet. Answer first, or leave the child till later and write why.
walk-not-ready = Answers so far: { $have } of { $expected }. If you are together now, you can open the dialogue anyway; the answers so far are then shown.
walk-done = You have gone through all the children
walk-done-help = Every child has a position or is listed as not assessed, with a reason. Now look at what many children have in common.
walk-agreed-all = Children with a position
