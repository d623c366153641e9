import { wordSet } from "../mail-words.ts";
import { type PhraseBook, type Place, saidOf } from "../phrases.ts";
import { type Sentence, sentencesOf, type Token } from "../sentences.ts";
import { type Mention, mentionsIn } from "./person-mention.ts";
import { CALL_FOR_HIM, PROXY_SAID } from "./proxy-phrases.ts";
import { HAPPENS_TO, STILL_HIS, TROUBLE } from "./trouble-phrases.ts";

/** From here on it is the writer who does or suffers. */
const OWN = wordSet(`
  io noi ho abbiamo mi ci me devo dobbiamo riesco riusciamo posso possiamo vorrei vorremmo vedo vediamo trovo troviamo mia miei mie nostri sto
  stiamo voglio vogliamo avrei avremmo
`);
/** Except where he tells what he was told. */
const TELLS = wordSet(
  "ha hanno dice dicono segnala riferisce scrive racconta comunica chiede aveva diceva prega spiega avvisa",
);
const REPORTED = wordSet("mi ci");
const FARTHEST = 32;
/** So near its verb, and so near the beginning, "alla collega" is whom it happens to. */
const NEAR = 9;
const OPENING = 3;
/** How many sentences on a pronoun still is of the same person. */
const CARRIED = 2;

/** Where a text tells of somebody else's trouble, or asks in his stead (spec G3). `marked` has names as `jjjj`. */
export function* placesOfAnother(text: string, marked: string): Generator<Place> {
  const sentences = sentencesOf(text).map((sentence) => sentence.map((token) => withName(token, marked)));
  const mentions = sentences.map((sentence) => mentionsIn(sentence, text));
  const isSpokenOf = mentions.some((those) => those.length > 0);
  for (const [index, sentence] of sentences.entries()) {
    for (const mention of mentions[index] ?? []) yield* troubleOf(sentence, mention);
    if (isSpokenOf) yield* placesIn(sentence, PROXY_SAID);
    const before = mentions.slice(Math.max(0, index - CARRIED), index).flat();
    if (before.some(({ kind }) => kind !== "aside")) yield* placesIn(ofHim(sentence, 0), STILL_HIS);
    const near = mentions.slice(Math.max(0, index - CARRIED), index + 1).flat();
    const start = sentence[0]?.start ?? 0;
    if (near.length > 0) for (const { end } of placesIn(sentence, CALL_FOR_HIM)) yield { start, end };
  }
}

const withName = (token: Token, marked: string): Token =>
  /^j{3,}$/.test(marked.slice(token.start, token.end)) ? { ...token, word: "jjj" } : token;

function* troubleOf(sentence: Sentence, { kind, at, end }: Mention): Generator<Place> {
  const start = sentence[at]?.start ?? 0;
  const behind = ofHim(sentence, end);
  if (kind === "aside") {
    for (const place of placesIn(behind, STILL_HIS)) if (isTo(behind, place)) yield { start, end: place.end };
    return;
  }
  for (const place of placesIn(behind, TROUBLE)) yield { start, end: place.end };
  if (kind !== "dative" || at > OPENING) return;
  for (const place of placesIn(behind.slice(0, NEAR), HAPPENS_TO)) yield { start, end: place.end };
}

/** What is said from a word on until the writer speaks of himself. */
function ofHim(sentence: Sentence, from: number): Sentence {
  const rest = sentence.slice(from, from + FARTHEST);
  const own = rest.findIndex(
    ({ word }, index) => OWN.has(word) && !(REPORTED.has(word) && TELLS.has(rest[index + 1]?.word ?? "")),
  );
  return own < 0 ? rest : rest.slice(0, own);
}

function* placesIn(sentence: Sentence, book: PhraseBook): Generator<Place> {
  for (const place of saidOf(sentence, book).values()) if (!isOfThings(sentence, place)) yield place;
}

/** "Gli", "glielo" and "il suo" are of a person; "le" may be of things as well. */
const isTo = (sentence: Sentence, { start }: Place): boolean =>
  sentence.some((token) => token.start === start && /^(?:gli|su[oa]$)/.test(token.word));

const PLURAL = wordSet("le delle alle nelle dalle sulle queste quelle");
/** What one does with things. */
const TRANSITIVE = wordSet(`
  rifiuta respinge scarta cancella duplica azzera svuota restituisce segnala propone ripropone ripete nega blocca lascia permette consente chiede
  apre aprono butta fa ritorna fanno bloccano
`);

/** "Firma le ordinanze e poi il protocollo le rifiuta": these are they. */
function isOfThings(sentence: Sentence, { start }: Place): boolean {
  const at = sentence.findIndex((token) => token.start === start);
  if (sentence[at]?.word !== "le" || !TRANSITIVE.has(sentence[at + 1]?.word ?? "")) return false;
  return sentence.slice(0, at).some(({ word }) => PLURAL.has(word));
}
