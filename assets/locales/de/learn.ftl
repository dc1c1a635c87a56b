# Wörter auf den Bildschirmen der Lernenden: Artikel, Frage, Rückmeldung, Auswertung.

learn-byline = von { $name }
learn-start = Mit den Fragen beginnen
learn-questions = { $n } von { $all } Fragen
learn-nothing-to-ask = Zu diesem Artikel gibt es noch keine Fragen.
learn-absent = Der Text dieses Artikels darf nicht mit dem Paket weitergegeben werden. Erschienen ist er hier:
learn-absent-nowhere = Der Text dieses Artikels darf nicht mit dem Paket weitergegeben werden, und das Paket sagt nicht, wo er zu finden ist.
learn-absent-here = Der Text dieses Artikels ist nicht im Paket.
learn-bring = Kopiere ihn dort und füge ihn hier ein: Erst dann kann Hearsay nach ihm fragen und dir zeigen, wo jede Antwort steht. Deine Kopie bleibt auf diesem Computer.
learn-bring-how = Füge den Text des Artikels ein. Er wird mit den Zitaten des Pakets verglichen, ob er der richtige ist.
learn-bring-do = Diesen Text nehmen
learn-brought = { $found ->
    [one] Eines der { $all } Zitate steht in diesem Text.
   *[other] { $found } der { $all } Zitate stehen in diesem Text.
  } Er bleibt auf diesem Computer.
learn-not-the-article = Das scheint nicht der Artikel zu sein: Von seinen { $all } Zitaten { $found ->
    [0] steht keines
    [one] steht eines
   *[other] stehen { $found }
  } im Text. Kopiere den ganzen Artikel und füge ihn noch einmal ein.
learn-not-kept = Deine Kopie des Artikels lässt sich nicht für das nächste Mal aufheben: { $why }

learn-question-of = Frage { $number } von { $n }
learn-leave = Verlassen
learn-choose-one = Wähle eine Antwort.
learn-tick-all = Kreuze alle richtigen an.
learn-gap = ______
learn-how-to-mark = Klicke auf einen Satz des Artikels oder zieh über einige seiner Wörter; noch einmal nimmt es zurück. Mit der Tastatur: ↑ ↓ satzweise, ← → wortweise, Leertaste markiert, Umschalt → markiert Wort für Wort.
learn-marked = { $n ->
    [0] Noch nichts markiert.
    [one] Ein Wort markiert.
   *[other] { $n } Wörter markiert.
  }
learn-unmark = Alles zurücknehmen
learn-check = Antwort geben
learn-skip = Überspringen
learn-go-on = Weiter
learn-show-article = Den Artikel zeigen
learn-show-question = Zurück zur Frage

learn-yours-right = Deine Antwort, richtig
learn-yours-wrong = Deine Antwort, nicht richtig
learn-right-answer = Richtige Antwort
learn-right-is = Richtig ist: { $right }.
learn-right-words = Diese Worte berichten es:
learn-why = Warum
learn-in-the-article = Im Artikel
learn-legend-evidence = Die Worte, die es zeigen
learn-legend-given = Was du markiert hast

learn-score = { $n ->
    [0] Keine Frage beantwortet
   *[other] { $right } von { $n } richtig
  }
learn-skipped = { $n ->
    [one] Eine Frage wurde übersprungen.
   *[other] { $n } Fragen wurden übersprungen.
  }
learn-all-right = alles richtig
learn-solid = sicher
learn-halfway = auf halbem Weg
learn-to-practise = braucht Übung
learn-skill-mark = { $percent } %, { $word } ({ $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
  })
learn-skill-aloud = { $skill }: { $mark }
learn-missed = Was nicht geklappt hat
learn-place = Absatz { $number }
learn-place-in = Absatz { $number } von „{ $title }“
learn-since = Was später bekannt wurde
learn-since-why = Nichts davon war bekannt, als der Artikel geschrieben wurde, und keine Antwort beruht darauf.
learn-practise-missed = Das Verpasste üben
learn-next-pack = Nächstes Paket
learn-home = Startseite
