# Worte des Raums `paper`: Arbeitsblätter und Lösungen in der Sprache des Pakets, seine Fehler in der der Leute.

paper-name = Name:
paper-class = Klasse:
paper-date = Datum:
paper-page = Seite
paper-code = Blatt { $code } · { $n ->
    [one] eine Frage
   *[other] { $n } Fragen
  } · Punkte: ____ / { $points }
paper-foot = { $title } · Blatt { $code }
paper-foot-key = { $title } · Lösung zu Blatt { $code }
paper-questions = Fragen
paper-points = ___ / { $n }
paper-read-at = Der Text dieses Artikels darf nicht mit dem Paket weitergegeben werden. Lies ihn hier: { $url }
paper-not-printed = Der Text dieses Artikels darf nicht mit dem Paket weitergegeben werden.

paper-how-multiple = Kreuze alles an, was richtig ist.
paper-how-match = Schreibe den Buchstaben des richtigen Platzes auf die Linie. Ein Platz oder mehrere können übrig bleiben.
paper-how-sort = Schreibe den Buchstaben des richtigen Platzes auf die Linie. Ein Platz kann mehrere aufnehmen.
paper-how-grid = Schreibe den Buchstaben der Haltung in jedes Feld. Lass ein Feld leer, wo die Quelle nicht davon spricht. Nach einem Feld mit Strich wird nicht gefragt.
paper-how-order = Nummeriere in der richtigen Reihenfolge; das Erste ist 1.
paper-how-mark = Unterstreiche die Wörter im Artikel und gib an, wo sie stehen.
paper-how-copy = Schreibe die Wörter aus dem Artikel ab.
paper-lines-gap = Zeile ______ bis Zeile ______
paper-places = Plätze:
paper-grid = Das Raster der Haltungen

paper-key = Lösung: { $title }
paper-key-code = Zum Blatt mit dem Code { $code }
paper-line = Zeile { $line }: „{ $words }“
paper-lines = Zeilen { $first }–{ $last }: „{ $words }“
paper-words = „{ $words }“
paper-left-over = Bleibt übrig: { $letter }) { $text }

paper-nothing = „{ $title }“ hat weder einen Artikel noch eine Frage zum Drucken. Nimm ein anderes Paket, oder sieh es mit `hearsay check` an.
paper-failed = Die Datei lässt sich nicht herstellen ({ $why }); drucke mit --as in einem anderen Format.
paper-lacking = { $file }: Unseren Schriften fehlt { $characters }, dafür stehen Kästchen da; --as docx oder --as html nimmt die Schriften des Computers.

cli-print = Druckt ein Arbeitsblatt oder seine Lösung als PDF, Word-Dokument oder HTML
cli-arg-as = Das Format; ohne Angabe das, auf das der Name der Datei endet, sonst pdf
cli-arg-key = Statt des Arbeitsblatts die Lösung: richtige Antworten, Gründe und die Zeilen, in denen sie stehen
cli-arg-variant = Eines von vier Blättern mit denselben Fragen und Antworten in anderer Reihenfolge; sein Code steht auch auf der Lösung
cli-arg-large = Großdruck, 18 Punkt
cli-arg-paper = Das Papier
cli-arg-items = Höchstens so viele Fragen; ohne Angabe so viele, wie der Auftrag des Pakets sagt, sonst 12; 0 heißt alle
cli-arg-print-out = Die Datei, die geschrieben wird; ohne Angabe der Name des Pakets neben dem Paket, mit der Endung des Formats
