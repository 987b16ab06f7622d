window-follows = Der bliver skrevet i et andet vindue. Her følger du med, og det, der bliver gemt i det andet vindue, kommer også frem her.
window-write-here = Skriv her i stedet
