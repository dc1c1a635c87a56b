# Wörter des Raums `app`.

app-name = Hearsay
language-name = Deutsch
app-welcome = Wer sagt das? Woher weiß er es? Wo steht es?
app-welcome-how = Drei Fragen, bevor du einem Bericht glaubst. Wähle ein Paket, lies den Artikel und übe: Jede Antwort wird dir in den Worten des Artikels gezeigt.

app-back = Zurück
app-settings = Einstellungen
app-keys = Hilfe
app-packs = Pakete
app-search = Nach Titel, Überschrift oder Quelle suchen
app-add-pack = Paket hinzufügen
app-add = Hinzufügen
app-practise = Üben
app-go-on = Weiter
app-read-first = Erst lesen
app-start-again = Neu beginnen
app-practise-named = { $verb }: { $title }
app-go-on-heading = Noch nicht fertig
app-left-at = { $n ->
    [one] Eine Frage beantwortet, { $when }.
   *[other] { $n } Fragen beantwortet, { $when }.
  }
app-start-again-why = { $n ->
    [one] Eine Frage der abgebrochenen Runde ist beantwortet. Wenn du neu beginnst, ist diese Runde vorbei; die Antwort bleibt gespeichert.
   *[other] { $n } Fragen der abgebrochenen Runde sind beantwortet. Wenn du neu beginnst, ist diese Runde vorbei; die Antworten bleiben gespeichert.
  }

app-level-starter = Einstieg
app-level-intermediate = Mittel
app-level-advanced = Schwer

app-theme-health = Gesundheit
app-theme-science = Wissenschaft
app-theme-technology = Technik
app-theme-environment = Umwelt
app-theme-local-politics = Kommunalpolitik
app-theme-politics = Politik
app-theme-diplomacy = Diplomatie
app-theme-business = Wirtschaft
app-theme-justice = Justiz
app-theme-disaster = Unglück
app-theme-sport = Sport
app-theme-culture = Kultur

# The language that a pack is asked in, where the window speaks another.
app-pack-language = { $tag ->
    [de] auf Deutsch
    [en] auf Englisch
    [es] auf Spanisch
   *[other] in einer anderen Sprache ({ $tag })
  }

app-no-questions = Dazu gibt es noch keine Fragen
app-questions = { $n ->
    [one] Eine Frage
   *[other] { $n } Fragen
  }
app-progress = { $n ->
    [one] Eine Frage, { $right ->
        [0] beantwortet
       *[other] richtig beantwortet
      }
   *[other] { $seen } von { $n } Fragen beantwortet, { $right } richtig
  }

app-mistakes = { $n ->
    [one] Wegen eines Fehlers bleibt ein Teil weg. { $first }
   *[other] Wegen { $n } Fehlern bleiben Teile weg; der erste: { $first }
  }

app-just-now = gerade eben
app-minutes-ago = { $n ->
    [one] vor einer Minute
   *[other] vor { $n } Minuten
  }
app-hours-ago = { $n ->
    [one] vor einer Stunde
   *[other] vor { $n } Stunden
  }
app-days-ago = { $n ->
    [one] gestern
   *[other] vor { $n } Tagen
  }
app-months-ago = { $n ->
    [one] vor einem Monat
   *[other] vor { $n } Monaten
  }
app-years-ago = { $n ->
    [one] vor einem Jahr
   *[other] vor { $n } Jahren
  }

app-loading = Die Pakete werden gelesen …
app-no-packs = Hier sind noch keine Pakete. Füge eines aus einer Datei hinzu oder zieh die Datei auf dieses Fenster.
app-nothing-found = Kein Paket hat alle diese Wörter im Titel, in der Überschrift oder in den Quellen. Versuch es mit weniger.
app-drop-here = Loslassen, um es zu deinen Paketen zu legen
app-broken-pack = Dieses Paket lässt sich nicht öffnen
app-at-line = Zeile { $line }: { $why }
app-look-again = Noch einmal nachsehen
app-pack-added = „{ $title }“ ist jetzt bei deinen Paketen.
app-pack-replaced = „{ $title }“ ist jetzt in einer neueren Fassung da.
app-pack-already = „{ $title }“ ist schon bei deinen Paketen.
app-pack-not-opened = { $file } ließ sich nicht als Paket öffnen. { $why }
app-pack-not-kept = { $file } ist bei deinen Paketen, bis du Hearsay schließt, kann aber nicht aufbewahrt werden. { $why }
app-pack-not-added = { $file } wurde nicht hinzugefügt. { $why }
app-questions-gone = { $n ->
    [one] Eine Frage dieser Runde fällt weg, weil das Paket inzwischen geändert wurde.
   *[other] { $n } Fragen dieser Runde fallen weg, weil das Paket inzwischen geändert wurde.
  }
