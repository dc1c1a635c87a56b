# Die Werkbank der Lehrkraft: wie eine Änderung heißt, warum eine abgelehnt wird, das Speichern.

studio-undo = Rückgängig: { $what }
studio-redo = Wiederholen: { $what }

## Wie eine Änderung heißt, nach „Rückgängig:“

studio-do-accept = Behauptung annehmen
studio-do-accept-stance = Position annehmen
studio-do-accept-reference = Regelung annehmen
studio-do-accept-above = alle darüber annehmen
studio-do-accept-all = alle annehmen
studio-do-reject = Behauptung verwerfen
studio-do-reject-stance = Position verwerfen
studio-do-reject-reference = Regelung verwerfen
studio-do-select-source = Quelle setzen
studio-do-select-cue = Redewort setzen
studio-do-select-content = Wortlaut setzen
studio-do-select-corrects = Berichtigtes setzen
studio-do-select-policy = Regelung setzen
studio-do-select-said = Aussage über die Regelung setzen
studio-do-evidence = Beleg setzen
studio-do-clear = Worte wegnehmen
studio-do-add-statement = Behauptung hinzufügen
studio-do-delete-statement = Behauptung löschen
studio-do-via = Übermittler setzen
studio-do-form = Form setzen
studio-do-date = Datum setzen
studio-do-gist = Zusammenfassung ändern
studio-do-same-as = gleiche Behauptung setzen
studio-do-why = Begründung ändern
studio-do-stance = Position setzen
studio-do-clear-stance = Position wegnehmen
studio-do-reference = Regelung der Behauptung ändern
studio-do-delete-reference = Regelung von der Behauptung nehmen
studio-do-add-source = Quelle hinzufügen
studio-do-source = Quelle ändern
studio-do-delete-source = Quelle löschen
studio-do-merge-sources = Quellen zusammenlegen
studio-do-split-source = Quelle teilen
studio-do-add-proposition = Spalte der Tabelle hinzufügen
studio-do-proposition = Spalte der Tabelle ändern
studio-do-delete-proposition = Spalte der Tabelle löschen
studio-do-merge-propositions = Spalten der Tabelle zusammenlegen
studio-do-check = alle Positionen sind eingetragen
studio-do-uncheck = nicht alle Positionen sind eingetragen
studio-do-add-policy = Regelung hinzufügen
studio-do-policy = Regelung ändern
studio-do-delete-policy = Regelung löschen
studio-do-merge-policies = Regelungen zusammenlegen
studio-do-omit = Frage ausschalten
studio-do-ask-again = Frage einschalten
studio-do-reword = Frage umformulieren
studio-do-question = Frage ändern
studio-do-delete-question = Frage löschen
studio-do-assign = Aufgabe setzen
studio-do-pack = Angaben zum Paket ändern
studio-do-article = Angaben zum Artikel ändern
studio-do-link-only = nur den Link behalten
studio-do-text = Text des Artikels ändern
studio-do-reanchor = Zitat auf andere Worte setzen
studio-do-restore = zu einer früheren Fassung zurückkehren

## Warum eine Änderung abgelehnt wird

studio-unknown = Nichts im Paket hat noch die Kennung „{ $id }“.
studio-nothing-selected = Es sind keine Worte ausgewählt. Wähle zuerst Worte des Artikels aus.
studio-other-article = Diese Worte stehen in einem anderen Artikel als die Behauptung.
studio-blank = Das darf nicht leer sein.
studio-in-use = { $rows ->
    [one] Eine Behauptung nennt sie. Lege sie mit einer anderen Quelle zusammen, oder ändere zuerst diese Behauptung.
   *[other] { $rows } Behauptungen nennen sie. Lege sie mit einer anderen Quelle zusammen, oder ändere zuerst diese Behauptungen.
}
studio-itself = Eine Zeile kann sich nicht auf sich selbst beziehen, auch nicht über mehrere Schritte.
studio-twice = Es steht zweimal in der Liste.
studio-not-drafted = Hier wartet nichts darauf, angenommen zu werden.
studio-no-text = Der Text des Artikels ist nicht hier; es können keine Worte daraus ausgewählt werden.
studio-no-author = Gib zuerst deinen Namen ein.
studio-bad-id = „{ $id }“ kann keine Kennung einer Frage sein. Nimm Buchstaben, Ziffern, Bindestriche.

## Wie sicher der Entwurf ist

studio-grade-guess = geraten
studio-grade-perhaps = vielleicht
studio-grade-probably = wahrscheinlich
studio-grade-surely = fast sicher

## Speichern

studio-no-file = Das Paket hat noch keine Datei. Wähle, wo es gespeichert werden soll.
studio-changed-meanwhile = { $path } wurde von jemand anderem gespeichert, seit du die Datei geöffnet hast. Nichts wurde überschrieben. Speichere unter einem anderen Namen, oder behalte beide.
studio-exists = { $path } gibt es schon. Wähle einen anderen Namen.
