import { evidenceOf, type Finding, firstMatch } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";

const HELP =
  "(?:assistenza|intervento|supporto|tecnico|operatore|operatrice|teleassistenza|chiamata|telefonata|ticket|slot|spazio|posto|fascia|mattinata|pomeriggio|mezz['’]ora|un['’]ora|disponibilit[aà]|collegamento|aiuto|presenza|qualcuno)";
const KEEP =
  "(?:prenot\\p{L}+|riserva(?:re|te|rci|rmi|temi|teci|to|ta)|opzion(?:are|o)|bloccare|tenere|tenete(?:ci|mi|vi)?|tenersi|tener(?:ci|mi) (?:liber[oaie]|da parte)|tenerci|tenervi|mettere in (?:agenda|calendario|lista)|mettete(?:ci|mi)|segnarci|segnateci|assicurarci|garantirci)";
const NO_NEED_YET =
  "(?:in previsione|(?:nel|in) caso (?:in cui )?(?:di |avess|dovess|serv|ci foss|si present|ci siano|sorg|emerg|dei |ce ne)|nell['’]eventualit[aà]|nell['’]ipotesi|qualora|non si sa mai|hai visto mai|per stare tranquill\\p{L}+|casomai|caso mai|semmai|se mai|se (?:poi )?(?:dovess\\p{L}+|ci foss\\p{L}+|avess\\p{L}+ (?:bisogno|problem|difficolt|necessit)|avr(?:ò|emo) (?:bisogno|problemi))|in via (?:preventiva|cautelativa|precauzionale)|a scopo (?:preventivo|precauzionale|cautelativo)|preventivamente|per sicurezza|per ogni evenienza|per (?:ogni |qualsiasi )?(?:eventual\\p{L}+|evenienza)|all['’]occorrenza|al bisogno|eventual\\p{L}+ (?:problem|difficolt|dubbi|necessit|error|intoppi|assistenza|supporto|bisogn)\\p{L}*|non (?:ho|abbiamo) (?:ancora |al momento |per ora )?(?:nessun |alcun )?(?:problem|bisogn)\\p{L}+|potre\\p{L}+ (?:capitar|serv|aver\\p{L}* bisogn|esserci|sorger|verificar|emerger|tornar|presentar)|al momento (?:non (?:c['’]è|ho|abbiamo)|(?:è )?tutto (?:ok|bene|funzion\\p{L}+))|per ora (?:non|tutto))";

/** Help asked for against a day when it might be needed. */
const BOOKING: readonly RegExp[] = [
  new RegExp(`\\b${KEEP}\\b[^.;\\n]{0,50}\\b${HELP}\\b[^.\\n]{0,140}\\b${NO_NEED_YET}`, "iu"),
  new RegExp(`\\b${NO_NEED_YET}[^.\\n]{0,140}\\b${KEEP}\\b[^.;\\n]{0,50}\\b${HELP}\\b`, "iu"),
  new RegExp(
    `\\b(?:chied\\p{L}+|richied\\p{L}+|vorre\\p{L}+|avere|serv\\p{L}+|gradi\\p{L}+|fissare|programmare|disponibil\\p{L}+|reperibil\\p{L}+|a disposizione|presenza|garant\\p{L}+)\\b[^.;\\n]{0,80}\\b${HELP}\\b[^.;\\n]{0,100}\\b${NO_NEED_YET}`,
    "iu",
  ),
  new RegExp(
    `\\b(?:restare|rimanere|tenersi|tenetevi|stare|stiate|restiate|essere|siate) (?:\\p{L}+ )?(?:a disposizione|disponibil\\p{L}+|reperibil\\p{L}+|pront\\p{L}+|in linea)\\b[^.\\n]{0,120}\\b${NO_NEED_YET}`,
    "iu",
  ),
  new RegExp(
    `\\b${NO_NEED_YET}[^.\\n]{0,100}\\b(?:chied\\p{L}+|richied\\p{L}+|vorre\\p{L}+|fissare|programmare|apro|apriamo|tenetevi|disponibil\\p{L}+|reperibil\\p{L}+)\\b[^.\\n]{0,60}\\b(?:${HELP}|appuntamento|disponibil\\p{L}+)\\b`,
    "iu",
  ),
  /\bprenot(?:o|iamo|are|azione|azioni|ando|ati|ato)(?: (?:sin|fin) d['’]ora)?(?: (?:di|dell['’]|per|già|ora|adesso|con anticipo))?\s?(?:l['’]|un['’]|una |un |la |il |vostra |vostro |di )*\s?(?:assistenza|intervento|supporto|ticket|tecnico|teleassistenza)\b/iu,
  new RegExp(
    `\\b(?:apro|apriamo|aprire|aperto|tenere aperto|lasci\\p{L}+ aperto) (?:già |fin d['’]ora |ora |adesso )?(?:un |il |questo )?ticket\\b[^.\\n]{0,80}\\b${NO_NEED_YET}`,
    "iu",
  ),
];
/** There is a need, now. */
const NEED =
  /\bnon (?:funziona|riesc\p{L}+|si apre|stampa|parte|quadra)\b|\b(?:corso|formazione|formare|affiancamento)\b/iu;

/** "Prenotazione di assistenza": help booked without a need for it (spec G3). */
export function checkBooking(parts: MailParts): Finding | null {
  const text = `${parts.subject}.\n${parts.lines.join(" ")}`.slice(0, 20_000);
  const found = firstMatch(text, BOOKING);
  return found === null || NEED.test(text)
    ? null
    : { code: "booking_without_need", evidence: evidenceOf(found) };
}
