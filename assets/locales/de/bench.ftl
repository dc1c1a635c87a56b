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
bench-more-questions = { $n ->
    [one] Noch eine Frage zeigen
   *[other] Weitere Fragen zeigen (noch { $n })
}
bench-no-questions = Auf dieser Aussage ruht noch keine Frage.
bench-write = Eine Frage schreiben (Q)
bench-preview = Wie Lernende es sehen (F5)
bench-by-hand = Selbst geschrieben
bench-try = Ausprobieren (T)
bench-change = Ändern (E)
bench-try-end = Zurück zu den Fragen (Esc)
bench-try-note = Hier wird nichts aufgezeichnet.
bench-right = Richtig: { $right }
bench-omit = Abschalten (X)
bench-omitted = Abgeschaltet: { $id }
bench-ask-again = Einschalten
bench-reword = Umformulieren (E)
bench-prompt = Die Frage in deinen Worten; leer wie sie war

## Eine selbst geschriebene Frage

bench-ask-new = Eine eigene Frage
bench-ask-change = Deine Frage ändern
bench-ask-unworded = (noch ohne Wortlaut)
bench-ask-unfinished = Nicht fertig: So lässt sie sich noch nicht stellen.
bench-ask-response = Wie sie beantwortet wird
bench-answer-choice = eine auswählen
bench-answer-multiple = mehrere ankreuzen
bench-answer-match = zuordnen
bench-answer-sort = sortieren
bench-answer-grid = Tabelle der Haltungen
bench-answer-order = in Reihenfolge bringen
bench-answer-mark = Wörter markieren
bench-answer-cue = Wort für eine Lücke
bench-answer-short = kurze Antwort
bench-ask-prompt = Die Frage
bench-ask-option = Möglichkeit { $n }
bench-ask-is-right = Möglichkeit { $n } ist richtig
bench-ask-why = Warum das richtig oder falsch ist ({ $what })
bench-ask-add-option = Möglichkeit hinzufügen
bench-ask-spellings-how = Was als richtig gilt, das Beste zuerst. Groß oder klein und der Punkt am Ende sind gleich.
bench-ask-spelling = Antwort { $n }
bench-ask-add-spelling = Antwort hinzufügen
bench-ask-slips = Kleine Tippfehler zählen nicht
bench-ask-columns = Die Plätze oder Spalten
bench-ask-column = Platz { $n }
bench-ask-add-column = Platz hinzufügen
bench-ask-rows = Was eingeordnet wird, oder die Zeilen
bench-ask-row = Karte { $n }
bench-ask-add-row = Karte hinzufügen
bench-ask-belongs = { $what } gehört zu
bench-ask-why-here = Warum es dorthin gehört ({ $what })
bench-ask-items = Die Karten in ihrer richtigen Reihenfolge
bench-ask-item = Karte { $n }
bench-ask-add-item = Karte hinzufügen
bench-ask-cells-how = Was in jede Zelle gehört: Ein Buchstabe füllt sie, Entf heißt, dass nicht danach gefragt wird. Bewege dich mit den Pfeilen.
bench-ask-cell-empty = leer
bench-ask-cell-empty-long = äußert sich nicht dazu
bench-ask-right-words-how = Die Wörter, die zu markieren sind. Wähle sie im Artikel und drücke M; mehrere Stellen können richtig sein.
bench-ask-gap-how = Wähle ein Wort im Artikel und drücke B: Sein Satz steht dann um die Lücke, und das Wort ist die richtige Möglichkeit.
bench-ask-before = Vor der Lücke
bench-ask-after = Nach der Lücke
bench-ask-explanation = Warum die richtige Antwort richtig ist
bench-ask-skill = Was sie übt
bench-ask-skill-open = was zur Art der Antwort passt
bench-ask-evidence-how = Die Wörter, die es belegen: Wähle sie im Artikel und drücke V.
bench-ask-pick = Wähle Wörter mit der Maus oder mit F6 und den Pfeilen (Umschalt für mehr). Eine Taste macht sie zu einem Teil deiner Frage.
bench-ask-up = Nach oben: { $what }
bench-ask-done = Fertig
bench-ask-delete = Löschen (X)
bench-ask-good = So lässt sie sich stellen.
bench-ask-ready = Sie lässt sich stellen. Noch anzusehen:
bench-ask-incomplete = Es fehlt noch oder reicht nicht: { $fields }.
bench-ask-place-all = Sag zu jeder Karte, zu welchem Platz sie gehört.
bench-ask-fill-cell = Fülle mindestens eine Zelle der Tabelle.
bench-ask-mark-words = Wähle die Wörter, die zu markieren sind, und drücke M.
bench-ask-explain = Sag, warum die richtige Antwort richtig ist.
bench-ask-nothing-right = Noch ist keine Möglichkeit richtig. Kreuze an, welche es ist.
bench-ask-several-right = Nur eine lässt sich auswählen, aber mehrere sind richtig. Behalte eine, oder lass alle richtigen ankreuzen.
bench-ask-other-article = Alle Wörter, die zu markieren sind, müssen in einem Artikel stehen.
bench-field-prompt = die Frage
bench-field-options = die Möglichkeiten
bench-field-rows = die Karten
bench-field-columns = die Plätze
bench-field-right = was richtig ist
bench-field-cells = die Zellen
bench-field-items = die Karten
bench-field-text = der Satz um die Lücke
bench-field-accept = eine Antwort
bench-field-article = Wörter aus dem Artikel
bench-as-right-words = Zu markieren (M)
bench-as-gap = Die Lücke (B)

