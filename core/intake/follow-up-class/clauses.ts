import { normalise } from "../../search/normalise.ts";
import { splitReply } from "../../text/split-reply.ts";

/** One statement of a mail. */
export interface Clause {
  /** As it was written. */
  readonly text: string;
  /** In lower case without accents: what patterns are looked for in. */
  readonly plain: string;
}

/** What a mail says now, without what it quotes. */
export interface FreshText {
  /** Statements, without greeting, closing words and signature. */
  readonly clauses: readonly Clause[];
  /** All of it in lower case without accents, closing words included. */
  readonly plain: string;
}

const GREETING =
  /^(?:(?:buon\s?giorno|buona\s?sera|buon pomeriggio|salve|ciao|hello|hi|hey|dear|good (?:morning|afternoon)|gentil\w+|egregi\w*|spett\w*|cari\w*|cara|caro|preg\w+)\b[\s.,]*)(?:(?:a|tutti|tutte|team|all|there|sirs?|madam|signor\w*|sig\.?\w*|dott\.?\w*|ing\.?|ufficio|assistenza|staff|colleg\w+|vi|scrivo|le|di|del\w*|servizio|contact|center|support|\p{Lu}[\p{L}'.]*)[\s.,]*){0,5}$/iu;
const GREETING_AHEAD =
  /^(?:buon\s?giorno|buona\s?sera|salve|ciao|hello|hi|dear|gentil[ei]|spett\.?(?:le|bile)?)(?:\s(?:a tutt[ie]|team|all|\p{Lu}[\p{L}'.]+)){0,3}[\s,!.:-]+/iu;
const CLOSING =
  /^(?:(?:in attesa di (?:un )?(?:vostro |suo |cortese |gentile )*(?:riscontro|risposta)[ ,]*)?(?:(?:le |vi )?(?:porgo|invio|rinnovo) )?(?:i (?:miei |nostri )?(?:piu )?)?(?:molti |tanti |un )?(?:cordiali?|distinti|cari|caro|migliori|sinceri)? ?salut[io]?|cordialmente|cordialita|in fede|saluti(?: e grazie)?|buon(?:a)? (?:giornata|lavoro|serata|weekend|pomeriggio|fine settimana)|a presto|(?:kind|best|warm) (?:regards|wishes)|regards|sincerely|cheers)\b.{0,40}$/;
const NAME_LINE =
  /^(?:(?:dott|ing|avv|arch|geom|prof|sig|rag)\.?(?:ssa|ra)?\.? )?\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’.]*){0,3}$/u;
const CONTACT_LINE =
  /^(?:tel|cell|fax|mob|int|e-?mail|pec|ufficio|comune di|settore|servizio|via|piazza)\b.{0,60}$/i;

const isTail = (line: string): boolean =>
  CLOSING.test(normalise(line)) || NAME_LINE.test(line) || CONTACT_LINE.test(line) || /^[\W\d_]*$/.test(line);

/** Lines a program broke become one again; those a person ended stay apart. */
function paragraphs(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const joined: string[] = [];
  let isOpen = false;
  for (const line of lines) {
    if (isOpen && line !== "" && !/^[-*•\d]/.test(line)) joined[joined.length - 1] += ` ${line}`;
    else if (line !== "") joined.push(line);
    isOpen = line.length >= 55 && !/[.!?:;]$/.test(line);
  }
  return joined;
}

/** Where a sentence ends: not after an abbreviation, inside a number, an address or a name of a file. */
const SENTENCE_END =
  /(?<=[!?;…])\s+|(?<=(?<!\b(?:dott|sig|sigg|ing|avv|arch|geom|prof|spett|art|artt|n|nr|tel|cell|pag|es|ecc|cod|prot|rif|c\.a|p\.s|p\.iva|ssa|mr|mrs|dr))\.)\s+/i;

const clauseOf = (text: string): Clause => ({ text, plain: normalise(text) });

/** The statements of a mail's own words, in order. */
export function freshText(text: string): FreshText {
  const { reply, signature } = splitReply(text.slice(0, MAX_TEXT));
  const above = reply.endsWith(signature) ? reply.slice(0, reply.length - signature.length) : reply;
  const body = paragraphs(above.trim() === "" ? reply : above);
  const kept = body.flatMap((line) => line.split(SENTENCE_END));
  while (kept.length > 1 && isTail((kept.at(-1) as string).trim())) kept.pop();
  const clauses = kept
    .map((line) => line.trim())
    .filter((line) => !GREETING.test(line))
    .map((line) => line.replace(GREETING_AHEAD, "").trim())
    .filter((line) => /\p{L}/u.test(line) && !CLOSING.test(normalise(line)));
  return { clauses: clauses.map(clauseOf), plain: normalise(reply) };
}

/** Nobody writes more above what he quotes. */
const MAX_TEXT = 50_000;
