//! What examples of danger have in common, and examples of none: a weight for each word, pair of words and concept.
//!
//! Rules say what an editor has thought of; other people say it in other words. Both are asked. The weights are learned where sources become a release (a linear support vector machine by dual coordinate descent), and
//! travel in it: a phone only adds them up. Only sums, products, quotients and square roots are used, which every machine rounds
//! alike: the same sources give the same weights.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::content::{DangerKind, Who};
use crate::search::Vocabulary;
use crate::text;

/// An example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// What it is: a kind and who; none: no danger.
    pub danger: Option<(DangerKind, Who)>,
    /// The sentence.
    pub text: String,
}

/// What was learned.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Learned {
    /// Danger or none.
    pub danger: Weights,
    /// Which kind, each against the others, in the order of [`DangerKind::ALL`].
    pub kinds: Vec<Weights>,
    /// Somebody else, or the person who writes.
    pub other: Weights,
}

/// A weight for each bucket of features: whole numbers, with what one of them is worth.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Weights {
    /// What does not hang on any word, in millionths. Whole numbers come back from JSON as they went.
    pub base: i64,
    /// What a step of one is worth, in billionths.
    pub step: i64,
    /// The steps, each written as two hexadecimal digits.
    #[serde(with = "hex")]
    pub steps: Vec<i8>,
}

/// Buckets for danger or none, and for each of the finer questions.
const BUCKETS: (usize, usize) = (1 << 15, 1 << 12);
/// How hard an example pulls; danger harder than none.
const PULL: (f64, f64) = (3.0, 1.5);
/// How often all examples are gone through.
const ROUNDS: usize = 15;
/// More words than this are not looked at.
const MOST_WORDS: usize = 400;

/// The features of a text: each word's key, neighbours, words with one between them, concepts.
pub fn features(vocabulary: &Vocabulary, typed: &str) -> BTreeSet<String> {
    let words: Vec<String> = text::words(typed).take(MOST_WORDS).collect();
    let keys = vocabulary.keys(words.iter().map(String::as_str));
    let mut features: BTreeSet<String> = vocabulary.terms(&keys).into_iter().collect();
    features.extend(keys.windows(2).map(|pair| pair.join(" ")));
    features.extend(keys.windows(3).map(|three| format!("{} _ {}", three[0], three[2])));
    if let (Some(first), Some(last)) = (keys.first(), keys.last()) {
        features.extend([format!("^ {first}"), format!("{last} $")]);
    }
    features
}

/// FNV-1a.
fn bucket(feature: &str, buckets: usize) -> usize {
    let hash = feature.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    (hash ^ (hash >> 15)) as usize % buckets
}

fn buckets(features: &BTreeSet<String>, buckets: usize) -> Vec<usize> {
    let found: BTreeSet<usize> = features.iter().map(|feature| bucket(feature, buckets)).collect();
    found.into_iter().collect()
}

impl Weights {
    /// How much features speak for it; positive: yes.
    pub fn score(&self, features: &BTreeSet<String>) -> f64 {
        if self.steps.is_empty() {
            return -1.0;
        }
        let buckets = buckets(features, self.steps.len());
        let sum: i32 = buckets.iter().map(|bucket| i32::from(self.steps[*bucket])).sum();
        self.base as f64 / 1e6 + f64::from(sum) * (self.step as f64 / 1e9) / (buckets.len().max(1) as f64).sqrt()
    }

    /// The features that speak for it most, best first.
    pub fn loudest(&self, features: &BTreeSet<String>, most: usize) -> Vec<String> {
        if self.steps.is_empty() {
            return Vec::new();
        }
        let mut loud: Vec<(i8, &String)> =
            features.iter().map(|feature| (self.steps[bucket(feature, self.steps.len())], feature)).collect();
        loud.retain(|(step, _)| *step > 0);
        loud.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.cmp(b.1)));
        loud.into_iter().take(most).map(|(_, feature)| feature.clone()).collect()
    }
}

/// A text to learn from.
struct Lesson {
    buckets: Vec<usize>,
    /// One over the square root of how many.
    share: f64,
    /// 1 or -1.
    is: f64,
}

/// Learns the weights of one question.
fn learn(lessons: &[Lesson], buckets: usize, pull: (f64, f64)) -> Weights {
    let (mut weights, mut base) = (vec![0.0_f64; buckets], 0.0);
    let mut pulled = vec![0.0_f64; lessons.len()];
    let mut order: Vec<usize> = (0..lessons.len()).collect();
    let mut random = 20_261_124_u64;
    for _ in 0..ROUNDS {
        for place in (1..order.len()).rev() {
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            order.swap(place, (random >> 33) as usize % (place + 1));
        }
        for at in &order {
            let Lesson { buckets, share, is } = &lessons[*at];
            let sum: f64 = buckets.iter().map(|bucket| weights[*bucket]).sum();
            let wrong = is * (sum * share + base) - 1.0;
            let size = buckets.len() as f64 * share * share + 1.0;
            let most = if *is > 0.0 { pull.0 * pull.1 } else { pull.0 };
            let now = (pulled[*at] - wrong / size).clamp(0.0, most);
            let step = (now - pulled[*at]) * is;
            if step != 0.0 {
                pulled[*at] = now;
                for bucket in buckets {
                    weights[*bucket] += step * share;
                }
                base += step;
            }
        }
    }
    let largest = weights.iter().fold(f64::MIN_POSITIVE, |largest, weight| largest.max(weight.abs()));
    let step = largest / 127.0;
    // A float becomes the nearest whole number, and stays between the ends.
    let steps = weights.iter().map(|weight| (weight / step).round() as i8).collect();
    Weights { base: (base * 1e6).round() as i64, step: (step * 1e9).round() as i64, steps }
}

