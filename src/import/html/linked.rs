//! What a page says of its article for search engines: JSON-LD after schema.org.

use serde_json::Value;

/// What JSON-LD says of an article.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(super) struct Linked {
    /// `headline`
    pub title: Option<String>,
    /// `author`
    pub byline: Option<String>,
    /// `publisher`
    pub publisher: Option<String>,
    /// `datePublished`
    pub published: Option<String>,
    /// `url` or `mainEntityOfPage`
    pub url: Option<String>,
    /// `inLanguage`
    pub language: Option<String>,
}

/// The most nodes that are looked at.
const MOST_NODES: usize = 2000;

/// Reads the first article of a page's JSON-LD.
pub(super) fn linked(texts: &[String]) -> Linked {
    let values: Vec<Value> = texts.iter().filter_map(|text| parsed(text)).collect();
    let mut nodes = Vec::new();
    let mut open: Vec<&Value> = values.iter().rev().collect();
    while let Some(value) = open.pop() {
        if nodes.len() >= MOST_NODES {
            break;
        }
        match value {
            Value::Array(list) => open.extend(list.iter().rev()),
            Value::Object(fields) => {
                nodes.push(value);
                open.extend(["mainEntity", "@graph"].iter().filter_map(|name| fields.get(*name)));
            }
            _ => {}
        }
    }
    let Some(article) = nodes.iter().find(|node| is_article(node)) else { return Linked::default() };
    let text = |name: &str| article.get(name).and_then(Value::as_str).map(str::to_owned);
    Linked {
        title: text("headline").or_else(|| text("name")),
        byline: article
            .get("author")
            .or_else(|| article.get("creator"))
            .and_then(|author| names(author, &nodes)),
        publisher: article.get("publisher").and_then(|publisher| names(publisher, &nodes)),
        published: text("datePublished").or_else(|| text("dateCreated")),
        url: text("url").or_else(|| article.get("mainEntityOfPage").and_then(address)),
        language: text("inLanguage"),
    }
}

/// The JSON of a script: within a CDATA section, and with line feeds in its strings, as careless pages have it.
fn parsed(text: &str) -> Option<Value> {
    let text = text.trim().trim_start_matches("//").trim_start();
    let text = text.strip_prefix("<![CDATA[").unwrap_or(text);
    let text = text.trim_end_matches("]]>").trim_end().trim_end_matches("//").trim_end_matches(';');
    serde_json::from_str(text)
        .ok()
        .or_else(|| serde_json::from_str(&text.replace(char::is_control, " ")).ok())
}

fn is_article(node: &Value) -> bool {
    const OTHERS: &[&str] = &["BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "Review"];
    let is_one = |name: &str| {
        let name = name.rsplit(['/', ':']).next().unwrap_or_default();
        name.ends_with("Article") || OTHERS.contains(&name)
    };
    match node.get("@type") {
        Some(Value::String(name)) => is_one(name),
        Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).any(is_one),
        _ => false,
    }
}

/// The name of somebody, or of several.
fn names(value: &Value, nodes: &[&Value]) -> Option<String> {
    const MOST: usize = 12;
    let all = match value {
        Value::Array(list) => list.iter().take(MOST).filter_map(|one| name(one, nodes)).collect(),
        one => name(one, nodes).into_iter().collect::<Vec<String>>(),
    };
    (!all.is_empty()).then(|| all.join(", "))
}

fn name(value: &Value, nodes: &[&Value]) -> Option<String> {
    if let Value::String(name) = value {
        return Some(name.clone());
    }
    if let Some(Value::String(name)) = value.get("name") {
        return Some(name.clone());
    }
    let id = value.get("@id")?;
    let named = nodes.iter().find(|node| node.get("@id") == Some(id) && node.get("name").is_some())?;
    named.get("name").and_then(Value::as_str).map(str::to_owned)
}

fn address(value: &Value) -> Option<String> {
    value.as_str().or_else(|| value.get("@id").and_then(Value::as_str)).map(str::to_owned)
}
