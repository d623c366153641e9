import { z } from "zod";

const KEY = /^[a-z0-9][a-z0-9-]*$/;

const key = z.string().regex(KEY, "lower-case letters, digits and dashes only");
const mail = z.email("not a mail address").transform((address) => address.toLowerCase());
const template = z.strictObject({ subject: z.string().min(1), text: z.string().min(1) });
const language = z.enum(["it", "en"]);
const people = z.array(mail).default([]);

const timeZone = z.string().refine(isTimeZone, "not an IANA time zone, for example Europe/Rome");

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: zone }));
  } catch {
    return false;
  }
}

const queue = z.strictObject({
  key,
  name: z.string().min(1),
  shortName: z.string().min(1).max(30),
  address: mail,
  senderName: z.string().min(1),
  mailbox: mail.optional(),
  supportContact: mail.optional(),
  cardPrivacy: z.enum(["initials", "type-only", "full"]).default("initials"),
  firstResponseHours: z.number().positive().max(10_000).nullable().default(48),
  salutation: z.string().optional(),
  signature: z.string().optional(),
  newTicket: template.nullable().optional(),
  followUp: template.nullable().optional(),
  roles: z
    .strictObject({
      ro: people,
      move_into: people,
      create: people,
      note: people,
      owner: people,
      priority: people,
      rw: people,
    })
    .partial(),
});

/** `desk.yml` as written. References between its parts are checked afterwards, in build-desk.ts. */
export const deskFileSchema = z.strictObject({
  desk: z.strictObject({
    name: z.string().min(1),
    systemId: z.string().regex(/^\d{1,4}$/, "one to four digits, in quotes"),
    timeZone,
    language,
    firstLevelQueue: key,
    defaultQueue: key,
  }),
  mailboxes: z.array(z.strictObject({ address: mail, name: z.string().min(1) })).min(1),
  operators: z
    .array(z.strictObject({ address: mail, name: z.string().min(1), language: language.default("it") }))
    .min(1),
  supportContacts: z.array(z.strictObject({ address: mail, name: z.string().min(1) })).default([]),
  requestTypes: z.array(z.strictObject({ key, it: z.string().min(1), en: z.string().min(1) })).min(1),
  defaultRequestType: key,
  texts: z.strictObject({
    salutation: z.string(),
    signature: z.string(),
    courtesy: z.string().min(1),
    newTicket: template.nullable().default(null),
    followUp: template.nullable().default(null),
  }),
  answerTemplates: z.array(z.strictObject({ key, name: z.string().min(1), text: z.string() })).default([]),
  queues: z.array(queue).min(1),
});

export type DeskFile = z.infer<typeof deskFileSchema>;
