import { verbPattern } from "./verb-forms.ts";

const ELIDED = "['’]";
const ARTICLES = `(?:il|lo|la|i|gli|le|un|uno|una|l${ELIDED}|un${ELIDED})`;

/** A preposition alone or grown together with an article. */
const PREPOSITIONS: Readonly<Record<string, string>> = {
  a: `(?:ad?|al|allo|alla|ai|agli|alle|all${ELIDED})`,
  di: `(?:di|del|dello|della|dei|degli|delle|dell${ELIDED}|d${ELIDED})`,
  da: `(?:da|dal|dallo|dalla|dai|dagli|dalle|dall${ELIDED})`,
  in: `(?:in|nel|nello|nella|nei|negli|nelle|nell${ELIDED})`,
  su: `(?:su|sul|sullo|sulla|sui|sugli|sulle|sull${ELIDED})`,
  con: `(?:con|col|coi|con (?:il|lo|la|i|gli|le|l${ELIDED}))`,
  il: ARTICLES,
};

const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/['’]/g, ELIDED)
    .replace(/[éè]/g, "[éè]");

function wordPattern(word: string): string {
  const verb = /^\{([^|}]+)\|?([^}]*)\}$/.exec(word);
  if (verb) return verbPattern(verb[1] as string, (verb[2] as string).split("|").filter(Boolean));
  if (word.includes("/")) return `(?:${word.split("/").map(wordPattern).join("|")})`;
  if (word.endsWith("+")) return PREPOSITIONS[word.slice(0, -1)] ?? escaped(word);
  if (word.endsWith("~")) return `${escaped(word.slice(0, -1))}h?[oaie]`;
  if (word.endsWith("^")) return `${escaped(word.slice(0, -1))}[ei]`;
  return escaped(word);
}

/** Nothing but white space between two words, or nothing at all after an apostrophe. */
const GAP = `(?:(?<=${ELIDED})\\s*|\\s+)`;

/**
 * The pattern of an expression in all its forms. Its words are written
 * - `{apporre}`: a verb in any form; `{redigere|redatt}` one with a participle of its own;
 * - `suddett~`: ending in o, a, i, e; `present^`: in e, i;
 * - `a+`, `di+`, `in+`, …: the preposition, with any article or none; `il+`: any article;
 * - `qualora/ove`: one of them; `(quanto)`: there or not.
 */
export function expressionPattern(expression: string): RegExp {
  let pattern = "";
  for (const word of expression.split(" ")) {
    const isOptional = word.startsWith("(") && word.endsWith(")");
    const one = wordPattern(isOptional ? word.slice(1, -1) : word);
    const gap = pattern === "" ? "" : GAP;
    pattern += isOptional ? (gap === "" ? `(?:${one}\\s+)?` : `(?:${gap}${one})?`) : `${gap}${one}`;
  }
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:(?<=${ELIDED})|(?![\\p{L}\\p{N}]))`, "giu");
}
