import { z } from "zod";
import { key } from "./key.ts";
import { calendar, queueTimes, sla, timeZone } from "./time-schema.ts";

const mail = z.email("not a mail address").transform((address) => address.toLowerCase());
const template = z.strictObject({ subject: z.string().min(1), text: z.string().min(1) });
const language = z.enum(["it", "en"]);
const people = z.array(mail).default([]);

const queue = z.strictObject({
  key,
  name: z.string().min(1),
  shortName: z.string().min(1).max(30),
  address: mail,
  senderName: z.string().min(1),
  mailbox: mail.optional(),
  supportContact: mail.optional(),
  cardPrivacy: z.enum(["initials", "type-only", "full"]).default("initials"),
  ...queueTimes,
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
  calendars: z.array(calendar).default([]),
  slas: z.array(sla).default([]),
  queues: z.array(queue).min(1),
});

export type DeskFile = z.infer<typeof deskFileSchema>;
