# Wörter des Lesens: Markierungen und Notizen, Leselineal, Abstände, Vorlesen, Meldungen.

reading-yours = Deine Notizen
reading-count = { $n ->
    [0] Noch nichts hervorgehoben.
    [one] Eine Stelle
   *[other] { $n } Stellen
  }
reading-how = Klicke auf ein Wort, oder zieh über mehrere. Drücke dann H, um sie hervorzuheben, oder N für eine Notiz. Mit der Tastatur: → geht zu einem Wort, Umschalt → nimmt eines dazu, Entf löscht.
reading-highlight = Hervorheben
reading-note = Notiz schreiben
reading-remove = Löschen
reading-put-back = Zurückholen
reading-quoted = „{ $words }“
reading-quoted-start = „{ $words } …“
reading-lost = Diese Worte stehen nicht mehr im Artikel.
reading-remove-lost = Diese löschen
reading-note-field = Was denkst du darüber?
reading-keep-note = Notiz behalten
reading-leave = Lieber nicht

reading-aloud = Vorlesen
reading-hush = Vorlesen beenden
reading-mute = Die Stimme dieses Computers antwortet nicht.

reading-flag = Diese Frage melden
reading-flag-title = Diese Frage melden
reading-flag-why = Die Meldung wird bei deinen Antworten gespeichert, wo deine Lehrkraft sie sehen kann. Deine Antwort und ihre Bewertung bleiben, wie sie sind.
reading-flag-wrong = Die Antwort, die als richtig gilt, ist falsch
reading-flag-confusing = Es ist nicht klar, was gefragt ist
reading-flag-other = Etwas anderes
reading-flag-words = In deinen eigenen Worten, wenn du magst
reading-flag-keep = Meldung speichern
reading-flag-thanks = Danke. Deine Meldung ist gespeichert, und deine Lehrkraft kann sie sehen.

reading-article = Artikel
reading-lines = Zeilenabstand: { $n } %
reading-lines-less = Zeilen enger
reading-lines-more = Zeilen weiter
reading-letters = Zusätzlicher Abstand zwischen Buchstaben: { $n } %
reading-letters-less = Buchstaben enger
reading-letters-more = Buchstaben weiter
reading-ruler = Ein Leselineal geht mit der Zeile, die du liest
reading-specimen = Die Bürgermeisterin sagte, die Brücke bleibe bis Mai gesperrt. Die Fährgesellschaft bestritt, dass sie ihre Preise erhöht habe. Sie hat drei Schiffe.

reading-command-highlight = Die ausgewählten Wörter hervorheben
reading-command-note = Eine Notiz zu den ausgewählten Wörtern schreiben
reading-command-keep-note = Die Notiz behalten
reading-command-remove = Die Hervorhebung oder Notiz löschen
reading-command-aloud = Vorlesen, oder aufhören
reading-command-ruler = Leselineal ein oder aus
reading-command-flag = Die Frage melden
