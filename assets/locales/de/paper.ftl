# Blätter auf Papier: was darauf steht, in der Sprache des Pakets; was dazu gesagt wird, in der der Leute.

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
paper-draft = Ungeprüfter Entwurf: Ein Programm hat diese Aussagen vorgeschlagen, und noch niemand ist alle durchgegangen.
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
paper-as-of = { $source } zu „{ $claim }“: die Haltung vom { $date }
paper-grid = Das Raster der Haltungen

paper-key = Lösung: { $title }
paper-key-code = Zum Blatt mit dem Code { $code }
paper-line = Zeile { $line }: „{ $words }“
paper-lines = Zeilen { $first }–{ $last }: „{ $words }“
paper-words = „{ $words }“
paper-left-over = Bleibt übrig: { $letter }) { $text }

paper-nothing = „{ $title }“ hat weder einen Artikel noch eine Frage zum Drucken. Nimm ein anderes Paket, oder sieh es mit `hearsay check` an.
paper-no-grid = „{ $title }“ hat kein Raster der Haltungen zum Drucken: Dafür braucht es zwei Quellen mit einer Haltung.
paper-failed = Die Datei lässt sich nicht herstellen ({ $why }). Nimm ein anderes Format.
paper-lacking = { $file }: Für { $n ->
    [one] ein Zeichen, das unseren Schriften fehlt, steht ein Kästchen
   *[other] { $n } Zeichen, die unseren Schriften fehlen, stehen Kästchen
  } ({ $characters }). Ein Word-Dokument (docx) oder eine Webseite (html) nimmt die Schriften des Computers.

cli-export = Schreibt ein Paket für Leute ohne Hearsay: Arbeitsblatt, Lösung und Raster der Haltungen als PDF, Word-Dokument oder Webseite
cli-export-which = Welches Format { $file } haben soll, sagt der Name nicht. Lass ihn auf .pdf, .docx oder .html enden, oder gib --to an.
cli-exported = Geschrieben: { $file }
cli-arg-to = Das Format; ohne Angabe das, auf das FILE endet
cli-arg-export-out = Die Datei, die geschrieben wird; von mehreren Blättern hat jedes seinen Namen: FILE-A, FILE-A-key und so weiter
cli-arg-part = Was geschrieben wird, mehreres mit Kommas: das Arbeitsblatt (worksheet), die Lösung mit Gründen und Zeilen (key), das Raster der Haltungen leer (grid) oder ausgefüllt (grid-key)
cli-arg-variants = Bis zu vier Varianten, etwa A,B: dieselben Fragen, Fragen und Antworten in anderer Reihenfolge; ein Code auf jedem Blatt nennt seine Lösung
cli-arg-items = Höchstens so viele Fragen; ohne Angabe die aus dem Auftrag des Pakets, sonst 12
cli-arg-all = Alle Fragen des Pakets
cli-arg-paper = Das Papier
cli-arg-large = Großdruck, 18 Punkt

## Im Fenster danach fragen

paper-command = Arbeitsblätter drucken
paper-print = Drucken…
paper-ask = Drucken
paper-ask-parts = Was
paper-ask-worksheet = Arbeitsblatt
paper-ask-key = Lösung
paper-ask-grid = Raster der Haltungen, leer
paper-ask-grid-key = Raster der Haltungen, ausgefüllt
paper-ask-variants = Varianten: dieselben Fragen in anderer Reihenfolge, damit niemand abschreiben kann
paper-ask-one = eine für alle
paper-ask-questions = Fragen
paper-ask-assigned = die des Auftrags
paper-ask-all = alle
paper-ask-format = Als
paper-ask-pdf = PDF, zum Drucken
paper-ask-docx = Word-Dokument, zum Bearbeiten
paper-ask-html = Webseite
paper-ask-paper = Papier
paper-ask-letter = US Letter
paper-ask-large = Großdruck
paper-ask-folder = Ordner
paper-ask-write = { $n ->
    [0] Wähle, was gedruckt wird
    [one] Die Datei schreiben
   *[other] { $n } Dateien schreiben
  }
paper-written = { $n ->
    [one] In { $folder } liegt jetzt { $files }.
   *[other] In { $folder } liegen jetzt { $files }.
  }
paper-not-written = Es wurde nichts gedruckt: { $why }
paper-no-name = In { $folder } liegen zu viele Blätter dieses Namens. Nimm einen anderen Ordner.
paper-gone = Dieses Paket ist nicht mehr da. Öffne es noch einmal.
