/** Of what a mail says when, which parts speak of reaching somebody (spec G6). */

/** What a clause says: he can be reached, he cannot, or something else has these hours. */
export type Standing = "reached" | "away" | "else";

export interface Clause {
  readonly standing: Standing;
  readonly text: string;
}

const REACHED =
  /\b(?:disponibil|reperibil|raggiungibil|rintracciabil|contattabil|contattar|contattat|contattam|contatt[oi]\b|chiamar|chiamat|chiamass|chiami|chiamo|chiamerà|richiam|ricontatt|risentir|telefonar|telefonat|telefoni|sentir|sentite|sentirl|rispondo|rispondere|rispond(?:e|iamo)\b|mi (?:si )?(?:può |possono )?trov|ci (?:si )?trov|la trov|lo trov|trovarmi|trovarci|trovarl|prefer|(?:gli )?altri giorni|meglio (?:di |nel |al |il |la |se )|miglior|present[ei]\b|di (?:turno|servizio)|in (?:ufficio|servizio|sede)\b|parlar(?:ci|mi|ne|gli|le|e con)|orari\b|orario|fasci[ae] orari|(?:sono|siamo|sarò|saremo|ho|resto|rimango) (?:\p{L}+ ){0,2}liber|ci (?:siamo|sarò|saremo)\b|ci sono(?= ?$|,| (?:il|la|lun|mar|mer|gio|ven|sab|dom|dal|fino|tutt|sempre|solo|di|domani|oggi|anche|dopo|mai|nei|nelle|al|quasi|ma|e|in|per))|per (?:ogni |qualsiasi |qualunque |eventuali )?(?:chiariment|informazion|contatt|comunicazion)|collegar|collegam|quando (?:vuole|volete|vi pare)|(?:va|vanno|andrebbe|andrebbero|andare) (?:benissimo|bene)|(?:sono|siamo|sarò|saremo) (?:qui\b|operativ)|per il resto|potre(?:i|mmo) (?:il |anche |solo )?(?:lun|mar|mer|gio|ven|sab|domani|oggi)|ho (?:sempre )?liber|(?:per|a) (?:me|noi) (?:è|sarebbe) (?:meglio|comodo)|comod[oi] (?:il|la|di|nel))/iu;
