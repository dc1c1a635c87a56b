# Das Fenster der Werkstatt: aus einem Artikel ein Paket machen, Aussage für Aussage.

bench-edit-pack = Dieses Paket bearbeiten
bench-not-opened = Dieses Paket lässt sich nicht bearbeiten: { $why }
bench-left = Deine Änderungen an „{ $title }“ sind aufgehoben. Auf dem ersten Bildschirm geht es damit weiter; ins Paket kommen sie, wenn du sie speicherst.
bench-left-heading = In der Werkstatt liegen geblieben, nicht gespeichert
bench-go-on = Weiter bearbeiten
bench-give-up = Änderungen verwerfen
bench-not-kept = Die Arbeitskopie kann nicht abgelegt werden: { $why } Speichere bald.

## Speichern

bench-save = Speichern
bench-saving = Wird gespeichert …
bench-saved = Gespeichert in { $file } (Fassung { $revision }).
bench-no-version = Die Fassung, die vorher dort stand, konnte nicht aufgehoben werden.
bench-not-saved = Das Paket wurde nicht gespeichert: { $why }
bench-save-as = Das Paket speichern
bench-save-path = Pfad der Datei
bench-keep-both = Beide behalten
bench-replace = Ersetzen
bench-undo = Rückgängig
bench-redo = Wiederholen

## Spalten und Teile

bench-column-article = Artikel
bench-column-questions = Fragen
bench-part-claims = Aussagen ({ $n })
bench-part-sources = Quellen ({ $n })
bench-part-columns = Spalten der Tabelle ({ $n })
bench-part-policies = Regelungen ({ $n })
bench-part-grid = Tabelle der Haltungen
bench-part-findings = Zu beheben ({ $n })
bench-part-details = Das Paket

## Der Artikel

bench-lit-source = wer
bench-lit-cue = Berichtswort
bench-lit-content = was
bench-lit-others = andere Aussagen
bench-how-to-pick = Wähle Wörter mit der Maus oder mit F6 und den Pfeilen (Umschalt für mehr). Eine Taste sagt dann, was sie sind.
bench-no-text = Der Text darf nicht weitergegeben werden und ist nicht hier.
bench-as-source = Wer (S)
bench-as-cue = Berichtswort (C)
bench-as-content = Was (T)
bench-as-policy = Regelung (P)
bench-as-evidence = Beleg (V)
bench-as-claim = Neue Aussage (N)

## Die Aussagen

bench-no-claims = Noch keine Aussagen. Wähle Wörter im Artikel und drücke N.
bench-left-to-check = { $n ->
    [0] Es ist keine Aussage mehr anzusehen.
   *[other] { $n } von { $all } Aussagen noch anzusehen
  }
bench-accept-sure = { $n ->
    [one] Die fast sichere Zeile annehmen (G)
   *[other] Alle { $n } fast sicheren annehmen (G)
  }
bench-all-claims = Alle Aussagen
bench-claim-line = { $source }: { $said }
bench-claim-named = { $line } ({ $state })
bench-is-open = nicht angesehen
bench-is-accepted = angenommen
bench-claim-of = Aussage { $n } von { $all } · { $state }
bench-proposed = { $grade }, nicht angesehen
bench-half-accepted = angenommen, aber nicht ihre Haltungen
bench-accepted = angenommen
bench-own-voice = Der Artikel selbst
bench-nobody = Jemand, der nicht genannt wird
bench-cue = Berichtswort „{ $cue }“
bench-via = über { $via }
bench-date = { $date }
bench-positions = Haltungen
bench-positions-how = Haltungen: geh mit der Tabulatortaste zu einer und tippe ihren Buchstaben. Entf leert sie.
bench-position = { $said }: { $on }
bench-open-mark = (vorgeschlagen)
bench-letter-none = o
bench-reference = { $name } ({ $role }, { $status })
bench-take-off = Abnehmen: { $what }
bench-off = Abnehmen
bench-accept = Annehmen (A)
bench-edit = Ändern (E)
bench-reject = Ablehnen (X)
bench-delete = Löschen (X)

## Eine Aussage ändern

bench-editing = Aussage { $n } von { $all } ändern
bench-sources-of = Wer es sagt
bench-via-of = Wer es weitergegeben hat
bench-form-of = Wie es gedruckt steht
bench-gist = In deinen Worten, ohne Punkt am Ende
bench-date-of = Datum der Aussage (2024-10-25, 2024-10 oder 2024)
bench-gist-as-column = Das zu einer Spalte der Tabelle machen
bench-done = Fertig
bench-role-open = was sie damit macht: offen
bench-role-invoked = beruft sich darauf
bench-role-breached = soll verletzt sein
bench-role-mentioned = nur genannt
bench-status-open = wie weit sie ist: offen
bench-status-proposed = vorgeschlagen
bench-status-in-force = in Kraft
bench-status-under-review = wird überprüft
bench-status-repealed = aufgehoben

## Quellen, Spalten, Regelungen

bench-source-line = { $n ->
    [0] { $name } · keine Aussagen
    [one] { $name } · eine Aussage
   *[other] { $name } · { $n } Aussagen
  }
