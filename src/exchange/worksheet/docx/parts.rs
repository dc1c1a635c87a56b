//! The files of a Word document beside its text.

use super::super::sheet::Sheet;
use super::{escaped, twips};

/// Which file is what.
pub const CONTENT_TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

/// Where the document begins.
pub const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// What the document uses.
pub const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/></Relationships>"#;

/// Layout as Word has done it since 2013.
pub const SETTINGS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>"#;

/// The namespace of all text.
pub const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;

/// Title and language. No author and no time: they would be the program's, not the teacher's.
pub fn properties(sheet: &Sheet) -> String {
    let (title, language) = (escaped(&sheet.title), escaped(&sheet.language));
    format!(
        r#"{HEAD}
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title><dc:language>{language}</dc:language></cp:coreProperties>"#
    )
}

/// The foot of every page: which sheet, and which page of how many.
pub fn footer(sheet: &Sheet) -> String {
    let (foot, page) = (escaped(&sheet.foot), escaped(&sheet.page));
    let [width, _] = sheet.paper.points();
    let right = twips(width - 2.0 * super::super::sheet::MARGIN);
    format!(
        r#"{HEAD}
<w:ftr xmlns:w="{NAMESPACE}"><w:p><w:pPr><w:pStyle w:val="Small"/><w:tabs><w:tab w:val="right" w:pos="{right}"/></w:tabs></w:pPr><w:r><w:t xml:space="preserve">{foot}</w:t></w:r><w:r><w:tab/><w:t xml:space="preserve">{page} </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> / </w:t></w:r><w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>"#
    )
}

/// The styles, so that a teacher changes a look once for the whole sheet.
pub fn styles(sheet: &Sheet) -> String {
    let size = sheet.size();
    let half_points = |factor: f32| twips(size * factor) / 10;
    let (plain, small, title, heading) =
        (half_points(1.0), half_points(sheet.small()), half_points(1.6), half_points(1.25));
    let language = escaped(&sheet.language);
    let sans = r#"<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>"#;
    let serif = r#"<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>"#;
    // What Word reads stands in the order of its schema: keeping first, then the lines that are not counted.
    let style = |id: &str, name: &str, keeps: bool, paragraph: &str, run: &str| {
        let keep = if keeps { "<w:keepNext/>" } else { "" };
        format!(
            r#"<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{keep}<w:suppressLineNumbers/>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"#
        )
    };
    let (bidi, rtl) = if sheet.is_right_to_left() { ("<w:bidi/>", "<w:rtl/>") } else { ("", "") };
    let indent = twips(size * 2.0);
    let hang = twips(size * 4.4);
    let item = indent + hang;
    let gutter = twips(size * super::super::sheet::GUTTER);
    let all = [
        format!(
            r#"<w:docDefaults><w:rPrDefault><w:rPr>{sans}<w:sz w:val="{plain}"/><w:szCs w:val="{plain}"/>{rtl}<w:lang w:val="{language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>{bidi}<w:spacing w:after="80" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>"#
        ),
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>"#.to_owned(),
        style("Title", "Title", true, r#"<w:spacing w:before="120" w:after="80"/>"#, &format!(r#"{serif}<w:b/><w:sz w:val="{title}"/>"#)),
        style("Heading1", "heading 1", true, r#"<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="0"/>"#, &format!(r#"{serif}<w:b/><w:sz w:val="{heading}"/>"#)),
        style("Question", "Question", true, &format!(r#"<w:spacing w:before="240" w:after="80"/><w:ind w:left="{indent}" w:hanging="{indent}"/><w:outlineLvl w:val="1"/>"#), "<w:b/>"),
        style("Plain", "Plain", false, "", ""),
        style("Strong", "Strong paragraph", false, "", "<w:b/>"),
        style("Small", "Small", false, "", &format!(r#"<w:sz w:val="{small}"/>"#)),
        style("Option", "Option", false, &format!(r#"<w:spacing w:after="40"/><w:ind w:left="{item}" w:hanging="{hang}"/>"#), ""),
        format!(
            r#"<w:style w:type="paragraph" w:styleId="Article"><w:name w:val="Article"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="140" w:line="320" w:lineRule="auto"/><w:ind w:left="{gutter}"/></w:pPr><w:rPr>{serif}</w:rPr></w:style>"#
        ),
    ];
    format!("{HEAD}\n<w:styles xmlns:w=\"{NAMESPACE}\">{}</w:styles>", all.concat())
}
