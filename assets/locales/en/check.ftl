# What the checker says: one sentence each, what is wrong and what to do. The place (file, line, column and
# path) is printed beside it.

# Ids and references.
check-id-malformed = “{ $id }” cannot be an id; use 1 to 64 letters, digits, hyphens, underscores or full stops, without spaces.
check-duplicate-id = The id “{ $id }” is taken by an earlier row of this list; give this row another.
check-dangling-id = No row has the id “{ $id }”; correct it, or add the row.
check-dangling-id-near = No row has the id “{ $id }”; did you mean “{ $nearest }”?
check-dangling-reference = “{ $reference }” names nothing in this pack; write the sort of row, a colon and its id, as in “source:kim”.
check-duplicate-field = The field “{ $field }” stands here more than once, and only the last one counts; keep one of them.
check-unknown-field = Hearsay does not know the field “{ $field }” and leaves it alone; is it misspelt?
check-unknown-field-near = Hearsay does not know the field “{ $field }” and leaves it alone; did you mean “{ $nearest }”?

# The pack and its articles.
check-unknown-format = There is no format version { $version }; write "hearsay": { $known }.
check-blank-title = The title is blank; write one, since it is what learners see.
check-unknown-language = “{ $tag }” does not look like the tag of a language; write one such as “en”, “de” or “pt-BR”.
check-no-article = The pack has no article, so nothing can be asked; add one under “articles”.
check-article-without-text-or-link = The article has neither text nor link; add its “paragraphs”, or a “url” where learners can read it.
check-article-without-rights = It is not said under which terms this text may be passed on; say so in “rights”, or leave the text out and give the link only.
check-article-without-url = It is not said where the article can be found; add its “url”, so that learners can see the original.
check-article-unused = No statement is taken from this article, so nothing is asked about it; add statements, or take the article out.
check-paragraph-blank = This paragraph is blank; take it out.
check-text-damaged = After “{ $before }” stands a character that cannot be shown, as a wrong encoding leaves it behind; copy the words from the article again.
check-paragraph-line-feed = This paragraph holds a line break; make two paragraphs of it, or join the lines with a space.
check-odd-url = “{ $url }” is no web address; write it in full, from https:// on.
check-bad-date = “{ $date }” is no date; write the year, month and day as in 2024-10-25, or only 2024-10 or 2024.
check-since-not-later = This is dated before the article, though “since” tells what became known later; correct the date, or take it out.

# Sources, propositions and policies.
check-blank-name = This text is blank, but questions need it; write it.
check-of-circle = By its “of”, “{ $id }” speaks for itself over some steps; take one step of the circle out.
check-source-unused = Nothing is said or passed on by { $name }, and nobody is of or at it; add what it says, or take it out.
check-same-name = “{ $name }” stands in this list twice, and learners could not tell the two apart; make one row of them, or tell them apart in words.
check-of-and-at = The same body stands in “of” and in “at”; keep “of” if the source speaks for it, otherwise “at”.
check-proposition-final-stop = The text of a proposition is a whole sentence without its final stop; take the stop away.
check-proposition-without-stance = No source takes a position on “{ $id }”; enter who does, or take the proposition out.
check-proposition-names-itself = The proposition stands in its own list; take it out of there.
check-entails-contradiction = What follows from this proposition cannot all be true together; correct its “entails”, or an “excludes” among what follows from it.
check-policy-unused = No statement refers to { $name }; enter where the article does, or take the policy out.
check-policy-twice = The statement refers to “{ $id }” twice in the same way; keep one of the two.

# Statements.
check-source-twice = “{ $id }” stands in this list twice; keep it once.
check-own-with-source = What the article says in its own voice has no source; empty “source”, or choose another “form”.
check-own-with-cue = What the article says in its own voice has no report word; take the “cue” out, or choose another “form”.
check-no-source-no-cue = There is neither a source nor a report word; add a “source” or a “cue”, or write "form": "own" if the article says it in its own voice.
check-no-content = It is not said what is reported; add the words of the article as “content”.
check-own-with-stances = The article's own voice is nobody's position; take the “stances” out, or credit the statement to a source.
check-unattributed-with-stances = Nobody is credited with this, so nobody takes these positions; add the “source”, or take the “stances” out.
check-own-with-via = Nobody passes on what the article says in its own voice; take “{ $field }” out, or choose another “form”.
check-via-own-source = The source passes on its own words here; take it out of “via”.
check-joint-with-own-body = The statement is credited both to { $name } and to a body that is spoken for thereby; keep the one that the article names.
check-same-as-itself = The statement says that it is the same as itself; name the other one, or take “same_as” out.
check-statement-twice = The same words of the same source are entered above already; take one of the two out.
check-date-after-article = The statement is dated { $date }, later than the article of { $published }; correct one of the two dates.
check-unseen-drafts = { $rows ->
    [one] One row was proposed by the drafting engine and nobody has looked at it; accept, correct or reject it.
   *[other] { $rows } rows were proposed by the drafting engine and nobody has looked at them; accept, correct or reject each.
  }

