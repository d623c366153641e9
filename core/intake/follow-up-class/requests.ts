import type { Clause } from "./clauses.ts";

/** Asks for something or reports a fault; on text in lower case without accents. */
const ASKS =
  /\?|\b(?:vorre(?:i|mmo)|volev[oa]|volevamo|avre(?:i|mmo) (?:bisogno|necessita|anche)|ci sarebbe|andrebb\w+|occorrerebb\w+|ho bisogno|abbiamo bisogno|bisogno di|necessit\w+|(?:mi|ci) serv\w+|servirebb\w+|servono|occorre|chied(?:o|iamo|evo|ere|ervi)|richied\w+|richiesta di|domand(?:o|are)|potre(?:ste|bbe|i|mmo)|pot(?:ete|eva|evate)|puo|puoi|e possibile|sarebbe possibile|come (?:si|posso|faccio|possiamo|devo|dobbiamo|fare|mai)|desider\w+|gradire\w+|segnal(?:o|iamo|are|arvi)|informazioni (?:su|per|in merito|riguardo|relative)|(?:sapere|capire|conoscere) (?:se|come|quando|dove|quali?|cosa|perche|chi)|prenotare|fissare|richiedere|ottenere|attivare|(?:could|can|would) you|how (?:do|can|to)|i (?:need|want|would like|wonder)|is it possible|please)\b/;
const FAULT =
  /\b(?:non (?:\S+ )?(?:riesc\w+|riuscia\w+|funzion\w+|va|vanno|parte|partono|si (?:apre|avvia|accende|vede|collega|connette|carica|stampa|salva)|stampa\w*|compar\w+|ved\w+|trov\w+|risult\w+|permett\w+|consent\w+|accett\w+|arriva\w*|carica\w*|viene|vengono|da|danno|quadra\w*|torna\w*|esce|escono|legge|prende|fa|fanno|riconosc\w+|e (?:possibile|piu|stato|stata|corrett\w|visibile)|e' |abbiamo piu|ho piu)|errore|errori|problem[ai]|anomali[ae]|bloccat\w|blocca|guast\w|rott[oaie]|malfunzion\w+|manca(?:no|nza)?|spent[oaie]|pericolos\w|perde|doesn't|does not|cannot|can't|error|broken|fails?|issue|problem)\b/;

export const asks = ({ plain }: Clause): boolean => ASKS.test(plain);
export const reportsFault = ({ plain }: Clause): boolean => FAULT.test(plain);
