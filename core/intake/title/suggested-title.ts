import { mattersOf } from "../../text/matters.ts";
import { stemsOf } from "../../text/stems.ts";
import { type Clause, freshText } from "../follow-up-class/clauses.ts";
import { matterOf } from "../follow-up-class/new-topic.ts";
import { asks, reportsFault } from "../follow-up-class/requests.ts";
import { isGenericSubject, type WrittenSubject } from "../generic-subject.ts";

const MAX_TITLE = 60;
const FEWEST_WORDS = 2;

/** How people begin before they say it; more than one may stand before the matter. */
const LEAD_IN =
  /^(?:(?:con la presente|a seguito di quanto sopra|come da oggetto|per cortesia|per favore|gentilmente|cortesemente|scusate(?: il disturbo)?|in riferimento all'oggetto|premesso che|purtroppo|da (?:stamattina|stamane|ieri|oggi|lunedì)|oggi|stamattina|ciao|salve|buongiorno|buonasera)[ ,:]+|(?:(?:mi|ci|vi|le|la) )?(?:scrivo|scriviamo|contatto|contattiamo|segnalo|segnaliamo|comunico|comunichiamo|informo|informiamo|rappresento|faccio presente|facciamo presente|chiedo|chiediamo|richiedo|richiediamo|volevo|volevamo|vorrei|vorremmo|desidero|desideriamo|avrei bisogno|avremmo bisogno|ho bisogno|abbiamo bisogno|necessito|ho riscontrato|abbiamo riscontrato|si segnala|si comunica|si richiede|si chiede|risulta)(?: (?:per|che|di|se|perché|perchè|in quanto|un|una|a|dell'|del|della))* (?:(?:segnalare|segnalarvi|chiedere|chiedervi|sapere|informarvi|comunicare|comunicarvi|avere|richiedere|capire|assistenza|aiuto|supporto|informazioni)(?: (?:che|di|se|un|una|per|su|in merito a|assistenza|aiuto|informazioni|cortesemente|gentilmente))* )?|(?:(?:could|can) you (?:please )?|please |i (?:would like|want|need) to (?:know (?:if |how |whether )?|ask (?:if |for )?)?|i (?:am writing|write) (?:to|because) (?:report (?:that )?)?))/iu;

/** Nothing ends with these: the word they lead to is gone. */
const DANGLING =
  /[\s,;:(«"“'’-]+(?:(?:il|lo|la|i|gli|le|un|uno|una|di|a|da|in|con|su|per|tra|fra|e|ed|o|ma|che|se|al|allo|alla|ai|agli|alle|del|dello|della|dei|degli|delle|dal|dallo|dalla|dai|dagli|dalle|nel|nello|nella|nei|negli|nelle|sul|sullo|sulla|sui|sugli|sulle|mi|ci|si|vi|è|non|come|quando|dove|anche|molto|più|mio|mia|nostro|nostra|questo|questa|ho|abbiamo|the|a|an|of|to|in|on|for|and|with|is|my|l|d|dell|all|nell|un|sull|dall|quell)['’]?)?[\s,;:(«"“'’-]*$/iu;

/** Something is otherwise than it should be. */
const DEVIATES = /\b(?:sbagliat\w|errat\w|scorrett\w|invece d\w+|esce|escono|senza)\b/;

/** What tells a matter from talk about it. */
function weightOf(clause: Clause, position: number): number {
  const stems = stemsOf(clause.text);
  const matters = Math.min(mattersOf(stems).size, 2);
  const quotes = /["«“][^"»”]{4,}["»”]|\b(?:errore|codice|error) ?:? ?[\w-]*\d/i.test(clause.text) ? 1 : 0;
  const isFault = reportsFault(clause) || DEVIATES.test(clause.plain);
  const says = (isFault ? 2 : 0) + (asks(clause) ? 1 : 0) + matters + quotes;
  return matterOf(clause.text).stems.size < FEWEST_WORDS ? 0 : says + Math.max(1 - position * 0.25, 0);
}

const ENOUGH = 2;

/**
 * A title from what the customer wrote, where his subject says nothing (spec X3): the words of the statement that
 * names the fault or the wish, in at most 60 characters. Nothing is put in; null when no statement stands out.
 */
export function suggestedTitle(written: WrittenSubject, text: string): string | null {
  if (!isGenericSubject(written)) return null;
  const weighed = freshText(text)
    .clauses.slice(0, MAX_CLAUSES)
    .map((clause, position) => ({ clause, weight: weightOf(clause, position) }));
  const best = weighed.toSorted((a, b) => b.weight - a.weight)[0];
  if (!best || best.weight < ENOUGH) return null;
  const title = shortened(withoutLeadIn(best.clause.text));
  return stemsOf(title).size >= FEWEST_WORDS ? title.charAt(0).toUpperCase() + title.slice(1) : null;
}

/** Who has not said it by then says it nowhere. */
const MAX_CLAUSES = 12;

function withoutLeadIn(text: string): string {
  let rest = text.replace(/\s+/g, " ").trim();
  for (let again = true; again; ) {
    const next = rest.replace(LEAD_IN, "").trim();
    again = next !== rest && next.length >= 12;
    if (again) rest = next;
  }
  return rest.replace(/^(?:di|che|se|to|per) (?:poter )?/i, "");
}

/** Where or when it happens, ahead of what happens: the first to go when there is no room. */
const CIRCUMSTANCE =
  /^(?:nel(?:la|lo|le|gli|l['’]|i)?|in|durante|dopo|con|sul(?:la|lo|le|l['’])?|quando|per) ?.{3,45}?(?:, | (?=(?:il|la|lo|i|le|gli) |l['’]))/iu;

/** Cut where a part of the sentence ends, else after a word. */
function shortened(text: string): string {
  const whole = text.replace(/[\s.;:,!?…]+$/, "");
  if (whole.length <= MAX_TITLE) return whole;
  const matter = whole.replace(CIRCUMSTANCE, "");
  if (matter !== whole && stemsOf(matter).size >= FEWEST_WORDS) return shortened(matter);
  const bare = whole.replace(/^(?:(?:il|lo|la|i|gli|le|un|una|uno|the|a) |(?:l|un)['’])/iu, "");
  if (bare.length <= MAX_TITLE) return bare;
  const head = whole.slice(0, MAX_TITLE + 1);
  const pause = Math.max(
    head.lastIndexOf(", "),
    head.lastIndexOf("; "),
    head.lastIndexOf(": "),
    head.lastIndexOf(" ("),
  );
  const cut = pause >= MAX_TITLE / 2 ? head.slice(0, pause) : head.slice(0, head.lastIndexOf(" "));
  let title = cut.trimEnd();
  for (
    let shorter = title.replace(DANGLING, "");
    shorter !== title && shorter !== "";
    shorter = title.replace(DANGLING, "")
  ) {
    title = shorter;
  }
  return title;
}