bench-new-source = Eine Quelle hinzufügen
bench-name = Name, wie er mitten im Satz steht
bench-role = Amt oder Aufgabe
bench-plural = Verlangt ein Verb in der Mehrzahl
bench-speaks-for = Spricht für
bench-belongs-to = Gehört nur zu
bench-kind-person = eine Person
bench-kind-organisation = eine Organisation
bench-kind-state = ein Staat
bench-kind-document = ein Dokument
bench-kind-unnamed = Leute ohne Namen
bench-join = Zusammenlegen …
bench-join-with = Welche ist dieselbe?
bench-split = Teilen …
bench-split-how = Hake die Aussagen der anderen an und gib dann ihren Namen ein.
bench-split-name = Name der anderen
bench-delete-source = Diese Quelle löschen
bench-columns-how = Wozu Quellen eine Haltung haben: ganze Sätze, die wahr oder falsch sind.
bench-column-line = { $n ->
    [0] { $text } · keine Haltungen
    [one] { $text } · eine Haltung
   *[other] { $text } · { $n } Haltungen
  }
bench-new-column = Eine Spalte hinzufügen
bench-sentence = Ein ganzer Satz, ohne Punkt am Ende
bench-short = In wenigen Worten, für Schlagzeilen und die Tabelle
bench-entails = Daraus folgt
bench-excludes = Kann nicht zugleich wahr sein mit
bench-check = Alle Haltungen sind eingetragen (K)
bench-uncheck = Nicht alle Haltungen sind eingetragen (K)
bench-delete-column = Diese Spalte löschen
bench-policies-how = Gesetze, Verträge, Urteile, Programme, auf die sich Aussagen beziehen. Wähle einen Namen im Artikel und drücke P.
bench-new-policy = Eine Regelung hinzufügen
bench-delete-policy = Diese Regelung löschen
bench-kind-law = ein Gesetz
bench-kind-treaty = ein Vertrag
bench-kind-ruling = ein Urteil
bench-kind-regulation = eine Verordnung
bench-kind-policy = eine amtliche Linie
bench-kind-programme = ein Programm
bench-kind-doctrine = eine Doktrin
bench-kind-proposal = ein Vorschlag

## Die Tabelle

bench-grid-empty = Die Tabelle hat noch keine Zellen: sie braucht jemanden, der etwas sagt, und eine Spalte.
bench-grid-how = Bewege dich mit den Pfeilen; ein Buchstabe füllt eine Zelle, Entf leert sie, K sagt, dass alle Haltungen einer Spalte eingetragen sind.
bench-all-entered = Alle Haltungen eingetragen
bench-yes = ja
bench-not-yet = noch nicht
bench-cell-at = { $source } · { $column }
bench-cell-undecided = unentschieden
bench-cell-implied = folgt schon
bench-cell-empty = –

## Was zu beheben ist

bench-nothing-found = Die Prüfung findet nichts zu beheben.
bench-mend = Beheben: { $how }

## Die Fragen

bench-all-questions = Fragen zu allen Aussagen
bench-no-questions = Auf dieser Aussage ruht noch keine Frage.
bench-right = Richtig: { $right }
bench-omit = Abschalten
bench-omitted = Abgeschaltet: { $id }
bench-ask-again = Einschalten
bench-reword = Umformulieren
bench-prompt = Die Frage in deinen Worten; leer wie sie war

## Das Paket

bench-your-name = Dein Name, als Autor des Pakets
bench-title = Titel
bench-authors = Autoren, mit Kommas dazwischen
bench-licence = Lizenz des Pakets, etwa CC-BY-4.0
bench-level = Wie schwer
bench-level-open = offen
bench-article = Der Artikel
bench-headline = Schlagzeile
bench-publisher = Herausgeber
bench-byline = Geschrieben von
bench-published = Erschienen (2024-10-26)
bench-url = Adresse
bench-rights = Unter welchen Bedingungen er weitergegeben werden darf
bench-text = Text, mit einer Leerzeile zwischen Absätzen
bench-link-only-why = Darf der Text nicht weitergegeben werden, behält das Paket nur die Adresse und die Zitate.
bench-link-only = Nur den Verweis behalten
bench-assignment = Was eine Klasse tun soll
bench-assign = Eine Sitzung für die Klasse festlegen
bench-items = Wie viele Fragen
bench-minutes = Minuten

## Tasten

bench-where = In der Werkstatt
bench-where-claims = Bei den Aussagen der Werkstatt
bench-where-words = In der Werkstatt, mit gewählten Wörtern
bench-where-grid = In einer Zelle der Werkstatt
bench-command-edit = Das Paket bearbeiten
bench-command-save = Das Paket speichern
bench-command-undo = Rückgängig
bench-command-redo = Wiederholen
bench-command-column = Zur nächsten Spalte
bench-command-part = Zu einem Teil des Pakets
bench-command-next = Zur nächsten Aussage
bench-command-previous = Zur Aussage davor
bench-command-accept = Die Aussage annehmen
bench-command-accept-sure = Alles annehmen, was fast sicher ist
bench-command-edit-claim = Die Aussage ändern
bench-command-reject = Die Aussage ablehnen
bench-command-source = Die Wörter sagen, wer
bench-command-cue = Die Wörter sind das Berichtswort
bench-command-content = Die Wörter sind, was gesagt wird
bench-command-policy = Die Wörter nennen eine Regelung
bench-command-evidence = Die Wörter sind ein Beleg
bench-command-new = Die Wörter sind eine neue Aussage
bench-command-clear = Die Zelle leeren
bench-command-check = Alle Haltungen der Spalte sind eingetragen
