import { translate } from "../../../core/i18n/translate.ts";
import { type DigestContents, digestContents, digestDue } from "../../../core/notify/digest.ts";
import type { Digest, Preferences } from "../../../core/people/preferences.ts";
import { PREFERENCES } from "../../../core/people/preferences.ts";
import { type Instant, plusSeconds } from "../../../core/time.ts";
import { weekdayText } from "../../cards/card-time.ts";
import { digestCard } from "../../cards/desk/digest-card.ts";
import { type Log, reasonOf } from "../../log.ts";
import type { NoticeDeps, Tiding } from "../notices/notice.ts";
import { contextOf, type Reader } from "../notices/reader.ts";
import { tell } from "../notices/tell.ts";

/** The last digest of an operator; in somebody's hands until `until`, done without it. */
interface SentDigest {
  readonly moment: Instant;
  readonly until: Instant | null;
  readonly attempt: number;
}

/** Whoever died while sending one leaves it to the others after this. */
const LEASE_SECONDS = 120;

/**
 * Sends the digests that are due now, each once however many processes look (spec N3). Where one cannot be sent, it is
 * tried again after its lease, while it still helps.
 */
export async function sendDigests(deps: NoticeDeps & { readonly log: Log }): Promise<void> {
  const { desk, allStore, clock, log } = deps;
  for (const { key, value: chosen } of await allStore.collection<Preferences>(PREFERENCES).list()) {
    const operator = desk.operators.get(key);
    const moment = operator && digestDue(desk, chosen, clock.now());
    if (!operator || !moment || !chosen.digest) continue;
    const reader = { operator, language: chosen.language ?? operator.language };
    try {
      await sendOnce(deps, reader, chosen, chosen.digest, moment);
    } catch (thrown) {
      log.warn("a digest was not sent", { operator: key, reason: reasonOf(thrown) });
    }
  }
}

async function sendOnce(
  deps: NoticeDeps,
  reader: Reader,
  chosen: Preferences,
  digest: Digest,
  moment: Instant,
): Promise<void> {
  const { store, desk, allStore, clock } = deps;
  const { address } = reader.operator;
  const book = allStore.collection<SentDigest>("digests");
  const before = await book.get(address);
  const now = clock.now();
  const isDone = before?.moment === moment && (before.until === null || before.until > now);
  if (isDone) return;
  const attempt = before?.moment === moment ? before.attempt + 1 : 1;
  const mine: SentDigest = { moment, until: plusSeconds(now, LEASE_SECONDS), attempt };
  const isMine = before ? await book.replace(address, before, mine) : await book.insert(address, mine);
  if (!isMine) return;
  const contents = await digestContents(store, desk, address, chosen, now);
  if (contents) await tell(deps, tidingOf(deps, reader, contents, digest, mine), new Set());
  await book.put(address, { ...mine, until: null });
}

function tidingOf(
  deps: NoticeDeps,
  reader: Reader,
  contents: DigestContents,
  digest: Digest,
  { moment, attempt }: SentDigest,
): Tiding {
  const { operator, language } = reader;
  const ctx = contextOf(deps, reader);
  const { counts } = contents;
  const title = translate(language, "mail.digest.subject", { date: weekdayText(ctx, ctx.now) });
  const figures = (["reminder", "escalated", "new", "open"] as const).map(
    (list) => `${translate(language, `card.digest.${list}`)}: ${counts[list]}`,
  );
  const id = `digest.${moment.replaceAll(/\D/g, "")}.${operator.address.replace("@", ".")}`;
  return {
    id,
    operator,
    card: async () => ({ card: digestCard(ctx, contents, digest), summary: title }),
    mail: () =>
      deps.mailOperator({
        operator,
        subject: title,
        lines: [
          figures.join("\n"),
          contents.first
            .map(({ number, title: about }) => `Ticket#${number}: ${about}\n${deps.links.ticket(number)}`)
            .join("\n\n"),
          deps.links.dashboard(),
        ],
        id,
        attempt,
        at: moment,
      }),
    feed: {
      type: "digest",
      parameters: { what: figures.join(", ") },
      topic: title,
      link: deps.teamsLinks.dashboard(),
      preview: async () => contents.first.map(({ number }) => number).join(", "),
    },
  };
}
