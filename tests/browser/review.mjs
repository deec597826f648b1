// Fills a reviewer's form as a person does, from file:// with the network off, and keeps the file that it saves.
//
//   node tests/browser/review.mjs FORM CHROMIUM ANSWERS
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [form, executablePath, answers] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const context = await browser.newContext({ offline: true, acceptDownloads: true });
const page = await context.newPage();
await page.goto(pathToFileURL(form).href);
const bad = await page.evaluate(`(async () => { ${axe}; const found = await window.axe.run({ resultTypes: ["violations"], preload: false }); return found.violations.map((v) => v.id + ": " + v.nodes[0].html); })()`);
if (bad.length) throw new Error(bad.join("; "));
await page.fill("[name=organisation]", "Una organización");
await page.fill("[name=month]", "2026-10");
for (let at = 1; at <= 5; at += 1) {
  const verdict = at <= 3 ? "ok" : at === 4 ? "change" : "remove";
  await page.check(`[name=v${at}][value=${verdict}]`);
  if (at > 3) await page.fill(`[name=n${at}]`, "dilo más corto");
}
const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
await download.saveAs(answers);
await browser.close();
console.log("form: 1 passed");
