import { type Collection, ObjectId } from "mongodb";
import type { Article } from "../../../core/ticket/article.ts";
import type { TicketNumber } from "../../../core/ticket/ticket.ts";
import type { ArticleDocument, TextRange, TicketDocument } from "./documents.ts";

/** Many articles are looked up this many at a time. */
const BATCH = 1_000;

/**
 * Articles, each a document of its own. They are written before the commit that adds them, and the ticket lists
 * those that belong to it: what a commit that did not land has left behind is seen by nobody.
 */
export class MongoArticles {
  readonly #articles: Collection<ArticleDocument>;
  readonly #tickets: Collection<TicketDocument>;

  constructor(articles: Collection<ArticleDocument>, tickets: Collection<TicketDocument>) {
    this.#articles = articles;
    this.#tickets = tickets;
  }

  /** Writes the articles of a commit to come; the ticket is to list what this returns. */
  async write(ticket: TicketNumber, articles: readonly Article[]): Promise<readonly ObjectId[]> {
    if (articles.length === 0) return [];
    const documents = articles.map((article) => ({
      _id: new ObjectId(),
      id: article.id,
      ticket,
      position: article.position,
      messageId: article.messageId,
      createdAt: article.createdAt,
      body: JSON.stringify(article),
    }));
    await this.#articles.insertMany(documents);
    return documents.map(({ _id }) => _id);
  }

  /** Overwrites articles where they are. */
  async rewrite(ticket: TicketNumber, articles: readonly Article[]): Promise<void> {
    for (const article of articles) {
      const { messageId } = article;
      await this.#articles.updateMany(
        { ticket, position: article.position },
        { $set: { messageId, body: JSON.stringify(article) } },
      );
    }
  }

  /** Removes what was written for a commit that certainly did not land. */
  async discard(written: readonly ObjectId[]): Promise<void> {
    if (written.length > 0) await this.#articles.deleteMany({ _id: { $in: [...written] } });
  }

  /** Oldest first. */
  async ofTicket(number: TicketNumber): Promise<readonly Article[]> {
    const listed = (await this.#listed([number])).get(number);
    if (!listed) return [];
    const documents = await this.#articles.find({ ticket: number }).sort({ position: 1 }).toArray();
    return documents.filter(({ _id }) => listed.has(_id.toHexString())).map(articleOf);
  }

  /** The articles of several tickets, in no particular order. */
  async *ofTickets(numbers: readonly TicketNumber[]): AsyncGenerator<readonly [TicketNumber, Article]> {
    yield* this.#ofListed(await this.#listed(numbers));
  }

  /** The articles these tickets list, in no particular order, whatever has been added to the tickets since. */
  ofDocuments(
    tickets: readonly Pick<TicketDocument, "_id" | "articles">[],
  ): AsyncGenerator<readonly [TicketNumber, Article]> {
    return this.#ofListed(listedBy(tickets));
  }

  async *#ofListed(
    listed: ReadonlyMap<TicketNumber, ReadonlySet<string>>,
  ): AsyncGenerator<readonly [TicketNumber, Article]> {
    if (listed.size === 0) return;
    for await (const document of this.#articles.find({ ticket: { $in: [...listed.keys()] } })) {
      if (listed.get(document.ticket)?.has(document._id.toHexString())) {
        yield [document.ticket, articleOf(document)];
      }
    }
  }

  /** The tickets with an article of that time. */
  async ticketsWritten(time: TextRange): Promise<readonly TicketNumber[]> {
    const written = this.#articles
      .find({ createdAt: time })
      .project<Pick<ArticleDocument, "_id" | "ticket">>({ ticket: 1 });
    const found = new Set<TicketNumber>();
    let batch: Pick<ArticleDocument, "_id" | "ticket">[] = [];
    const examine = async () => {
      for (const { ticket } of await this.#landed(batch)) found.add(ticket);
      batch = [];
    };
    for await (const article of written) {
      if (found.has(article.ticket)) continue;
      batch.push(article);
      if (batch.length >= BATCH) await examine();
    }
    await examine();
    return [...found];
  }

  async byId(id: string): Promise<Article | null> {
    const [document] = await this.#landed(await this.#articles.find({ id }).toArray());
    return document ? articleOf(document) : null;
  }

  /** In the order of the ids, each once. */
  async ticketsOfMessageIds(messageIds: readonly string[]): Promise<readonly TicketNumber[]> {
    if (messageIds.length === 0) return [];
    const documents = await this.#articles
      .find({ messageId: { $in: [...messageIds] } })
      .project<ArticleDocument>({ body: 0 })
      // The oldest ticket first, as far as documents tell.
      .sort({ _id: 1 })
      .toArray();
    const landed = await this.#landed(documents);
    const tickets = messageIds.flatMap((id) =>
      landed.filter(({ messageId }) => messageId === id).map(({ ticket }) => ticket),
    );
    return [...new Set(tickets)];
  }

  async #landed<D extends Pick<ArticleDocument, "_id" | "ticket">>(
    documents: readonly D[],
  ): Promise<readonly D[]> {
    const listed = await this.#listed(documents.map(({ ticket }) => ticket));
    return documents.filter(({ _id, ticket }) => listed.get(ticket)?.has(_id.toHexString()));
  }

  /** For each ticket, the articles it lists. */
  async #listed(numbers: readonly TicketNumber[]): Promise<ReadonlyMap<TicketNumber, ReadonlySet<string>>> {
    if (numbers.length === 0) return new Map();
    const tickets = await this.#tickets
      .find({ _id: { $in: [...new Set(numbers)] } })
      .project<Pick<TicketDocument, "_id" | "articles">>({ articles: 1 })
      .toArray();
    return listedBy(tickets);
  }
}

const listedBy = (
  tickets: readonly Pick<TicketDocument, "_id" | "articles">[],
): ReadonlyMap<TicketNumber, ReadonlySet<string>> =>
  new Map(tickets.map(({ _id, articles }) => [_id, new Set(articles.map((id) => id.toHexString()))]));

const articleOf = ({ body }: ArticleDocument): Article => JSON.parse(body) as Article;
