# Wörter einer Übungsrunde: handgeschriebene Fragen, Antworten, die nicht passen, Rückmeldung, Auswertung, Liste.
#
# Worte werden so gesagt, wie sie dastehen: $text, $words, $id, $quote. Zahlen wählen die Pluralform.

## Rückmeldung

feedback-right = Richtig
feedback-partly = Zum Teil richtig: { $percent } %
feedback-wrong = Nicht richtig
feedback-pair = { $row } → { $column }
feedback-cell = { $row } / { $column }: { $position }
feedback-right-is = Richtig ist: { $right }.

## Fertigkeiten, und was als Nächstes zu üben ist

skill-attribution = Wer was behauptet hat
skill-status = Bestätigt oder bestritten
skill-policy = Gesetze und Programme
skill-evidence = Wo es steht
skill-wording = Wie es formuliert ist
skill-sequence = Was zuerst kam

advice-attribution = Übe, wer was behauptet hat: Suche vor dem Antworten das Berichtswort (sagte, laut, bestritt) und frage, wessen Wort es ist.
advice-status = Übe bestätigt oder bestritten: Frage, ob die Quelle sagt, dass es so ist, und ob sie es wissen kann.
advice-policy = Übe Gesetze und Programme: Suche den Namen des Gesetzes oder Abkommens und ob es gilt, vorgeschlagen ist oder verletzt worden sein soll.
advice-evidence = Übe, wo es steht: Markiere nur die Worte, die die Behauptung berichten, nicht den ganzen Absatz.
advice-wording = Übe, wie es formuliert ist: Vergleiche Wort für Wort und achte auf Anführungszeichen, Zahlen, Namen und „nicht“.
advice-sequence = Übe, was zuerst kam: Schreibe die Daten neben die Behauptungen, bevor du sie ordnest.

## Antworten, die nicht passen

misfit-response = Diese Antwort passt nicht zur Frage: Verlangt ist { $asked }, gegeben wurde { $given }. Beantworte die Frage so, wie sie dasteht.
misfit-out-of-range = Eine Nummer { $number } gibt es unter den { $n } zur Auswahl nicht. Wähle eine der gezeigten.
misfit-twice = Nummer { $number } ist zweimal gewählt. Wähle jede höchstens einmal.
misfit-length = Diese Antwort hat { $given } Teile, die Frage { $asked }. Gib jedem Teil eine Antwort.
misfit-cell = Das Feld in Zeile { $row }, Spalte { $column } wird so nicht gefragt. Fülle nur offene Felder, und zwar mit einer Haltung.
misfit-place = Die markierte Stelle, { $start } bis { $end }, liegt nicht im Artikel, der { $len } Zeichen hat. Markiere Worte des Artikels.

session-not-asked = Diese Frage ist gerade nicht an der Reihe. Beantworte die, die gezeigt wird.
session-no-feedback = Es gibt nichts, wovon es weitergehen könnte. Beantworte oder überspringe erst die Frage.

## Handgeschriebene Fragen, die nicht gestellt werden können

