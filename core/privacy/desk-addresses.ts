import type { Desk } from "../desk/desk.ts";

/** The addresses that are no customer's: of queues, mailboxes, operators and support contacts, in lower case. */
export const deskAddresses = ({ queues, mailboxes, operators }: Desk): ReadonlySet<string> =>
  new Set(
    [
      ...[...queues.values()].flatMap(({ address, mailbox, supportContact }) => [
        address.address,
        mailbox,
        ...(supportContact ? [supportContact.address] : []),
      ]),
      ...mailboxes.map(({ address }) => address),
      ...operators.keys(),
    ].map((address) => address.toLowerCase()),
  );