app-nothing-to-ask = Zu „{ $title }“ gibt es noch keine Fragen: Lies den Artikel oder wähle ein anderes Paket.
app-pack-gone = Das Paket „{ $pack }“ ist nicht mehr da: Füge seine Datei wieder hinzu.
app-choose-pack = Paket hinzufügen
app-pack-files = Hearsay-Pakete
app-no-file-dialog = Dieser Computer zeigt kein Fenster zum Auswählen von Dateien. Tippe ein, wo die Datei des Pakets liegt, oder zieh die Datei auf das Fenster von Hearsay.
app-pack-path = Ordner und Name der Datei
app-no-record = Es ist nichts da, worin das gespeichert werden könnte: Schließe Hearsay und starte es neu.

app-choose-name = Name wählen
app-practising-as = Name: { $name }
app-who-practises = Wer übt?
app-first-name-why = Deine Antworten werden unter einem Namen gespeichert, nur auf diesem Computer. Jeder Name ist recht, und du kannst ihn später ändern.
app-names-why = Antworten werden unter dem Namen gespeichert, den du wählst, nur auf diesem Computer.
app-default-name = Lernende
app-new-name = Ein neuer Name
app-other-name = Den Namen ändern in
app-add-name = Diesen Namen hinzufügen
app-begin = Los geht’s
app-keep-name = Diesen Namen behalten

app-settings-of = Für { $name }. Jede Änderung wird sofort gespeichert.
app-settings-of-all = Für alle, die keine eigenen Einstellungen haben. Jede Änderung wird sofort gespeichert.
app-text-size = Schriftgröße
app-smaller = Kleiner
app-larger = Größer
app-percent = { $n } %
app-look = Aussehen
app-look-system = Wie dieser Computer
app-look-light = Hell
app-look-dark = Dunkel
app-look-contrast = Hoher Kontrast
app-motion = Bewegung
app-reduced-motion = Nichts gleitet oder blendet sich ein
app-language = Sprache
app-language-system = Wie dieser Computer
app-renderer = Zeichnen
app-renderer-why = Für diesen Computer, ab dem nächsten Start. Software geht überall; wähle OpenGL nur dort, wo es schneller ist.
app-renderer-software = Software
app-renderer-gl = OpenGL
app-notice-read = { $more ->
    [0] Verstanden
    [one] Verstanden (noch eine Meldung)
   *[other] Verstanden (noch { $more } Meldungen)
  }

app-where-everywhere = Überall
app-where-home = Bei den Paketen
app-where-read = Beim Lesen eines Artikels
app-where-question = Bei einer Frage
app-where-marking = Beim Markieren
app-where-summary = Nach einer Runde

app-command-help = Die fünf Haltungen und die Tasten zeigen
app-command-settings = Einstellungen
app-command-back = Zurück, oder schließen, was offen ist
app-command-larger-text = Größere Schrift
app-command-smaller-text = Kleinere Schrift
app-command-usual-text = Schrift in üblicher Größe
app-command-page-back = Eine Seite zurück
app-command-page-on = Eine Seite weiter
app-command-to-top = Zum Anfang
app-command-to-end = Zum Ende
app-command-search = Suchen
app-command-add-pack = Ein Paket aus einer Datei hinzufügen
app-command-profiles = Auswählen, wer übt
app-command-continue = Weitermachen, wo du aufgehört hast
app-command-start = Mit den Fragen beginnen
app-command-option = Eine Antwort wählen oder ankreuzen
app-command-lines-back = Ein paar Zeilen zurück
app-command-lines-on = Ein paar Zeilen weiter
app-command-previous = Die Antwort oder der Satz davor
app-command-next = Die Antwort oder der Satz danach
app-command-toggle = Wählen, ankreuzen oder markieren; noch einmal nimmt es zurück
app-command-confirm = Die Antwort geben; weiter
app-command-skip = Die Frage überspringen
app-command-switch-pane = Zwischen Frage und Artikel wechseln
app-command-previous-word = Das Wort davor
app-command-next-word = Das Wort danach
app-command-less-marked = Ein Wort weniger markieren
app-command-more-marked = Ein Wort mehr markieren
app-command-unmark = Alle Markierungen wegnehmen
app-command-practise-missed = Üben, was nicht geklappt hat
app-command-next-pack = Nächstes Paket

app-picture-no-pack = Der Bildschirm { $screen } zeigt ein Paket: Nenne die Datei von einem.

app-key-ctrl = Strg
app-key-shift = Umschalt
app-key-enter = Enter
app-key-escape = Esc
app-key-space = Leertaste
app-key-to = bis
