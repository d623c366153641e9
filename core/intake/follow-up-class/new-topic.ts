import { mainMattersOf, mattersOf } from "../../text/matters.ts";
import { stemsOf } from "../../text/stems.ts";
import type { Clause } from "./clauses.ts";
import { asks, reportsFault } from "./requests.ts";

/** Words with which a second matter begins; on text in lower case without accents. */
const OPENS =
  /\b(?:approfitt(?:o|iamo|ando|erei)\b|ne approfitt\w+|(?<!\b(?:nessun|alcun|qualsiasi|ogni) ?'?)(?:altra|ulteriore|seconda|nuova|diversa) (?:cosa|questione|domanda|richiesta|segnalazione|problematica|informazione|cortesia|faccenda|esigenza|necessita|pratica|anomalia)|(?<!\b(?:nessun|alcun|qualsiasi|ogni) )(?:altro|ulteriore|secondo|nuovo|diverso) (?:problema|argomento|quesito|discorso|tema|dubbio|favore|motivo|errore|aspetto|caso)|(?:gia|visto|dato) che (?:ci siete|siete)|(?:gia|visto|dato) che (?:ci|vi|mi|sono in|siamo in) (?:sono|siamo|scrivo|leggete|contatto)|(?:gia che ci|visto che ci)|(?:colgo|cogliamo|cogliendo) (?:l'occasione|anche)|con l'occasione|cambi(?:o|ando|amo) (?:argomento|discorso|tema)|passando ad altro|a parte (?:questo|cio|il|la)|(?:argomento|questione|problema|motivo|discorso|pratica|tema|richiesta|cosa) (?:completamente |totalmente |del tutto |ben )?divers[oa]|non (?:c'entra|ha a che (?:fare|vedere))|off[- ]topic|altro ticket|(?:rispondo|scrivo|riscrivo) (?:a|su|in|da|qui|da qui).{0,30}(?:perche|per (?:chied|segnal|un|altr))|(?:uso|utilizzo|sfrutto|riutilizzo) (?:questa|questo|la|lo stesso|la stessa).{0,40}(?:per|perche)|while (?:i'm|i am|we are|you are|you're) (?:at|here|on)|(?:another|different|separate|unrelated|new|second) (?:question|issue|problem|matter|request|topic|thing)|one more thing|by the way|on (?:another|a different) (?:note|subject|topic)|taking (?:the|this) opportunity|something else)/;
const ADDS =
  /(?:^|\s)p\. ?s\.|\bps\b|\b(?:a proposito|inoltre|in aggiunta|oltre a (?:cio|questo)|poi|infine|anche|per quanto riguarda|quanto a|in merito a|relativamente a|riguardo a|invece|also|additionally|besides|regarding)\b/;

/** What an opener may lead to that is no new matter: courtesy, precision, reminding. */
const STAYS =
  /\b(?:ringrazi\w+|augur\w+|salut\w+|porger\w*|scus\w+|precis\w+|aggiunger\w*|integrar\w*|ricordar\w*|sollecit\w+|ribadir\w*|conferm\w+|complet\w+|chiarir\w*|specific\w+|fornir\w*|inviar\w*|allegar\w*|trasmetter\w*|rispond\w+|thank\w*|wish\w*|clarify|remind)\b/;

/** Beside courtesy: something is asked or reported after all. */
const WANTS_ELSE = /\?|\b(?:chied|domand|saper|segnal|bisogno|richied|serv|question|ask|know)\w*/;

