import {
  type Condition as Asked,
  foldPiece,
  foldText,
  type TextTest,
  testOf,
} from "../../../core/search/condition.ts";
import {
  articleFieldsOf,
  type ConditionField,
  ticketFieldsOf,
} from "../../../core/search/condition-fields.ts";
import type { ConditionFilter } from "../../../core/search/filter.ts";
import { articleMeets } from "../../../core/search/matching-places.ts";
import { searchTerms } from "../../../core/search/normalise.ts";
import { alternativesOf, type Requirement, tellingParts } from "../../../core/search/telling-parts.ts";
import type { Article } from "../../../core/ticket/article.ts";
import type { Connection } from "./connection.ts";
import { type Condition, FALSE, joined, negated, numberLike, TRUE } from "./filter-sql.ts";
import { firstKeyOf, positionOfKey } from "./record-key.ts";
import { recordsWith, WORD_COLUMNS, type WordIndex } from "./word-index.ts";

/** Compiled conditions that are remembered: those of the searches under way. */
const REMEMBERED = 64;
/** A text of one or two characters that is part of more words than this is in nearly every ticket anyway. */
const MOST_SHORT = 500;
/** Short parts of a condition that are looked up. */
const MOST_SHORT_PARTS = 8;
/** From here on hits are read in the list's order. */
const MANY_HITS = 3_000;

/** Which tickets can meet a condition, by the word index; `isExact` when all of them do. */
interface Candidates {
  readonly sql: Condition;
  readonly isExact: boolean;
}

interface How {
  readonly on: ConditionField;
  /** Words of one or two characters are worth a look as well. */
  readonly short: boolean;
  readonly forPage: boolean;
}

/** A condition in two steps: what the indexes know, and what is left to ask of each ticket, if anything. */
export interface Lookup {
  readonly candidates: Condition;
  readonly examination: Condition | null;
}

/**
 * Conditions in SQL. The word index names the candidates; where it cannot be certain (two words in one field,
 * phrases, the beginning of a text), each candidate's texts are examined with core's own definition.
 */
export class ConditionLookup {
  readonly #words: WordIndex;
  readonly #tests = new Map<string, TextTest>();

