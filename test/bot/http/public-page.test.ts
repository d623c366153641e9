import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appPages } from "../../../bot/http/public/app-pages.ts";
import { publicPageEndpoints } from "../../../bot/http/public/public-page.ts";
import { contrast, publicStyle } from "../../../bot/http/public/public-style.ts";
import { createHttpServer, type HttpServer } from "../../../bot/http/server.ts";
import { openStore } from "../../../bot/storage/open-store.ts";
import type { Desk } from "../../../core/desk/desk.ts";
import { addFaqArticle } from "../../../core/faq/faq-book.ts";
import type { Store } from "../../../core/ports.ts";
import { LAURA, SAMPLE_DESK } from "../../support/sample-desk.ts";

const queues = new Map(SAMPLE_DESK.queues);
const viabilita = queues.get("viabilita");
if (!viabilita) throw new Error("no such queue");
queues.set("viabilita", {
  ...viabilita,
  about: { it: "Passi carrabili, <cartelli> & voltúre", en: "Driveway permits" },
});
queues.set("interna", { ...viabilita, key: "interna", name: "Coda interna", about: null });
const DESK: Desk = {
  ...SAMPLE_DESK,
  queues,
  publicPage: {
    body: "Comune di Prova",
    color: "#ffd200",
    logo: "https://www.comune.example/logo.svg",
    privacy: "https://www.comune.example/privacy",
    accessibility: null,
    phone: "06 555, lun–ven",
  },
};

let store: Store;
let server: HttpServer;
let url: string;
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

beforeAll(async () => {
  store = await openStore("sqlite::memory:");
  const content = { category: "Pagamenti", problem: "", keywords: [], language: "it" } as const;
  const now = "2026-03-17T11:00:00.000Z";
  for (const [title, visibility] of [
    ["Come pago l’avviso", "public"],
    ["Solo per noi", "internal"],
  ] as const) {
    const article = { ...content, title, visibility, state: "published", solution: "Così." } as const;
    await addFaqArticle(store, article, LAURA, now);
  }
  const endpoints = [...publicPageEndpoints({ desk: DESK, store }), ...appPages(DESK)];
  server = createHttpServer({ endpoints, log });
  url = `http://127.0.0.1:${await server.listen(0, "127.0.0.1")}/sportello`;
});
afterAll(async () => {
  await server.stop(0);
  await store.close();
});

const read = async (query = "", headers: Record<string, string> = {}) => {
  const response = await fetch(url + query, { headers });
  return { response, html: await response.text() };
};

describe("D10 G8 the public page", () => {
  test("G8 names every address and how to write, without sign-in, script or cookie", async () => {
    const { response, html } = await read();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("set-cookie")).toBeNull();
    expect(html).not.toMatch(/<script|javascript:|onclick|style=/);
    for (const { address, about } of DESK.queues.values()) {
      if (about !== null) expect(html).toContain(`mailto:${address.address}`);
    }
    expect(html).not.toContain("Coda interna");
    expect(html).toContain("Comune di Prova");
    expect(html).toContain("Che cosa scrivere");
    expect(html.match(/Così va bene/g)).toHaveLength(2);
    expect(html.match(/Così non possiamo aiutarLa subito/g)).toHaveLength(3);
    expect(html).toContain("Tre tipi di richiesta");
    expect(html).toContain("06 555, lun–ven");
    expect(html).toContain("https://www.comune.example/privacy");
    expect(html).not.toContain("Dichiarazione di accessibilità");
  });

  test("R3 nothing but our stylesheet and the logo may load, and what the desk wrote is text", async () => {
    const { response, html } = await read(`?q=${encodeURIComponent('"><b>x')}`);
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("img-src https://www.comune.example");
    expect(policy).not.toContain("script-src");
    expect(html).not.toContain("<b>x");
    expect((await read()).html).toContain("Passi carrabili, &lt;cartelli&gt; &amp; voltúre");
  });

  test("G8 the search is a form that works without script, whatever accents and case", async () => {
    const { html } = await read("?q=VOLTURE");
    expect(html).toContain("mailto:viabilita@");
    expect(html).not.toContain("mailto:contact-center@");
    expect((await read("?q=zebra")).html).toContain("Nessun argomento");
  });

  test("G8 answers in Italian or English, as the browser or the address asks", async () => {
    const english = await read("", { "accept-language": "en-GB" });
    expect(english.response.headers.get("content-language")).toBe("en");
    expect(english.html).toContain("Whom to write to");
    expect(english.html).toContain("Driveway permits");
    expect((await read("?lang=it", { "accept-language": "en" })).html).toContain("A chi scrivere");
  });

  test("T17 shows the FAQ that are for everybody, and no other", async () => {
    const { html } = await read();
    expect(html).toContain("Come pago l’avviso");
    expect(html).not.toContain("Solo per noi");
  });

  test("D10 the body's colour is used where it can be read", async () => {
    const css = await (await fetch(`${url}/style.css`)).text();
    expect(css).toContain("--body:#ffd200;--on:#000000");
    expect(css).not.toContain("--link:#ffd200");
    expect(publicStyle("#8a1538")).toContain("--on:#ffffff;--link:#8a1538");
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
  });

  test("B9 the pages the app's manifest names are open: the body's own notice, and the terms in two languages", async () => {
    const root = url.replace(/\/sportello$/, "");
    const privacy = await fetch(`${root}/privacy`, { redirect: "manual" });
    expect([privacy.status, privacy.headers.get("location")]).toEqual([
      302,
      "https://www.comune.example/privacy",
    ]);
    const terms = await fetch(`${root}/terms`, { headers: { "accept-language": "it" } });
    expect([terms.status, await terms.text()]).toEqual([200, expect.stringContaining("Condizioni d’uso")]);
    const english = await (await fetch(`${root}/terms`, { headers: { "accept-language": "en" } })).text();
    expect(english).toContain("admitted by Comune di Prova");
  });
});
