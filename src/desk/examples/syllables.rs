//! Words on standard input, a line each; the same with their syllables on standard output. For `tests/syllables.sh`.

use std::io::{BufRead as _, Write as _};

fn main() -> std::io::Result<()> {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for word in std::io::stdin().lock().lines() {
        let word = word?;
        writeln!(out, "{word}\t{}", cobijo_desk::reading::spanish_syllables(&word))?;
    }
    Ok(())
}
