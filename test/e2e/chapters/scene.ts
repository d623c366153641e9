import type { Browser } from "playwright-core";
import { CITIZEN, CONTACT_CENTER, type Json, MARTA, type RunningDesk } from "../../support/running-desk.ts";
import { type Look, type Opening, openTab, saidOf, type TabPage } from "../../support/tab-page.ts";
import { until } from "../../support/until.ts";

/** One chapter of the handbook done once, as one operator looks at the tab. */
export interface Scene {
  readonly desk: RunningDesk;
  readonly look: Look;
  /** Words that stand in no other run: a subject to find things by. */
  readonly mark: string;
  open(path: string, opening?: Omit<Opening, "look" | "path">): Promise<TabPage>;
  /** Somebody has telephoned; the ticket's number. */
  phoneTicket(fields?: Json): Promise<string>;
  /** A citizen writes; the number of the ticket it becomes. */
  mailTicket(text?: string): Promise<string>;
  ticket(number: string, operator?: string): Promise<Json>;
  articles(number: string, operator?: string): Promise<readonly Json[]>;
  /** Waits for what the desk says of a ticket; while the operator may not see it, it is not so yet. */
  becomes(what: string, number: string, is: (ticket: Json) => unknown, operator?: string): Promise<void>;
  /** Waits for a mail that left with these words; who it went to. */
  mailed(words: string): Promise<Json>;
  /** Closes what was opened. */
  end(): Promise<void>;
}

let scenes = 0;

export function setScene(desk: RunningDesk, browser: Browser, look: Look): Scene {
  const opened: TabPage[] = [];
  const mark = `Pratica ${++scenes} (${saidOf(look)})`;
  const ticket = async (number: string, operator = MARTA) =>
    (await desk.api(operator, `/tickets/${number}`)).body;
  return {
    desk,
    look,
    mark,
    ticket,
    async open(path, opening = {}) {
      const tab = await openTab(browser, desk, { ...opening, look, path });
      opened.push(tab);
      return tab;
    },
    async phoneTicket(fields = {}) {
      const { body } = await desk.api(MARTA, "/tickets", {
        customer: CITIZEN,
        queue: "contact-center",
        subject: mark,
        text: "Chiede notizie della sua domanda.",
        ...fields,
      });
      return body.number;
    },
    async mailTicket(text = "Buongiorno,\n\nattendo notizie della mia domanda.\n\nMario Rossi") {
      await desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject: mark, text });
      const asked = `/tickets?queue=contact-center&limit=200`;
      const found = await until("the ticket", async () =>
        (await desk.api(MARTA, asked)).body.items.find(({ title }: Json) => title === mark),
      );
      return found.number;
    },
    articles: async (number, operator = MARTA) =>
      (await desk.api(operator, `/tickets/${number}/articles`)).body.items,
    async becomes(what, number, is, operator = MARTA) {
      await until(what, async () => {
        const { status, body } = await desk.api(operator, `/tickets/${number}`);
        return status === 200 && is(body);
      });
    },
    async mailed(words) {
      const entry = await until(`the mail «${words}»`, async () =>
        (await desk.log()).find(({ kind, payload }) => kind === "mail" && payload.text.includes(words)),
      );
      return entry.payload;
    },
    async end() {
      await Promise.all(opened.map((tab) => tab.close()));
    },
  };
}
