import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CITIZEN, CONTACT_CENTER, MARTA, type RunningDesk, startDesk } from "../support/running-desk.ts";
import { until } from "../support/until.ts";

interface Line {
  readonly level: string;
  readonly message: string;
  readonly requestId?: string;
  readonly route?: string;
}

const BODY = "Buongiorno, il bollettino Zeffirino non si apre";
const ANSWER = "Gentile utente, abbiamo corretto il Trabiccolo";

let desk: RunningDesk;
beforeAll(async () => {
  desk = await startDesk({ LOG_LEVEL: "debug" });
});
afterAll(() => desk.dispose());

const lines = (): Line[] =>
  desk
    .output()
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

async function ticketOf(subject: string): Promise<string> {
  await desk.mail({ from: CITIZEN, to: CONTACT_CENTER, subject, text: `${BODY}\n` });
  return until("the ticket is there", async () => {
    const { body } = await desk.api(MARTA, "/tickets?limit=200");
    return body.items.find(({ title }: { title: string }) => title === subject)?.number as string | undefined;
  });
}

const sentTo = async (address: string) =>
  (await desk.log()).filter(({ kind, to }) => kind === "mail" && to.includes(address));

describe("a desk at work", () => {
  it("R4 one id leads from a request over its command and its effect to the call of Graph it ends in", async () => {
    const number = await ticketOf("Bollettino illeggibile");
    const requestId = randomUUID();
    const reply = { text: ANSWER };
    const answered = await desk.api(MARTA, `/tickets/${number}/replies`, reply, {
      "x-request-id": requestId,
    });
    expect([answered.status, answered.body]).toEqual([201, expect.anything()]);
    await until("the answer left", async () =>
      (await sentTo(CITIZEN.address)).some(({ payload }) => JSON.stringify(payload).includes("Trabiccolo")),
    );
    const ofRequest = lines().filter((line) => line.requestId === requestId);
    expect(ofRequest.map(({ message }) => message)).toEqual(expect.arrayContaining(["request", "graph"]));
    const requests = (await (await fetch(`${desk.url}/local/graph-requests`)).json()) as {
      requestId: string;
    }[];
    expect(requests.some((request) => request.requestId === requestId)).toBe(true);
  });

  it("R4 Prometheus sees what was done", async () => {
    const page = await (await fetch(`${desk.url}/metrics`)).text();
    expect(page).toMatch(/sportello_mails_total\{outcome="taken"\} [1-9]/);
    expect(page).toMatch(/sportello_ticket_events_total\{type="TicketCreated"\} [1-9]/);
    expect(page).toMatch(/sportello_effect_seconds_count\{kind="mail.send",outcome="done"\} [1-9]/);
    expect(page).toMatch(/sportello_call_seconds_count\{service="graph",route="[^"@]+",status="200"\} [1-9]/);
    expect(page).toContain('sportello_outbox_tickets{state="dead"} 0');
  });

  it("R4 a signal changes how much is logged, and back", async () => {
    const changes = () => lines().filter(({ message }) => message === "the log's level was changed").length;
    desk.signal("SIGUSR2");
    await until("the level is warn", async () => changes() === 1 || undefined);
    const before = lines().length;
    await fetch(`${desk.url}/healthz`);
    desk.signal("SIGUSR2");
    await until("the level is info", async () => changes() === 2 || undefined);
    expect(
      lines()
        .slice(before)
        .map(({ message }) => message),
    ).toEqual(["the log's level was changed"]);
    desk.signal("SIGUSR2");
    await until("the level is debug", async () => changes() === 3 || undefined);
  });

  it("R4 SIGTERM under load: the process ends with 0, and nothing accepted is lost or done twice", async () => {
    const number = await ticketOf("Sotto carico");
    const accepted: string[] = [];
    let isOver = false;
    const writer = async (name: string): Promise<void> => {
      for (let n = 0; !isOver; n++) {
        const text = `nota ${name}-${n}.`;
        const made = await desk
          .api(
            MARTA,
            `/tickets/${number}/notes`,
            { subject: "Carico", text },
            { "idempotency-key": text.replace(" ", "-") },
          )
          .catch(() => null);
        if (made === null) return;
        if (made.status === 201) accepted.push(text);
      }
    };
    const citizen = async (): Promise<number> => {
      let taken = 0;
      while (!isOver) {
        const subject = `Carico ${taken}`;
        const from = { name: CITIZEN.name, address: `cittadino${taken}@example.org` };
        const sent = await desk.mail({ from, to: CONTACT_CENTER, subject, text: BODY }).then(
          () => true,
          () => false,
        );
        if (!sent) return taken;
        taken++;
      }
      return taken;
    };
    const load = Promise.all([citizen(), writer("a"), writer("b"), writer("c")]);
    await until("there is load", async () => accepted.length > 40 || undefined);
    const code = await desk.stop();
    isOver = true;
    const [mails] = await load;
    expect(code).toBe(0);
    expect(lines().at(-1)?.message).toBe("stopped");
    await desk.restart();
    const { body } = await desk.api(MARTA, `/tickets/${number}/articles`);
    const notes: string[] = body.items.map(({ text }: { text: string }) => text);
    for (const text of accepted)
      expect(
        notes.filter((each) => each === text),
        text,
      ).toHaveLength(1);
    expect(mails).toBeGreaterThan(0);
    for (let n = 0; n < mails; n++) {
      const answers = await until(`citizen ${n} is answered`, async () => {
        const sent = await sentTo(`cittadino${n}@example.org`);
        return sent.length > 0 ? sent : undefined;
      });
      expect(answers).toHaveLength(1);
    }
  });

  it("R3 the whole log of all this names no citizen, no operator and no word anybody wrote", () => {
    const log = lines().map((line) => JSON.stringify(line));
    expect(log.length).toBeGreaterThan(50);
    const people = ["mario.rossi", "Mario", "Rossi", "cittadino", "marta.bassi", "Marta", "Bassi"];
    const words = ["Zeffirino", "Trabiccolo", "Bollettino", "Carico", "carico", "nota a-"];
    for (const word of [...people, ...words]) {
      expect(
        log.filter((line) => line.includes(word)),
        word,
      ).toEqual([]);
    }
  });
});
