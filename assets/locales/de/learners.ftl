# Lernende: ihre Antworten als Datei, das Fenster mit den Namen, `hearsay record`.

## Dateien mit Antworten. Jedes exchange-line endet mit einem der Sätze darunter.

exchange-no-record = { $file } enthält keine Antworten von Lernenden: Wähle eine Datei, die Hearsay gespeichert hat; ihr Name endet auf .hearsay-record.
exchange-newer = { $file } hat eine neuere Version von Hearsay gespeichert: Bring diese erst auf den neuesten Stand.
exchange-cut-short = { $file } ist nicht vollständig, die Datei endet nach Zeile { $line }: Kopiere sie noch einmal von dort, wo sie gespeichert wurde.
exchange-line = { $file } lässt sich nicht benutzen, darum wurde nichts daraus übernommen: In Zeile { $line } { $what }.
exchange-form = ist etwas nicht lesbar ({ $why })
exchange-too-long = stehen mehr als { $megabytes } MB
exchange-id = ist „{ $id }“ keine id
exchange-mark = liegt die Bewertung { $mark } nicht zwischen 0 und 1
exchange-time = ist { $time } keine Zeitangabe
exchange-name = ist der Name leer oder zu lang, oder er hat Zeichen, die kein Name haben kann
exchange-passage = endet eine markierte Stelle, bevor sie beginnt
exchange-no-session = gehört eine Antwort zu einer Runde, die nicht in der Datei ist ({ $id })
exchange-of-another = gehört etwas jemand anderem, der hier auch übt ({ $id })
exchange-count = sagt die Datei, dass sie zu Ende ist, und das stimmt nicht

## hearsay record

cli-record = Die Antworten von Lernenden als Datei, Ergebnisse einer Klasse, Kopien und Prüfung
record-export = Speichert alles, was jemand gemacht hat, als eine Datei, für einen anderen Computer oder die Lehrkraft
record-merge = Nimmt Dateien von Lernenden auf; was schon da ist, wird nicht verdoppelt
record-report = Gibt aus, wie viel Lernende gemacht haben, wie gut je Fertigkeit und welche Fragen sie gemeldet haben
record-backup = Kopiert alle Antworten in eine neue Datei
record-check = Sagt, ob die gespeicherten Antworten in Ordnung sind und wie viele es sind
record-pin = Nimmt eine vergessene PIN weg
record-arg-profile = Der Name; nicht nötig, wenn nur eine Person hier übt
record-arg-files = Dateien, die mit `hearsay record export` oder im Fenster gespeichert wurden
record-arg-clear = Wegnehmen

record-none = In { $folder } sind keine Antworten gespeichert: Starte Hearsay einmal, oder nenne mit --data einen anderen Ordner.
record-nobody = Hier hat noch niemand geübt: Nimm die Datei von jemandem auf, oder starte Hearsay einmal.
record-no-such-name = Den Namen { $name } gibt es hier nicht, nur { $names }.
record-several-names = Hier üben mehrere: Ergänze --profile und einen dieser Namen: { $names }.
record-exists = Es gibt schon eine Datei { $file }: Wähle einen anderen Namen, es wurde nichts überschrieben.
record-exported = { $file }: { $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
  } von { $name }.
record-merged = { $file }: { $n ->
    [0] nichts Neues
    [one] eine neue Antwort
   *[other] { $n } neue Antworten
  } für { $name }.
record-name-numbered = Hier heißt schon jemand { $taken }, darum heißt diese Person jetzt { $name }; wenn es dieselbe ist, mach mit einem der beiden Namen weiter.
record-pin-cleared = { $name } lässt sich jetzt ohne PIN wählen.
record-backed-up = Alle Antworten sind in { $file } kopiert.
record-report-of = { $name }: { $n ->
    [one] eine Antwort
   *[other] { $n } Antworten
  }
record-flagged = { $question } in { $pack } ist gemeldet: { $reason }
record-flagged-words = { $question } in { $pack } ist gemeldet: { $reason } („{ $words }“)
record-flag-wrong = falsch
record-flag-confusing = unklar
record-flag-other = etwas anderes
record-has-damage = Die Datei ist beschädigt: { $what }
record-lacks = „{ $name }“ fehlt oder wurde geändert.
record-orphans = { $n ->
    [one] Eine Zeile gehört
   *[other] { $n } Zeilen gehören
  } zu etwas, das nicht da ist.
record-latest-wrong = Die neuesten Ergebnisse passen nicht zu den Antworten.
record-counts = { $verdict } Lernende: { $profiles }. Runden: { $sessions }. Antworten: { $attempts }.
record-sound = Alles ist in Ordnung.
record-unsound = Es ist nicht alles in Ordnung: Kopiere die Antworten mit `hearsay record backup`, schließe dann Hearsay und starte es neu.

## Das Fenster mit den Namen

learners-change = Ändern
learners-change-named = { $name } ändern
learners-has-pin = hat eine PIN
learners-badge = Farbe und Form, um den Namen wiederzufinden
learners-blue = Blau
learners-orange = Orange
learners-green = Grün
learners-purple = Lila
learners-red = Rot
learners-teal = Türkis
learners-brown = Braun
learners-grey = Grau
learners-circle = Kreis
learners-square = Quadrat
learners-triangle = Dreieck
learners-diamond = Raute
learners-star = Stern
learners-cross = Kreuz
learners-pin = PIN
learners-pin-of = PIN von { $name }
learners-pin-forgotten = Vergessen? Eine Lehrkraft kann die PIN wegnehmen: hearsay record pin --clear
learners-pin-why = Eine PIN aus 4 bis 8 Ziffern hält neugierige Nachbarn von diesem Namen fern. Vor Leuten, die sich mit Computern gut auskennen, schützt sie die Antworten nicht.
learners-new-pin = Neue PIN
learners-set-pin = Diese PIN setzen
learners-remove-pin = Die PIN entfernen
learners-pin-set = Ab jetzt fragt dieser Name nach seiner PIN.
learners-wrong-pin = Das ist nicht die PIN: Versuch es noch einmal.
learners-open = Öffnen
learners-back = Zurück zu den Namen
learners-do = Weiter
learners-save-file = Alles als Datei speichern
learners-save-why = Alle Antworten, Hervorhebungen und Notizen in einer Datei, für einen anderen Computer. Dort und später wieder hier wird nichts doppelt.
learners-take-file = Eine Datei von einem anderen Computer aufnehmen
learners-files = Antworten aus Hearsay
learners-no-file-dialog = Dieser Computer zeigt kein Fenster zum Auswählen von Dateien. Tippe ein, wo die Datei liegt oder liegen soll.
learners-delete = { $name } löschen
learners-delete-why = { $days ->
    [one] Einen Tag lang
   *[other] { $days } Tage lang
  } kannst du den Namen zurückholen. Danach ist alles darunter endgültig weg.
learners-deleted = { $name } ist gelöscht. { $days ->
    [one] In einem Tag
   *[other] In { $days } Tagen
  } ist alles unter diesem Namen endgültig weg.
learners-bring-back = Rückgängig
learners-bring-back-named = { $name } zurückholen