# Quotes.
check-quote-empty = There are no words here; copy them from the article.
check-quote-not-found = “{ $quote }” is not in the article; copy the words exactly as they stand there.
check-quote-not-found-near = “{ $quote }” is not in the article; did you mean “{ $nearest }”?
check-quote-ambiguous = “{ $quote }” stands in the article several times: { $candidates }; quote more of it, or add a “prefix” or “suffix” that tells which.
check-quotes-overlap = Two of these quotes share words; let each begin where the one before it has ended.
check-inside-word = “{ $quote }” stands in the article only as part of a longer word; quote whole words.
check-direct-without-quotation-marks = These words do not stand between quotation marks in the article; quote only what does, or write "form": "mixed" or "indirect".

# Wording.
check-statement-without-gist = The statement has no “gist”, so few questions can be asked about it; say in a sentence of your own what is claimed.
check-gist-final-stop = A gist is a whole sentence without its final stop; take the stop away.
check-gist-repeats-cue = The gist repeats the report word “{ $cue }”; say only what is claimed, not how it is reported.
check-gist-names-source = The gist names { $name }, which gives away who said it; say only what is claimed.
check-gist-copies-content = The gist has the very words of the article, so learners need only look for them; say it in words of your own.
check-content-final-stop = The content ends in a full stop; leave the stop out.
check-content-outer-quotation-marks = The content has quotation marks around it; leave the outer ones out.
check-mixed-without-quotation-marks = A mixed statement quotes some words, but here no words stand between quotation marks; choose more of the content, or write "form": "indirect".
check-indirect-with-quotation-marks = Some of these words stand between quotation marks; if they are this source's, write "form": "mixed".
check-cue-inside-content = The report word is part of the content; let the content begin after it, or choose the other report word.

# Stances.
check-stance-twice = This statement takes two positions on “{ $id }”; keep one of them.
check-stances-undated = Different positions on “{ $id }” are entered for { $name }, and it is not said which is the later; add a “date” to these statements.
check-stances-dates-overlap = Different positions on “{ $id }” are entered for { $name } at dates that overlap; give exact days, or keep the position that counts.
check-breached-without-source = Only a source can say that a policy is breached, and here is none; add the “source”, or choose another “role”.

# The pack as a whole.
check-nothing-attributed = The article says everything in its own voice, so who claimed what cannot be asked; add statements that it reports from others.
check-one-source-says-everything = One source says everything, so there is nobody to confuse it with; add what others say.
check-nothing-confirmed = Nothing is confirmed by anybody, so the pack trains suspicion only; add a claim that a source in a position to settle it confirms.
check-everything-confirmed = Everything is confirmed, so the pack trains trust only; add a claim that is denied, suggested or merely alleged.

# Hand-written questions.
check-question-id-derived = “{ $id }” has the form of an id that Hearsay makes itself; choose one without a slash.
check-unknown-response = “{ $word }” is no way to answer; write one of { $known }.
check-unknown-skill = “{ $word }” is no skill; write one of { $known }.
check-question-incomplete = A question answered by “{ $response }” also needs { $fields }; add what is missing, blank or too short.
check-question-bad-pairs = The key must give each row one column, as pairs of numbers counted from 0; correct the pairs.
check-question-bad-cells = The key must have a line for each row and in it a cell for each column, with a position, "not-addressed" or null; correct the cells.
check-question-bad-marks = The key must be a list of alternatives, each a list of quotes or of pairs of positions in the article; correct it.
check-question-bad-spelling = This spelling has nothing but stops, so nobody can type it; write the words of the answer.
check-question-duplicate-spellings = This spelling counts as the same as one above it (capitals, quotation marks and final stops make no difference); take it out.
check-question-spelling-near-name = With "slips", { $name } would count as this answer with a small slip; if somebody else is meant, take "slips" away, else add that spelling to "accept".
check-question-without-explanation = The question has no “explanation”; say why the right answer is right.
check-question-nothing-right = No option is right; write "right": true at the one that is.
check-question-everything-right = All options are right, so ticking everything wins; add a wrong one.
check-question-several-right = Several options are right, but only one can be chosen; keep one, or write "response": "multiple".
check-question-option-count = A question with { $options } options is guessed too easily or read too slowly; give { $fewest } to { $most }.
check-question-duplicate-options = This option says the same as one above it; change one of them.
check-question-longest-right = The right option is much the longest, which gives it away; shorten it, or make the wrong ones longer.

# What is switched off, reworded, set as an assignment.
check-unknown-question = No question can have the id “{ $id }” in this pack; correct it, or take it out.
check-blank-prompt = The new wording is blank; write it, or take the entry out.
check-unknown-mode = “{ $word }” is no mode of practice; write one of { $known }.
check-unknown-question-kind = “{ $word }” is no kind of question; write one of { $known }.
check-empty-assignment = With this “{ $field }” there is nothing to do in the assignment; raise it, or take it out.
