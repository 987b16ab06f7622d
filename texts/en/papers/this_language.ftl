### What the language is called, in itself and in the languages of the screen, and which way it is read.

language-own-name = English
language-name-da = engelsk
language-name-en = English
language-direction = ltr
