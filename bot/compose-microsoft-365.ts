import type { Config } from "./config.ts";
import type { DeskFile } from "./desk-file/schema.ts";
import type { LocalM365, LocalM365Options } from "./local/local-m365.ts";
import type { Log } from "./log.ts";
import { microsoft365At, microsoft365Of, type OwnMicrosoft365 } from "./microsoft-365.ts";

/** The Microsoft 365 the desk works in. */
export interface Microsoft365Side {
  readonly m365: OwnMicrosoft365;
  /** The stand-in, where it runs in this process. */
  readonly local: LocalM365 | null;
}

export const LOOPBACK = "127.0.0.1";

/** Without a tenant, nor one that others run, a local one is started here. */
export async function composeMicrosoft365(
  config: Config,
  file: DeskFile,
  log: Log,
  elsewhere: OwnMicrosoft365 | null,
): Promise<Microsoft365Side> {
  const remote = elsewhere ?? (config.tenant && microsoft365Of(config.tenant));
  if (remote) return { m365: remote, local: null };
  const local = await startLocal(config, file, log);
  return { m365: microsoft365At(local.endpoints, localUrlOf(config)), local };
}

async function startLocal(config: Config, file: DeskFile, log: Log): Promise<LocalM365> {
  // Who has a tenant does not load it.
  const { startLocalM365 } = await import("./local/local-m365.ts");
  return startLocalM365({
    ...localTenant(file),
    dataDir: config.dataDir,
    smtpPort: config.smtpPort,
    deskUrl: localUrlOf(config),
    warn: (message) => log.warn(message),
  });
}

/** Where the desk is found on its own machine. */
export const localUrlOf = ({ port }: Config): string => `http://${LOOPBACK}:${port}`;

/** Who lives in the local Microsoft 365 of this desk. */
export function localTenant(file: DeskFile): Pick<LocalM365Options, "people" | "groups" | "mailboxes"> {
  const contacts = file.supportContacts.map((contact) => ({ ...contact, language: file.desk.language }));
  const everybody = [
    ...file.operators,
    ...file.groups.flatMap(({ localMembers }) => localMembers),
    ...contacts.filter(({ address }) => !file.operators.some((operator) => operator.address === address)),
  ];
  return {
    people: [...new Map(everybody.toReversed().map((person) => [person.address, person])).values()].reverse(),
    groups: file.groups.map(({ id, name, localMembers }) => ({
      id,
      name,
      members: localMembers.map(({ address }) => address),
    })),
    mailboxes: file.mailboxes.map((mailbox) => ({
      ...mailbox,
      aliases: file.queues
        .filter((queue) => (queue.mailbox ?? file.mailboxes[0]?.address) === mailbox.address)
        .map(({ address }) => address),
    })),
  };
}
