# Words of a session: hand-written questions, answers that do not fit, feedback, summary, listing.
#
# Words are said as they stand: $text, $words, $id, $quote. Counts choose the plural form.

## Feedback

feedback-right = Right
feedback-partly = Partly right: { $percent } %
feedback-wrong = Not right
feedback-pair = { $row } → { $column }
feedback-cell = { $row } / { $column }: { $position }
feedback-right-is = Right is: { $right }.

## Skills, and what to practise next

skill-attribution = Who claimed what
skill-status = Confirmed or denied
skill-policy = Laws and policies
skill-evidence = Where it is written
skill-wording = How it is worded
skill-sequence = What came first

advice-attribution = Practise who claimed what: before you choose, find the report word (said, according to, denied) and ask whose word it is.
advice-status = Practise confirmed or denied: ask whether the source says that it is so, and whether it is in a position to know.
advice-policy = Practise laws and policies: look for the name of the law or agreement, and for whether it is in force, proposed or said to be broken.
advice-evidence = Practise where it is written: mark only the words that report the claim, not the whole paragraph.
advice-wording = Practise how it is worded: compare word by word and look for quotation marks, numbers, names and “not”.
advice-sequence = Practise what came first: write the dates beside the claims before you order them.

## Answers that do not fit

misfit-response = This answer does not fit the question: it asks for { $asked } and was given { $given }. Answer the question as it is shown.
misfit-out-of-range = There is no number { $number } among the { $n } to choose from. Choose one of those shown.
misfit-twice = Number { $number } is chosen twice. Choose each at most once.
misfit-length = This answer has { $given } parts and the question { $asked }. Give each part one answer.
misfit-cell = The cell in row { $row }, column { $column } is not asked that. Fill only cells that are open, with a position.
misfit-place = The marked place, { $start } to { $end }, is not in the article, which has { $len } characters. Mark words of the article.

session-not-asked = This question is not being asked now. Answer the one that is shown.
session-no-feedback = There is nothing to go on from. Answer or skip the question first.

## Hand-written questions that cannot be asked

hand-no-id = A hand-written question has no id. Give it one.
hand-twice = Two hand-written questions have the id “{ $id }”. Give each its own.
hand-like-derived = The id “{ $id }” is one that questions made from the ledger have. Give the hand-written one another.
hand-bad-id = “{ $id }” is no id. Write 1 to 64 letters, digits, hyphens, underscores or stops.
hand-no-prompt = “{ $id }” asks nothing. Write its prompt.
hand-unknown-response = “{ $id }” is to be answered by “{ $word }”, which is not known. Write choice, multiple, match, sort, grid, order, mark, cue or short.
hand-unknown-skill = “{ $id }” trains “{ $word }”, which is not known. Write attribution, status, policy, evidence, wording or sequence.
hand-missing = “{ $id }” is a { $response } question and has no “{ $field }”. Add it.
hand-empty-text = “{ $id }” has an option, row, column or item without text. Write its text.
hand-one-right = “{ $id }” must have exactly one right option, and has { $n }. Mark one as right.
hand-few-options = “{ $id }” has { $n } options. Give it at least two.
hand-no-right = “{ $id }” has no right option. Mark at least one as right.
hand-no-wrong = “{ $id }” has no wrong option. Leave at least one unmarked.
hand-right-and-wrong = “{ $id }” offers “{ $text }” both as right and as wrong. Keep one of the two.
hand-bad-right = The field “right” of “{ $id }” cannot be read. { $shape }
hand-shape-pairs = Write a list of pairs, the row and its column, from 0.
hand-shape-spans = Write a list of alternatives, each a list of quotes or of pairs of positions.
hand-pair-outside = “{ $id }” puts row { $row } into column { $column }, and has { $rows } rows and { $columns } columns, numbered from 0. Mend the pair.
hand-row-pairs = Row { $row } of “{ $id }” has { $n } places in “right”. Give each row exactly one, from 0.
hand-few-rows = “{ $id }” has { $rows } rows and { $columns } columns. Give it at least { $least } of each.
hand-cells-shape = The cells of “{ $id }” do not fit its rows and columns. Give each row one cell for each column.
hand-cell-word = “{ $id }” has a cell “{ $word }”, which is not known. Write neither, denies, suggests, confirms, alleges, not-addressed or null.
hand-grid-empty = No cell of “{ $id }” holds a position. Fill at least one.
hand-few-items = “{ $id }” has { $n } items to put in order. Give it at least two.
hand-no-article = “{ $id }” names the article “{ $article }”, which is not in the pack or has an error. Name another.
hand-quote-not-found = “{ $id }” quotes “{ $quote }”, which is not in the article. Copy the words exactly.
hand-quote-ambiguous = “{ $id }” quotes “{ $quote }”, which stands in the article { $n } times. Add what stands before or after it.
hand-place-outside = “{ $id }” gives the place { $start } to { $end }, which is not in the article. Give positions from 0 to { $len }, or quote the words.

hand-why-right = This is the right answer.
hand-why-wrong = The right answer is: { $right }

## Questions as plain text

listing-questions = { $n ->
    [0] No questions
    [one] One question
   *[other] { $n } questions
  }
listing-of = { $pack }, revision { $revision }, seed { $seed }
listing-kind = { $skill } · { $kind } · { $response }
listing-right = [x] { $text }
listing-wrong = [ ] { $text }
listing-why = Why: { $why }
listing-pair = { $row } → { $column }
listing-left-over = Left over: { $text }
listing-cell = { $row } / { $column }: { $word }
listing-item = { $number }. { $text }
listing-mark = Right to mark: “{ $words }”
listing-gap = { $before }____{ $after }
listing-evidence = Evidence in { $article }, { $start }–{ $end }: “{ $words }”
listing-evidence-for = Evidence for { $part } in { $article }, { $start }–{ $end }: “{ $words }”
listing-not-built = { $n ->
    [0] Everything could be built.
    [one] One question could not be built:
   *[other] { $n } questions could not be built:
  }
listing-unbuilt = { $what }: { $why }
