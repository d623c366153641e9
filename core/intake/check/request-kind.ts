import { evidenceOf } from "./finding.ts";
import type { MailParts } from "./mail-parts.ts";

/** The three kinds of request the published guidelines know, and what is none of them (spec G2). */
export const REQUEST_KINDS = ["error", "support", "training", "other"] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** What a mail asks for, with the words that say so; for `other` there are none. */
export interface KindOfRequest {
  readonly kind: RequestKind;
  readonly evidence: string;
}

type Clue = readonly [weight: number, pattern: RegExp];

/** People to be taught, or an hour with somebody who knows. */
const TRAINING: readonly Clue[] = [
  [
    5,
    /\b(?:formazione|addestramento|affiancamento|consulenza|webinar|videolezion\p{L}+|sessione formativa|corso (?:di |base |per |sul|su )|corso\b|lezion[ei]|tutoraggio|training)\b/iu,
  ],
  [
    4,
    /\b(?:imparare|apprendere|formare|istruire|addestrare)\b|\b(?:spieg\p{L}+|illustr\p{L}+|mostr\p{L}+|insegn\p{L}+)(?: \p{L}+){0,6} (?:l['’]uso|l['’]utilizzo|il funzionamento|come (?:si )?(?:usa|utilizza|funziona|gestisc|far|lavor|impost))/iu,
  ],
  [
    3,
    /\b(?:appuntamento|incontro|call|videochiamata|videocall|riunione|giornata)\b[^.\n]{0,80}\b(?:per (?:approfondire|capire|vedere|affrontare|illustrare|spiegare|conoscere|esaminare)|spieg|nuov[oa] (?:modul|procedur|funzion|collega|assunt)|utilizzo)/iu,
  ],
  [
    3,
    /\b(?:neoassunt|nuov[aoi] (?:collega|colleghi|assunt|dipendent|impiegat))[^.\n]{0,80}\b(?:usare|utilizz|conosc|formaz|programma|procedura|gestionale)/iu,
  ],
];

