import { describe, expect, test } from "vitest";
import { formatRoute, hrefOf, parseRoute, type Route } from "../../tab/src/routes/route.ts";

const NUMBER = "2026111742000419";

describe("D8 deep links: a route is its subPageId", () => {
  test.each<[string, Route]>([
    ["home", { screen: "dashboard" }],
    ["home/scalati", { screen: "dashboard", section: "escalated" }],
    [`t/${NUMBER}`, { screen: "ticket", number: NUMBER }],
    [`t/${NUMBER}/6`, { screen: "ticket", number: NUMBER, position: 6 }],
    [`t/${NUMBER}/6/r`, { screen: "ticket", number: NUMBER, position: 6, panel: "reply" }],
    [`t/${NUMBER}/r`, { screen: "ticket", number: NUMBER, panel: "reply" }],
    [`t/${NUMBER}/6/i`, { screen: "ticket", number: NUMBER, position: 6, panel: "forward" }],
    [`t/${NUMBER}/2/d`, { screen: "ticket", number: NUMBER, position: 2, panel: "split" }],
    [`t/${NUMBER}/chiamata`, { screen: "ticket", number: NUMBER, panel: "phone-out" }],
    [`t/${NUMBER}/unisci`, { screen: "ticket", number: NUMBER, panel: "merge" }],
    [`t/${NUMBER}/sposta`, { screen: "ticket", number: NUMBER, panel: "move" }],
    ["q/mie", { screen: "queue", key: "mie" }],
    ["q/contact-center", { screen: "queue", key: "contact-center" }],
    ["n/tel", { screen: "new-phone-ticket" }],
    ["n/mail", { screen: "new-mail-ticket" }],
    ["n/tel?u=anna%40example.org", { screen: "new-phone-ticket", customer: "anna@example.org" }],
    ["pref/code", { screen: "preferences", section: "code" }],
    ["pref/assenze", { screen: "preferences", section: "assenze" }],
    ["adm/caselle", { screen: "admin", section: "caselle" }],
    ["q/contact-center/late", { screen: "queue", key: "contact-center", view: "late" }],
    ["faq/12", { screen: "faq", id: 12 }],
    ["faq/nuova", { screen: "faq", id: "new" }],
    ["u?address=anna%40example.org", { screen: "customers", address: "anna@example.org" }],
    [
      "rep?from=2026-11-01&to=2026-11-14&view=tipi",
      { screen: "reports", query: { from: "2026-11-01", to: "2026-11-14", view: "tipi" } },
    ],
    ["config", { screen: "channel-tab" }],
  ])("%s", (address, route) => {
    expect(parseRoute(...(address.split("?") as [string, string?]))).toEqual(route);
    expect(formatRoute(route)).toBe(address);
  });

  test("a search keeps its words through the address", () => {
    const route: Route = { screen: "search", query: { q: "errore 502 & più", list: "new", scope: "all" } };
    const url = new URL(hrefOf(route), "https://desk.example");
    expect(parseRoute(url.pathname.slice("/tab/".length), url.search)).toEqual(route);
  });

  test("D3 a search keeps every kind of filter through the address", () => {
    const attributes = {
      number: "10*5155",
      fullText: '(pagopa || "errore 502") && !formazione',
      state: ["new", "pending reminder"],
      priority: [4, 5],
      owner: [null, "anna@example.it"],
      created: { from: "2026-11-01", to: "2026-11-30" },
      changed: { relative: "last", count: 7, unit: "day" },
      closed: { to: "2026-11-30" },
    } as const;
    const route: Route = { screen: "search", query: { attributes } };
    const url = new URL(hrefOf(route), "https://desk.example");
    expect(parseRoute(url.pathname.slice("/tab/".length), url.search)).toEqual(route);
    expect(url.search.length).toBeLessThan(400);
  });

  test.each([
    "x",
    "home/altro",
    "t",
    "t/abc",
    `t/${NUMBER}/6/x`,
    `t/${NUMBER}/volo`,
    `t/${NUMBER}/6/sposta`,
    `t/${NUMBER}/6/r/x`,
    "q",
    "n/fax",
    "pref/volo",
    "adm/volo",
    "faq/volo",
    "q/contact-center/volo",
  ])("%s leads nowhere and says so", (address) => {
    expect(parseRoute(address)).toEqual({ screen: "unknown", path: address });
  });

  test("an empty address is the Cruscotto", () => {
    expect(parseRoute("")).toEqual({ screen: "dashboard" });
  });
});
