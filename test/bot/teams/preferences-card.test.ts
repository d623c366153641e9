import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { preferencesOf } from "../../../core/people/choose-preferences.ts";
import { textsOf, verbsOf } from "../../support/cards.ts";
import { GIULIA, GUEST, LAURA } from "../../support/sample-desk.ts";
import type { Json } from "../local/support.ts";
import { type NoticeDesk, startNoticeDesk } from "./support/notice-desk.ts";

let desk: NoticeDesk;
beforeEach(async () => {
  desk = await startNoticeDesk();
});
afterEach(() => desk.stop());

const cardIn = ({ activities }: Json): Json => activities.at(-1)?.attachments?.[0]?.content;
const FILLED = {
  prefs_myQueues: "contact-center,tributi",
  prefs_language: "en",
  prefs_toldBy: "teams-chat,mail",
  prefs_digestAt: "14:00",
  prefs_digestAgain: "08:00",
  prefs_absent: "1",
  prefs_absenceFrom: "2026-04-01",
  prefs_absenceUntil: "2026-04-03",
  prefs_substitute: GIULIA,
  prefs_absenceText: "Torno il 4.",
};

describe("B4 P5 preferences in the chat", () => {
  it.each([
    ["preferenze", "Le mie code"],
    ["Preferenze!", "Le mie code"],
    ["preferences", "Le mie code"],
  ])("B4 «%s» shows what holds, in a form", async (words, label) => {
    const card = cardIn(await desk.say(LAURA, words));
    expect(JSON.stringify(card)).toContain(`"label":"${label}"`);
    expect(JSON.stringify(card)).toContain('"value":"contact-center"');
    expect(verbsOf(card)).toEqual(["prefs.save"]);
  });

  it("P5 saves what was chosen, and from then on speaks the chosen language whatever the client's", async () => {
    const { id } = (await desk.say(LAURA, "preferenze")).activities.at(-1);
    const saved = await desk.click(id, LAURA, "prefs.save", { only: "", ...FILLED });
    expect(textsOf(saved.body.value)).toContain("Preferences saved");
    expect(await preferencesOf(desk.store, LAURA)).toEqual({
      myQueues: ["contact-center", "tributi"],
      language: "en",
      toldBy: ["teams-chat", "mail"],
      digest: { at: "08:00", again: "14:00" },
      absence: { from: "2026-04-01", until: "2026-04-03", substitute: GIULIA, text: "Torno il 4." },
      plainLanguage: true,
    });
    expect(textsOf(cardIn(await desk.say(LAURA, "nuovi")))).toContain("New tickets");
    const ticket = await desk.ticket();
    const shown = await desk.say(LAURA, ticket.number);
    expect(textsOf(cardIn(shown))).toContain("no owner");
    const taken = await desk.click(shown.activities[0].id, LAURA, "ticket.take");
    expect(textsOf(taken.body.value)).toContain("yours");
  });

  it("P5 B3 gives back what was typed with what is wrong, and saves nothing of it", async () => {
    const { id } = (await desk.say(LAURA, "preferenze")).activities.at(-1);
    const save = async (fields: Json): Promise<readonly string[]> => {
      const { body } = await desk.click(id, LAURA, "prefs.save", { only: "", ...FILLED, ...fields });
      return textsOf(body.value);
    };
    expect(await save({ prefs_toldBy: "" })).toContain("Scegliere almeno un modo");
    expect(await save({ prefs_absenceUntil: "" })).toContain("Indicare il primo e l’ultimo giorno");
    expect(await save({ prefs_absenceUntil: "2026-03-01" })).toContain(
      "L’ultimo giorno viene prima del primo",
    );
    expect(await save({ prefs_substitute: LAURA })).toContain("Scegliere un altro operatore");
    expect(await save({ prefs_myQueues: "viabilita" })).toContain("Una di queste code non è visibile per te");
    expect(await preferencesOf(desk.store, LAURA)).toBeNull();
  });

  it("N3 *Cambia orario* shows the hours alone, and saving them leaves the rest as it was", async () => {
    await desk.choose(LAURA, { toldBy: ["mail"], digest: { at: "08:00" } });
    const { id } = (await desk.say(LAURA, "ciao")).activities.at(-1);
    const shown = await desk.click(id, LAURA, "prefs.digest");
    expect(JSON.stringify(shown.body.value)).not.toContain('prefs_toldBy","label');
    await desk.click(id, LAURA, "prefs.save", {
      only: "digest",
      prefs_digestAt: "-",
      prefs_digestAgain: "15:30",
    });
    expect(await preferencesOf(desk.store, LAURA)).toMatchObject({
      toldBy: ["mail"],
      digest: { at: "15:30" },
    });
    await desk.click(id, LAURA, "prefs.save", {
      only: "digest",
      prefs_digestAt: "-",
      prefs_digestAgain: "-",
    });
    expect((await preferencesOf(desk.store, LAURA))?.digest).toBeNull();
  });

  it("X2 P5 plainer words are switched off and on again; a card from before the switch leaves it as it is", async () => {
    const { id } = (await desk.say(LAURA, "preferenze")).activities.at(-1);
    const save = async (fields: Json) => {
      const { body } = await desk.click(id, LAURA, "prefs.save", { only: "", ...FILLED, ...fields });
      const [toggle] = (body.value.body as Json[]).filter((item) => item.id === "prefs_plainLanguage");
      return [toggle.value, (await preferencesOf(desk.store, LAURA))?.plainLanguage];
    };
    expect(await save({ prefs_plainLanguage: "0" })).toEqual(["0", false]);
    expect(await save({})).toEqual(["0", false]);
    expect(await save({ prefs_plainLanguage: "1" })).toEqual(["1", true]);
  });

  it("B4 are not shown to a channel", async () => {
    const { activities } = await desk.say(LAURA, "@Sportello preferenze", "Contact Center");
    expect(activities.at(-1).text).toContain("per la chat personale");
  });
});

describe("B4 the welcome", () => {
  it("B4 comes once with the operator's own queues and where he is told, however often Teams says that the app was installed", async () => {
    await desk.choose(LAURA, { myQueues: ["tributi"], toldBy: ["mail"] });
    await desk.fault({ target: "activity", kind: "duplicate", count: 2 });
    await desk.say(LAURA, "i miei");
    const welcomes = async () =>
      (await desk.chatOf(LAURA)).filter(({ payload }) =>
        JSON.stringify(payload).includes("Lo Sportello è pronto"),
      );
    const [welcome, ...others] = await welcomes();
    expect(others).toEqual([]);
    const card = welcome?.payload.attachments[0].content;
    expect(textsOf(card)).toEqual(
      expect.arrayContaining(["Tributi - Bolli e occupazioni suolo", "per mail"]),
    );
    expect(verbsOf(card)).toEqual(["desk.mine", "prefs.open", "desk.new"]);
  });

  it("B4 P1 tells somebody without rights whom to ask, and shows him no preferences of others", async () => {
    const card = cardIn(await desk.say(GUEST, "preferenze"));
    expect(JSON.stringify(card)).not.toContain("Contact Center");
  });
});
