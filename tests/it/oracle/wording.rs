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
            for (id, article) in &self.reading().articles {
                let stands = !article.find(option.text).is_empty();
                self.expect(!stands, asked.id, "sound", format_args!("{:?} stands in {id}", option.text));
            }
        }
        self.rests_on(asked, &[st]);
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
