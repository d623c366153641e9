import { normalise } from "../../search/normalise.ts";

/** Subjects that machines write: receipts of reading, absence, confirmation of arrival. Without accents. */
const SUBJECT =
  /^(?:\[[^\]]{1,40}\] ?)?(?:letto|non letto|read|not read|visualizzato|conferma di (?:lettura|ricezione|ricevimento)|ricevuta di (?:lettura|ritorno)|risposta automatica|messaggio automatico|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|fuori (?:ufficio|sede)|(?:avviso|notifica) di (?:assenza|lettura)|assenza|assente)\b/;

/** A machine that says so. */
const MACHINE =
  /\b(?:(?:questa|questo|la presente|il presente) (?:e|messaggio|e-?mail|mail|risposta)\b.{0,30}\b(?:automatic\w+|generat\w automaticamente|inviat\w automaticamente)|(?:risposta|messaggio|e-?mail|mail|notifica) (?:automatic\w|(?:e stat\w )?(?:generat|inviat|creat)\w (?:automaticamente|in automatico|dal sistema|in modo automatico))|(?:si prega di )?non rispond\w+ (?:a|al) (?:quest\w|presente)|casella (?:\S+ ){0,4}non (?:e )?(?:piu )?(?:presidiat\w|monitorat\w|attiv\w|utilizzat\w|lett\w)|(?:^|[.!] )(?:out of (?:the )?office|fuori (?:ufficio|sede))(?=\s?[:,-])|non (?:lavoro|presto servizio|opero) piu (?:presso|per|in)|non (?:faccio|fa) piu parte|(?:no longer|not) (?:work(?:ing|s)? )(?:at|for|here)|this is an automat\w+|automatically generated|do not reply to this)\b/;
const ABSENT =
  /\b(?:sono|saro|siamo|saremo|risulto|mi trovo|ufficio e|uffici sono|saranno|resteranno|restera|rimarra) (?:\S+ ){0,3}(?:assent\w|in ferie|fuori (?:ufficio|sede)|in congedo|in maternita|in malattia|in trasferta|chius\w|non raggiungibil\w|non in ufficio)|(?:i am|i'm|i will be|i'll be|we are|our office is) (?:\S+ ){0,2}(?:out of (?:the )?office|away|on (?:\S+ )?leave|on (?:vacation|holiday)|closed)|(?:^|[.,!] ?)assent[ei] (?:dal|per|fino|da)\b|\bnon (?:sono|saro) (?:in servizio|in ufficio|disponibil\w|operativ\w)/;
/** What only a notice of absence goes on with: a person who tells when he is there is waiting for a call. */
const NOTICE =
  /\b(?:rientr\w+|al mio (?:rientro|ritorno)|di ritorno|torner\w+|per (?:\S+ )?(?:urgenze|comunicazioni urgenti|necessita urgenti|richieste urgenti|questioni urgenti|emergenze)|in caso di (?:urgenz\w|necessita|emergenz\w)|(?:rivolgersi|contattare|scrivere|rivolgetevi|si prega di) (?:\S+ ){0,3}(?:a|al|alla|il|la|mio|mia)\b|(?:risponder|legger)\w+ (?:\S+ ){0,5}(?:possibile|prima|rientro|ritorno)|la posta non|non (?:avro|ho|potro) (?:\S+ )?(?:accesso|modo di leggere|leggere)|riapr\w+|dopo tale data|return\w*|urgent (?:matters|issues|requests)|contact my|limited access|back (?:on|in))\b/;
const ARRIVED =
  /\b(?:(?:la |il )?(?:sua|suo|vostra|vostro|tua) (?:\S+ )?(?:mail|e-mail|messaggio|richiesta|comunicazione|pec) (?:e stat\w |e )(?:\S+ )?(?:ricevut\w|pres\w in carico|registrat\w|pervenut\w|consegnat\w|acquisit\w|protocollat\w|lett\w|aperta|visualizzat\w)|(?:abbiamo|ho) ricevuto (?:la |il )(?:sua|suo|vostra|vostro|tua)\b.{0,60}(?:rispond\w+|ricontatt\w+|provveder\w+|quanto prima|al piu presto|appena possibile|entro)|grazie per (?:averci|aver) (?:contattat\w|scritt\w)|your (?:message|email|request) (?:has been|was) (?:received|read)|we have received your)\b/;

const BEGINNING = 500;
/** Somebody who speaks of a machine's answer, or tells when he may be called. */
const PERSON =
  /\b(?:ho ricevuto|abbiamo ricevuto|mi e arrivat\w|ricevo|solo) (?:\S+ ){0,3}(?:risposta|mail|e-mail|messaggio|notifica) automatic\w|(?:richiamat\w+|chiamat\w+|contattatemi|potete (?:chiamar|contattar|richiamar|sentir)\w+|mi trovate|sentirci|sentiamoci|call me|ho (?:provato|verificato))\b/;

/**
 * Whether a text is one that machines send, where headers say nothing (a client may drop them). An absence alone is
 * none: "domani sono assente, chiamatemi giovedì" is a person's.
 * @param plain of the reply, in lower case without accents
 */
export function soundsAutomatic(subject: string, plain: string): boolean {
  if (SUBJECT.test(normalise(subject))) return true;
  const text = beginningOf(plain);
  if (PERSON.test(text)) return false;
  return MACHINE.test(text) || ARRIVED.test(text) || (ABSENT.test(text) && NOTICE.test(text));
}

const beginningOf = (plain: string): string => plain.replace(/\s+/g, " ").slice(0, BEGINNING);

/** Whether somebody speaks of machines or of absence who is no machine. */
export const isPerson = (plain: string): boolean => PERSON.test(beginningOf(plain));
