import { evidenceOf, type Finding } from "./finding.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { MailParts } from "./mail-parts.ts";
import { wordsOf } from "./mail-words.ts";
import { nameLikeness } from "./person-name.ts";

/** With capitals: the phrases before it have either. */
const PERSON =
  "((?:(?i:il |la |al |alla |del |della )?(?i:sig|dott|dr|rag|geom|ing|arch|avv)(?i:\\.?\\s?(?:ra|ssa|re))?\\.?[ ]+|(?i:il |la )?(?i:signor[ae]?|dottor(?:essa|e)?|collega|(?:il |la )?vostr[oa] (?:collega|tecnico|operat(?:ore|rice)|collaborat(?:ore|rice)))[ ]+)?\\p{Lu}[\\p{L}'’]+(?:[ ]\\p{Lu}[\\p{L}'’]+)?)";
const PHRASES: readonly string[] = [
  "\\b(?:alla )?(?:cortese att(?:enzione|\\.)|c\\.?\\s?att?\\.|c\\.\\s?a\\.?|c\\/a|ca\\b)\\s?(?:di |del |della |dell['’]|:)?\\s?",
  "\\b(?:all['’]|alla cortese |cortese |c\\.\\s?)att(?:enzione|\\.)\\s?(?:di |del |della |:)?\\s?",
  "\\b(?:parlare|parlarne|conferire|sentire|sentirmi|sentirci|interloquire|lavorare|fissare|appuntamento|collegarmi|collegarci)(?: \\p{L}+){0,2} (?:solo |soltanto |esclusivamente |direttamente |di nuovo |preferibilmente )?con ",
  "\\b(?:contattat[aoie]|chiamat[aoie]|richiamat[aoie]|seguit[aoie]|ricontattat[aoie]|assistit[aoie]|aiutat[aoie])(?: \\p{L}+){0,2} (?:solo |direttamente |preferibilmente |possibilmente |esclusivamente )?da(?:l|lla|ll['’])? ",
  "\\b(?:mi|ci) (?:può|potrebbe|possa|potete far) (?:ri)?(?:contattare|chiamare|richiamare|telefonare) (?:solo |direttamente )?(?:da )?",
  "\\b(?:mi|ci) (?:richiam|chiam|contatt|telefon|ricontatt|rispond|colleg)(?:i|asse|assi|erà|a|hi|hasse|esse)? (?:solo |direttamente |preferibilmente |possibilmente |pure )?",
  "\\b(?:fa(?:r|te)(?:mi|ci) (?:ri)?(?:chiamare|contattare|richiamare|sentire)|passar(?:mi|ci)|passat(?:emi|eci)|avvisare|avvisate|inoltrare a|girare a|assegnare(?: il ticket| la richiesta)? a|assegnatelo a|giratelo a|inoltratela a|da assegnare a|riservat[oa] a)(?: \\p{L}+){0,1}? ?(?:solo |direttamente )?(?:da |a |con )?",
  "\\b(?:preferi\\p{L}+|vorrei|vorremmo|gradirei|solo|soltanto|esclusivamente|possibilmente|c['’]è|cerco|cercavo)(?: \\p{L}+){0,2}? ?(?:con |da )?",
  "(?:^|\\n)\\s*(?:per|x)\\s+",
];

/** Somebody of the desk asked for by name; asking for him does not assign to him (spec G3). */
export function checkNamedPerson(parts: MailParts): Finding | null {
  const text = `${parts.subject}\n${bodyOf(parts)}`;
  for (const phrase of PHRASES) {
    for (const match of text.matchAll(new RegExp(`(?i:${phrase})${PERSON}`, "gu"))) {
      const before = text.slice(Math.max(0, match.index - 25), match.index);
      if (isPerson(match[1] ?? "") && !SPOKE_BEFORE.test(before + match[0]))
        return { code: "named_person", evidence: evidenceOf(match[0]) };
    }
  }
  return null;
}

/** The guidelines ask to say so: it helps who takes the ticket. */
const SPOKE_BEFORE =
  /\b(?:ho|abbiamo|aveva(?:mo)?|avevo|avendo|come da|già|sono stat[aoie]|eravamo|siamo stat[aoie])\b/iu;

const TITLED =
  /^(?:(?:il|la|al|alla|del|della)\s+)?(?:sig|dott|dr|rag|geom|ing|arch|avv|signor|vostr[oa]|collega)/iu;

function isPerson(words: string): boolean {
  const tokens = words.trim().split(/\s+/);
  const name = tokens.filter((token) => /^\p{Lu}/u.test(token)).join(" ");
  if (name === "") return false;
  if (TITLED.test(words)) return tokens.length > 1 && nameLikeness(name) !== "no";
  return wordsOf(name).some((word) => FIRST_NAMES.has(word)) && nameLikeness(name) === "name";
}

/** Without the signature's own lines nothing is lost here: names there are not asked for. */
const bodyOf = ({ lines }: MailParts): string => lines.join("\n").slice(0, 20_000);
