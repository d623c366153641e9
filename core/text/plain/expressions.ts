import { CONNECTIVES } from "./connective-expressions.ts";
import { NOUNS } from "./noun-expressions.ts";
import { VERB_EXPRESSIONS } from "./verb-expressions.ts";

/**
 * All of them. Chosen and worded here; the idea of such lists is from the style guides of the Dipartimento della
 * Funzione pubblica ("Codice di stile", 1993; "Manuale di stile", 1997; directive of 8 May 2002 on plain language).
 */
export const EXPRESSIONS = [...VERB_EXPRESSIONS, ...CONNECTIVES, ...NOUNS];
