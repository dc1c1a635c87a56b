//! Wording and sequence: `form`, `cue`, `altered`, `order`.

use hearsay::pack::{Form, Statement};
use serde_json::Value;

use super::cells::{days, meets};
use super::{Asked, Oracle, Shown, fold, list};

impl<'p> Oracle<'p> {
    pub fn form(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        self.expect(st.form != Form::Own, asked.id, "built", "the article's own voice");
        let options = self.options(asked, Some("form"));
        let order: Vec<&str> = options.iter().map(|o| o.id).collect();
        let is_fixed = order == ["direct", "indirect", "mixed"];
        self.expect(is_fixed, asked.id, "options", format_args!("in the order {order:?}"));
        for option in options {
            self.expect(option.right == (option.id == st.form.wire()), asked.id, "key", option.id);
        }
        self.rests_on(asked, &[st]);
    }

    pub fn cue(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let cues = st.cue.as_ref().map_or(&[][..], |cue| cue.runs());
        let ([cue], Some(article)) = (cues, self.reading().articles.get(st.article.as_str())) else {
            self.bad(asked.id, "built", "there is no one run of report words");
            return;
        };
        let spots = self.reading().near(st, cue);
        let options = self.options(asked, None);
        for option in &options {
            let is_printed = spots.iter().any(|spot| fold(&article.slice(*spot)) == fold(option.text));
            self.expect(option.right == is_printed, asked.id, "key", option.text);
        }
        let around: Vec<&str> = list(asked.value, "text").iter().filter_map(Value::as_str).collect();
        let [before, after] = around.as_slice() else {
            self.bad(asked.id, "text", format_args!("{around:?}"));
            return;
        };
        let stands = |(start, end): &(usize, usize)| {
            let before_it = article.slice((0, *start));
            let after_it = article.slice((*end, article.text.len()));
            before_it.ends_with(before) && after_it.starts_with(after)
        };
        let is_around = spots.iter().any(stands) && !(before.is_empty() && after.is_empty());
        self.expect(is_around, asked.id, "text", format_args!("{around:?} is not around the cue"));
        let is_again = |other: &&'p Statement| {
            let is_same_gap = other.article == st.article
                && other.cue.as_ref().is_some_and(|cue| match cue.runs() {
                    [only] => self.reading().near(other, only) == spots,
                    _ => false,
                });
            other.id != st.id && is_same_gap && self.printed(&format!("cue/{}", other.id)).is_some()
        };
        let again = self.reading().statements.iter().copied().find(is_again).map(|other| &other.id);
        self.expect(again.is_none() || spots.len() != 1, asked.id, "built", format_args!("as cue/{again:?}"));
        self.rests_on(asked, &[st]);
    }

    pub fn altered(&self, asked: Asked<'p>, id: &str) {
        let Some(st) = self.reading().statement(id) else { return };
        let content = self.reading().content(st);
        let ([span], Some(article)) = (content.as_slice(), self.reading().articles.get(st.article.as_str()))
        else {
            self.bad(asked.id, "built", "the content is not in one piece");
            return;
        };
        let printed = article.slice(*span);
        for option in self.options(asked, None) {
            if option.right {
                let is_verbatim = option.text == printed;
                self.expect(is_verbatim, asked.id, "key", format_args!("{:?} not {printed:?}", option.text));
                continue;
            }
            self.could_be(asked, st, &printed, option.text);
            for (id, article) in &self.reading().articles {
                let stands = !article.find(option.text).is_empty();
                self.expect(!stands, asked.id, "sound", format_args!("{:?} stands in {id}", option.text));
            }
        }
        self.rests_on(asked, &[st]);
    }

    /// What no editor would print: a denial of a denial, a year that was still to come, a part beyond its whole.
    fn could_be(&self, asked: Asked<'p>, st: &Statement, printed: &str, text: &str) {
        let words: Vec<&str> = text.split_whitespace().collect();
        let is_twice = words.windows(2).any(|pair| matches!(pair, ["not" | "never", "not" | "never"]));
        self.expect(!is_twice, asked.id, "sound", format_args!("denies twice: {text:?}"));
        let article = self.pack.articles.iter().find(|article| article.id == st.article);
        let published = article.and_then(|article| article.published.as_deref());
        let year = |word: &str| -> Option<u32> {
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            word.parse().ok().filter(|year| word.len() == 4 && (1500..2100).contains(year))
        };
        let latest = published.and_then(|date| date.get(..4)).and_then(year);
        let is_new = |word: &&&str| !printed.contains(*word.to_owned());
        let future = words.iter().filter(is_new).filter_map(|word| year(word));
        let future = latest.and_then(|latest| future.into_iter().find(|year| *year > latest));
        self.expect(future.is_none(), asked.id, "sound", format_args!("{future:?} is after {published:?}"));
        let number = |word: &str| word.parse::<u32>().ok();
        let beyond = words.windows(3).any(|three| match three {
            [part, "of", whole] => number(part).zip(number(whole)).is_some_and(|(a, b)| a > b && b < 1000),
            _ => false,
        });
        self.expect(!beyond, asked.id, "sound", format_args!("a part beyond its whole: {text:?}"));
    }

    pub fn order(&self, asked: Asked<'p>, article: &str) {
        let items = list(asked.value, "items").iter();
        let items: Vec<Shown> = items.map(|item| self.shown(asked, item, Some("statement"))).collect();
        self.distinct(asked, "items", &items);
        self.expect(items.len() >= 2, asked.id, "items", "fewer than two");
        let statements: Vec<&Statement> =
            items.iter().filter_map(|item| self.reading().statement(item.id)).collect();
        for (ix, later) in statements.iter().enumerate() {
            let is_here = later.article.as_str() == article && later.date.is_some();
            self.expect(is_here, asked.id, "items", format_args!("{} is undated or elsewhere", later.id));
            for earlier in &statements[..ix] {
                let dates = days(earlier).zip(days(later));
                let is_before = dates.is_some_and(|(a, b)| !meets(a, b) && a < b);
                self.expect(is_before, asked.id, "key", format_args!("{} before {}", earlier.id, later.id));
            }
        }
        self.rests_on(asked, &statements);
    }
}
