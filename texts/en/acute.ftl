### The Urgent page, in two tracks. It is outside the colours. That the municipality must confirm the reference to the law and the procedure is said in docs/databeskyttelse.md, not here.

acute-title = Urgent
acute-intro = If you think that a child is experiencing violence or abuse, follow the steps here. If a child harms themselves or says that they do not want to live, see further down.
acute-danger = Is a child in danger right now or badly hurt? Call 112, and stay with the child.
acute-not-colour = Do not wait for a round, a form or a joint position.

## Violence or abuse

acute-suspicion-title = Suspected violence or abuse
acute-step-1 = Act the same day. Do not wait to be certain.
acute-step-2 = Tell your manager at once. If the manager cannot be reached, or is the one you suspect, go straight to the municipality. If you suspect a colleague, tell nobody here but the manager, and do not talk to the colleague about it.
acute-step-3 = Call the municipality and notify it now. Ask what it wants in writing.
acute-step-4 = Write down what you saw and heard, with time and place. Use the child’s own words.
acute-step-5 = Listen calmly to the child. Do not interrogate the child or put words in their mouth, and do not promise to keep a secret.
acute-step-6 = Do not speak with the parents first if somebody in the home may be behind it. Otherwise the manager and the municipality decide who speaks with them.
acute-personal = The duty to notify is your own. A no from the manager does not lift it. You need not be certain; it is enough that you have reason to believe it.

## A child who self-harms or does not want to live

acute-self-title = A child harms themselves or says that they do not want to live
acute-self-stay = Stay with the child. Do not leave them alone until a parent or another adult they trust has taken over.
acute-self-why = If you think that violence or abuse is behind it, the steps above come first: call the municipality before anyone calls the parents, and do not hand the child over to somebody who may be behind it. Never put off calling 112 or a doctor.
acute-small-title = A small child who hits or bites themselves or bangs their head
acute-small-1 = Calmly stop the child, put something soft in between, and help them to settle. Do not say very much.
acute-small-2 = If the child is hurt, have them seen by a doctor together with the parents.
acute-small-3 = Tell the parents the same day. Ask whether they see it at home too, and what helps.
acute-small-4 = If it happens again, ask the health visitor, a doctor or the municipality’s psychologists (PPR) for advice together with the parents.
acute-school-title = A school-age child who self-harms
acute-school-1 = Calmly take away what the child can hurt themselves with. Look for wounds, and get help with them.
acute-school-2 = Ask what has happened, and listen. Do not scold, and do not promise to keep it secret.
acute-school-3 = Tell the manager, and get the parents to come. Call the child’s doctor together the same day.
acute-school-4 = Agree with the child and the parents who will be with the child today and tomorrow.
acute-life-title = A child who says that they do not want to live
acute-life-1 = Take it seriously, even when the child is small. Ask calmly: Are you thinking about dying? Asking does not make it worse.
acute-life-2 = If the child has taken something, has done something to themselves or has made a plan to do so, call 112.
acute-life-3 = Otherwise get hold of the manager and the parents, and call the doctor, the out-of-hours doctor or the child psychiatry emergency line together now. Do not wait until tomorrow.
acute-life-4 = Do not let the child go home before an adult who knows about it is with them.
acute-self-notify = If the child or the family needs more help, you may have a duty to notify.

## Shared

acute-law = The rule is in section 133 of the Danish Children’s Act (barnets lov), the stricter duty to notify. It applies to everyone who works with children here, in private and independent settings too.
acute-local = The municipality’s own procedure applies, including to where your notes are kept. Trivselsspor sends nothing, and stores nothing about the child from this page.
acute-phone-label = Your own phone numbers
acute-phone-help = Write the numbers that apply where you are: the municipality’s line for notifications, including out of hours, your manager, the out-of-hours doctor and the child psychiatry emergency line. They are shown only while Trivselsspor is unlocked, so put them on the wall too. Write nothing about children here.
acute-phones-locked = If the workplace has added phone numbers of its own, they appear here once Trivselsspor is unlocked.
acute-help-lines = Børnetelefonen, 116 111, is a Danish helpline for children who need somebody to talk to. Calling it is not a notification and does not replace one.
