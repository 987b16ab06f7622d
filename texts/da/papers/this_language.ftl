### Hvad sproget hedder, i sig selv og på de sprog, skærmen taler, og hvilken vej det læses.

language-own-name = Dansk
language-name-da = dansk
language-name-en = Danish
language-direction = ltr
