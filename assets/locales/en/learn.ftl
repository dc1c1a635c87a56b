# Words of a learner's screens: the article, a question, its feedback, the summary.

learn-byline = by { $name }
learn-start = Start the questions
learn-nothing-to-ask = Nothing can be asked about this article yet.
learn-absent = The text of this article may not be passed on with the pack. Read it where it was published, then start:
learn-absent-nowhere = The text of this article may not be passed on with the pack, and the pack does not say where it can be found.
