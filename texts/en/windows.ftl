window-follows = Someone is writing in another window. Here you follow along: what is saved in the other window shows up here too.
window-write-here = Write here instead
