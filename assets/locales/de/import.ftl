# Einen Artikel lesen: was eine Datei nicht hergibt, was weggelassen wurde, was anzusehen ist.

import-too-large = Die Datei ist { $megabytes } MB groß, und Hearsay liest Artikel von höchstens { $most } MB; kopiere den Artikel heraus und füge ihn ein.
import-too-tangled = Die Seite enthält viel mehr als einen Artikel. Kopiere den Artikel heraus und füge ihn ein.
import-no-text = Darin steht kein Text. Öffne eine Text-, Markdown-, HTML-, Word- oder PDF-Datei, oder füge einen Artikel ein.
import-not-text = Das ist weder ein Text noch eine Word- oder PDF-Datei. Öffne den Artikel selbst, oder kopiere ihn und füge ihn ein.
import-picture = Das ist ein Bild, und Worte in Bildern sind nicht lesbar. Kopiere den Text des Artikels und füge ihn ein.
import-old-word = Diese Word-Datei ist von der alten Art (.doc) oder hat ein Passwort. Speichere sie in Word ohne Passwort als .docx und öffne diese.
import-format = Hearsay liest { $format } nicht. Öffne die Datei in dem Programm, das sie gemacht hat, und speichere sie als .docx, PDF, HTML oder Text.
import-other-zip = Das ist eine Zip-Datei, in der weder ein Word-Text noch ein Paket steckt. Entpacke sie und öffne den Artikel selbst.
import-zip-damaged = Die Datei ist beschädigt: Ein Teil fehlt oder ist verändert. Hole sie noch einmal, oder kopiere den Artikel und füge ihn ein.
import-zip-too-much = Ausgepackt ist diese Datei viel größer, als ein Artikel sein kann, und wurde deshalb nicht gelesen. Kopiere den Artikel heraus und füge ihn ein.
import-zip-name = Das Paket enthält „{ $name }“; das ist kein Bild oder läge außerhalb des Pakets. Bitte um eine andere Kopie des Pakets.
import-zip-locked = Die Datei verlangt ein Passwort. Speichere sie ohne Passwort und öffne diese.
import-word-damaged = Diese Word-Datei ist beschädigt. Öffne sie in Word, speichere sie noch einmal und öffne diese.
import-pdf-locked = Dieses PDF verlangt ein Passwort. Speichere es ohne Passwort, oder kopiere den Artikel heraus und füge ihn ein.
import-pdf-no-text = In diesem PDF steht kein Text, es sind nur Bilder von Seiten. Öffne den Artikel aus dem Netz, oder nimm ein Programm zur Texterkennung.
import-pdf-no-letters = Die Schriften dieses PDFs sagen nicht, welche Buchstaben sie zeigen. Öffne den Artikel aus dem Netz, oder kopiere ihn und füge ihn ein.
import-pdf-damaged = Dieses PDF ist beschädigt. Hole es noch einmal, oder kopiere den Artikel und füge ihn ein.
import-pack-no-text = Dieses Paket enthält keinen Text, weil sein Artikel nicht weitergegeben werden darf. Hole den Artikel dort, wo er erschienen ist, und öffne ihn.
import-broken = Die Datei ist nicht lesbar: Etwas darin ist nicht, wie es sein soll. Kopiere den Artikel und füge ihn ein.

# Was weggelassen wurde.
import-dropped-around = Steht um den Artikel herum: „{ $text }“
import-dropped-caption = Bildunterschrift: „{ $text }“
import-dropped-every-page = Am Rand der Seite: „{ $text }“
import-dropped-page-number = Seitenzahl: „{ $text }“
import-dropped-footnote = Fußnote: „{ $text }“
import-dropped-text-box = Textfeld oder Bild: „{ $text }“
import-dropped-deleted = Gestrichen: „{ $text }“
import-dropped-hidden = Verborgen: „{ $text }“
import-dropped-code = Code: „{ $text }“

# Was anzusehen ist.
import-warn-encoding = Die Datei sagt nicht, wie ihre Buchstaben geschrieben sind; sie wurde als { $encoding } gelesen. Sieh nach, ob Umlaute und Anführungszeichen stimmen.
import-warn-characters = { $n ->
    [one] Ein Buchstabe war nicht lesbar. Vergleiche den Text mit dem Original.
   *[other] { $n } Buchstaben waren nicht lesbar. Vergleiche den Text mit dem Original.
}
import-warn-large-page = Die Seite ist so groß, dass der Artikel darin nicht gesucht wurde: Der Text kann Menüs und anderes enthalten, das nicht dazugehört.
import-warn-pages = Nur die ersten { $n } Seiten wurden gelesen. Kopiere den Rest und füge ihn ein, wenn er zum Artikel gehört.

