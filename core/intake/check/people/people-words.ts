/** How mails speak of people who are not the writer, in plain words (`plainWords`), as parts of patterns. */

/** Somebody of the writer's own house. */
const ROLE =
  "(?:colleg(?:a|o)|collaborat(?:ore|rice)|responsabile|dirigente|capo ?(?:ufficio|area|settore|servizio)|caposettore|caposervizio|capo|superiore|diret(?:tore|trice)|ragionier[ea]|rag\\.|geometra|geom\\.|ingegner[ea]|ing\\.|architett[oa]|arch\\.|avvocat[oa]|segretari[oa](?: (?:comunale|generale))?|vice ?segretari[oa]|(?:vice)?sindac[oa]|assessor[ea]|consiglier[ea]|president[ea]|dottore|dottoressa|dott\\.(?: ?ssa)?|dott\\.?ssa|dr\\.(?: ?ssa)?|sig\\.(?: ?ra)?|sig\\.?ra|signor[ae]?|impiegat[oa]|comandante|ispett(?:ore|rice)|agente|vigile|mess[oa](?: comunale)?|insegnante|maestr[oa]|preside|dsga|bibliotecari[oa]|econom[oa]|tirocinante|stagista|neoassunt[oa]|funzionari[oa]|istrut(?:tore|trice)|addett[oa]|referente|titolare|soci[oa]|assistente|praticante|dipendente|ragazz[oa]|operat(?:ore|rice) (?:dello|dell'|dei|della))";
/** A first name is written `jjjj` in the text these are for: `markNames`. */
const NAME = "j{3,}(?: j{3,})?";
/** Children are left out: a parent's matter is his own. */
const RELATIVE =
  "(?:madre|padre|mamma|papa|babbo|marito|moglie|compagn[oa]|nonn[oa]|sorella|fratello|zi[oa]|suocer[oa]|cognat[oa]|amic[oa]|vicin[oa](?: di casa)?|assistit[oa])";
const QUALITY = "(?:(?:mi[oa]|nostr[oa]|altr[oa]|nuov[oa]|giovane|ness?un[oa]|stess[oa]) ){0,2}";

/** Somebody else, without an article: "mia collega", "nuovo geometra", "Paola". */
export const PERSON = `${QUALITY}(?:${ROLE}|${NAME})(?![a-z])`;
/** A citizen's family: "mia madre". */
export const FAMILY = `mi[oa] ${RELATIVE}(?![a-z])`;
/** With one: "la collega", "un'impiegata", "una delle ragazze della segreteria". */
export const SUBJECT = `(?:(?:il |la |lo |l'|un |una |un'|uno |quest[oa] |c'e )?${PERSON}|(?:il |un )?capo(?:ufficio|area|settore)|(?:una|uno) (?:delle|dei|degli) (?:mie |miei |nostre |nostri )?(?:collegh[ei]|ragazz[ei]|impiegat[ei]|addett[ei]|operator[i]|operatrici))`;
/** To whom something happens: "alla collega", "al nostro segretario", "a Paola". */
export const DATIVE = `(?:al |alla |all'|allo |a (?:una? |un')?|ad (?:una? |un')?)${PERSON}`;
/** Of whom, from whom. */
export const GENITIVE = `(?:di |del |della |dell'|dello |d'|da |dal |dalla |dall'|da parte (?:di |del |della |dell'))(?:un |una |un')?${PERSON}`;
