import type { StoredMail } from "../state/mails.ts";
import { failGraph } from "./graph-reply.ts";

/** Whether a mail passes a `$filter`. */
export type MailFilter = (mail: StoredMail) => boolean;

const properties: Readonly<Record<string, (mail: StoredMail) => string>> = {
  id: (mail) => mail.id,
  internetMessageId: (mail) => mail.messageId,
  conversationId: (mail) => mail.conversationId,
  subject: (mail) => mail.content.subject,
  isRead: (mail) => String(mail.isRead),
  isDraft: (mail) => String(mail.isDraft),
  receivedDateTime: (mail) => mail.receivedAt,
  sentDateTime: (mail) => mail.content.date ?? mail.receivedAt,
  "from/emailAddress/address": (mail) => mail.content.from?.address ?? "",
};

/** Parses the part of OData filters that mail clients use: comparisons joined by `and`. */
export function parseMailFilter(filter: string | null): MailFilter {
  if (!filter) return () => true;
  const clauses = filter.split(/\s+and\s+(?=(?:[^']*'[^']*')*[^']*$)/).map(parseClause);
  return (mail) => clauses.every((clause) => clause(mail));
}

/** The Message-ID of a filter that asks for one and nothing else: what a mailbox of 50,000 mails finds by its index. */
export function messageIdWanted(filter: string | null): string | null {
  const wanted = /^\s*internetMessageId eq '((?:[^']|'')*)'\s*$/.exec(filter ?? "")?.[1];
  return wanted?.replaceAll("''", "'") ?? null;
}

function parseClause(clause: string): MailFilter {
  const match = /^\s*\(?\s*([\w/]+)\s+(eq|ne|ge|gt|le|lt)\s+('(?:[^']|'')*'|[^\s)]+)\s*\)?\s*$/.exec(clause);
  const property = match?.[1] ? properties[match[1]] : undefined;
  if (!match?.[3] || !property) {
    return failGraph(400, "BadRequest", `Invalid filter clause: ${clause}`);
  }
  const operand = literal(match[3]);
  const operator = match[2];
  return (mail) => compare(property(mail), operator ?? "", operand);
}

function literal(source: string): string {
  if (source.startsWith("'")) return source.slice(1, -1).replaceAll("''", "'");
  const time = /^\d{4}-\d\d-\d\dT/.test(source) ? Date.parse(source) : Number.NaN;
  return Number.isNaN(time) ? source : new Date(time).toISOString();
}

function compare(value: string, operator: string, operand: string): boolean {
  switch (operator) {
    case "eq":
      return value === operand;
    case "ne":
      return value !== operand;
    case "ge":
      return value >= operand;
    case "gt":
      return value > operand;
    case "le":
      return value <= operand;
    default:
      return value < operand;
  }
}
