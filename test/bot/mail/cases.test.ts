import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeLine, type ParsedLine } from "../../../bot/cli/mail-parse.ts";

/** The shared case sets, scored as their `score.py` does. Absent outside our machines: said aloud, not failed. */
const CASES = join(import.meta.dirname, "../../../../shared/cases");

interface Case {
  readonly id: string;
  readonly expect?: Readonly<Record<string, unknown>>;
}

interface Answered {
  readonly id: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly answer: Partial<ParsedLine> & { readonly error?: string };
}

async function answers(set: string): Promise<Answered[]> {
  const lines = readFileSync(join(CASES, `${set}.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  const out: Answered[] = [];
  for (const line of lines) {
    const { id, expect: expected = {} } = JSON.parse(line) as Case;
    out.push({ id, expected, answer: (await describeLine(line)) ?? {} });
  }
  return out;
}

const spaced = (value: unknown): string =>
  String(value ?? "")
    .normalize("NFC")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
const squeezed = (value: unknown): string => spaced(value).replaceAll(" ", "");
const tokens = (value: unknown): Set<string> =>
  new Set(
    spaced(value)
      .toLowerCase()
      .match(/[\p{L}\p{N}_]{3,}/gu) ?? [],
  );

function recall(wanted: unknown, found: unknown): number {
  const want = [...tokens(wanted)];
  const got = tokens(found);
  return want.length === 0 ? 1 : want.filter((token) => got.has(token)).length / want.length;
}

/** Some expectations were recorded by a parser that lost bytes (U+FFFD); we read them, so any letter will do. */
function same(wanted: unknown, found: unknown): boolean {
  const [want, got] = [[...spaced(wanted)], [...spaced(found)]];
  return want.length === got.length && want.every((char, index) => char === "\ufffd" || char === got[index]);
}

function share(rows: readonly Answered[], test: (row: Answered) => boolean): number {
  const missed = rows.filter((row) => !test(row)).map((row) => row.id);
  if (missed.length > 0)
    console.warn(`missed ${missed.length} of ${rows.length}: ${missed.slice(0, 8).join(" ")}`);
  return (rows.length - missed.length) / rows.length;
}

const ACTIVE =
  /<\s*(script|iframe|object|embed|base|meta|link|form|style)\b|\son\w+\s*=|(?:javascript|vbscript|livescript)\s*:|data:text\/html|expression\s*\(/i;
const withoutTags = (html: string): string => html.replace(/<[^>]+>/g, " ");

if (!existsSync(CASES)) console.warn(`SKIPPED: the shared mail cases are not at ${CASES}`);

describe.skipIf(!existsSync(CASES))("shared mail cases", () => {
  it("parses stalwart's mails: subject, sender, text", async () => {
    const rows = await answers("mail-stalwart");
    expect(rows.filter(({ answer }) => answer.error)).toEqual([]);
    expect(share(rows, ({ expected, answer }) => same(expected.subject, answer.subject))).toBe(1);
    const senders = rows.filter(({ expected }) => (expected.from_emails as string[]).length > 0);
    expect(
      share(senders, ({ expected, answer }) =>
        same((expected.from_emails as string[])[0], answer.from_email),
      ),
    ).toBe(1);
    const ids = rows.filter(({ expected }) => expected.message_id);
    expect(share(ids, ({ expected, answer }) => same(expected.message_id, answer.message_id))).toBe(1);
    const bodies = rows.filter(({ expected }) => spaced((expected.text_parts as string[]).join(" ")) !== "");
    const isKept = ({ expected, answer }: Answered): boolean => {
      const wanted = (expected.text_parts as string[]).join(" ");
      return recall(wanted, answer.text) >= 0.95 || same(wanted, answer.text);
    };
    expect(share(bodies, isKept)).toBeGreaterThanOrEqual(0.97);
  });

  it("tells bounces, feedback and automatic answers from mails", async () => {
    const rows = await answers("bounce-sisimai");
    expect(rows.filter(({ answer }) => answer.error)).toEqual([]);
    const of = (kind: string): Answered[] => rows.filter(({ expected }) => expected.class === kind);
    expect(share(of("bounce"), ({ answer }) => answer.class === "bounce")).toBeGreaterThanOrEqual(0.98);
    expect(share(of("arf-feedback"), ({ answer }) => answer.class === "arf-feedback")).toBe(1);
    expect(share(of("auto-reply"), ({ answer }) => answer.class === "auto-reply")).toBe(1);
    expect(share(of("not-bounce"), ({ answer }) => answer.class === "person")).toBe(1);
  });

  it("splits replies and loses nothing of the new text", async () => {
    const crisp = await answers("reply-crisp");
    const wanted = ({ expected }: Answered): unknown =>
      expected.reply ?? expected.visible ?? expected.first_fragment;
    const isExact = (row: Answered): boolean => squeezed(wanted(row)) === squeezed(row.answer.reply);
    const isKept = (row: Answered): boolean => recall(wanted(row), row.answer.reply) >= 0.95;
    expect(share(crisp, isKept)).toBe(1);
    // The one missed is an answer below the quote, which the case drops and we keep.
    expect(share(crisp, isExact)).toBeGreaterThanOrEqual(0.97);
    const talon = await answers("reply-talon");
    // talon counts a declared signature and "Sent from my …" as reply; for us they are the signature.
    const withSignature = (row: Answered): Answered => ({
      ...row,
      answer: { ...row.answer, reply: `${row.answer.reply}\n${row.answer.signature}` },
    });
    expect(share(talon, (row) => isKept(row) || isKept(withSignature(row)))).toBe(1);
    expect(share(talon, isExact)).toBeGreaterThanOrEqual(0.9);
  });

  it("finds signatures", async () => {
    const rows = await answers("signature-talon");
    expect(
      share(rows, ({ expected, answer }) => squeezed(expected.signature) === squeezed(answer.signature)),
    ).toBeGreaterThan(0.8);
  });

  it("leaves nothing active in hostile HTML and keeps its words", async () => {
    const rows = await answers("xss-zammad");
    expect(share(rows, ({ answer }) => typeof answer.html === "string" && !ACTIVE.test(answer.html))).toBe(1);
    const isKept = ({ expected, answer }: Answered): boolean =>
      recall(withoutTags(String(expected.html)), withoutTags(answer.html ?? "")) >= 0.95;
    expect(share(rows, isKept)).toBeGreaterThanOrEqual(0.98);
  });

  it("answers every broken mail with what it holds", async () => {
    const rows = await answers("robust-mail");
    expect(rows.filter(({ answer }) => answer.error)).toEqual([]);
    expect(
      rows.every(({ answer }) => typeof answer.text === "string" && Array.isArray(answer.attachments)),
    ).toBe(true);
  }, 20_000);
});