/** What ties a statement to what was said before; on text in lower case without accents. */
const TIES =
  /\b(?:stess[oaie]|ancora|sempre|persist\w+|di nuovo|nuovamente|come (?:da|richiest\w|indicat\w|suggerit\w|sopra|dicevo|scritto|detto)|quanto (?:richiest\w|indicat\w|sopra|segnalat\w|scritto)|richiest[oi]\b|suddett\w|predett\w|sopra|(?:ho|abbiamo) (?:\S+ )?(?:provato|fatto|eseguito|seguito|verificato|controllato|riavviato|aggiornato|ricevuto|cambiato|inserito|compilato)|alleg\w+|conferm\w+|(?:in )?risposta|rispondo|(?:vostra|sua|tua|precedente) (?:mail|risposta|richiesta|e-mail|comunicazione)|quest[oa] (?:problema|errore|richiesta|pratica|ticket|caso|anomalia|segnalazione|operazione)|(?:il|del|sul|al) problema|(?:l'|dell'|quell')errore|(?:la|della|tale) (?:richiesta|pratica|segnalazione|procedura) (?:e|in|di cui)|precis\w+|aggiung\w+|integr\w+|dimenticat\w|quell[oaie]|lo screenshot|la schermata|il file|le schermate|capito|dipend\w+|riprov\w+|stavolta|questa volta|intendev\w+|non quell[oa]|ecco|invece d\w+|aggiung\w*|basta|chiar\w+|spiegar\w*|un appuntamento|parlarn\w+|di persona|sentir(?:ci|si|vi)|sentiamoci|chiamar(?:mi|ci|vi|la|lo)|chiamat\w+|richiamar\w+|telefonar\w+|collegar(?:vi|si|ti)|teleassistenza|again|same|still|attached|as (?:requested|suggested|you)|i (?:have )?tried|the (?:problem|error|issue|file|screenshot))\b/;
const ANSWERS =
  /^(?:quindi|allora|dunque|percio|e se|ma|pero|e|o|esatto|giusto|infatti|invece|si|no|ok|certo|esatto|va bene|d'accordo|perfetto|yes|sure|right)\b[\s,.;:!]/;

/** Words that every mail to a desk may have: they tie nothing together and set nothing apart. */
const COMMON = stemsOf(
  `errore problema richiesta assistenza ticket supporto segnalazione segnalare anomalia sistema software programma
  procedura portale ufficio comune ente utente utenti mail email posta operatore risposta schermata pagina numero
  documento documenti modulo file cliccare premere pulsante bottone funziona funzionare riesco riuscire sapere chiedere
  avere dire fare vedere trovare inserire aprire inviare ricevere messaggio compare apparire bisogno serve informazione
  informazioni urgente cordiale collega colleghi occasione approfitto altra altro cosa domanda questione possibile
  potere dovere volere caso modo parte tempo persona nome cognome dati servizio cittadino prossimo nuovo nuova nostro
  applicativo gestionale cityware impossibile provato provare manca mancare risulta oggetto gestione verifica verificare
  controllare chiamare chiamatemi richiamare richiamatemi contattare contattatemi telefonare appena aiuto help issue error problem system user need want know question page click open send`,
);

/** What a ticket is about, to compare statements with. */
export interface Matter {
  readonly stems: ReadonlySet<string>;
  readonly fields: ReadonlySet<number>;
}

export function matterOf(text: string): Matter {
  const stems = new Set([...stemsOf(text)].filter((stem) => !COMMON.has(stem)));
  return { stems, fields: mattersOf(stems) };
}

const MAX_SHARED = 0.2;

/** How a statement stands to the ticket: `near` speaks of the same, `far` of something else, `open` tells nothing. */
type Distance = "near" | "far" | "open";

export function distanceOf(text: string, ticket: Matter): Distance {
  const { stems, fields } = matterOf(text);
  const main = mainMattersOf(stems);
  const shared = [...stems].filter((stem) => ticket.stems.has(stem)).length;
  const sharesField = [...fields].some((field) => ticket.fields.has(field));
  const ratio = shared / Math.max(stems.size, 1);
  if (shared >= 2 && ratio > MAX_SHARED) return "near";
  if (sharesField) return "near";
  if (main.size > 0 && shared <= 1) return "far";
  if (shared > 0) return "near";
  return stems.size >= 4 ? "far" : "open";
}

const wantsSomething = (clause: Clause): boolean => asks(clause) || reportsFault(clause);

/** Whether a reply announces another matter: "approfitto per", "altra cosa", "inoltre" before something foreign. */
export function announcesNewTopic(clauses: readonly Clause[], ticket: Matter): boolean {
  const opened = clauses.findIndex(({ plain }) => OPENS.test(plain));
  if (opened >= 0 && leadsElsewhere(clauses.slice(opened), ticket)) return true;
  return clauses.some(
    (clause) =>
      ADDS.test(clause.plain) &&
      wantsSomething(clause) &&
      !isTied(clause) &&
      distanceOf(clause.text, ticket) === "far",
  );
}

function leadsElsewhere(clauses: readonly Clause[], ticket: Matter): boolean {
  const [first] = clauses as readonly [Clause, ...Clause[]];
  const text = clauses.map((clause) => clause.text).join(" ");
  const plain = clauses.map((clause) => clause.plain.replace(OPENS, " ")).join(" ");
  const [opened] = first.plain.split(OPENS).slice(1).filter(Boolean).slice(-1);
  if (opened !== undefined && STAYS.test(opened) && !WANTS_ELSE.test(opened)) return false;
  const distance = distanceOf(text, ticket);
  if (distance === "far") return true;
  return stemsOf(plain).size >= 2 && !TIES.test(plain);
}

const isTied = ({ plain }: Clause): boolean => TIES.test(plain) || ANSWERS.test(plain);
