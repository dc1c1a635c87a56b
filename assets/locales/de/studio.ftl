# Die Werkstatt der Lehrkraft: wie eine Änderung heißt, warum eine abgelehnt wird, das Speichern.

studio-undo = Rückgängig: { $what }
studio-redo = Wiederholen: { $what }

## Wie eine Änderung heißt, nach „Rückgängig:“

studio-do-accept = Aussage annehmen
studio-do-accept-stance = Haltung annehmen
studio-do-accept-reference = Regelung annehmen
studio-do-accept-above = alle darüber annehmen
studio-do-accept-all = alle annehmen
studio-do-reject = Aussage ablehnen
studio-do-reject-stance = Haltung ablehnen
studio-do-reject-reference = Regelung ablehnen
studio-do-select-source = Quelle setzen
studio-do-select-cue = Berichtswort setzen
studio-do-select-content = Wortlaut setzen
studio-do-select-corrects = Berichtigtes setzen
studio-do-select-policy = Regelung setzen
studio-do-select-said = Gesagtes über die Regelung setzen
studio-do-evidence = Beleg setzen
studio-do-clear = Wörter wegnehmen
studio-do-add-statement = Aussage hinzufügen
studio-do-delete-statement = Aussage löschen
studio-do-via = Übermittler setzen
studio-do-form = Form setzen
studio-do-date = Datum setzen
studio-do-gist = Zusammenfassung ändern
studio-do-same-as = gleiche Aussage setzen
studio-do-why = Begründung ändern
studio-do-stance = Haltung setzen
studio-do-clear-stance = Haltung wegnehmen
studio-do-reference = Regelung der Aussage ändern
studio-do-delete-reference = Regelung von der Aussage nehmen
studio-do-add-source = Quelle hinzufügen
studio-do-source = Quelle ändern
studio-do-delete-source = Quelle löschen
studio-do-merge-sources = Quellen zusammenlegen
studio-do-split-source = Quelle teilen
studio-do-add-proposition = Spalte der Tabelle hinzufügen
studio-do-proposition = Spalte der Tabelle ändern
studio-do-delete-proposition = Spalte der Tabelle löschen
studio-do-merge-propositions = Spalten der Tabelle zusammenlegen
studio-do-check = alle Haltungen sind eingetragen
studio-do-uncheck = nicht alle Haltungen sind eingetragen
studio-do-add-policy = Regelung hinzufügen
studio-do-policy = Regelung ändern
studio-do-delete-policy = Regelung löschen
studio-do-merge-policies = Regelungen zusammenlegen
studio-do-omit = Frage ausschalten
studio-do-ask-again = Frage einschalten
studio-do-reword = Frage umformulieren
studio-do-add-question = Frage hinzufügen
studio-do-question = Frage ändern
studio-do-delete-question = Frage löschen
studio-do-assign = Aufgabe setzen
studio-do-pack = Angaben zum Paket ändern
studio-do-article = Angaben zum Artikel ändern
studio-do-link-only = nur den Link behalten
studio-do-add-article = Artikel hinzufügen
studio-do-delete-article = Artikel löschen
studio-do-place-article = Artikel verschieben
studio-do-text = Text des Artikels ändern
studio-do-reanchor = Zitat auf andere Wörter setzen
studio-do-restore = zu einer früheren Fassung zurückkehren

## Warum eine Änderung abgelehnt wird

studio-unknown = Nichts im Paket hat noch die Kennung „{ $id }“.
studio-nothing-selected = Es sind keine Wörter gewählt. Wähle zuerst Wörter des Artikels.
studio-other-article = Diese Wörter stehen in einem anderen Artikel als die Aussage.
studio-blank = Das darf nicht leer sein.
studio-in-use = { $rows ->
    [one] Eine Aussage nennt sie. Lege sie mit einer anderen Quelle zusammen, oder ändere zuerst diese Aussage.
   *[other] { $rows } Aussagen nennen sie. Lege sie mit einer anderen Quelle zusammen, oder ändere zuerst diese Aussagen.
}
studio-itself = Eine Zeile kann sich nicht auf sich selbst beziehen, auch nicht über mehrere Schritte.
studio-twice = Es steht zweimal in der Liste.
studio-not-drafted = Hier wartet nichts darauf, angenommen zu werden.
studio-no-text = Der Text des Artikels ist nicht hier; es können keine Wörter daraus gewählt werden.
studio-last-article = Ein Paket braucht einen Artikel, und das ist sein einziger. Füge zuerst den anderen hinzu.
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
