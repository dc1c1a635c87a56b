# Reading an article: what a file cannot give, what was taken out of it, what to look at.

import-too-large = The file is { $megabytes } MB large and Hearsay reads articles of at most { $most } MB; copy the article out of it and paste it.
import-too-tangled = The page holds far more than an article. Copy the article out of it and paste it.
import-no-text = There is no text in it. Open a text, Markdown, HTML, Word or PDF file, or paste an article.
import-not-text = This is neither a text nor a Word or PDF file. Open the article itself, or copy it and paste it.
import-picture = This is a picture, and words in pictures cannot be read. Copy the text of the article and paste it.
import-old-word = This Word file is of the old kind (.doc) or has a password. Save it in Word as .docx without a password and open that.
import-format = Hearsay does not read { $format }. Open the file in the program that made it and save it as .docx, PDF, HTML or text.
import-other-zip = This is a zip file with neither a Word text nor a pack in it. Unpack it and open the article itself.
import-zip-damaged = The file is damaged: part of it is missing or changed. Get it again, or copy the article and paste it.
import-zip-too-much = Unpacked, this file is far larger than an article can be, so it was not read. Copy the article out of it and paste it.
import-zip-name = The pack holds “{ $name }”, which is no picture or would lie outside of the pack. Ask whoever made the pack for another copy.
import-zip-locked = The file needs a password. Save it without one and open that.
import-word-damaged = This Word file is damaged. Open it in Word, save it again, and open that.
import-pdf-locked = This PDF needs a password. Save it without one, or copy the article out of it and paste it.
import-pdf-no-text = There is no text in this PDF, only pictures of pages. Open the article from the web, or use a program that recognises text.
import-pdf-no-letters = The fonts of this PDF do not tell which letters they show. Open the article from the web, or copy it and paste it.
import-pdf-damaged = This PDF is damaged. Get it again, or copy the article and paste it.
import-pack-no-text = This pack holds no text, because its article may not be passed on. Get the article from where it was published and open that.
import-broken = The file cannot be read: something in it is not as it should be. Copy the article and paste it.

# What was taken out.
import-dropped-around = Stands around the article: “{ $text }”
import-dropped-caption = Caption: “{ $text }”
import-dropped-every-page = At the edge of the page: “{ $text }”
import-dropped-page-number = Page number: “{ $text }”
import-dropped-footnote = Footnote: “{ $text }”
import-dropped-text-box = Text box or picture: “{ $text }”
import-dropped-deleted = Struck out: “{ $text }”
import-dropped-hidden = Hidden: “{ $text }”
import-dropped-code = Code: “{ $text }”

# What to look at.
import-warn-encoding = The file does not say how its letters are written; it was read as { $encoding }. Look whether the accents and quotation marks are right.
import-warn-characters = { $n ->
    [one] One letter could not be read. Compare the text with the original.
   *[other] { $n } letters could not be read. Compare the text with the original.
}
import-warn-large-page = The page is so large that the article was not looked for in it: the text may hold menus and other things that do not belong to it.
import-warn-pages = Only the first { $n } pages were read. Copy the rest and paste it, if it belongs to the article.