impl Learned {
    /// Learns from examples.
    pub fn from(examples: &[Example], vocabulary: &Vocabulary) -> Self {
        if examples.is_empty() {
            return Self::default();
        }
        type Danger = Option<(DangerKind, Who)>;
        let read: Vec<(BTreeSet<String>, Danger)> =
            examples.iter().map(|example| (features(vocabulary, &example.text), example.danger)).collect();
        let learn = |among: usize, pull: (f64, f64), is: &dyn Fn(Danger) -> Option<bool>| {
            let lesson = |(features, danger): &(BTreeSet<String>, Danger)| {
                let is = if is(*danger)? { 1.0 } else { -1.0 };
                let buckets = buckets(features, among);
                let share = 1.0 / (buckets.len().max(1) as f64).sqrt();
                Some(Lesson { buckets, share, is })
            };
            learn(&read.iter().filter_map(lesson).collect::<Vec<_>>(), among, pull)
        };
        let kind = |kind: DangerKind| learn(BUCKETS.1, (1.0, 2.0), &move |danger: Danger| danger.map(|(other, _)| other == kind));
        Self {
            danger: learn(BUCKETS.0, PULL, &|danger| Some(danger.is_some())),
            kinds: DangerKind::ALL.iter().map(|one| kind(*one)).collect(),
            other: learn(BUCKETS.1, (1.0, 1.0), &|danger| danger.map(|(_, who)| who == Who::Other)),
        }
    }
}

mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    #[allow(clippy::ptr_arg, reason = "serde gives the field as it is")]
    pub fn serialize<S: Serializer>(steps: &Vec<i8>, serializer: S) -> Result<S::Ok, S::Error> {
        let digits = steps.iter().flat_map(|step| {
            let byte = step.cast_unsigned();
            [byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap_or('0'))
        });
        serializer.serialize_str(&digits.collect::<String>())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i8>, D::Error> {
        let text = String::deserialize(deserializer)?;
        let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let pairs = text.as_bytes().chunks(2);
        pairs
            .map(|pair| match pair {
                [high, low] => Some((digit(*high)? << 4 | digit(*low)?).cast_signed()),
                _ => None,
            })
            .collect::<Option<Vec<i8>>>()
            .ok_or_else(|| D::Error::custom("not hexadecimal digits"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::SearchWords;
    use crate::text::Language;

    fn example(danger: Option<(DangerKind, Who)>, text: &str) -> Example {
        Example { danger, text: text.to_owned() }
    }

    fn learned() -> (Learned, Vocabulary) {
        let vocabulary = Vocabulary::new(&SearchWords::default(), Language::English);
        let (me, other) = (Some((DangerKind::HarmNow, Who::Me)), Some((DangerKind::Missing, Who::Other)));
        let examples = [
            example(me, "he is at the door with a bat"),
            example(me, "they are at my door now"),
            example(other, "my sister did not come home"),
            example(other, "he did not come back from school"),
            example(None, "he came home late from school"),
            example(None, "what is my homework for school"),
            example(None, "there is a bat in my garden"),
        ];
        (Learned::from(&examples, &vocabulary), vocabulary)
    }

    #[test]
    fn what_examples_have_in_common_is_heard_in_other_words() {
        let (learned, vocabulary) = learned();
        let score = |text: &str| learned.danger.score(&features(&vocabulary, text));
        assert!(score("somebody is at my door") > score("my homework is in my garden"));
        assert!(score("my brother did not come home") > 0.0);
        assert!(score("he came home from school") < 0.0);
        assert!(learned.danger.loudest(&features(&vocabulary, "at the door"), 3).iter().any(|feature| feature.contains("door")));
    }

    #[test]
    fn weights_travel_as_text_and_learning_twice_gives_the_same() {
        let (one, _) = learned();
        let (two, _) = learned();
        assert_eq!(one, two);
        let text = serde_json::to_string(&one).expect("writes");
        assert_eq!(serde_json::from_str::<Learned>(&text).expect("reads"), one);
        assert!(serde_json::from_str::<Weights>("{\"steps\":\"0g\"}").is_err());
        assert!(serde_json::from_str::<Weights>("{\"steps\":\"0\"}").is_err());
    }

    #[test]
    fn without_examples_nothing_is_heard() {
        let vocabulary = Vocabulary::new(&SearchWords::default(), Language::English);
        let none = Learned::from(&[], &vocabulary);
        assert!(none.danger.score(&features(&vocabulary, "help")) < 0.0);
    }
}
