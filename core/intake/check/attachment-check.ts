import { evidenceOf, type Finding } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";

const THING =
  "(?:schermat[ae]|screen(?:shot)?s?|print ?screen|stamp[ae] (?:della )?(?:video|schermo|schermata)|foto(?:grafi[ae])?|immagin[ei]|video|file|document[oi]|modul[oi]|copi[ae]|pdf|excel|elenco|report|log|tabell[ae]|prospett[oi]|fattur[ae]|ricevut[ae])";

/** What announces that something comes with the mail. */
const ANNOUNCED: readonly RegExp[] = [
  /\b(?:in|come da|vedi|vedere|vedasi|si vedano?|da|negli?|nel file|con) allegat[oi]\b/iu,
  /\ballego\b|\balleghiamo\b|\b(?:si|vi|le|ti) (?:allega(?:no)?|allego|alleghiamo)\b|\ballegando(?:vi|le)?\b|\bho allegato\b|\babbiamo allegato\b/iu,
  new RegExp(
    `\\b(?:l['’]|la |lo |il |i |gli |le |un['’]?a? )?(?:${THING.slice(3, -1)})\\s+(?:qui |di seguito |che )?(?:allegat[aoei]|in calce|qui sotto|riportat[aoei]|qui di seguito)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:l['’]allegat[ao]|allegat[aoei]) (?:${THING.slice(3, -1)})\\b|\\b(?:dall?['’]allegat[oa]|l['’]allegata)\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:vedi|vedere|vedasi|vedete|guardate|come da|come (?:si vede|potete vedere|vedete|può vedere|risulta)(?: da| da[ln]l[ao]?| nella| nello| nel)?|ecco|di seguito|qui sotto|sotto|invio|inviamo|vi invio|le invio|vi mando|ti mando|mando|trasmetto|vi giro|giro|metto)\\s+(?:qui |qui sotto |di seguito |anche |pure )?(?:la |lo |il |le |gli |i |l['’]|una |uno |un |due |alcune |dalla |dallo |nella )?(?:${THING.slice(3, -1)})\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:nell[ae]?|negli|nei|dall[ae]?|sull[ae]?|dai|dagli) ?(?:${THING.slice(3, -1)}) (?:si (?:vede|vedono|nota|legge)|potete|può|che (?:vi |le |ti )?(?:allego|invio|mando))`,
    "iu",
  ),
  /\b(?:attached|see attachment|please find enclosed)\b/iu,
];

/** The same words when they are about another thing: an attachment of the program, one to come, one that cannot be made. */
const NOT_NOW =
  /(?:(?:caric|apr|inser|scaric|elimin|cancell|stamp|visualizz|sbagliat|salv|sfogli|aggiung|import|manc|protocoll|invia re|firm)\p{L}{0,8}(?: \p{L}+){0,2} (?:gl?i |l['’]|un |degli |il |lo |la |le |una )?|non (?:si )?(?:riesc\p{L}+|poss\p{L}+|può|so come|mi fa|permette)(?: \p{L}+){0,4} |se (?:serve|necessario|vi serve|volete|occorre|utile)[^.;\n]{0,40}|(?:posso|possiamo|potrei|dovrei|devo|potrò|fosse) (?:\p{L}+ )?|appena (?:\p{L}+ ){0,3}|(?:file|document\p{L}|nota|mail|pec|delibera|determina|istanza|domanda|fattura|messaggi\p{L}|protocollo|pratica|atto|atti) (?:\p{L}+ )?(?:con|senza) (?:gli |l['’])?|senza |nessun |(?:trov|arriv|ricev)\p{L}+ (?:\p{L}+ ){0,3}|(?:mail|pec) (?:\p{L}+ ){0,3})$/iu;

/** Not what the sender meant to show: marks of certified mail, keys, cards, logos. */
const NO_CONTENT =
  /^(?:smime\.p7[sm]|signature\.asc|daticert\.xml|postacert\.eml|winmail\.dat|.*\.vcf|.*(?:logo|firma|signature|stemma|facebook|linkedin|icon).*\.(?:png|jpe?g|gif|bmp|svg))$/i;

export function hasAttachment({ mail }: MailParts): boolean {
  return mail.attachments.some((name) => !NO_CONTENT.test(name.trim()));
}

/** A mail that announces an attachment and has none (spec G1). */
export function checkAttachment(parts: MailParts): Finding | null {
  if (hasAttachment(parts)) return null;
  const text = parts.fresh.replace(/\s+/g, " ");
  for (const pattern of ANNOUNCED) {
    for (const match of text.matchAll(new RegExp(pattern.source, "giu"))) {
      if (NOT_NOW.test(text.slice(Math.max(0, match.index - 60), match.index))) continue;
      return { code: "attachment_announced", evidence: evidenceOf(match[0]) };
    }
  }
  return null;
}

/** A message on the screen is spoken of. */
const ERROR_SHOWN =
  /\b(?:(?:mi |ci |gli |le )?(?:d[àa]|d[àa]nno|restituisce|esce|appare|compare|viene fuori|segnala|genera|ritorna|mostra|visualizza|si apre)(?:['’])?(?: \p{L}+){0,3} (?:un |questo |il |l['’]|il seguente |sempre |dei |degli |un['’])?(?:messaggi[oi]|error[ei]|avvis[oi]|finestr[ae]|schermat[ae]|anomalia))\b/iu;
/** And told: in quotes, after a colon, by its code. */
const ERROR_TOLD =
  /["“”«»]|\b(?:error[ei]?|codice|messaggio|avviso|dice|scritto|scritta|seguente|dicitura|exception|ora-|http)\s?[^.\n]{0,40}(?::\s*\S|\b\d{2,}|\b[A-Z]{2,}[-_]?\d)|['‘’]\p{Lu}[^'’\n]{8,}|\b(?:che dice|dicendo|con scritto|in cui (?:dice|c['’]è scritto)|secondo cui|scritto che|dicitura)\b/iu;

/** An error the program showed and the mail neither quotes nor pictures (spec G1: no attachment for an error report). */
export function checkErrorShown(parts: MailParts): Finding | null {
  if (hasAttachment(parts)) return null;
  const shown = ERROR_SHOWN.exec(parts.fresh.replace(/\s+/g, " "));
  return shown && !ERROR_TOLD.test(`${parts.subject}\n${parts.fresh}`)
    ? { code: "error_not_shown", evidence: evidenceOf(shown[0]) }
    : null;
}

/** In an answer the verb that brings it is enough: "Compare: Impossibile salvare". */
const ERROR_ANSWERED = /\b(?:compare|appare|esce|dice|leggo|legge|recita|says?|shows?)\b[^.\n]{0,30}:\s*\S/iu;

/** Whether an answer brings the error that was asked for, in words or as a picture. */
export function answersWithError(parts: MailParts): boolean {
  return hasAttachment(parts) || ERROR_TOLD.test(parts.fresh) || ERROR_ANSWERED.test(parts.fresh);
}
