/** Signs as they are gathered from a mail: their values, and the words of those that rest on words. */
export type Gathered = { readonly values: Map<string, number>; readonly evidence: Map<string, string> };

export const FAILS = "inert rejects does-not cannot stuck shows slow wrong-value missing quotation".split(
  " ",
);
const MISTAKEN = ["own-mistake", "own-deed"];
const MENDED = ["asks-to-put-right", "subject-put-right", "may-one", "how"];
const ASKS =
  "own-mistake own-deed asks-to-put-right asks-to-set-up account-trouble how may-one where keep-help subject-put-right subject-set-up subject-keep-help".split(
    " ",
  );
const TEACHES = ["sessions", "course", "learn", "meeting-to-learn", "subject-teach"];
const ELSE = "price commercial thanks complaint information notice vague subject-other".split(" ");

/** In words, signature included. */
const [SHORT, VERY_SHORT] = [20, 10];

/** What signs mean together is not what each means alone. */
export function togetherOf(
  { values }: Gathered,
  words: number,
  telling: number,
): readonly (readonly [string, number])[] {
  const any = (names: readonly string[]): boolean => names.some((name) => values.has(name));
  const [fails, asks, teaches, other] = [any(FAILS), any(ASKS), any(TEACHES), any(ELSE)];
  const subject = any(["subject-put-right", "subject-set-up"]);
  const together = {
    "only told": !other && !asks && !teaches,
    "nothing fails": !fails,
    "fails, nothing asked": fails && !asks,
    "asked, nothing fails": asks && !fails && !teaches,
    "how, nothing fails": values.has("how") && !fails && !teaches,
    "put right, nothing fails": values.has("asks-to-put-right") && !fails,
    "question, nothing fails": values.has("question") && !fails,
    "own mistake to be mended": any(MISTAKEN) && any(MENDED),
    "other, nothing else": other && !fails && !asks,
    "teaching, nothing fails": teaches && !fails,
    "asked in subject and text": subject && any(["asks-to-put-right", "asks-to-set-up"]),
    "short, nothing said": words < SHORT && !fails && !asks && !teaches,
    "very short, nothing said": words < VERY_SHORT && !fails && !asks && !teaches,
    "somebody's access fails":
      any(["gets-in", "account-trouble"]) && any(["cannot", "stuck", "shows", "rejects"]),
    "vague, little told": values.has("vague") && telling < 8,
    "hardly anything told": telling < 5,
    "little told": telling < 9,
  };
  return Object.entries({ ...together, ...ofWhom(values, any, fails, asks) }).map(([name, is]) => [
    name,
    is ? 1 : 0,
  ]);
}

/** Of an office's data, of the portal, or of what a citizen pays and asks for. */
function ofWhom(
  values: Gathered["values"],
  any: (names: readonly string[]) => boolean,
  fails: boolean,
  asks: boolean,
): Readonly<Record<string, boolean>> {
  const [digital, desk] = [values.has("digital"), values.has("desk")];
  return {
    "question, nothing digital": values.has("question") && !digital && !fails,
    "question of the digital": values.has("question") && digital && !fails,
    "asks, neither digital nor of the desk": asks && !digital && !desk,
    "asks in the digital, nothing fails": asks && digital && !fails,
    "asks of the desk, nothing fails": asks && desk && !fails,
    "fails, neither digital nor of the desk": fails && !digital && !desk,
    "fails in the digital": fails && digital && !asks,
    "rights, nothing digital": values.has("rights") && !digital,
    "rights of citizens": values.has("rights") && any(["citizen", "family", "dues"]),
    "own mistake, something fails": any(MISTAKEN) && fails,
    "fails, to be put right": fails && values.has("asks-to-put-right") && !any(MISTAKEN),
    "own matter, asked": values.has("own-matter") && asks,
    "own matter, nothing fails": values.has("own-matter") && !any(["rejects", "quotation", "shows", "stuck"]),
    "dues, no program": values.has("dues") && !any(["program", "quotation", "shows", "cannot"]),
    "citizen, no program":
      any(["citizen", "family", "dues"]) && !any(["program", "quotation", "shows", "cannot"]),
    "citizen, fails": any(["citizen", "family", "dues"]) && any(["rejects", "quotation", "shows", "stuck"]),
    "citizen asks":
      any(["citizen", "family", "dues"]) && values.has("question") && !any(["shows", "quotation"]),
    "firm, fails": values.has("practice") && any(["rejects", "quotation", "shows", "stuck"]),
    "price asked": values.has("price") && !fails,
    waits: any(["waiting", "complaint"]) && !any(["rejects", "shows", "cannot"]),
  };
}
