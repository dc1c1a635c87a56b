# Wörter des Raums `pack`: Pakete lesen, schreiben und aufbewahren.

# Was ein Wert in JSON ist, in einfachen Worten.
json-null = nichts (null)
json-bool = wahr oder falsch (true, false)
json-number = eine Zahl
json-string = ein Text
json-array = eine Liste in eckigen Klammern
json-object = eine Gruppe von Feldern in geschweiften Klammern

# Was an eine Stelle gehört.
expected-one-of = eines von { $words }
expected-type = { $kind }
expected-types = eines von { $types }
expected-other = etwas anderes

# Eine Datei, die gar nicht gelesen werden kann. Diese Sätze nennen die Stelle selbst.
pack-too-large = Diese Datei ist { $megabytes } MB groß, und Hearsay liest höchstens { $most } MB; nimm heraus, was nicht gebraucht wird, oder mach mehrere Pakete daraus.
pack-not-utf8 = In Zeile { $line }, Spalte { $column } enthält die Datei Bytes, die kein UTF-8-Text sind; öffne sie in einem Texteditor und speichere sie mit der Kodierung UTF-8.
pack-too-deep = In Zeile { $line }, Spalte { $column } (bei { $path }) sind Listen und Gruppen mehr als { $most } Ebenen tief verschachtelt; ein Paket braucht nicht mehr als zehn, also suche davor eine Klammer zu viel.
pack-not-json = In Zeile { $line }, Spalte { $column } (bei { $path }) hört die Datei auf, JSON zu sein ({ $why }); suche dort ein Komma, Anführungszeichen oder eine Klammer zu viel oder zu wenig.
pack-empty-file = Diese Datei ist leer und enthält also kein Paket; wähle eine andere Datei, oder speichere das Paket noch einmal.
pack-newer = In Zeile { $line }, Spalte { $column } nennt die Datei die Formatversion { $version }, und dieses Hearsay kennt Versionen bis { $known }; öffne sie mit einem neueren Hearsay.

# Ein Feld oder eine Zeile, die nicht gelesen werden kann. Die Stelle steht daneben.
pack-not-an-object = Die Datei enthält JSON, aber kein Paket; ein Paket ist eine Gruppe von Feldern in geschweiften Klammern, die mit "hearsay": 1 beginnt.
pack-missing-field = Das Feld „{ $field }“ fehlt oder ist leer; ergänze es.
pack-unknown-word = „{ $word }“ kann hier nicht stehen; schreibe { $expected }.
pack-wrong-type = Hier steht { $found }, und das passt nicht an diese Stelle; schreibe { $expected }.
pack-bad-number = { $found } kann hier nicht stehen; schreibe eine ganze Zahl ab 0, die nicht riesig ist.

# Dateien und das Regal.
disk-missing = Es gibt keine Datei { $path }; prüfe Namen und Ordner.
disk-is-folder = { $path } ist ein Ordner; nenne eine Datei darin.
disk-too-large = { $path } ist { $megabytes } MB groß, und Hearsay liest höchstens { $most } MB; nimm heraus, was nicht gebraucht wird, oder mach mehrere Pakete daraus.
disk-read = { $path } ist nicht lesbar ({ $why }); prüfe, ob du die Datei öffnen darfst und ob das Laufwerk noch da ist.
disk-write = { $path } lässt sich nicht schreiben ({ $why }), und was vorher da war, ist unverändert; prüfe, ob Platz ist und ob du in diesen Ordner schreiben darfst.

shelf-no-id = Dieses Paket hat keine „id“ und lässt sich darum nicht von anderen unterscheiden; gib ihm eine, etwa "mein-erstes-paket".
shelf-no-folder = Es gibt keinen Ordner, um Pakete aufzubewahren; starte Hearsay mit einem, oder öffne die Datei des Pakets direkt.
shelf-older = Du hast vom Paket „{ $id }“ schon Fassung { $there }, und dies ist Fassung { $revision }, also eine ältere; behalte, was du hast, oder nimm es erst aus dem Regal.
shelf-differs = Du hast das Paket „{ $id }“ schon in derselben Fassung { $revision }, aber mit anderem Inhalt; erhöhe „revision“ in der Datei, die gelten soll, oder gib einer von beiden eine andere „id“.