hand-no-id = Eine handgeschriebene Frage hat keine id. Gib ihr eine.
hand-twice = Zwei handgeschriebene Fragen haben die id „{ $id }“. Gib jeder ihre eigene.
hand-like-derived = Die id „{ $id }“ ist eine, wie Hearsay sie selbst vergibt. Gib der handgeschriebenen Frage eine andere.
hand-bad-id = „{ $id }“ ist keine id. Schreibe 1 bis 64 Buchstaben, Ziffern, Bindestriche, Unterstriche oder Punkte.
hand-no-prompt = „{ $id }“ fragt nichts. Schreibe den „prompt“.
hand-unknown-response = „{ $id }“ soll durch „{ $word }“ beantwortet werden, und das ist nicht bekannt. Schreibe choice, multiple, match, sort, grid, order, mark, cue oder short.
hand-unknown-skill = „{ $id }“ übt „{ $word }“, und das ist nicht bekannt. Schreibe attribution, status, policy, evidence, wording oder sequence.
hand-missing = „{ $id }“ ist eine Frage der Art { $response } und hat kein „{ $field }“. Ergänze es.
hand-empty-text = „{ $id }“ hat eine Antwort, Zeile, Spalte oder einen Eintrag ohne Text. Schreibe den Text.
hand-one-right = „{ $id }“ muss genau eine richtige Antwort haben, hat aber { $n }. Kennzeichne eine als richtig.
hand-few-options = „{ $id }“ hat { $n } Antworten. Gib mindestens zwei an.
hand-no-right = „{ $id }“ hat keine richtige Antwort. Kennzeichne mindestens eine als richtig.
hand-no-wrong = „{ $id }“ hat keine falsche Antwort. Lass mindestens eine ohne Kennzeichen.
hand-right-and-wrong = „{ $id }“ bietet „{ $text }“ als richtig und als falsch an. Behalte eine von beiden.
hand-bad-right = Das Feld „right“ von „{ $id }“ ist nicht lesbar. { $shape }
hand-shape-pairs = Schreibe eine Liste von Paaren, die Zeile und ihre Spalte, ab 0 gezählt.
hand-shape-spans = Schreibe eine Liste von Möglichkeiten, jede eine Liste von Zitaten oder von Paaren von Positionen.
hand-pair-outside = „{ $id }“ legt Zeile { $row } in Spalte { $column }, hat aber { $rows } Zeilen und { $columns } Spalten, ab 0 gezählt. Berichtige das Paar.
hand-row-pairs = Zeile { $row } von „{ $id }“ hat { $n } Plätze in „right“. Gib jeder Zeile genau einen, ab 0 gezählt.
hand-few-rows = „{ $id }“ hat { $rows } Zeilen und { $columns } Spalten. Gib von jedem mindestens { $least } an.
hand-cells-shape = Die Felder von „{ $id }“ passen nicht zu den Zeilen und Spalten. Gib jeder Zeile für jede Spalte ein Feld.
hand-cell-word = „{ $id }“ hat ein Feld „{ $word }“, und das ist nicht bekannt. Schreibe neither, denies, suggests, confirms, alleges, not-addressed oder null.
hand-grid-empty = In keinem Feld von „{ $id }“ steht eine Haltung. Fülle mindestens eines.
hand-few-items = „{ $id }“ hat { $n } Einträge zu ordnen. Gib mindestens zwei an.
hand-no-article = „{ $id }“ nennt den Artikel „{ $article }“, der nicht im Paket ist oder einen Fehler hat. Nenne einen anderen.
hand-quote-not-found = „{ $id }“ zitiert „{ $quote }“, und das steht nicht im Artikel. Kopiere die Worte genau.
hand-quote-ambiguous = „{ $id }“ zitiert „{ $quote }“, und das steht { $n }-mal im Artikel. Ergänze, was davor oder danach steht.
hand-place-outside = „{ $id }“ gibt die Stelle { $start } bis { $end } an, die nicht im Artikel liegt. Gib Positionen von 0 bis { $len } an oder zitiere die Worte.

hand-why-right = Das ist die richtige Antwort.
hand-why-wrong = Die richtige Antwort ist: { $right }

## Fragen als Text

listing-questions = { $n ->
    [0] Keine Fragen
    [one] Eine Frage
   *[other] { $n } Fragen
  }
listing-of = { $pack }, Fassung { $revision }, Startzahl { $seed }
listing-kind = { $skill } · { $kind } · { $response }
listing-right = [x] { $text }
listing-wrong = [ ] { $text }
listing-why = Warum: { $why }
listing-pair = { $row } → { $column }
listing-left-over = Bleibt übrig: { $text }
listing-cell = { $row } / { $column }: { $word }
listing-item = { $number }. { $text }
listing-mark = Richtig zu markieren: „{ $words }“
listing-gap = { $before }____{ $after }
listing-evidence = Beleg in { $article }, { $start }–{ $end }: „{ $words }“
listing-evidence-for = Beleg für { $part } in { $article }, { $start }–{ $end }: „{ $words }“
listing-not-built = { $n ->
    [0] Alles konnte gebildet werden.
    [one] Eine Frage konnte nicht gebildet werden:
   *[other] { $n } Fragen konnten nicht gebildet werden:
  }
listing-unbuilt = { $what }: { $why }
