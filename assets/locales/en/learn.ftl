# Words of the screens of a learner: the article, a question, its feedback, the summary.
