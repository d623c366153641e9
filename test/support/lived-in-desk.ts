import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CLOSED, CUSTOMERS, FAQ_ARTICLES, MAILS, SEEDS, type Seed } from "./lived-in-tickets.ts";
import { CONTACT_CENTER, DAVIDE, type Json, MARTA, type RunningDesk, startDesk } from "./running-desk.ts";
import { until } from "./until.ts";

const SAMPLE = resolve(import.meta.dirname, "../../desk.yml");

/** A desk on which people have worked: something late, waiting, written, closed in every queue. */
export interface LivedInDesk extends RunningDesk {
  /** A ticket with a conversation: mails, a note, a phone call, files, links. */
  readonly number: string;
  readonly other: string;
}

/** Marta works in every queue; what is urgent is late after a minute. */
async function deskFile(): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), "sportello-desk-")), "desk.yml");
  const sample = await readFile(SAMPLE, "utf8");
  const everywhere = sample.replaceAll(/^( {6}rw: \[)(?!marta)/gm, `$1${MARTA}, `);
  const quick = everywhere.replace(
    /(key: urgente[\s\S]*?solution: )\{[^}]*\}/,
    "$1{ minutes: 1, notifyPercent: 50, calendar: always }",
  );
  await writeFile(file, quick);
  return file;
}

export async function startLivedInDesk(): Promise<LivedInDesk> {
  const config = await deskFile();
  const desk = await startDesk({ DESK_CONFIG: config });
  const numbers: string[] = [];
  for (const seed of SEEDS) numbers.push(await plant(desk, seed));
  for (const { who, subject, text } of MAILS) await writes(desk, who, subject, text);
  for (const article of FAQ_ARTICLES) await desk.api(MARTA, "/faq", article);
  const number = await until("the mails", async () => {
    const { items } = (await desk.api(MARTA, "/tickets?limit=200")).body;
    const ours = items.filter(({ title }: Json) => MAILS.some(({ subject }) => subject === title));
    return (
      ours.length === MAILS.length && ours.find(({ title }: Json) => title.startsWith("Sopralluogo"))?.number
    );
  });
  const [other = ""] = numbers;
  await converse(desk, number, numbers[3] ?? other);
  return {
    ...desk,
    number,
    other,
    async dispose() {
      await desk.dispose();
      await rm(join(config, ".."), { recursive: true, force: true });
    },
  };
}

async function plant({ api }: RunningDesk, { who, queue, subject, text, more, next }: Seed): Promise<string> {
  const [name, address] = CUSTOMERS[who] ?? CUSTOMERS[0];
  const { body } = await api(MARTA, "/tickets", {
    customer: { name, address },
    queue,
    subject,
    text,
    ...more,
  });
  const { number } = body;
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const does: Record<NonNullable<Seed["next"]>, () => Promise<Json>> = {
    take: () => api(MARTA, `/tickets/${number}/take`, {}),
    other: () =>
      api(
        queue === "tributi" ? `tommaso.riva${MARTA.slice(MARTA.indexOf("@"))}` : DAVIDE,
        `/tickets/${number}/take`,
        {},
      ),
    pending: () => waits(api, number, at(3 * 24 * 60)),
    soon: () => waits(api, number, at(1)),
    closed: () => api(MARTA, `/tickets/${number}/close`, CLOSED),
    note: () =>
      api(MARTA, `/tickets/${number}/notes`, { subject: "Verifica", text: "Chiesto il codice all’ufficio." }),
    watch: () => api(MARTA, `/tickets/${number}/watch`, {}),
  };
  if (next) await does[next]();
  return number;
}

const waits = (api: RunningDesk["api"], number: string, until: string) =>
  api(MARTA, `/tickets/${number}/pending`, {
    state: "pending reminder",
    until,
    subject: "In attesa",
    text: "Attende i documenti.",
  });

const writes = (desk: RunningDesk, who: number, subject: string, text: string) => {
  const [name, address] = CUSTOMERS[who] ?? CUSTOMERS[0];
  const attachments = subject.startsWith("Sopralluogo")
    ? [
        {
          filename: "planimetria.pdf",
          content: Buffer.from("%PDF-1.4\n%%EOF"),
          contentType: "application/pdf",
        },
      ]
    : [];
  return desk.mail({ from: { name, address }, to: CONTACT_CENTER, subject, text, attachments });
};

/** What makes a ticket worth looking at. */
async function converse({ api }: RunningDesk, number: string, linked: string): Promise<void> {
  const path = `/tickets/${number}`;
  await api(DAVIDE, `${path}/notes`, {
    subject: "Cantiere di via Tiburtina",
    text: "Il cantiere chiude venerdì: il sopralluogo si può fissare da lunedì.",
  });
  await api(MARTA, `${path}/replies`, {
    text: "abbiamo ricevuto la Sua richiesta. La planimetria è leggibile; ci serve anche il numero della concessione.",
    next: { state: "open" },
  });
  await api(MARTA, `${path}/phone-calls`, {
    direction: "outbound",
    subject: "Telefonata effettuata",
    text: "Non risponde. Riprovare dopo le 9.",
  });
  await api(MARTA, `${path}/links`, { number: linked, kind: "normal" });
}
