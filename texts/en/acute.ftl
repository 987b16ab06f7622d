### The Acute page. It stands outside the colours. The reference to the law and the procedure are to be confirmed by the municipality.

acute-title = Urgent
acute-intro = For you who believe that a child is exposed to violence or abuse, or that the child is self-harming.
acute-danger = Is the child in danger right now or badly hurt? Call 112, and stay with the child.
acute-suspicion-title = Suspected violence, abuse or self-harm
acute-step-1 = Act the same day. Do not wait to be certain.
acute-step-2 = Tell your leader at once. If the leader cannot be reached, or is the one you suspect, go straight to the municipality.
acute-step-3 = Notify the municipality now, and do it by phone. Ask what the municipality wants in writing.
acute-step-4 = Write down what you saw and heard, with time and place. Use the child’s own words.
acute-step-5 = Listen calmly to the child. Do not interrogate the child or put words in their mouth, and do not promise to keep a secret.
acute-step-6 = Do not speak with the parents first if somebody in the home may be behind it. Otherwise leader and municipality decide who speaks with them.
acute-personal = The duty to notify is your own. A leader’s no does not lift it. You need not be certain; it is enough that you have reason to believe it.
acute-law = The rule is in the Danish Children’s Act (barnets lov) § 133 (no. 282 of 17/03/2025). For public staff the duty is stricter. The municipality must confirm this.
acute-local = The municipality’s own procedure applies, also to where your notes are kept. Trivselsspor sends nothing, and stores nothing about the child from this page.
acute-phone-label = Your own phone numbers
acute-phone-help = Write the numbers that apply where you are: the municipality’s line for notifications, also out of hours, and your leader. Write nothing about children here.
acute-not-colour = This stands outside the colours. Do not wait for a round, a form or a joint position.
acute-help-lines = Børnetelefonen, 116 111, is a Danish helpline for children who need somebody to talk to. Calling it is not a notification and does not replace one.
