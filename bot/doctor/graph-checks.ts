import type { Desk } from "../../core/desk/desk.ts";
import { foldersOf } from "../../core/desk/mailbox.ts";
import { type Diagnosis, type DiagnosisCode, diagnosis, lineOf } from "./diagnosis.ts";

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
): Promise<readonly Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const mailbox of mailboxes) {
    for (const folder of foldersOf(mailbox)) {
      const params = { mailbox: mailbox.address, folder };
      const path = `/users/${encodeURIComponent(mailbox.address)}/mailFolders/${encodeURIComponent(folder)}`;
      try {
        await getJson(`${path}?$select=id`);
        diagnoses.push(diagnosis("ok", "mailbox.ok", params));
      } catch (thrown) {
        diagnoses.push(
          diagnosis("fail", mailboxTrouble(statusOf(thrown)), { ...params, reason: lineOf(thrown) }),
        );
      }
    }
  }
  return diagnoses;
}

function mailboxTrouble(status: number | undefined): DiagnosisCode {
  if (status === 401 || status === 403) return "mailbox.forbidden";
  return status === 404 ? "mailbox.missing" : "mailbox.unreachable";
}

/** Whether Graph still tells of new mail; without it the desk looks every half minute all the same. */
export async function checkSubscriptions(
  { getJson, subscriptionOf, now }: GraphAccess,
  { mailboxes }: Desk,
): Promise<readonly Diagnosis[]> {
  const diagnoses: Diagnosis[] = [];
  for (const mailbox of mailboxes) {
    for (const folder of foldersOf(mailbox)) {
      const params = { mailbox: mailbox.address, folder };
      const known = await subscriptionOf(mailbox.address, folder);
      if (!known) diagnoses.push(diagnosis("warn", "subscription.none", params));
      else if (Date.parse(known.expiresAt) < now())
        diagnoses.push(diagnosis("warn", "subscription.over", params));
      else {
        const isThere = await getJson(`/subscriptions/${encodeURIComponent(known.id)}`).then(
          () => true,
          (thrown: unknown) => statusOf(thrown) !== 404,
        );
        const said = { ...params, until: known.expiresAt.slice(0, 16) };
        diagnoses.push(
          isThere ? diagnosis("ok", "subscription.ok", said) : diagnosis("warn", "subscription.gone", params),
        );
      }
    }
  }
  return diagnoses;
}

/** The groups of the desk's file, as Entra knows them. */
export async function checkGroups(
  { getJson }: GraphAccess,
  groups: readonly { readonly key: string; readonly id: string }[],
): Promise<readonly Diagnosis[]> {
  return Promise.all(
    groups.map(async ({ key, id }) => {
      try {
        await getJson(`/groups/${id}?$select=id`);
        return diagnosis("ok", "group.ok", { group: key });
      } catch (thrown) {
        const code = statusOf(thrown) === 404 ? "group.missing" : "group.refused";
        return diagnosis("fail", code, { group: key, id, reason: lineOf(thrown) });
      }
    }),
  );
}
