import { type Collection, type Filter, ObjectId } from "mongodb";
import type { Access, AccessLog, AccessPage, AccessQuery } from "../../../core/access/access.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { Instant } from "../../../core/time.ts";
import { accessCursor, accessPlaceOf } from "../access-cursor.ts";
import type { AccessDocument } from "./documents.ts";

const LATEST_FIRST = { at: -1, _id: -1 } as const;
const OLDEST_FIRST = { at: 1, _id: 1 } as const;

/** Who read and did what, in MongoDB. Ids grow: of one instant, the last written has the greatest. */
export class MongoAccessLog implements AccessLog {
  readonly #accesses: Collection<AccessDocument>;

  constructor(accesses: Collection<AccessDocument>) {
    this.#accesses = accesses;
  }

  async append(accesses: readonly Access[]): Promise<void> {
    if (accesses.length === 0) return;
    await this.#accesses.insertMany(accesses.map(accessDocument));
  }

  async read(query: AccessQuery): Promise<AccessPage> {
    const found = await this.#accesses
      .find(conditionOf(query))
      .sort(LATEST_FIRST)
      .limit(query.limit + 1)
      .toArray();
    const shown = found.slice(0, query.limit);
    const last = shown.at(-1);
    const more = found.length > shown.length;
    return {
      items: shown.map(accessOf),
      next: last && more ? accessCursor({ at: last.at, id: last._id.toHexString() }) : null,
    };
  }

  async forgetFileNames(ticket: TicketNumber, names: readonly string[] | null): Promise<void> {
    for await (const document of this.#accesses.find({ ticket, kind: "downloaded" })) {
      const { source, detail, events } = accessOf(document);
      if (names !== null && !names.includes(detail)) continue;
      const body = JSON.stringify({ source, detail: "", events });
      await this.#accesses.updateOne({ _id: document._id }, { $set: { body } });
    }
  }

  async forgetBefore(before: Instant): Promise<number> {
    const { deletedCount } = await this.#accesses.deleteMany({ at: { $lt: before } });
    return deletedCount;
  }
}

/** Every one, the oldest first. */
export async function* allAccesses(accesses: Collection<AccessDocument>): AsyncGenerator<Access> {
  for await (const document of accesses.find().sort(OLDEST_FIRST)) yield accessOf(document);
}

export const accessDocument = ({ at, operator, ticket, kind, ...rest }: Access): AccessDocument => ({
  _id: new ObjectId(),
  ...{ at, operator, ticket, kind, body: JSON.stringify(rest) },
});

const accessOf = ({ at, operator, ticket, kind, body }: AccessDocument): Access => ({
  ...{ at, operator, ticket, kind },
  ...(JSON.parse(body) as Pick<Access, "source" | "detail" | "events">),
});

function conditionOf(query: AccessQuery): Filter<AccessDocument> {
  const { from, before, operator, ticket, kinds, cursor } = query;
  const asked: Filter<AccessDocument> = {
    at: { $gte: from, $lt: before },
    ...(operator !== undefined && { operator }),
    ...(ticket !== undefined && { ticket }),
    ...(kinds && { kind: { $in: [...kinds] } }),
  };
  if (cursor === undefined) return asked;
  const { at, id } = accessPlaceOf(cursor, /^[0-9a-f]{24}$/);
  return { $and: [asked, { $or: [{ at: { $lt: at } }, { at, _id: { $lt: new ObjectId(id) } }] }] };
}
