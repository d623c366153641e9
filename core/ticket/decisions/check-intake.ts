import { queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import { checkMail, type IntakeCheck } from "../../intake/check/check-mail.ts";
import type { Finding, FindingCode } from "../../intake/check/finding.ts";
import type { IntakeNote } from "../../intake/check/intake-note.ts";
import { weekdayOf } from "../../intake/check/weekday.ts";
import { SYSTEM } from "../../people/actor.ts";
import type { IncomingMessage } from "../commands/messages.ts";
import type { Draft } from "../draft.ts";

/** What a later mail can supply; the rest is said of the first and stays. */
const SUPPLIED: readonly FindingCode[] = [
  "not_explained",
  "signature_missing",
  "telephone_missing",
  "attachment_announced",
  "error_not_shown",
  "organisation_unknown",
];
/** A ticket stays small whatever a mail names. */
const MAX_WINDOWS = 10;

/** Notes what a person's first mail lacks, where its queue wants to know (spec G1). */
export function checkFirstMail(draft: Draft, message: IncomingMessage): void {
  const { queue } = draft.ticket;
  const rules = queueOf(draft.ctx.desk, queue).intake;
  if (!rules || rules.mode === "off" || !isPersonsMail(message) || draft.ticket.noAutoResponses) return;
  const { findings, ...rest } = read(draft, message);
  const wanted = findings.filter(({ code }) => rules.findings.includes(code));
  draft.record({ type: "IntakeChecked", note: noteOf(rest, wanted) }, SYSTEM);
}

/** Takes off the list what the customer's further mail supplies, and remembers when he can be reached. */
export function checkFurtherMail(draft: Draft, message: IncomingMessage): void {
  const before = draft.ticket.intake;
  if (!before || !isPersonsMail(message)) return;
  const now = read(draft, message);
  const missing = new Set(now.findings.map(({ code }) => code));
  const note: IntakeNote = {
    findings: before.findings.filter(
      ({ code }) => !SUPPLIED.includes(code) || !isSupplied(code, missing, message),
    ),
    request: before.request,
    telephone: now.telephone?.number ?? before.telephone,
    availability: now.availability.length > 0 ? now.availability.slice(0, MAX_WINDOWS) : before.availability,
  };
  if (JSON.stringify(note) !== JSON.stringify(before)) draft.record({ type: "IntakeChecked", note }, SYSTEM);
}

/** An attachment is supplied by one, not by a mail that announces none. */
const isSupplied = (
  code: FindingCode,
  missing: ReadonlySet<FindingCode>,
  { attachments }: IncomingMessage,
): boolean =>
  code === "attachment_announced" || code === "error_not_shown" ? attachments.length > 0 : !missing.has(code);

const isPersonsMail = ({ channel, receivedAs }: IncomingMessage): boolean =>
  channel === "email" && receivedAs === undefined;

function read(draft: Draft, { subject, from, text, attachments }: IncomingMessage): IntakeCheck {
  const { desk, now } = draft.ctx;
  return checkMail(
    { subject, from, text, attachments: attachments.map(({ filename }) => filename) },
    {
      organisations: [...desk.organisations.values()],
      products: desk.products ?? [],
      weekday: weekdayOf(fieldsInZone(now, desk.timeZone).date),
    },
  );
}

const noteOf = (
  { request, telephone, availability }: Omit<IntakeCheck, "findings">,
  findings: readonly Finding[],
): IntakeNote => ({
  findings,
  request,
  telephone: telephone?.number ?? null,
  availability: availability.slice(0, MAX_WINDOWS),
});
