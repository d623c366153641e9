import { queueOf } from "../../desk/desk.ts";
import { fieldsInZone } from "../../desk/desk-time.ts";
import { rulesOf } from "../../desk/intake-rules.ts";
import { answersWithError, hasAttachment } from "../../intake/check/attachment/attachment-check.ts";
import { weekdayOf } from "../../intake/check/availability/weekday.ts";
import { checkMail, type IntakeCheck } from "../../intake/check/check-mail.ts";
import type { Finding, FindingCode } from "../../intake/check/finding.ts";
import type { IntakeNote } from "../../intake/check/intake-note.ts";
import { type IntakeMail, partsOf } from "../../intake/check/mail-parts.ts";
import { answersWithName } from "../../intake/check/signature/answered-name.ts";
import { WANTED } from "../../intake/check/wanted.ts";
import { SYSTEM } from "../../people/actor.ts";
import type { IncomingMessage } from "../commands/messages.ts";
import type { Decision } from "./decision.ts";

/** What a later mail can supply; the rest is said of the first and stays. */
const SUPPLIED: readonly FindingCode[] = WANTED;
/** A ticket stays small whatever a mail names. */
const MAX_WINDOWS = 10;

/**
 * Notes what a person's first mail lacks, where its queue wants to know (spec G1), and for which organisation he writes.
 * @param candidates keys of those he may be writing for: of several he must say which, whatever the queue looks for
 */
export function checkFirstMail(
  decision: Decision,
  message: IncomingMessage,
  candidates: readonly string[] = [],
): void {
  if (decision.ctx.importedAt !== undefined) return;
  const rules = rulesOf(queueOf(decision.ctx.desk, decision.ticket.queue));
  if (!rules || !isPersonsMail(message) || decision.ticket.noAutoResponses) return;
  const { findings, ...rest } = read(decision, message, candidates);
  const isOneOfSeveral = candidates.length > 1;
  const wanted = findings.filter(
    ({ code }) => rules.findings.includes(code) || (isOneOfSeveral && code === "organisation_unknown"),
  );
  const note = noteOf(rest, wanted);
  decision.record({ type: "IntakeChecked", note: isOneOfSeveral ? { ...note, candidates } : note }, SYSTEM);
  if (isOneOfSeveral) takeOrganisation(decision, rest.organisation?.key ?? null);
}

/** Takes off the list what the customer's further mail supplies, and remembers when he can be reached. */
export function checkFurtherMail(decision: Decision, message: IncomingMessage): void {
  const before = decision.ticket.intake;
  if (!before || !isPersonsMail(message)) return;
  const { candidates = [] } = before;
  const now = read(decision, message, candidates);
  const missing = new Set(now.findings.map(({ code }) => code));
  if (answersWithName(mailIn(message))) missing.delete("signature_missing");
  const note: IntakeNote = {
    ...before,
    findings: before.findings.filter(
      ({ code }) => !SUPPLIED.includes(code) || !isSupplied(code, missing, message),
    ),
    telephone: now.telephone?.number ?? before.telephone,
    availability: now.availability.length > 0 ? now.availability.slice(0, MAX_WINDOWS) : before.availability,
  };
  if (JSON.stringify(note) !== JSON.stringify(before))
    decision.record({ type: "IntakeChecked", note }, SYSTEM);
  const wasAsked = before.findings.some(({ code }) => code === "organisation_unknown");
  if (wasAsked) takeOrganisation(decision, now.organisation?.key ?? null);
}

/** An operator knows for whom he writes: nobody has to ask any more (spec G5). */
export function settleOrganisation(decision: Decision): void {
  const { intake, organisation } = decision.ticket;
  const findings = intake?.findings.filter(({ code }) => code !== "organisation_unknown") ?? [];
  if (!intake || organisation === null || findings.length === intake.findings.length) return;
  decision.record({ type: "IntakeChecked", note: { ...intake, findings } }, SYSTEM);
}

function takeOrganisation(decision: Decision, to: string | null): void {
  const from = decision.ticket.organisation;
  if (to !== null && to !== from) decision.record({ type: "OrganisationChanged", from, to }, SYSTEM);
}

/** An attachment is supplied by one, not by a mail that announces none; an error also by its words. */
function isSupplied(code: FindingCode, missing: ReadonlySet<FindingCode>, message: IncomingMessage): boolean {
  if (code === "attachment_announced") return hasAttachment(partsOf(mailIn(message)));
  return code === "error_not_shown" ? answersWithError(partsOf(mailIn(message))) : !missing.has(code);
}

const isPersonsMail = ({ channel, receivedAs }: IncomingMessage): boolean =>
  channel === "email" && receivedAs === undefined;

const mailIn = ({ subject, from, text, attachments }: IncomingMessage): IntakeMail => ({
  subject,
  from,
  text,
  attachments: attachments.map(({ filename }) => filename),
});

function read(decision: Decision, message: IncomingMessage, candidates: readonly string[]): IntakeCheck {
  const { desk, now } = decision.ctx;
  return checkMail(mailIn(message), {
    organisations: [...desk.organisations.values()],
    candidates,
    products: desk.products ?? [],
    weekday: weekdayOf(fieldsInZone(now, desk.timeZone).date),
  });
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
