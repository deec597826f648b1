//! Nothing stays on disk: a whole journey with made-up words, a killed process among it, and then every byte of the data folder
//! and of the folders where programs put things for a while is searched.
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test may stop at the first thing that is wrong")]

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TYPED: &str = "Güirimbólaco";
const COVER: &str = "Tracalúnfero";
const CHOSEN: &str = "Ñomelíquido";
const KILLED: &str = "Zopertánique";

struct Sandbox(tempfile::TempDir);

impl Sandbox {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_cobijo"));
        let home = self.0.path();
        for (name, folder) in [("HOME", "home"), ("TMPDIR", "tmp"), ("XDG_CACHE_HOME", "cache"), ("XDG_DATA_HOME", "share")] {
            command.env(name, home.join(folder));
        }
        command.args(args).arg("--data-dir").arg(home.join("data")).current_dir(home.join("cwd"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, args: &[&str], typed: &str) -> String {
        let mut child = self.command(args).spawn().expect("starts");
        child.stdin.take().expect("a pipe").write_all(typed.as_bytes()).expect("typed");
        let output = child.wait_with_output().expect("ends");
        assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    fn files(&self) -> Vec<PathBuf> {
        fn under(folder: &Path, found: &mut Vec<PathBuf>) {
            for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
                if entry.path().is_dir() { under(&entry.path(), found) } else { found.push(entry.path()) }
            }
        }
        let mut found = Vec::new();
        under(self.0.path(), &mut found);
        found
    }

    /// The files in which any of the needles stands, also as part of their name.
    fn holding(&self, needles: &[String]) -> Vec<(PathBuf, String)> {
        let mut found = Vec::new();
        for path in self.files() {
            let mut bytes = std::fs::read(&path).expect("reads");
            bytes.extend(path.file_name().expect("a name").as_encoded_bytes());
            for needle in needles {
                let wide: Vec<u8> = needle.encode_utf16().flat_map(u16::to_le_bytes).collect();
                for form in [needle.as_bytes(), &wide] {
                    if bytes.windows(form.len()).any(|window| window == form) {
                        found.push((path.clone(), needle.clone()));
                    }
                }
            }
        }
        found
    }
}

fn needles(topics: &str) -> Vec<String> {
    let mut needles: Vec<String> = [TYPED, COVER, CHOSEN, KILLED]
        .iter()
        .flat_map(|word| {
            let folded = cobijo_base::text::fold(word);
            [(*word).to_owned(), word.to_lowercase(), cobijo_base::text::phonetic(&folded), folded]
        })
        .collect();
    let topics: serde_json::Value = serde_json::from_str(topics).expect("JSON");
    needles.extend(topics.as_array().expect("a list").iter().map(|topic| topic["id"].as_str().expect("an id").to_owned()));
    needles.extend(["8009112000", "800 911 2000", "mx-linea-vida", "MX-PUE", "caregiver"].map(str::to_owned));
    needles
}

#[test]
fn a_whole_journey_leaves_no_word_no_page_and_no_number_on_disk() {
    let sandbox = Sandbox(tempfile::tempdir().expect("a folder"));
    for folder in ["home", "tmp", "cache", "share", "cwd", "data"] {
        std::fs::create_dir(sandbox.0.path().join(folder)).expect("made");
    }
    let needles = needles(&sandbox.run(&["topics", "--json"], ""));

    sandbox.run(&["search", TYPED, "me", "amenazan"], "");
    sandbox.run(&["read", "sextortion", "--audience", "caregiver", "--region", "MX-PUE"], "");
    sandbox.run(&["help", "--need", "listen"], "");
    sandbox.run(&["launch", "mx-linea-vida.call"], "");
    sandbox.run(&["guide", "threatened"], "");
    sandbox.run(&["settings", "--word", "--cover", "recetas"], CHOSEN);
    let script = format!(
        "enter\nread boys-too\nlaunched mx-linea-vida.call\ninactive\nbackground\nreturned\nanother\nexit button\nbackground\nreturned\n\
         search {COVER}\nsearch {CHOSEN}\nscreenshot\nprocess-start\n"
    );
    let left = sandbox.run(&["exit", "--script", "-"], &script);
    assert!(left.contains("leave-recents") && left.matches("\"open\"").count() > 4, "{left}");

    let mut killed = sandbox.command(&["search", "--batch"]).spawn().expect("starts");
    let mut typing = killed.stdin.take().expect("a pipe");
    let mut answers = BufReader::new(killed.stdout.take().expect("a pipe")).lines();
    let typist = std::thread::spawn(move || while writeln!(typing, "me quieren {KILLED} hoy").is_ok() {});
    // Its output is buffered: what comes first shows that it is in the middle of it.
    assert!(answers.next().expect("an answer").expect("read").contains("topics"));
    killed.kill().expect("killed");
    killed.wait().expect("gone");
    typist.join().expect("the pipe is closed");

    assert_eq!(sandbox.files(), [sandbox.0.path().join("data/settings")], "the settings, because they were asked for");
    assert_eq!(sandbox.holding(&needles), []);

    // The search proves itself.
    let planted: Vec<u8> = format!("x{}", cobijo_base::text::fold(KILLED)).encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(sandbox.0.path().join("tmp/planted"), planted).expect("planted");
    std::fs::write(sandbox.0.path().join("cache/sextortion.db"), "").expect("planted");
    let found = sandbox.holding(&needles);
    for planted in ["tmp/planted", "cache/sextortion.db"] {
        assert!(found.iter().any(|(path, _)| path.ends_with(planted)), "{planted}: {found:?}");
    }
}
