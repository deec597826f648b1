//! One drawing for every use: 1080 pixels wide, in the shape of A6; letters become outlines, so that it needs no font.

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, WriteOptions};

use super::lettering::Lettering;
use super::{Card, code};

const WIDTH: f32 = 1080.0;
const HEIGHT: f32 = 1527.0;
const MARGIN: f32 = 84.0;
const CODE: f32 = 430.0;

/// A card as vectors and as pixels.
pub struct Drawn {
    /// SVG without text: outlines alone.
    pub svg: String,
    /// PNG, 1080 pixels wide.
    pub png: Vec<u8>,
}

/// Draws a card; a poster has larger letters.
pub fn draw(card: &Card, lettering: &Lettering, poster: bool) -> Result<Drawn, String> {
    let plan = lay_out(card, lettering, poster)?;
    let options = Options { fontdb: lettering.fonts.clone(), font_family: "Open Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_str(&plan, &options).map_err(|error| error.to_string())?;
    let mut pixels = Pixmap::new(WIDTH as u32, HEIGHT as u32).ok_or("the drawing has no size")?;
    resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
    let png = pixels.encode_png().map_err(|error| error.to_string())?;
    Ok(Drawn { svg: tree.to_string(&WriteOptions { preserve_text: false, ..WriteOptions::default() }), png })
}

struct Page<'a> {
    lettering: &'a Lettering,
    svg: String,
    y: f32,
}

impl Page<'_> {
    fn text(&mut self, text: &str, size: f32, bold: bool, colour: &str, most: f32) {
        for line in self.lettering.lines(text, size, bold, most) {
            self.y += size * 1.28;
            self.svg.push_str(&format!(
                r#"<text x="{MARGIN}" y="{:.1}" font-family="Open Sans" font-size="{size}" font-weight="{}" fill="{colour}">{}</text>"#,
                self.y,
                if bold { 700 } else { 400 },
                escape(&line)
            ));
        }
    }
}

/// The drawing as SVG with text. What does not fit is an error, never cut off.
fn lay_out(card: &Card, lettering: &Lettering, poster: bool) -> Result<String, String> {
    // Letters shrink by steps until all of it fits above the code.
    for step in 0..8 {
        let scale = (if poster { 1.2 } else { 1.0 }) * 0.93_f32.powi(step);
        let mut page = Page { lettering, svg: String::new(), y: MARGIN * 0.5 };
        page.text(&card.title, 68.0 * scale, true, "#135e5a", WIDTH - 2.0 * MARGIN);
        page.y += 26.0;
        for sentence in &card.sentences {
            page.text(sentence, 44.0 * scale, false, "#22302f", WIDTH - 2.0 * MARGIN);
            page.y += 10.0;
        }
        page.y += 24.0;
        for (at, (name, number)) in card.numbers.iter().enumerate() {
            let size = if at == 0 { 60.0 } else { 50.0 } * scale;
            page.text(name, 34.0 * scale, false, "#4a5957", WIDTH - 2.0 * MARGIN);
            page.text(number, size, true, "#22302f", WIDTH - 2.0 * MARGIN);
            page.y += 8.0;
        }
        let top = HEIGHT - MARGIN * 0.6 - CODE;
        if page.y > top - 20.0 {
            continue;
        }
        page.y = top + 40.0;
        let left = WIDTH - 2.0 * MARGIN - CODE - 30.0;
        page.text(&card.code_says, 32.0, false, "#4a5957", left);
        if let Some(trial) = &card.trial {
            page.y += 20.0;
            page.text(trial, 32.0, true, "#7a3b12", left);
        }
        let path = code::path(&card.text(), CODE)?;
        return Ok(format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}">
<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/><rect width="24" height="{HEIGHT}" fill="#135e5a"/>{}
<g transform="translate({:.1} {top:.1})"><rect width="{CODE}" height="{CODE}" fill="#ffffff"/><path fill="#000000" d="{path}"/></g></svg>"##,
            page.svg,
            WIDTH - MARGIN * 0.6 - CODE
        ));
    }
    Err(format!("{} ({}): the text is too long for a card", card.name, card.locale))
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
