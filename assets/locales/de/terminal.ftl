# Wörter getippter kurzer Antworten, und des Terminals beim Zuordnen, Sortieren, Ausfüllen und Ordnen.

## Getippte kurze Antworten

short-how = Tippe die Antwort in wenigen Wörtern und drücke Enter.
short-field = Deine Antwort
short-you-wrote = Du hast geschrieben: { $given }
short-also-right = Auch richtig: { $others }.
short-slips = Kleine Rechtschreibfehler zählen nicht.
feedback-slip = Du hast „{ $given }“ geschrieben; richtig schreibt man „{ $right }“.
feedback-nearly = Das ist es beinahe: Man schreibt „{ $right }“.
feedback-and-why = { $right } { $why }
hand-nothing-accepted = „{ $id }“ nimmt keine Schreibweise an. Schreibe mindestens eine in „accept“.
hand-empty-spelling = „{ $id }“ nimmt eine Schreibweise ohne Wörter an. Schreibe ihre Wörter, oder nimm sie heraus.

## practise: zuordnen, sortieren, Tabelle, ordnen, kurze Antwort

practise-place = { $letter }) { $text }
practise-how-places = Tippe jede Zahl mit dem Buchstaben ihres Platzes, etwa 1a 2b; die Buchstaben gehen von a bis { $last }, und { $n }- lässt { $n } offen.
practise-no-such-place = „{ $typed }“ ist keine Zahl mit dem Buchstaben eines Platzes. { $how }
practise-row-twice = Nummer { $number } hat zwei Plätze. Tippe jede Zahl einmal.
practise-row-open = Nummer { $number } hat noch keinen Buchstaben. Tippe alle Zahlen in eine Zeile, etwa 1a 2b.
practise-how-order = Tippe alle { $n } Zahlen in der richtigen Reihenfolge, die erste zuerst, etwa { $example }.
practise-number-twice = { $typed } steht zweimal da. Tippe jede Zahl einmal.
practise-order-short = Nötig sind { $n } Zahlen, getippt sind { $given }. Tippe alle in eine Zeile, etwa { $example }.
practise-how-grid = Tippe für jedes Feld eine Zahl, einen Buchstaben und eine Haltung, etwa 1a=t 2b=b; ein Feld, von dem nicht gesprochen wird, bleibt leer.
practise-how-filled = Drücke Enter, um diese Antwort zu geben, oder tippe weitere Felder; 1a=- leert eines.
practise-positions = Haltungen:
practise-letter = { $letter } = { $position }
practise-no-such-cell = „{ $typed }“ ist kein Feld mit einer Haltung. Tippe eine Zahl, einen Buchstaben, = und eine Haltung, etwa 1a=t.
practise-no-such-position = „{ $typed }“ ist keine Haltung. Tippe einen dieser Buchstaben: { $list }.
practise-cell-not-asked = { $typed } ist nicht gefragt. Lass es weg.
practise-cells-not-asked = Nicht gefragt: { $cells }
practise-cell = { $place }: { $row } / { $column }: { $position }
practise-cells-filled = { $filled } von { $n } Feldern sind ausgefüllt.
practise-how-short = Tippe die Antwort in wenigen Wörtern.
practise-how-letters = Wenn deine Antwort einer der Buchstaben unten ist, tippe = davor, etwa =s.
practise-too-long = Das ist zu lang: Die Antwort hat höchstens { $n } Zeichen. Tippe nur die Antwort.
practise-part-right = Richtig: { $given }
practise-part-wrong = Nicht richtig: { $given }
practise-part-instead = Nicht richtig: { $given }. Richtig ist: { $right }
practise-part-open = Es fehlt: { $right }
practise-part-why = { $told }. { $why }
practise-in-place = { $number }. { $told }
practise-typed-wrong = Du hast geschrieben: { $text }. { $why }
