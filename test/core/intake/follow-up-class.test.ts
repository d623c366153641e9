import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FollowUpClass, followUpClass } from "../../../core/intake/follow-up-class/follow-up-class.ts";
import { processorMs } from "../../support/processor-time.ts";
import { mail } from "./mail-fixture.ts";

const CASES = join(import.meta.dirname, "../../cases/followup");
const TICKET = {
  subject: "Lampione spento in via Verdi",
  text: "Buongiorno, il lampione davanti al civico 12 di via Verdi è spento da una settimana.",
};
const QUOTE =
  "\n\nIl 3 marzo 2026 alle 10:12 Assistenza <cc@example.it> ha scritto:\n> Grazie, sollecito. Approfitto per chiedere della TARI?";
const SIGNATURE = "\n\nCordiali saluti\nAnna Bianchi\nUfficio tributi\nTel. 06 1234567";

const classOf = (text: string, more: Parameters<typeof mail>[0] = {}): FollowUpClass =>
  followUpClass(mail({ subject: `Re: ${TICKET.subject}`, text, ...more }), TICKET);

interface Line {
  readonly ticket: typeof TICKET;
  readonly reply: {
    readonly subject: string;
    readonly text: string;
    readonly headers?: Record<string, string>;
  };
  readonly class: FollowUpClass;
}

describe("what a follow-up is to its ticket", () => {
  it.each(["dev", "held-out", "held-out-2", "held-out-3", "held-out-4", "held-out-5", "held-out-6"])(
    "G4 G7 M6 nine in ten of the labelled set %s are told",
    (set) => {
      const lines = readFileSync(join(CASES, `${set}.jsonl`), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Line);
      const right = lines.filter(({ ticket, reply: { headers = {}, ...reply }, class: wanted }) => {
        const lower = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
        return followUpClass(mail({ ...reply, headers: Object.fromEntries(lower) }), ticket) === wanted;
      });
      expect(lines.length).toBeGreaterThanOrEqual(40);
      expect(right.length / lines.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([
    ["Grazie mille, ora funziona", "thanks"],
    ["Sono ancora in attesa di una risposta.", "solicitation"],
    ["Altra cosa: la mia carta d'identità è scaduta, come la rinnovo?", "new_topic"],
    ["Il codice sul palo è 4471.", "same_topic"],
  ] as const)("G4 G7 M6 neither the quoted mail nor the signature decides: %j", (text, wanted) => {
    expect(classOf(text + SIGNATURE + QUOTE)).toBe(wanted);
  });

  it.each([
    ["Ieri sera la luce era di nuovo accesa, ottimo lavoro!", "thanks"],
    ["Era solo la lampadina del vicino, scusate il disturbo e grazie comunque", "thanks"],
    ["Grazie, ieri sera era acceso ma oggi è di nuovo spento", "same_topic"],
    ["Grazie, il numero sul palo è 00871", "same_topic"],
    ["Perfetto grazie, devo fare altro?", "same_topic"],
    ["Buonasera, si sa quando passa la squadra? È quasi un mese che aspettiamo", "solicitation"],
    ["scusate se insisto ma non si è visto nessuno", "solicitation"],
    ["Nessuna nuova?", "solicitation"],
    ["Il vostro tecnico mi ha risposto ieri e dice che manca il pezzo", "same_topic"],
    ["In risposta alla vostra, il palo è quello davanti alla farmacia", "same_topic"],
    ["Lampione a posto. Adesso però perde acqua la fontanella di piazza Dante", "new_topic"],
    ["Ne approfitto per chiedere come si rinnova la carta d'identità di mia madre", "new_topic"],
    ["Sono in ferie fino al 20, per urgenze scrivere al collega Neri", "auto_reply"],
  ] as const)("G4 G7 M6 what somebody does in a reply tells it from its near misses: %j", (text, wanted) => {
    expect(classOf(text)).toBe(wanted);
  });

  it("M6 G7 a long letter is neither thanks nor a request for news", () => {
    const report =
      "Il lampione si accende alle sei e si spegne dopo mezz'ora, la strada resta al buio. ".repeat(20);
    expect(classOf(`Grazie. ${report}`)).toBe("same_topic");
    expect(classOf(`Sollecito una risposta. ${report}`)).toBe("same_topic");
  });

  it("M3 headers of a machine decide before any word", () => {
    expect(classOf("Grazie mille", { headers: { "auto-submitted": "auto-replied" } })).toBe("auto_reply");
  });

  it.each([
    "Domani sono assente, mi chiami giovedì.",
    "Ho ricevuto solo una risposta automatica, nessuno mi ha chiamato.",
  ])("M3 a person who speaks of absence or of machines is a person: %j", (text) => {
    expect(classOf(text)).not.toBe("auto_reply");
  });

  it.each([
    ["Grazie, ma il lampione è ancora spento.", "same_topic"],
    ["Grazie in anticipo per la risposta.", "same_topic"],
    ["Grazie, quando passate?", "same_topic"],
  ] as const)("M6 thanks with something behind it are none: %j", (text, wanted) => {
    expect(classOf(text)).toBe(wanted);
  });

  it("G7 a request said again word for word is a solicitation, with something new it is not", () => {
    expect(classOf(TICKET.text)).toBe("solicitation");
    expect(classOf("Sollecito una risposta. In allegato la foto del palo.")).toBe("same_topic");
  });

  it("G4 an opener that leads to courtesy or to the same matter opens nothing", () => {
    expect(classOf("Grazie! Colgo l'occasione per augurarvi buone feste.")).toBe("thanks");
    expect(classOf("Approfitto per precisare che il lampione è quello di destra.")).toBe("same_topic");
  });

  it("G4 a new subject about something else in a reply is a new topic", () => {
    const subject = "Cassonetti pieni in piazza Dante";
    const text = "Segnalo che i cassonetti della carta non vengono svuotati.";
    expect(classOf(text, { subject })).toBe("new_topic");
  });

  it("any text has a class, and soon", async () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), fc.string(), (text, subject) => {
        expect(["same_topic", "new_topic", "thanks", "solicitation", "auto_reply"]).toContain(
          classOf(text, { subject }),
        );
      }),
    );
    const long = [
      "non ha ".repeat(7000),
      "a".repeat(50_000),
      "grazie ".repeat(7000),
      "sapere se ".repeat(5000),
    ];
    for (const text of long) {
      expect(await processorMs(() => classOf(text))).toBeLessThan(2_000);
    }
  });
});
