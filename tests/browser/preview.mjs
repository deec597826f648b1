// The preview in a real browser, from file:// with the network off: axe-core on every page, the keyboard alone, 320 pixels,
// twice the size, leaving and coming back; and the screenshots of docs/.
//
//   node tests/browser/preview.mjs SITE CHROMIUM [--screenshots DIR]
import { chromium } from "playwright-core";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site, executablePath, ...rest] = process.argv.slice(2);
const shots = rest[0] === "--screenshots" ? rest[1] : undefined;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const url = (name) => pathToFileURL(resolve(site, name)).href;

function pages(folder, prefix = "") {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return pages(path, `${prefix}${name}/`);
    return name.endsWith(".html") ? [`${prefix}${name}`] : [];
  });
}

let passed = 0;
const failures = [];
function check(ok, what) {
  if (ok) passed += 1;
  else failures.push(what);
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });

async function open(options = {}) {
  const context = await browser.newContext({ offline: true, viewport: { width: 390, height: 844 }, ...options });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) failures.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") failures.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => failures.push(`${page.url()}: ${error.message}`));
  return page;
}

// axe-core on every page. Colours are looked at in light and in dark, where there are colours: on one page of each kind.
async function everyPage() {
  const all = pages(site);
  const workers = 2;
  const kinds = new Set();
  const queue = [...all];
  await Promise.all(
    Array.from({ length: workers }, async () => {
      const page = await open();
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const kind = name.replace(/^[^/]+\//, "").replace(/-.*/, "");
        const schemes = kinds.has(kind) ? ["light"] : ["light", "dark"];
        kinds.add(kind);
        await page.goto(url(name), { waitUntil: "domcontentloaded" });
        for (const colorScheme of schemes) {
          if (schemes.length > 1) await page.emulateMedia({ colorScheme });
          const bad = await page.evaluate(`(async () => {
            if (!window.axe) { ${axe} }
            const found = await window.axe.run({ resultTypes: ["violations"], preload: false });
            const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
            return found.violations.map((v) => v.id + ": " + v.nodes[0].html).concat(wide ? ["wider than the screen"] : []);
          })()`);
          check(bad.length === 0, `${name} (${colorScheme}): ${bad.join("; ")}`);
        }
        if (schemes.length > 1) await page.emulateMedia({ colorScheme: "light" });
      }
      await page.context().close();
    }),
  );
  return all.length;
}

// Nothing is cut off at 320 pixels, nor when everything is twice as large.
async function narrow() {
  for (const [options, what] of [
    [{ viewport: { width: 320, height: 640 } }, "at 320 pixels"],
    [{ viewport: { width: 640, height: 800 }, deviceScaleFactor: 2 }, "at 200 %"],
  ]) {
    const page = await open(options);
    for (const name of pages(site).filter((name) => /^es-MX\/teen\/(home|topics|topic-sextortion|guide-threatened-start|help|words|words-mother|card-not-your-fault|search|contact-mx-linea-vida-call)\.html$|^es-MX\/apuntes/.test(name))) {
      await page.goto(url(name));
      if (what === "at 200 %") await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      check(over <= 0, `${name} ${what} is ${over} pixels too wide`);
      const small = await page.$$eval("a.button, a.leave, summary", (all) => all.filter((each) => each.getBoundingClientRect().height < 24 && each.offsetParent).length);
      check(small === 0, `${name} ${what}: ${small} targets lower than 24 pixels`);
    }
    await page.context().close();
  }
}