/** "Sono in biblioteca tutti i pomeriggi." */
const IN_PLACE =
  /\b(?:sono|siamo|sarò|saremo|lavoro|lavoriamo) (?:sempre |solo |di solito )?(?:in|al|all['’]|alla|allo|nel|nello|nella|a|presso (?:il |la |lo )?)\s?(?:biblioteca|municipio|comune|studio|casa|negozio|scuola|segreteria|azienda|postazione|palazzo|ente|delegazione|laboratorio|presidio|reparto|comando|stanza|scrivania|smart|magazzino|museo|archivio|protocollo|anagrafe|ragioneria)\b/iu;
const AWAY =
  /\b(?:non (?:rispond|ci (?:sono|siamo|sarò|saremo|trov)|(?:sono|siamo|sarò|saremo)\b|è (?:in|mai|reperibil|present)|lavor|poss(?:o|iamo)|riesco a rispond|chiamat|telefonat|mi trov)|(?:sono|siamo|sarò|saremo|sto|è) (?:quasi |spesso |sempre |anche ){0,2}(?:in (?:riunion|feri|permess|malatti|trasfert|sopralluog|cantier|giunta|viaggio|udienza|aula|classe|ambulatorio|corsia|consiglio|commissione)|assent|fuori|impegnat|occupat|allo sportello|via\b|al lavoro|a scuola)|esco\b(?! .{0,12}alle)|stacco\b|vado (?:in|via|a)\b|faccio sportello|(?<!durante la |in |nella |alla |della )pausa|giorno (?:libero|di riposo|di chiusura)|riposo|assente|ferie|no\W{0,3}$)/iu;
/** "Non rispondo prima delle 10" says when he does. */
const NOT_BEFORE = /\bnon (?:\p{L}+ ){0,2}(?:prima|dopo|oltre) (?:delle|dell['’]|le|l['’]|alle|all['’])/iu;
/** Something else has these hours: a fault, */
const FAULT =
  /\b(?:non (?:riesc|funzion|mi |si |è (?:più )?(?:disponibil|raggiungibil|possibil)|risult|va\b|era\b|stamp|vien|veng|compa|appa|salv|calcol|prend|caric|apr|part|arriv|mostr|visualizz|fa\b|permett|lascia|accett)|error[ei]|bloccat|inutilizzabil|schermata|messaggio|maschera|funziona|il (?:server|sistema|programma|portale|job)|timbratur|carta libera)/iu;
/** a call or a day in the past, */
const PAST =
  /\b(?:(?:ho|abbiamo|aveva|avevo|avevate|avete|ha|hanno|è stat[oaie]|era stat[oaie]) (?:già |anche |poi )?(?:provat|chiamat|telefonat|contattat|sentit|parlat)|dovev|chiamata (?:di|del|delle)\b|durat[aoei]\b|senza esito|ieri|scors[oaie]|c['’]era\b|era\b|rientr)/iu;
/** an office's counter, somebody else's meeting, a day by which it must be done, or us. */
const OTHERS =
  /\b(?:ricev(?:e|iamo|imento)\b|apertura|aperti|aperto|aperta|al pubblico|sportello:|(?:l['’]aula|la sala|l['’]edificio) |si (?:svolg|tien|terr)|convocat|scad(?:e|enza|rà)|entro (?:il |la |e non oltre )?(?:lun|mar|mer|gio|ven|sab|domani|oggi)|(?:aspett|attend)(?:o|iamo)|vostr[ao] (?:presenza|disponibilit|assistenza|supporto)|siete\b|(?:chiamar|contattar|sentir|telefonar)vi\b|(?:riservar|prenotar|tener)\p{L}{0,4} (?:un|una|il|l['’])|qualora|di voi\b|(?:un|una) vostr[oa]\b)/iu;
const isElse = (text: string): boolean => FAULT.test(text) || PAST.test(text) || OTHERS.test(text);

/** Lines that a mail program broke are one again; those of somebody who never ends a line are longer. */
const unwrapped = (text: string): string =>
  text
    .replace(/(?<!\p{L})nn(?!\p{L})/giu, "non")
    .replace(/^([^\n]{40,80})(?<![.!?;:])\n(?=\p{Ll})/gmu, "$1 ");

const SENTENCE =
  /[!?\n]+|(?<!\b(?:h|ore|lun|mart?|merc?|giov?|ven|sab|dom|tel|cell|sig|dott|rag|int))\.(?!\d)/iu;
/** Of a mail that is passed on. */
const HEADER = /^\W{0,3}(?:inviato|data|sent|date|da|a|oggetto|from|to|subject|il giorno) ?:/iu;
const CLAUSE =
  /[;()]+|,(?!\d\d(?![-–/:.\d]))|:(?!\d)|\s[-–—]\s(?!\d)|(?<!\p{L})(?:ma|però|mentre|perch[eé]|poich[eé]|oppure|quindi|(?<!in )poi|altrimenti)(?!\p{L})/iu;
const TELEPHONE = /\d[\d ./-]{6,}\d/;
const SHORT = 90;
/** A sentence that only goes on: "Potete chiamarmi. Solo la mattina." */
const GOES_ON = 60;

/** The sentences that speak of when somebody can be reached, in clauses. */
export function clausesOf(
  text: string,
  isOnlyWhen: (line: string) => boolean,
): readonly (readonly Clause[])[] {
  const sentences = unwrapped(text).slice(0, 20_000).split(SENTENCE);
  let before: Standing = "away";
  return sentences.flatMap((sentence) => {
    if (sentence.trim() === "" || HEADER.test(sentence)) return [];
    const start = startOf(sentence.trim(), before, isOnlyWhen);
    const clauses = standingsOf(sentence.split(CLAUSE), start);
    before = lastOf(sentence, clauses, before, isOnlyWhen);
    return clauses.some(({ standing }) => standing !== "else") ? [clauses] : [];
  });
}

function startOf(sentence: string, before: Standing, isOnlyWhen: (line: string) => boolean): Standing | null {
  if (isElse(sentence) && !REACHED.test(sentence)) return "else";
  if (before === "reached" && sentence.length < GOES_ON) return "reached";
  if (TELEPHONE.test(sentence) && sentence.length < SHORT) return "reached";
  return isOnlyWhen(sentence) && before !== "else" ? "reached" : null;
}

/** Lines of days and hours below "Reperibilità:" go on with it. */
function lastOf(
  sentence: string,
  clauses: readonly Clause[],
  before: Standing,
  isOnlyWhen: (line: string) => boolean,
): Standing {
  if (isOnlyWhen(sentence.trim())) return before;
  if (clauses.some(({ standing }) => standing === "reached")) return "reached";
  return isElse(sentence) && /:\s*$|orari/iu.test(sentence) ? "else" : "away";
}

/** A clause that says nothing of it goes on as the one before; the first ones go on as the first that does. */
function standingsOf(texts: readonly string[], start: Standing | null): readonly Clause[] {
  const own = texts.map(ownStanding);
  let last = start ?? own.find((standing) => standing !== null) ?? "else";
  return texts.map((text, index) => {
    last = own[index] ?? last;
    return { standing: last, text };
  });
}

function ownStanding(clause: string): Standing | null {
  if (isElse(clause)) return "else";
  if (NOT_BEFORE.test(clause)) return "reached";
  if (AWAY.test(clause)) return "away";
  return REACHED.test(clause) || IN_PLACE.test(clause) ? "reached" : null;
}
