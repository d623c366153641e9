import type { Desk } from "../../core/desk/desk.ts";
import { foldersOf } from "../../core/desk/mailbox.ts";
import { type Finding, type FindingCode, finding, lineOf } from "./finding.ts";

/** Graph, and what the store knows of its subscriptions. */
export interface GraphAccess {
  readonly getJson: (path: string) => Promise<unknown>;
  readonly subscriptionOf: (
    mailbox: string,
    folder: string,
  ) => Promise<{ readonly id: string; readonly expiresAt: string } | null>;
  readonly now: () => number;
}

const statusOf = (thrown: unknown): number | undefined => (thrown as { status?: number } | null)?.status;

/** Each folder of each mailbox, opened as the desk opens it. */
export async function checkMailboxes(
  { getJson }: GraphAccess,
  { mailboxes }: Desk,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const mailbox of mailboxes) {
    for (const folder of foldersOf(mailbox)) {
      const params = { mailbox: mailbox.address, folder };
      const path = `/users/${encodeURIComponent(mailbox.address)}/mailFolders/${encodeURIComponent(folder)}`;
      try {
        await getJson(`${path}?$select=id`);
        findings.push(finding("ok", "mailbox.ok", params));
      } catch (thrown) {
        findings.push(
          finding("fail", mailboxTrouble(statusOf(thrown)), { ...params, reason: lineOf(thrown) }),
        );
      }
    }
  }
  return findings;
}

function mailboxTrouble(status: number | undefined): FindingCode {
  if (status === 401 || status === 403) return "mailbox.forbidden";
  return status === 404 ? "mailbox.missing" : "mailbox.unreachable";
}

/** Whether Graph still tells of new mail; without it the desk looks every half minute all the same. */
export async function checkSubscriptions(
  { getJson, subscriptionOf, now }: GraphAccess,
  { mailboxes }: Desk,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const mailbox of mailboxes) {
    for (const folder of foldersOf(mailbox)) {
      const params = { mailbox: mailbox.address, folder };
      const known = await subscriptionOf(mailbox.address, folder);
      if (!known) findings.push(finding("warn", "subscription.none", params));
      else if (Date.parse(known.expiresAt) < now())
        findings.push(finding("warn", "subscription.over", params));
      else {
        const isThere = await getJson(`/subscriptions/${encodeURIComponent(known.id)}`).then(
          () => true,
          (thrown: unknown) => statusOf(thrown) !== 404,
        );
        const said = { ...params, until: known.expiresAt.slice(0, 16) };
        findings.push(
          isThere ? finding("ok", "subscription.ok", said) : finding("warn", "subscription.gone", params),
        );
      }
    }
  }
  return findings;
}

/** The groups of the desk's file, as Entra knows them. */
export async function checkGroups(
  { getJson }: GraphAccess,
  groups: readonly { readonly key: string; readonly id: string }[],
): Promise<readonly Finding[]> {
  return Promise.all(
    groups.map(async ({ key, id }) => {
      try {
        await getJson(`/groups/${id}?$select=id`);
        return finding("ok", "group.ok", { group: key });
      } catch (thrown) {
        const code = statusOf(thrown) === 404 ? "group.missing" : "group.refused";
        return finding("fail", code, { group: key, id, reason: lineOf(thrown) });
      }
    }),
  );
}