  constructor(db: Connection, words: WordIndex) {
    this.#words = words;
    db.define("text_meets", (condition, text) => this.#test(condition)(foldText(text)));
    db.define("article_meets", (condition, on, body) =>
      articleMeets(this.#test(condition), on as ConditionField, JSON.parse(body) as Article),
    );
  }

  /**
   * The filter as two conditions on `listing t`. Call the word index's `catchUp` first.
   * @param forPage words that most tickets have are left to the examination: right for who stops after some hits
   */
  lookup({ condition, on }: ConditionFilter, forPage: boolean): Lookup {
    if (on === "number") return { candidates: numberMeets(condition), examination: null };
    if (on === "customer" || on === "organisation")
      return { candidates: valueMeets(on, condition), examination: null };
    const candidates = this.#candidates(condition, { on, short: true, forPage });
    return {
      candidates: candidates?.sql ?? TRUE,
      examination: candidates?.isExact ? null : examination(condition, on),
    };
  }

  /** Both steps as one condition. */
  sqlOf(filter: ConditionFilter): Condition {
    const { candidates, examination } = this.lookup(filter, false);
    return examination ? joined([candidates, examination], " and ", FALSE) : candidates;
  }

  #test(condition: string): TextTest {
    const known = this.#tests.get(condition);
    if (known) return known;
    if (this.#tests.size >= REMEMBERED) this.#tests.clear();
    const test = testOf(JSON.parse(condition) as Asked);
    this.#tests.set(condition, test);
    return test;
  }

  /** Null when any ticket may meet it. */
  #candidates(condition: Asked, how: How): Candidates | null {
    if ("not" in condition) return null;
    if ("or" in condition) {
      const parts = alternativesOf(condition)?.map((part) => this.#candidates(part, how)) ?? [null];
      if (parts.includes(null)) return null;
      return combined(
        parts,
        " or ",
        parts.every((part) => part?.isExact),
      );
    }
    const telling = tellingParts(condition);
    const parts = telling.map((part) =>
      "or" in part
        ? this.#candidates(part, { ...how, short: false })
        : this.#holding(this.#words.idsContaining(part), how),
    );
    const isExact = how.on !== "body" && isPartOfWord(condition, telling);
    return combined(parts, " and ", isExact) ?? (how.short ? this.#shortCandidates(condition, how) : null);
  }

  /** Where the longer words tell nothing, those of one or two characters may. */
  #shortCandidates(condition: Exclude<Asked, { readonly not: unknown }>, how: How): Candidates | null {
    if ("like" in condition) {
      const [shortest, ...others] = searchTerms(condition.like.map(foldPiece));
      if (!shortest || [shortest, ...others].some(({ match }) => match === "part")) return null;
      const ids = this.#words.idsContainingShort(shortest.text, MOST_SHORT);
      return ids && this.#holding(ids, how);
    }
    const parts = ("and" in condition ? condition.and : []).slice(0, MOST_SHORT_PARTS);
    return combined(
      parts.map((part) => this.#candidates(part, how)),
      " and ",
      false,
    );
  }

  /** Tickets with one of the words where the condition looks. */
  #holding(ids: readonly number[], { on, forPage }: How): Candidates | null {
    if (ids.length === 0) return { sql: FALSE, isExact: false };
    const records = recordsIn(ids, on);
    if (forPage && this.#words.isDense(records)) return null;
    return { sql: this.#words.among(records, MANY_HITS), isExact: false };
  }
}

function combined(
  parts: readonly (Candidates | null)[],
  operator: " and " | " or ",
  isExact: boolean,
): Candidates | null {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return null;
  const all = known.map(({ sql }) => sql);
  return { sql: joined(all, operator, FALSE), isExact };
}

/** Whether no more is asked for than one word's part, so that who has the word meets the condition. */
function isPartOfWord(condition: Asked, [term, ...others]: readonly Requirement[]): boolean {
  if (!("like" in condition) || !term || "or" in term || others.length > 0) return false;
  const [first, piece = "", last, ...more] = condition.like;
  return first === "" && last === "" && more.length === 0 && term.text === foldPiece(piece);
}

function recordsIn(ids: readonly number[], on: ConditionField): Condition {
  const position = positionOfKey("r.rowid");
  if (on === "title") return recordsWith(ids, "record_words", { only: `${position} = 0` });
  if (on === "body") return recordsWith(ids, "record_words", { only: `${position} > 0` });
  if (on !== "fullText") {
    const columns = articleFieldsOf(on).flatMap((field) => (field === "body" ? [] : [WORD_COLUMNS[field]]));
    return recordsWith(ids, "article_words", { columns });
  }
  // What `record_words` has of an article is all but those it went to.
  const columns = [WORD_COLUMNS.to, WORD_COLUMNS.cc, WORD_COLUMNS.bcc];
  const [records, addressed] = [
    recordsWith(ids, "record_words"),
    recordsWith(ids, "article_words", { columns }),
  ];
  return {
    sql: `${records.sql} union all ${addressed.sql}`,
    values: [...records.values, ...addressed.values],
  };
}

/** Looks at the texts themselves. */
function examination(condition: Asked, on: ConditionField): Condition {
  const asked = JSON.stringify(condition);
  const title = {
    sql: "text_meets(?, t.title)",
    values: [asked],
  };
  const article = {
    sql: `exists (select 1 from article a where a.key > ${firstKeyOf("t.id")} and a.key < ${firstKeyOf("t.id + 1")}
      and article_meets(?, ?, a.body))`,
    values: [asked, on],
  };
  const places = [
    ...(ticketFieldsOf(on).length > 0 ? [title] : []),
    ...(articleFieldsOf(on).length > 0 ? [article] : []),
  ];
  return joined(places, " or ", FALSE);
}

/** Far fewer values than tickets: the index is asked for one after the other instead of read through. */
const valueMeets = (column: "customer" | "organisation", condition: Asked): Condition => ({
  sql: `t.${column} in (
    with recursive value (text) as (
      select min(${column}) from listing where ${column} is not null
      union all select (select min(${column}) from listing where ${column} > text) from value where text is not null)
    select text from value where text is not null and text_meets(?, text))`,
  values: [JSON.stringify(condition)],
});

/** Numbers are digits: they are what they are when folded. */
function numberMeets(condition: Asked): Condition {
  if ("and" in condition) return joined(condition.and.map(numberMeets), " and ", FALSE);
  if ("or" in condition) return joined(condition.or.map(numberMeets), " or ", FALSE);
  if ("not" in condition) return negated(numberMeets(condition.not));
  const [first, ...rest] = condition.like;
  return numberLike([foldPiece(first), ...rest.map(foldPiece)]);
}