// With the keyboard alone: the first stop leaves; every link can be reached, and each shows that it is.
async function keyboard() {
  const page = await open();
  await page.goto(url("es-MX/teen/topic-sextortion.html"));
  await page.keyboard.press("Tab");
  check(await page.evaluate(() => document.activeElement.hasAttribute("data-leave") && document.activeElement.getBoundingClientRect().left >= 0), "the first stop leaves, and is seen");
  const links = await page.$$eval("a[href], summary", (all) => all.length);
  const seen = new Set();
  for (let at = 0; at < links + 5; at += 1) {
    seen.add(await page.evaluate(() => {
      const each = document.activeElement;
      const ring = getComputedStyle(each).outlineStyle;
      if (each !== document.body && ring === "none") return "no ring: " + each.outerHTML.slice(0, 80);
      return [...document.querySelectorAll("a[href], summary")].indexOf(each);
    }));
    await page.keyboard.press("Tab");
  }
  check(![...seen].some((each) => typeof each === "string"), [...seen].find((each) => typeof each === "string"));
  check(seen.size >= links, `${seen.size} of ${links} links are reached with the keyboard`);
  await page.goto(url("es-MX/teen/topic-sextortion.html"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForURL(/apuntes\.html$/);
  check(true, "");
  await page.context().close();
}

// Leaving: the button, Shift three times; the back button does not bring the page again; the return word opens.
async function leaving() {
  for (const way of ["button", "shift"]) {
    const page = await open();
    await page.goto(url("es-MX/teen/home.html"));
    await page.click("text=Alguien me amenaza");
    await page.waitForURL(/topic-sextortion/);
    if (way === "button") await page.click("a.leave");
    else for (let at = 0; at < 3; at += 1) await page.keyboard.press("Shift");
    await page.waitForURL(/apuntes\.html$/);
    const text = await page.evaluate(() => document.title + document.body.innerText);
    check(!/(?<!\p{L})(cobijo|amenaza|amenazan|ayuda|fotos|abuso|denuncia)(?!\p{L})/iu.test(text), `${way}: the cover says something of ours`);
    await page.goBack().catch(() => {});
    check(!page.url().includes("topic-sextortion"), `${way}: the page left comes back`);
    await page.goto(url("es-MX/apuntes.html"));
    await page.fill("input[type=search]", "fracciones");
    const left = await page.$$eval("main section:not([hidden])", (all) => all.length);
    check(left === 1, `the cover finds ${left} entries for a word of its own`);
    await page.fill("input[type=search]", " Abrigo ");
    await page.waitForURL(/teen\/home\.html$/);
    check(true, "");
    await page.context().close();
  }
  const plain = await open({ javaScriptEnabled: false });
  await plain.goto(url("en/teen/topic-sextortion.html"));
  await plain.click("a.leave");
  check(/apuntes\.html$/.test(plain.url()), "without JavaScript the button still leads to the cover");
  await plain.goto(url("en/teen/guide-threatened-start.html"));
  await plain.click("main ul.list a >> nth=0");
  check(/guide-threatened-/.test(plain.url()) && !/start/.test(plain.url()), "a guide is walked without JavaScript");
  await plain.context().close();
}

async function search() {
  const page = await open();
  await page.goto(url("es-MX/teen/search.html"));
  await page.fill("input[type=search]", "me amenazan con mis fotos");
  const first = await page.textContent("#found a");
  check(/amenaza/i.test(first), `search finds first: ${first}`);
  await page.context().close();
}

async function screenshots(folder) {
  for (const [name, file, dark] of [
    ["es-MX/teen/home.html", "home.png"],
    ["es-MX/teen/topic-sextortion.html", "page.png"],
    ["es-MX/teen/help-listen.html", "help.png", true],
    ["es-MX/teen/guide-threatened-start.html", "guide.png"],
  ]) {
    const page = await open({ colorScheme: dark ? "dark" : "light" });
    await page.goto(url(name));
    await page.screenshot({ path: join(folder, file) });
    await page.context().close();
  }
}

if (shots) await screenshots(shots);
else {
  const count = await everyPage();
  await narrow();
  await keyboard();
  await leaving();
  await search();
  console.log(`axe-core on ${count} pages`);
}
await browser.close();
for (const failure of [...new Set(failures)].slice(0, 40)) console.log(`FAILED: ${failure}`);
console.log(`browser: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
