# The drafting engine: why it proposes a row, what its files are called, what it says of an article.

draft-reason-quoted = The words stand in quotation marks, and “{ $cue }” says whose they are.
draft-reason-partly = “{ $cue }” reports what somebody said; some of it stands in quotation marks.
draft-reason-reported = “{ $cue }” reports what somebody said, in the paper’s words.
draft-reason-no-cue = The words stand in quotation marks without a report word; whose they are was taken from the sentences around them.
draft-reason-turn = The line begins with the speaker’s name and a colon.
draft-reason-own = The article says this of a policy in its own voice.
draft-reason-unread = Only quotation marks were looked for: the article is not in English.
draft-reason-policy = The article names “{ $words }” here.
draft-reason-opposite = The words say the opposite, with a “not”. { $why }
draft-reason-same-thing = “{ $words }” speaks of the same thing. { $why }
draft-reason-pointed = “{ $words }” points to what somebody else claims. { $why }
draft-reason-confirms = The source speaks of what it did, decided or found out itself.
draft-reason-alleges = The source says it of others, or of what it cannot settle alone.
draft-reason-suggests = It is worded as possible, likely or expected.
draft-reason-denies = The source says that it is not so.
draft-reason-neither = The source speaks of it and says neither yes nor no.
draft-reason-none = It is an opinion, a wish, a demand or a question.
draft-somebody = somebody whose name stands in the article
draft-untitled = An article
draft-not-english = { $file } is not in English, or not mainly. Only the quoted passages are proposed, without their speakers.
draft-model-foreign = The drafting model is not a model file. Install Hearsay again.
draft-model-version = The drafting model has version { $found }, which this program does not read. Install Hearsay again.
draft-model-damaged = The drafting model is damaged. Install Hearsay again.

## In the window

draft-open-article = Open article…
draft-paste-article = Paste article
draft-paste-how = Paste an English news article. Hearsay proposes who said what in it; nobody will have checked that.
draft-article-text = The article
draft-article-files = Articles
draft-do = Draft
draft-command-open = Open an article and draft a pack from it
draft-command-paste = Draft a pack from the article on the clipboard
draft-unchecked = Draft, unchecked
draft-title = { $title } (draft, unchecked)
draft-place = { $place } · Draft, unchecked
draft-not-kept = The draft cannot be kept: { $why }
