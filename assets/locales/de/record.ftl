# Wörter des Raums `record`.
# Was auf record-not-kept folgen kann, beginnt mit einem Namen, damit es nach dem Doppelpunkt und allein stehen kann.

record-not-kept = Du kannst üben, aber nichts davon wird gespeichert: { $reason }
record-recovered = { $lost ->
    [0] Die gespeicherten Antworten waren beschädigt: { $attempts ->
        [one] Eine Antwort wurde
       *[other] { $attempts } Antworten wurden
      } gerettet, und die beschädigte Datei ist als { $file } aufgehoben.
   *[other] Die gespeicherten Antworten waren beschädigt: { $attempts ->
        [one] Eine Antwort wurde
       *[other] { $attempts } Antworten wurden
      } gerettet, mindestens { $lost } waren nicht lesbar, und die beschädigte Datei ist als { $file } aufgehoben.
  }

record-no-folder = Hearsay hat keinen Ordner für deine Antworten gefunden; starte es mit --data und einem Ordner.
record-unusable = Hearsay kann { $file } nicht benutzen ({ $reason }); starte es mit --data und einem anderen Ordner.
record-read-only = Hearsay darf nicht in { $file } schreiben; starte es mit --data und einem Ordner, in den du schreiben darfst.
record-full = Hearsay findet auf dem Datenträger keinen Platz für { $file }; schaffe Platz und starte es neu.
record-busy = Hearsay kann { $file } nicht benutzen, solange ein anderes Programm die Datei sperrt; schließe andere Fenster von Hearsay und versuche es noch einmal.
record-newer = Hearsay kann { $file } nicht benutzen, weil eine neuere Version die Datei angelegt hat; sie bleibt unberührt: Starte jene Version, oder diese mit --data und einem anderen Ordner.
record-damaged = Hearsay hat { $file } beschädigt vorgefunden; schließe es und starte es neu, dann rettet es, was lesbar ist.
record-in-use = Hearsay muss { $file } reparieren oder aktualisieren, aber ein anderes Fenster hat die Datei offen; schließe alle Fenster von Hearsay und starte es neu.
record-sqlite = Hearsay konnte { $file } nicht lesen oder schreiben ({ $reason }); sieh nach, ob der Datenträger da ist und Platz hat, und starte es neu.
record-mark = Die Bewertung { $mark } für { $question } liegt nicht zwischen 0 und 1, darum wurde die Antwort nicht gespeichert: Bitte melde das.
record-no-profile = Diesen Namen gibt es nicht mehr: Wähle einen anderen.
record-no-session = Die Runde { $session } ist nicht gespeichert: Beginne das Paket neu.
record-session-exists = Die Runde { $session } ist schon gespeichert: Beginne das Paket neu.
record-attempt-exists = Die Antwort { $attempt } ist schon gespeichert: Mach mit der nächsten Frage weiter.
record-name-empty = Der Name ist leer: Tippe einen ein.
record-name-too-long = Der Name ist zu lang: Nimm höchstens { $limit } Zeichen.
record-name-taken = Es gibt schon jemanden mit dem Namen { $name }: Wähle einen anderen.
record-path-not-text = Der Name { $path } hat Zeichen, die sich nicht speichern lassen: Benenne die Datei oder den Ordner um.
record-pin-form = Eine PIN hat { $least } bis { $most } Ziffern und sonst nichts: Tippe eine andere.
