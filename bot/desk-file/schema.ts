import { z } from "zod";
import { ACCESS_LOG_DAYS } from "../../core/access/access.ts";
import { AUTO_RESPONSES_A_DAY, FOLLOW_UPS_ON_CLOSED, LARGEST_MAIL_MEGABYTES } from "../../core/desk/desk.ts";
import { hints } from "./hints-schema.ts";
import { intakeRules } from "./intake-schema.ts";
import { key } from "./key.ts";
import { mailbox } from "./mailbox-schema.ts";
import { group, mail, operators, organisation, roles } from "./people-schema.ts";
import { answerTemplate, autoTexts, language, ownAutoTexts, template } from "./template-schema.ts";
import { calendar, queueTimes, sla, timeZone } from "./time-schema.ts";

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
  ...ownAutoTexts,
  /** What becomes of a mail on a closed ticket. */
  followUpOnClosed: z.enum(FOLLOW_UPS_ON_CLOSED).default("reopen"),
  /** After so many days of a closed ticket, what people wrote on it is erased; numbers stay for reports. */
  retention: z.strictObject({ closedDays: z.int().min(30).max(36_500) }).optional(),
  /** What citizens read of it on the public page; null keeps it off. */
  about: z
    .strictObject({ it: z.string().min(1), en: z.string().min(1) })
    .nullable()
    .optional(),
  intake: intakeRules.optional(),
  hints,
  roles,
});

const webAddress = z.url({ protocol: /^https$/, error: "must be a web address that begins with https://" });

const publicPage = z.strictObject({
  body: z.string().min(1),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'a colour like "#5b5fc7", in quotes')
    .default("#5b5fc7"),
  logo: webAddress.nullable().default(null),
  privacy: webAddress.nullable().default(null),
  accessibility: webAddress.nullable().default(null),
  phone: z.string().min(1).nullable().default(null),
});

const service = z.strictObject({ key, name: z.string().min(1), slas: z.array(key).default([]) });

/** `desk.yml` as written. References between its parts are checked afterwards, in broken-references.ts. */
export const deskFileSchema = z.strictObject({
  desk: z.strictObject({
    name: z.string().min(1),
    systemId: z.string().regex(/^\d{1,4}$/, "one to four digits, in quotes"),
    timeZone,
    language,
    firstLevelQueue: key,
    defaultQueue: key,
    largestMailMegabytes: z.int().min(1).max(LARGEST_MAIL_MEGABYTES).default(LARGEST_MAIL_MEGABYTES),
    autoResponsesPerAddressPerDay: z.int().min(0).max(1000).default(AUTO_RESPONSES_A_DAY),
    accessLogDays: z.int().min(30).max(3650).default(ACCESS_LOG_DAYS),
  }),
  publicPage: publicPage.optional(),
  mailboxes: z.array(mailbox).min(1),
  operators,
  groups: z.array(group).default([]),
  supportContacts: z.array(z.strictObject({ address: mail, name: z.string().min(1) })).default([]),
  requestTypes: z.array(z.strictObject({ key, it: z.string().min(1), en: z.string().min(1) })).min(1),
  defaultRequestType: key,
  texts: z.strictObject({
    salutation: z.string(),
    signature: z.string(),
    courtesy: z.string().min(1),
    ...autoTexts,
  }),
  templates: z.array(template).default([]),
  answerTemplates: z.array(answerTemplate).default([]),
  calendars: z.array(calendar).default([]),
  slas: z.array(sla).default([]),
  services: z.array(service).default([]),
  organisations: z.array(organisation).default([]),
  products: z.array(z.string().min(2)).default([]),
  queues: z.array(queue).min(1),
});

export type DeskFile = z.infer<typeof deskFileSchema>;
