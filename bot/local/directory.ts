import { createHash } from "node:crypto";
import { defaultChannels, type LocalM365Options } from "./options.ts";

/** A person with the identifiers that Entra and Teams give him; all derive from the address. */
export interface Person {
  readonly address: string;
  /** What he signs in with; mostly the address. */
  readonly principalName: string;
  readonly isEnabled: boolean;
  /** Teams' `userRole`. */
  readonly role: "user" | "guest" | "anonymous";
  readonly name: string;
  readonly language: string;
  /** BCP 47 tag that Teams sends, for example `it-IT`. */
  readonly locale: string;
  /** Entra object id: `oid` in tokens, `aadObjectId` in activities, `id` in Graph. */
  readonly objectId: string;
  /** Teams user id (`29:…`), specific to the bot. */
  readonly teamsId: string;
  readonly givenName: string;
  readonly surname: string;
}

/** A mailbox of the desk with every address that reaches it, in lower case. */
export interface Mailbox {
  readonly address: string;
  readonly name: string;
  readonly objectId: string;
  readonly addresses: ReadonlySet<string>;
}

/** A standard channel of the stand-in's team. */
export interface Channel {
  readonly id: string;
  readonly name: string;
}

/** Everything of the local tenant that follows from the options and never changes while it runs. */
export interface Directory {
  readonly tenantId: string;
  readonly appId: string;
  readonly botId: string;
  readonly botName: string;
  readonly people: readonly Person[];
  readonly mailboxes: readonly Mailbox[];
  readonly team: { readonly id: string; readonly aadGroupId: string; readonly name: string };
  readonly channels: readonly Channel[];
  person(addressOrId: string): Person | undefined;
  mailbox(addressOrId: string): Mailbox | undefined;
  /** By id or by name, ignoring case. */
  channel(nameOrId: string): Channel | undefined;
  personalConversationId(person: Person): string;
}

/** Builds the {@link Directory}. */
export function createDirectory(options: LocalM365Options): Directory {
  const people = options.people.map(toPerson);
  const mailboxes = options.mailboxes.map((mailbox) => toMailbox(mailbox));
  const names = options.channels ?? defaultChannels;
  const channels = names.map((name) => ({ id: `19:${hashOf("channel", name, 32)}@thread.tacv2`, name }));
  const appId = guidOf("app", "sportello");
  // Teams gives the General channel the id of its team.
  const teamId = channels[0]?.id ?? `19:${hashOf("team", "sportello", 32)}@thread.tacv2`;
  return {
    tenantId: guidOf("tenant", "sportello"),
    appId,
    botId: `28:${appId}`,
    botName: options.botName ?? "Sportello",
    people,
    mailboxes,
    team: { id: teamId, aadGroupId: guidOf("team", "sportello"), name: options.teamName ?? "Sportello" },
    channels,
    person: (key) => people.find((person) => isPerson(person, key)),
    mailbox: (key) =>
      mailboxes.find((box) => box.addresses.has(key.toLowerCase()) || box.objectId === key.toLowerCase()),
    channel: (key) => channels.find(({ id, name }) => id === key || sameName(name, key)),
    personalConversationId: (person) => `a:${hashOf("personal", person.address, 60)}`,
  };
}

function isPerson(person: Person, key: string): boolean {
  return (
    person.address === key.trim().toLowerCase() ||
    person.principalName === key.trim().toLowerCase() ||
    person.teamsId === key ||
    person.objectId === key.toLowerCase() ||
    key === `8:orgid:${person.objectId}`
  );
}

function sameName(left: string, right: string): boolean {
  return left.normalize("NFC").toLowerCase() === right.normalize("NFC").toLowerCase();
}

function toPerson(given: LocalM365Options["people"][number]): Person {
  const address = given.address.toLowerCase();
  const words = given.name.split(/\s+/);
  return {
    address,
    principalName: given.principalName?.toLowerCase() ?? address,
    isEnabled: given.isEnabled ?? true,
    role: given.role ?? "user",
    name: given.name,
    language: given.language,
    locale: localeOf(given.language),
    objectId: guidOf("person", address),
    teamsId: `29:${hashOf("person", address, 60)}`,
    givenName: words[0] ?? given.name,
    surname: words.slice(1).join(" ") || given.name,
  };
}

function toMailbox(given: LocalM365Options["mailboxes"][number]): Mailbox {
  const address = given.address.toLowerCase();
  const aliases = (given.aliases ?? []).map((alias) => alias.toLowerCase());
  return {
    address,
    name: given.name,
    objectId: guidOf("mailbox", address),
    addresses: new Set([address, ...aliases]),
  };
}

/** Teams' locale for a desk language; a full tag passes unchanged. */
export function localeOf(language: string): string {
  if (language.includes("-")) return language;
  return language === "en" ? "en-US" : `${language}-${language.toUpperCase()}`;
}

/** A stable UUID (version 5 layout) for a key of a kind. */
export function guidOf(kind: string, key: string): string {
  const hex = createHash("sha256").update(`sportello/${kind}/${key}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

function hashOf(kind: string, key: string, length: number): string {
  return createHash("sha512").update(`sportello/${kind}/${key}`).digest("hex").slice(0, length);
}
