# Die Hilfe: die fünf Haltungen, jede mit einem Beispiel, und die Reihenfolge, in der sie zählen.

help-keys = Tasten
help-positions = Die fünf Haltungen
help-positions-why = Eine Quelle, die von einer Behauptung spricht, hat eine von fünf Haltungen dazu. Hier ist jede von ihnen, am Beispiel der Behauptung, dass das Schwimmbad schließt:
help-order = Manchmal scheinen zwei Haltungen zu passen. Dann zählt die, die in dieser Liste zuerst steht.
help-order-number = { $number }.
help-by-whom = „Von X bestätigt“ sagt, wer dafür einsteht. Es sagt nicht, dass es wahr ist.
help-example = Zum Beispiel: { $words }

help-means-neither = Die Quelle spricht davon, sagt aber weder Ja noch Nein.
help-means-denies = Die Quelle sagt, dass es nicht so ist.
help-means-suggests = Die Quelle sagt, dass es so sein kann oder zu erwarten ist.
help-means-confirms = Die Quelle sagt, dass es so ist, und kann es wissen oder entscheiden: Sie war dabei, es ist ihre Sache, oder sie muss es wissen.
help-means-alleges = Die Quelle sagt, dass es so ist, aber andere entscheiden, oder niemand weiß, wer sie ist.

help-example-neither = „Wenn es einen Plan gibt, werden Sie davon hören“, sagte die Bürgermeisterin.
help-example-denies = „Das Schwimmbad bleibt offen“, sagte die Bürgermeisterin.
help-example-suggests = Das Schwimmbad müsse vielleicht schließen, sagte die Bürgermeisterin.
help-example-confirms = „Wir werden das Schwimmbad schließen“, kündigte die Bürgermeisterin an.
help-example-alleges = „Das Schwimmbad wird schließen“, behauptete ein Schwimmer.
