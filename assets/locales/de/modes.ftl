# Arten zu üben: üben, testen, wiederholen, vor der Klasse.

modes-set-up = Üben …
modes-set-up-title = Wie du üben willst
modes-mode = Was für eine Runde
modes-practice = Üben: Rückmeldung nach jeder Antwort
modes-test = Test: Rückmeldung am Ende
modes-review = Tägliche Wiederholung: was du bald vergisst
modes-review-goes-on = Deine tägliche Wiederholung geht weiter.
modes-next-due = Tägliche Wiederholung: Heute ist nichts dran. Weiter geht es { $days ->
    [one] morgen
   *[other] in { $days } Tagen
  }.
modes-none-due = Tägliche Wiederholung: Noch ist nichts dran. Sie beginnt nach deinen ersten Antworten.
modes-which-packs = Welche Pakete
modes-all-packs = Alle Pakete
modes-how-many = Wie viele Fragen
modes-all-items = Alle
modes-only-missed = Nur, was beim letzten Mal nicht geklappt hat
modes-which-skills = Welche Fertigkeiten
modes-which-kinds = Arten von Fragen
modes-kind-who-said = Wer es gesagt hat
modes-kind-what-said = Was jemand behauptet hat
modes-kind-match-speakers = Behauptungen und Sprecher zuordnen
modes-kind-via = Wer es weitergegeben hat
modes-kind-stance = Welche Haltung jemand hat
modes-kind-who-took = Wer eine Haltung hat
modes-kind-sort-status = Behauptungen nach Haltung sortieren
modes-kind-grid = Tabelle der Haltungen
modes-kind-stated = Was der Artikel berichtet
modes-kind-headline = Welche Überschrift passt
modes-kind-disagree = Wer in einem anderen Artikel das Gegenteil sagt
modes-kind-both-confirm = Was in zwei Artikeln bestätigt ist
modes-kind-which-policy = Welches Gesetz oder Programm gemeint ist
modes-kind-who-invoked = Wer sich auf ein Gesetz oder Programm beruft
modes-kind-policy-status = Wie weit ein Gesetz oder Programm ist
modes-kind-match-policies = Gesetzen und Programmen zuordnen, was darüber gesagt wird
modes-kind-mark = Worte im Artikel markieren
modes-kind-which-article = Welcher Artikel davon berichtet
modes-kind-form = Genaue Worte oder Zusammenfassung
modes-kind-cue = Das Berichtswort finden
modes-kind-altered = Welcher Satz gedruckt wurde
modes-kind-order = In die richtige Reihenfolge bringen
modes-kind-as-of = Welche Haltung zu einem Datum galt
modes-kind-authors = Fragen der Autoren des Pakets
modes-book = Der Artikel
modes-open-book = Offen: Du kannst beim Antworten lesen
modes-closed-book-choice = Zu, bis du geantwortet hast
modes-limit = Zeitlimit
modes-no-limit = Keines
modes-minutes = { $n ->
    [one] eine Minute
   *[other] { $n } Minuten
  }
modes-beside = Außerdem fragen
modes-ask-confidence = Wie sicher ich bin
modes-ask-evidence = Wo es im Artikel steht
modes-start = Los
modes-fitting = { $n ->
    [0] Keine Frage passt.
    [one] Eine Frage steht zur Auswahl.
   *[other] { $n } Fragen stehen zur Auswahl.
  }
modes-nothing-to-ask = Keine Frage in diesen Paketen passt zu deiner Auswahl.
modes-packs-gone = Die Pakete dieser Runde sind nicht mehr da.
modes-give-up = Aufgeben

modes-start-assignment = Die Aufgabe beginnen: { $n ->
    [one] eine Frage
   *[other] { $n } Fragen
  }, { $mode }, { $time }, { $book }
modes-practice-word = Üben
modes-test-word = Test
modes-review-word = Wiederholung
modes-no-limit-word = ohne Zeitlimit
modes-closed-word = Artikel zu
modes-open-word = Artikel offen

modes-feedback-of = Rückmeldung { $number } von { $n }
modes-closed-book = Der Artikel bleibt zu, bis du geantwortet hast.
modes-how-sure = Wie sicher bist du?
modes-sure-keys = 1 geraten, 2 glaube schon, 3 sicher. Enter geht ohne Angabe weiter.
modes-sure-keys-shift = Umschalt mit 1, 2 oder 3 gibt die Antwort und sagt, wie sicher du bist.
modes-guess = Geraten
modes-think-so = Glaube schon
modes-sure = Sicher
modes-show-where = Zeig, wo es steht
modes-how-to-show = Deine Antwort steht fest. Markiere jetzt die Worte des Artikels, die es zeigen: Klicke auf einen Satz oder zieh über Wörter. Mit der Tastatur: ↑ ↓ satzweise, ← → wortweise, Leertaste markiert. Überspringen lässt diesen Schritt aus.
modes-leave-place-out = Diesen Schritt überspringen
modes-answer-and-place = Antwort: { $answer } · Stelle: { $place }
modes-place-right = diese Worte zeigen es
modes-place-partly = einige dieser Worte zeigen es
modes-place-wrong = nicht die Worte, die es zeigen
modes-misplaced = Richtig, aber an anderen Worten gezeigt

modes-time-left = noch { $minutes }:{ $seconds }
modes-show-clock = Die verbleibende Zeit zeigen
modes-hide-clock = Die Zeit ausblenden
modes-time-for-test = Zeit übrig: { $minutes }:{ $seconds } (Minuten:Sekunden). Sie läuft, solange du gefragt wirst; was dann nicht beantwortet ist, fällt weg.
modes-started-closed = { $title }: { $n ->
    [one] eine Frage
   *[other] { $n } Fragen
  }. Der Artikel bleibt zu, bis du geantwortet hast.
modes-one-minute = Die letzte Minute läuft.
modes-time-is-up = Die Zeit ist um. Hier ist, was du beantwortet hast.

modes-extra-time = Zeit für Tests
modes-extra-time-usual = Wie vorgegeben
modes-extra-time-quarter = Ein Viertel mehr
modes-extra-time-half = Um die Hälfte mehr
modes-extra-time-double = Doppelt so viel
modes-extra-time-unlimited = Ohne Limit
modes-retention = Tägliche Wiederholung
modes-retention-why = Wie viel du noch wissen willst, wenn eine Frage wiederkommt. Mehr heißt mehr Wiederholungen.

modes-daily-review = Tägliche Wiederholung
modes-due = { $n ->
    [one] Tägliche Wiederholung: Eines ist dran
   *[other] Tägliche Wiederholung: { $n } sind dran
  }
modes-due-how = Ein paar Fragen zu dem, was du bald vergisst. Der Artikel bleibt zu, bis du geantwortet hast.
modes-nothing-due = Heute ist nichts zu wiederholen.

modes-class = Vor der Klasse
modes-reveal = Die Antwort zeigen
modes-next = Nächste Frage
modes-class-not-kept = Hier wird nichts gespeichert.
modes-hands-for = Hände für { $option }
modes-hand-up = Eine Hand mehr für { $option }
modes-hand-down = Eine Hand weniger für { $option }

modes-where-class = Vor der Klasse
modes-command-set-up = Auswählen, wie du üben willst
modes-command-review = Tägliche Wiederholung
modes-command-sure = Die Antwort geben und sagen, wie sicher du bist
modes-command-hand-up = Eine Hand mehr für eine Antwort
modes-command-next-in-class = Nächste Frage
modes-command-previous-in-class = Vorige Frage
