/** A person of the local tenant: an operator of the desk, by name or through a group. */
export interface LocalPerson {
  readonly address: string;
  readonly name: string;
  /** Teams language, for example `it` or `en`. */
  readonly language: string;
  /** What he signs in with, when that is not his mail address. */
  readonly principalName?: string;
  /** False for an account that an administrator disabled. */
  readonly isEnabled?: boolean;
  /** Teams' `userRole`; `user` when absent. */
  readonly role?: "guest" | "anonymous";
}

/** A group of the local tenant. */
export interface LocalGroup {
  /** Its object id. */
  readonly id: string;
  readonly name: string;
  /** Addresses of people of the tenant. */
  readonly members: readonly string[];
}

/** A mailbox of the desk; several queue addresses may be aliases of one mailbox. */
export interface LocalMailbox {
  readonly address: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** How to start the local Microsoft 365. */
export interface LocalM365Options {
  /** Folder of `local-m365.db`; created when missing. */
  readonly dataDir: string;
  /** Port of the SMTP door; 0 takes a free one. */
  readonly smtpPort: number;
  /** Port of the HTTPS server; 0 (the default) takes the port of last time, or a free one. */
  readonly cloudPort?: number;
  /** Where the product listens, for example `http://127.0.0.1:3978`; a function when it is known only later. */
  readonly deskUrl: string | (() => string);
  readonly people: readonly LocalPerson[];
  readonly groups?: readonly LocalGroup[];
  /** The first one takes the mail that names no mailbox. */
  readonly mailboxes: readonly LocalMailbox[];
  readonly channels?: readonly string[];
  readonly teamName?: string;
  readonly botName?: string;
  /** Address to bind; anything but loopback is refused. */
  readonly host?: string;
  /** How long after it left a mail is found in Sent Items, ms; default 0, though Exchange may need seconds. */
  readonly sentItemsDelayMs?: number;
  /** Clock of mail and messages. Tokens always follow the machine's clock, since libraries check them against it. */
  readonly now?: () => Date;
  /** Told about things that do not stop the product (default: silence). */
  readonly warn?: (message: string) => void;
}

/** The channels of the stand-in's team when none are given. */
export const defaultChannels: readonly string[] = ["General", "Contact Center", "Viabilità"];

const loopbackHosts = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

/** True for a host name or address that only this machine can reach. */
export function isLoopback(host: string): boolean {
  return loopbackHosts.has(host.toLowerCase());
}

/** True for an http(s) URL whose host is loopback. */
export function isLoopbackUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed !== undefined && /^https?:$/.test(parsed.protocol) && isLoopback(parsed.hostname);
}

/** Throws one clear sentence when the options would open the stand-in to other machines or leave it without a mailbox. */
export function checkOptions(options: LocalM365Options): void {
  const host = options.host ?? "127.0.0.1";
  if (!isLoopback(host)) {
    throw new Error(`The local Microsoft 365 listens on loopback only: ${host} is refused.`);
  }
  if (typeof options.deskUrl === "string" && !isLoopbackUrl(options.deskUrl)) {
    throw new Error(`The local Microsoft 365 talks to loopback only: ${options.deskUrl} is refused.`);
  }
  if (options.mailboxes.length === 0) {
    throw new Error("The local Microsoft 365 needs at least one mailbox.");
  }
}
