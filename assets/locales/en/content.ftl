# The help: the five positions, each with an example, and the order in which they count.

help-keys = Keys
help-positions = The five positions
help-positions-why = A source that speaks of a claim takes one of five positions on it. Here is each of them, with the claim that the pool will close:
help-order = Sometimes two positions seem to fit. Then the first of them in this list counts.
help-order-number = { $number }.
help-by-whom = “Confirmed by X” says who vouches for it. It does not say that it is true.
help-example = For example: { $words }

help-means-neither = The source speaks of it, but says neither yes nor no.
help-means-denies = The source says that it is not so.
help-means-suggests = The source says that it may be so, or is to be expected.
help-means-confirms = The source says that it is so, and can settle it: it decides, was there, or has to know.
help-means-alleges = The source says that it is so, but others decide, or nobody knows who it is.

help-example-neither = “If there is a plan, you will hear of it,” the mayor said.
help-example-denies = “The pool stays open,” the mayor said.
help-example-suggests = The pool might have to close, the mayor said.
help-example-confirms = “We will close the pool,” the mayor announced.
help-example-alleges = “The pool will close,” a swimmer claimed.
