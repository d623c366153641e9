import { z } from "zod";
import { CONTRACT_SERVICES } from "../../core/desk/contract.ts";
import { key } from "./key.ts";
import { language } from "./template-schema.ts";

const NOT_MAIL = "not a mail address";
const GROUP = "group:";
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;

const lowerCase = (text: string): string => text.toLowerCase();

export const mail = z.email(NOT_MAIL).transform(lowerCase);

/** Who is given a role: a person by address, or the members of a group. */
const grantee = z
  .string()
  .transform(lowerCase)
  .refine((text) => text.startsWith(GROUP) || mail.safeParse(text).success, `${NOT_MAIL}, nor "group:<key>"`);

/** The key of a group that is given a role, or null for a person. */
export const groupKeyOf = (grantee: string): string | null =>
  grantee.startsWith(GROUP) ? grantee.slice(GROUP.length) : null;

const grantees = z.array(grantee).default([]);

export const roles = z
  .strictObject({
    ro: grantees,
    move_into: grantees,
    create: grantees,
    note: grantees,
    owner: grantees,
    priority: grantees,
    rw: grantees,
  })
  .partial();

const operator = z.strictObject({ address: mail, name: z.string().min(1), language: language.default("it") });
export const operators = z.array(operator).default([]);

export const group = z.strictObject({
  key,
  id: z.guid("not the object id of a group: a GUID, in quotes").transform(lowerCase),
  name: z.string().min(1),
  /** Who is in it on a machine with no tenant; with one, the directory says. */
  localMembers: operators,
});

export const organisation = z.strictObject({
  key,
  name: z.string().min(1),
  domains: z
    .array(
      z.string().transform(lowerCase).pipe(z.string().regex(DOMAIN, "not a domain, such as comune.anzio.it")),
    )
    .default([]),
  /** What it has bought; [] for nothing, absent where nobody keeps contracts. */
  contract: z.array(z.enum(CONTRACT_SERVICES)).optional(),
});
