import chromium from "@sparticuz/chromium"; import { chromium as pw } from "playwright-core";
const base = process.env.BASE || "http://127.0.0.1:4010";
const plan = JSON.parse(process.argv[2]);
const browser = await pw.launch({ executablePath: await chromium.executablePath(), args: chromium.args.filter((a)=>!["--single-process","--disable-web-security"].includes(a)), headless: true });
const errors = [];
for (const s of plan) {
  const ctx = await browser.newContext({ viewport: { width: s.w || 1440, height: s.h || 900 }, locale: s.lang || "it-IT", timezoneId: "Europe/Rome" });
  const page = await ctx.newPage();
  page.on("console", (m) => { if (m.type() === "error" || m.type()==="warning") errors.push(s.name + ": " + m.text()); });
  page.on("pageerror", (e) => errors.push(s.name + " PAGEERROR: " + e.stack));
  if (s.user !== null) await ctx.addInitScript((u) => sessionStorage.setItem("sportello.operator", u), s.user || "g.desantis@cm.example");
  if (s.seen) await ctx.addInitScript(() => localStorage.setItem("sportello.seen", JSON.stringify({since:new Date(Date.now()-4*3600e3).toISOString(),read:{}})));
  await page.goto(base + s.path);
  await page.waitForTimeout(s.wait || 900);
  for (const step of s.steps || []) {
    if (step.key) await page.keyboard.press(step.key);
    if (step.type) await page.keyboard.type(step.type);
    if (step.click) await page.click(step.click, {timeout: 3000}).catch((e)=>errors.push(s.name+" click "+step.click+" "+e.message.split("\n")[0]));
    if (step.fill) await page.fill(step.fill[0], step.fill[1], {timeout:3000}).catch((e)=>errors.push(s.name+" fill "+e.message.split("\n")[0]));
    if (step.select) await page.selectOption(step.select[0], step.select[1], {timeout:3000}).catch((e)=>errors.push(s.name+" select "+e.message.split("\n")[0]));
    if (step.hover) await page.hover(step.hover);
    if (step.fetch) await fetch(base + step.fetch);
    if (step.eval) console.log(s.name, JSON.stringify(await page.evaluate(step.eval)));
    await page.waitForTimeout(step.wait ?? 350);
  }
  await page.screenshot({ path: `/tmp/fx/shots/${s.name}.png` });
  await ctx.close();
}
await browser.close();
console.log(errors.join("\n"));
