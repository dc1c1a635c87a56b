# Das Fenster der Werkstatt: Artikel im Nachhinein, woher sie sind, frühere Fassungen, Aussagen untereinander.

## Die Artikel (8)

bench-part-articles = { $n ->
    [one] Text und Rechte
   *[other] Texte und Rechte ({ $n })
  }
bench-article-of = Artikel { $n } von { $all }
bench-is-missing = { $what } · fehlt
bench-rights-ask = Woher ist der Artikel, und darf er weitergegeben werden? (F4)
bench-rights-later = Später
bench-rights-missing = Es fehlt: { $what }
bench-missing-publisher = Herausgeber
bench-missing-published = Datum
bench-missing-url = Adresse
bench-missing-rights = Lizenz
bench-missing-byline = Autor
bench-rights-enter = Eintragen (8)
bench-left-out = { $n ->
    [one] Ein Stück wurde weggelassen
   *[other] { $n } Stücke wurden weggelassen
  }
bench-left-out-look = { $n ->
    [one] Ein Stück wurde weggelassen: ansehen (8)
   *[other] { $n } Stücke wurden weggelassen: ansehen (8)
  }
bench-take-in = Aufnehmen
bench-take-in-named = Aufnehmen: { $text }
bench-paragraphs-how = Wähle einen Absatz, um ihn zu ändern (J und K gehen von einem zum nächsten). Jedes Zitat wird im neuen Text wiedergesucht.
bench-paragraph = Text von Absatz { $n }; eine neue Zeile beginnt einen neuen Absatz
bench-paragraph-named = Absatz { $n }: { $text }
bench-new-paragraph = Text des neuen Absatzes
bench-add-paragraph = Danach einen Absatz einfügen
bench-delete-paragraph = Den Absatz herausnehmen
bench-append = Am Ende anfügen, etwa eine Berichtigung
bench-link-only-paste = Der Text ist nicht mehr hier. Füge ihn in das Feld „{ bench-text }“ ein.
bench-later = Was später bekannt wurde
bench-later-how = Die Lernenden sehen es nach der Auswertung. Keine Frage fragt danach.
bench-later-date = Eintrag { $n }: Datum
bench-later-text = Eintrag { $n }: was bekannt wurde
bench-later-url = Eintrag { $n }: Adresse
bench-later-delete = Eintrag { $n } herausnehmen
bench-later-new-date = Datum von etwas Neuem (2025-04-28, 2025-04 oder 2025)
bench-later-new-text = Was bekannt wurde, in ganzen Sätzen
bench-later-new-url = Wo davon zu lesen ist
bench-later-add = Hinzufügen
bench-add-article-how = Ein Paket kann mehrere Artikel enthalten, zum Beispiel zwei, die dasselbe verschieden berichten.
bench-add-article = Noch einen Artikel einfügen
bench-open-article = Noch einen Artikel öffnen …
bench-article-added = „{ $title }“ ist jetzt ein weiterer Artikel dieses Pakets; mit Rückgängig verschwindet er wieder. Auf dem Startbildschirm abgelegt wird daraus ein eigenes Paket.
bench-article-up = Nach oben
bench-article-down = Nach unten
bench-delete-article = Diesen Artikel und seine Aussagen löschen

## Verlorene Zitate

bench-lost = { $n ->
    [one] Ein Zitat ist verloren
   *[other] { $n } Zitate sind verloren
  }
bench-lost-how = Diese Wörter stehen nicht mehr im Artikel. J und K gehen von einem zum nächsten; R setzt das Zitat auf die ähnlichsten Wörter oder auf die, die du im Artikel gewählt hast.
bench-lost-line = { $what }: „{ $words }“ ({ $whose })
bench-lost-corrects = was sie berichtigt
bench-lost-said = was von einer Regelung gesagt wird
bench-lost-evidence = Beleg
bench-lost-of-question = Beleg einer Frage
bench-lost-nearest = Am ähnlichsten im Artikel:
bench-lost-picked = Die Wörter, die du gewählt hast:
bench-lost-none = Nichts im Artikel ist ihm ähnlich. Wähle die Wörter, auf denen es stehen soll.
bench-reanchor = Dorthin setzen (R)
bench-lost-other = Andere Wörter wählen
bench-lost-pick = Nichts im Artikel ist ihm ähnlich. Wähle zuerst Wörter im Artikel, dann drücke R.
bench-affected = { $n ->
    [0] Keine Frage ist eine andere geworden,
    [one] Eine Frage ist eine andere geworden,
   *[other] { $n } Fragen sind andere geworden,
  } seit das Paket geöffnet oder gespeichert wurde{ $gone ->
    [0] {""}
    [one] , und eine wird nicht mehr gestellt
   *[other] , und { $gone } werden nicht mehr gestellt
  }. Bei diesen fangen die Lernenden neu an; bei allen anderen bleibt ihr Stand.
bench-question-affected = Eine andere Frage, als da das Paket geöffnet oder gespeichert wurde: Die Lernenden fangen damit neu an.

## Aussagen untereinander, einzelne Haltungen

bench-why = Warum sie so eingetragen ist
bench-same = dasselbe wie: { $said }
bench-same-none = Dasselbe wie keine andere Aussage
bench-corrects = berichtigt: „{ $words }“
bench-corrects-how = Wenn sie etwas berichtigt: Wähle die Wörter im Artikel und drücke W.
bench-corrects-off = Sie berichtigt nichts
bench-as-corrected = Berichtigt das (W)
bench-position-why = Warum diese Haltung und keine andere
bench-accept-one = Annehmen
bench-accept-one-named = Annehmen: { $what }
bench-reject-one = Ablehnen
bench-reject-one-named = Ablehnen: { $what }

## Frühere Fassungen (9)

bench-part-versions = Fassungen
bench-versions-how = Bei jedem Speichern wird aufgehoben, was vorher in der Datei stand: die letzten zehn Male.
bench-versions-none = Es gibt noch keine frühere Fassung.
bench-version = Fassung { $revision }, ersetzt { $when }, { $claims ->
    [one] eine Aussage
   *[other] { $claims } Aussagen
  }
bench-version-broken = Fassung { $n } ist nicht lesbar: { $why }
bench-version-same = Genau wie das Paket jetzt.
bench-version-only-there = { $n ->
    [one] Eine Aussage, die das Paket jetzt nicht hat:
   *[other] { $n } Aussagen, die das Paket jetzt nicht hat:
  }
bench-version-only-here = { $n ->
    [one] Eine Aussage gab es noch nicht:
   *[other] { $n } Aussagen gab es noch nicht:
  }
bench-version-otherwise = { $n ->
    [one] Eine Aussage war anders:
   *[other] { $n } Aussagen waren anders:
  }
bench-version-more = und { $n } weitere
bench-version-text = Der Text von „{ $title }“ war anders.
bench-version-rest = Quellen, Spalten, Regelungen, Fragen oder Angaben waren anders.
bench-restore = Zu dieser Fassung zurückkehren
bench-language = Sprache (en, de, …)
bench-command-reanchor = Das verlorene Zitat auf die ähnlichsten oder die gewählten Wörter setzen
bench-command-corrected = Die Wörter sind, was die Aussage berichtigt
bench-command-accept-position = Die Haltung allein annehmen
bench-command-reject-position = Die Haltung allein ablehnen
