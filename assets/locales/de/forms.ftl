# Wörter der Antwortformen mit Karten und Feldern, ihrer Rückmeldung und der ausgefüllten Tabelle.

forms-where-placing = Bei einer Frage mit Karten oder Feldern
forms-command-sideways = Die Karte an einen anderen Platz legen, oder zum nächsten Feld
forms-command-move = Die Karte nach oben oder unten schieben
forms-command-take-back = Die Karte zurücknehmen, oder das Feld leeren
forms-key-alt = Alt

forms-how-to-match = Klicke auf eine Karte und dann auf ihren Platz, oder zieh sie dorthin. Mit der Tastatur: ↑ ↓ von Karte zu Karte, eine Zahl legt die Karte auf diesen Platz, 0 nimmt sie zurück.
forms-no-place-yet = noch kein Platz
forms-picked-up = Aufgenommen. Wähle jetzt einen Platz.
forms-in-place = in: { $place }
forms-card-aloud = { $card }: { $state }
forms-place-aloud = Platz { $key }: { $place }, { $state }
forms-place-empty = leer
forms-place-holds = { $n ->
    [one] hier liegt eine Karte
   *[other] hier liegen { $n } Karten
  }
forms-no-place = Kein Platz

forms-how-to-order = Verschiebe eine Karte mit ihren Pfeilen, oder zieh sie. Mit der Tastatur: ↑ ↓ von Karte zu Karte, Alt+↑ und Alt+↓ verschieben die Karte.
forms-item-aloud = { $number } von { $n }: { $text }
forms-move-up = Nach oben: { $text }
forms-move-down = Nach unten: { $text }

forms-how-to-fill = Wähle ein Feld, dann unten seine Haltung. Mit der Tastatur: die Pfeile gehen von Feld zu Feld; ein Buchstabe oder eine Zahl füllt das Feld, 0 leert es.
forms-not-asked = nicht gefragt
forms-not-filled = nicht ausgefüllt
forms-leave-empty = leer lassen
forms-cell-aloud = { $row } / { $column }: { $state }

# Kurze und lange Namen der fünf Haltungen. Die Buchstaben müssen sich unterscheiden, auch von A und S.
forms-short-neither = offen
forms-short-denies = bestreitet
forms-short-suggests = möglich
forms-short-confirms = bestätigt
forms-short-alleges = behauptet
forms-short-none = –
forms-long-neither = lässt es offen
forms-long-denies = bestreitet es
forms-long-suggests = hält es für möglich
forms-long-confirms = bestätigt es
forms-long-alleges = behauptet es
forms-long-none = hat keine Haltung
forms-letter-neither = o
forms-letter-denies = t
forms-letter-suggests = m
forms-letter-confirms = b
forms-letter-alleges = h

forms-missed = Richtig, und du hast es nicht angekreuzt
forms-left-unticked = Nicht richtig, und du hast es nicht angekreuzt
forms-given-right = Du: { $given }. Richtig.
forms-given-wrong = Du: { $given }. Nicht richtig. Richtig ist: { $right }.
forms-left-right = Du hast es leer gelassen. Richtig.
forms-left-wrong = Du hast es ausgelassen. Richtig ist: { $right }.
forms-place-number = Platz { $number }
forms-belongs-empty = leer, denn davon wird nicht gesprochen

forms-picture = Wer welche Haltung hat
forms-picture-how = Jede Zeile ist eine Quelle, jede Spalte eine Behauptung. Ein leeres Feld: Der Artikel nennt keine Haltung dieser Quelle.
forms-as-of = { $position } (Stand { $date })
forms-not-addressed = keine Haltung genannt