/** The program does not do what it should. */
const ERROR: readonly Clue[] = [
  [
    4,
    /(?<!\b(?:per|nostro|mio|mero|un|in) )\berror[ei]\b(?! (?:material|mio|nostro|di (?:digitazione|battitura|inserimento|distrazione|imputazione)))|\b(?:anomali[ae]|malfunzionament[oi]|bug|crash\p{L}*|eccezione|exception|schermata (?:bianca|blu|nera))\b/iu,
  ],
  [
    4,
    /\bnon (?:mi |ci |si |vi |lo |la |li |le |ne )?(?:funzion\p{L}+|stamp\p{L}+|apr[eo]\p{L}*|avvi\p{L}+|part[eo]\p{L}*|caric\p{L}+|salva\p{L}*|aggiorna\p{L}*|compar\p{L}+|appa\p{L}+|visualizz\p{L}+|vede|vedono|vedo|genera\p{L}*|calcol\p{L}+|invia\p{L}*|riconosc\p{L}+|rispond\p{L}+|conclud\p{L}+|va\b|vanno|esc[eo]\p{L}*|trova|permett\p{L}+|consent\p{L}+|fa (?!in tempo)|accett\p{L}+|arriv\p{L}+|quadra\p{L}*|torna\p{L}*|elabora\p{L}*|import\p{L}+|esport\p{L}+|prend[eo]|lascia)/iu,
  ],
  [
    4,
    /\b(?:si|mi|ci) (?:si )?(?:è |sono |continua a )?(?:bloc\p{L}+|pianta\p{L}*|inchioda\p{L}*|chiud\p{L}+ (?:da sol|improvvis|all['’]improvviso)|impalla\p{L}*|ferma\p{L}*|incanta\p{L}*|disconnett\p{L}+|congela\p{L}*)|\bbloccat[oa] (?:su|da|il|la|all)|\bresta (?:bloccat|ferm|in caricamento|bianc)\p{L}*|\b(?:gira|caricamento) (?:a vuoto|infinit)/iu,
  ],
  [3, /\bnon (?:riesc\p{L}+|si riesce)(?: più)? (?:a|ad)\b|\bimpossibil[ei]\b|\bimpossibilitat/iu],
  [
    3,
    /\b(?:(?:calcol|stamp|riport|mostr|visualizz|esc)\p{L}+ (?:\p{L}+ ){0,4}(?:sbagliat|errat|doppi|duplicat|vuot)|(?:importi?|totali?|dati|saldo|conteggi?|residui?) (?:\p{L}+ ){0,3}(?:sbagliat|errat|non corrett)|sparit[oaie]|scompars[oaie]|lentissim\p{L}+|non risponde)/iu,
  ],
];

/** Something to be put right or set up, by us, in somebody's data. */
const SUPPORT: readonly Clue[] = [
  [
    6,
    /\b(?:per (?:mero |un |mio |nostro |puro )?error[ei]|erroneamente|per sbaglio|per distrazione|inavvertitamente|(?:mero|nostro|mio) errore|errore (?:materiale|mio|nostro|di (?:digitazione|battitura|inserimento|distrazione|imputazione))|(?:ho|abbiamo|ha) (?:inserito |digitato |registrato |indicato )?sbagliat\p{L}*|(?:mi sono|ci siamo) (?:sbagliat|accort)\p{L}+|ho fatto (?:un )?(?:errore|confusione|pasticcio)|due volte (?:lo stesso|la stessa)|doppio inserimento)/iu,
  ],
  [
    5,
    /\b(?:annull|ripristin|corregg|sblocc|cancell|elimin|riapr|rettific|recuper|storn|sistem|spost|unific|bonific|modific|sostitu|reset|azzer|integr)(?:are|arla|arlo|arli|ere|ire|irla|ando|o|ate|ino|iate|arci|armi|ete)\b/iu,
  ],
  [
    4,
    /\b(?:nuov[ao] (?:utenza|utente|account|operatore|profilo|password|credenzial\p{L}+)|cre(?:are|azione)|abilit(?:are|azione|arci|armi|ate)|attiv(?:are|azione|arci|ate)|configur(?:are|azione|arci|ate)|disabilit(?:are|azione|ate)|profil(?:are|azione)|aggiung(?:ere|ete)|install(?:are|azione|ate)|autorizz(?:are|azione|ate)|credenziali|password|permessi|utenza|caric(?:are|amento) (?:i|dei|gli|massiv)|import(?:are|azione)|estr(?:arre|azione)|aggiorn(?:are|amento) (?:i|il|la|le|dell|del))\b/iu,
  ],
  [
    4,
    /\b(?:come (?:si fa|posso|possiamo|devo|dobbiamo|faccio|facciamo|si (?:può|deve|procede|inserisc|registr|annull|stamp|gener|caric))|in che modo|dove (?:trovo|si trova|si imposta|devo)|qual è la procedura|quale procedura|modalità per|non so(?: bene)? come|non sappiamo come|è possibile (?:annull|modific|corregg|ripristin|sblocc|inser|far|ottener|aver|cambi))/iu,
  ],
  [2, /\b(?:supporto|aiuto (?:per|a|nel)|assistenza (?:per|nel|nella|a)|ci serve aiuto|guidar\p{L}+)\b/iu],
];

const sum = (text: string, clues: readonly Clue[]): number =>
  clues.reduce((total, [weight, pattern]) => total + (pattern.test(text) ? weight : 0), 0);

const strongest = (text: string, clues: readonly Clue[]): string => {
  const [best] = clues
    .map(([weight, pattern]) => ({ weight, match: pattern.exec(text)?.[0] }))
    .filter(({ match }) => match !== undefined)
    .sort((a, b) => b.weight - a.weight);
  return evidenceOf(best?.match ?? "");
};

/** An appointment is asked for: what else is named is what to talk about there. */
const MAY_BE_MISTAKE = 6;

/** What a mail asks for (spec G2): teaching when it is named, then a mistake of the writer's own, then what counts most. */
export function kindOfRequest(parts: MailParts): KindOfRequest {
  const text = `${parts.subject}.\n${parts.fresh}`.replace(/[^\S\n]+/g, " ").slice(0, 20_000);
  const scores = [
    { kind: "training", score: sum(text, TRAINING), clues: TRAINING },
    { kind: "support", score: sum(text, SUPPORT), clues: SUPPORT },
    { kind: "error", score: sum(text, ERROR), clues: ERROR },
  ] as const;
  const [training, support, error] = scores;
  const best =
    training.score >= 4
      ? training
      : support.score >= MAY_BE_MISTAKE && support.score >= error.score
        ? support
        : error.score >= 3 && error.score >= support.score
          ? error
          : [...scores].sort((a, b) => b.score - a.score)[0];
  return best !== undefined && best.score >= 3
    ? { kind: best.kind, evidence: strongest(text, best.clues) }
    : { kind: "other", evidence: "" };
}
