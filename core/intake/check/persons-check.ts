import { evidenceOf, type Finding } from "./finding.ts";
import { FIRST_NAMES } from "./first-names.ts";
import type { MailParts } from "./mail-parts.ts";
import { wordsOf } from "./mail-words.ts";
import { nameLikeness } from "./person-name.ts";

const COLLEAGUE =
  "(?:collega|collaborat(?:ore|rice)|responsabile|dirigente|ragionier[ea]|geometra|segretari[oa]|sindac[oa]|assessor[ea]|dottoressa|dottore|dott\\.(?:ssa)?|sig\\.(?:ra)?|signor[ae]?|impiegat[oa]|superiore)";
/** Children are left out: parents act for them. */
const RELATIVE =
  "(?:madre|padre|mamma|papà|marito|moglie|nonn[oa]|sorella|fratello|zi[oa]|suocer[oa]|amic[oa]|vicin[oa] di casa|assistit[oa])";
const NEEDS =
  "(?:non (?:riesce|può (?:accedere|entrare|usare|lavorare|stampare|scrivervi)|le funziona|gli funziona|vede|trova|accede|ha più)|ha bisogno|ha (?:un |dei |qualche |lo stesso |riscontrato )?(?:problem|difficolt)\\p{L}+|avrebbe bisogno|(?:mi |ci )?(?:chiede|segnala|lamenta)|vorrebbe|mi ha (?:chiesto|detto|segnalato|riferito|incaricat[oa])|necessita)";

/** Asked on somebody else's behalf. */
const THIRD_PARTY: readonly RegExp[] = [
  new RegExp(
    `\\b(?:per conto|a nome|in nome)(?: e per conto)? (?:di |del |della |dell['’]|d['’])(?:un |una |un['’]|il |la )?(?:mi[oa] |nostr[oa] |su[oa] )?(?:${COLLEAGUE}|${RELATIVE}|client[ei])(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `\\bper (?:(?:un |una |un['’]|il |la )?(?:mi[oa] |nostr[oa] |altr[oa] )?collega|mi[oa] ${RELATIVE}|un(?:['’]|a )?amic[oa])(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `\\b(?:(?:la|il|una|un|un['’]) ?)(?:mi[oa] |nostr[oa] |altr[oa] )?${COLLEAGUE}(?!\\p{L})[^.;:?!\\n]{0,50}?\\b${NEEDS}`,
    "iu",
  ),
  new RegExp(`\\bmi[oa] ${RELATIVE}\\b[^.;:?!\\n]{0,40}?\\b${NEEDS}`, "iu"),
  /\b(?:contatt|chiam|richiam|telefon|sent|rispond)(?:ate|are|arla|arlo|i|ino|ire|ite|ete|ere|atel[ao])(?: \p{L}+){0,2} (?:direttamente |pure )?(?:con |al |alla |il |la |a )?(?:mi[oa] |nostr[oa] )?collega\b/iu,
  /\b(?:scrivo|scriviamo|segnalo|chiedo|apro (?:il |un )?ticket|inoltro|giro|faccio da tramite|vi scrivo) (?:la richiesta |la segnalazione )?(?:per conto|a nome|da parte) (?:di |del |della |dell['’])(?!comun|ente|ufficio|unione|amministrazione|provincia|servizio|settore)/iu,
  /\b(?:giro|giriamo|inoltro|inoltriamo|trasmetto|riporto|riportiamo)(?: \p{L}+)? (?:la |questa |una )?(?:segnalazione|richiesta|mail|e-mail|comunicazione) (?:di |da |del |della |dell['’]|da parte di )(?:un |una |un['’]|mi[oa] |nostr[oa] )?(?:collega|utente|cittadin[oa]|contribuente|dipendente|sig|dott)/iu,
];
/** Theirs, ours as well, or somebody the desk talked to. */
const NOT_THIRD =
  /\b(?:vostr[oaie]|suo|suoi|palitalsoft|anche (?:io|a me)|anche (?:il|la|i|le) (?:mi[oaei]i? )?colleg|(?:io|me) e |insieme|oltre a me|con (?:il|la|un|una) (?:mi[oa] )?colleg|sostitui|come me|stesso problema|(?:parlato|sentito|sentita|accordi) con|dell['’]assistenza|del supporto)\b/iu;

export function checkThirdParty(parts: MailParts): Finding | null {
  const text = bodyOf(parts);
  for (const pattern of THIRD_PARTY) {
    const match = pattern.exec(text);
    if (!match) continue;
    const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 20);
    if (!NOT_THIRD.test(around)) return { code: "third_party", evidence: evidenceOf(match[0]) };
  }
  return null;
}

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