## Wie Lernende es sehen

bench-preview-title = Wie Lernende es sehen
bench-preview-end = Zurück in die Werkstatt (Esc)
bench-preview-article = Artikel
bench-preview-questions = Fragen
bench-preview-end-of-session = Ende
bench-preview-nowhere = Das würde aufgehoben oder führt auf einen anderen Bildschirm: nicht in der Vorschau.
bench-window-school = Schulrechner: 1366 × 768
bench-window-old = Alter Bildschirm: 1024 × 768
bench-window-narrow = Schmales Fenster: 420 × 720
bench-preview-text = Schrift { $percent } %

## Das Paket

bench-your-name = Dein Name, als Autor des Pakets
bench-title = Titel
bench-authors = Autoren, mit Kommas dazwischen
bench-licence = Lizenz des Pakets, etwa CC-BY-4.0
bench-level = Wie schwer
bench-level-open = offen
bench-theme = Worum es geht
bench-theme-open = offen
bench-article = Der Artikel
bench-headline = Schlagzeile
bench-publisher = Herausgeber
bench-byline = Geschrieben von
bench-published = Erschienen (2024-10-26)
bench-url = Adresse
bench-rights = Unter welchen Bedingungen er weitergegeben werden darf
bench-text = Text, mit einer Leerzeile zwischen Absätzen
bench-link-only-why = Darf der Text nicht weitergegeben werden, behält das Paket nur die Adresse und die Zitate. Die Lernenden fügen den Artikel selbst ein.
bench-link-only = Nur der Link: der Text geht nicht mit dem Paket
bench-assignment = Was eine Klasse tun soll
bench-assign = Eine Sitzung für die Klasse festlegen
bench-assign-review = Wiederholung: geschlossener Artikel, Rückmeldung nach jeder Antwort
bench-seed-how = Alle in der Klasse bekommen dieselben Fragen. Eine andere Zahl zieht andere.
bench-seed = Nummer der Ziehung
bench-items = Wie viele Fragen
bench-minutes = Minuten

## Tasten

bench-where = In der Werkstatt
bench-where-claims = Bei den Aussagen der Werkstatt
bench-where-words = In der Werkstatt, mit gewählten Wörtern
bench-where-grid = In einer Zelle der Werkstatt
bench-where-questions = Bei den Fragen der Werkstatt
bench-command-right-words = Die Wörter sind zu markieren
bench-command-gap = Die Wörter sind die Lücke
bench-command-write = Eine Frage schreiben
bench-command-preview = Das Paket wie Lernende sehen
bench-command-next-question = Zur nächsten Frage
bench-command-previous-question = Zur Frage davor
bench-command-try = Die Frage ausprobieren
bench-command-change-question = Die Frage ändern oder umformulieren
bench-command-drop-question = Die Frage abschalten oder löschen
bench-command-edit = Das Paket bearbeiten
bench-command-save = Das Paket speichern
bench-command-undo = Rückgängig
bench-command-redo = Wiederholen
bench-command-rights = Zu Herkunft und Rechten des Artikels
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
bench-finding-no-words = Unter „In deinen Worten“ steht noch nichts, darum lässt sich wenig fragen: Sag in einem eigenen Satz, was behauptet wird.
bench-finding-names-source = „In deinen Worten“ nennt { $name } und verrät so, wer es gesagt hat: Sag nur, was behauptet wird.
bench-finding-copies = „In deinen Worten“ wiederholt die Worte des Artikels, Lernende müssten nur danach suchen: Sag es anders.
bench-finding-no-rights = Es steht nicht da, unter welchen Bedingungen dieser Text weitergegeben werden darf: Trag es ein (F4), oder gib nur den Link an (8).
bench-finding-no-url = Es steht nicht da, wo der Artikel zu finden ist: Trag die Adresse ein (F4), damit Lernende das Original ansehen können.
bench-finding-drafts = { $rows ->
    [one] Ein Vorschlag wurde noch von niemandem angesehen: Nimm ihn an, ändere ihn oder lehne ihn ab.
   *[other] { $rows } Vorschläge hat noch niemand angesehen: Nimm jeden an, ändere ihn oder lehne ihn ab.
}
