import { afterEach, describe, expect, it } from "vitest";
import { MAILBOX, type MailboxFixture, startMailbox } from "./mailbox-fixture.ts";

let box: MailboxFixture;
afterEach(() => box.close());

/** A mailbox that was in use for a month, one turn into its first connection. */
async function midway(): Promise<void> {
  box = await startMailbox();
  await box.local("POST", "/local/mails", JSON.stringify({ mailbox: MAILBOX, count: 700, days: 30 }));
  await read();
}

const read = () => box.read({ readSince: "everything" });

const titlesOfAll = async (): Promise<readonly string[]> =>
  (
    await box.store.tickets.find({
      filter: { all: [] },
      sort: { by: "number", direction: "asc" },
      limit: 1_000,
    })
  ).items.map(({ title }) => title);

describe("whose turn it is, when years of mail wait", () => {
  it("M1 a citizen who writes meanwhile is not made to wait behind them", async () => {
    await midway();
    await box.arrive({ Subject: "Scrivo adesso" });
    await read();
    expect(await titlesOfAll()).toContain("Scrivo adesso");
    expect((await titlesOfAll()).length).toBeLessThan(300);
  });

  it("M1 M5 what he writes about a mail that still waits comes after it, on its ticket", async () => {
    await midway();
    await box.arrive({ Subject: "Re: Richiesta 650", References: "<fill-650@example.org>" });
    await read();
    expect(await titlesOfAll()).not.toContain("Richiesta 650");
    while ((await titlesOfAll()).length < 700) await read();
    await read();
    expect(await titlesOfAll()).toHaveLength(700);
    const [number = ""] = await box.store.tickets.ticketsOfMessageIds(["fill-650@example.org"]);
    expect((await box.store.tickets.articles(number)).map(({ sender }) => sender)).toEqual([
      "customer",
      "system",
      "customer",
    ]);
  });

  it("M1 the old ones go on beside many that are new", async () => {
    await midway();
    const before = (await titlesOfAll()).length;
    for (let n = 0; n < 150; n++) await box.arrive({ Subject: `Nuova ${n}` });
    await read();
    const titles = await titlesOfAll();
    expect(titles.filter((title) => title.startsWith("Nuova"))).toHaveLength(64);
    expect(titles).toHaveLength(before + 128);
  });
});
