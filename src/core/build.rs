//! Makes the embedded release from the content folder. It is a pure function of the sources: it reads no clock.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    println!("cargo::rerun-if-env-changed=COBIJO_CONTENT_DIR");
    let folder = std::env::var_os("COBIJO_CONTENT_DIR").map_or_else(|| Path::new("../../content").to_path_buf(), PathBuf::from);
    println!("cargo::rerun-if-changed={}", folder.display());
    let content = cobijo_parse::read_content(&folder);
    let Some(mut release) = content.release else {
        for finding in content.findings {
            println!("cargo::error={}", finding.to_string().trim_end().replace('\n', "\ncargo::error="));
        }
        return ExitCode::FAILURE;
    };
    cobijo_parse::learn(&mut release, &content.examples);
    match write(&release) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn write(release: &cobijo_parse::Release) -> Result<(), Box<dyn std::error::Error>> {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR")?);
    let canonical = release.canonical();
    std::fs::write(out.join("image.sqlite"), cobijo_base::bundle::build(release, &canonical)?)?;
    Ok(())
}
