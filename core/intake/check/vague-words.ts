import { wordSet } from "./mail-words.ts";

/**
 * Words that fill a letter and say nothing of the matter: what one feels, when, how often, how it was talked of before, that
 * somebody is wanted, that something is somehow wrong. Which thing, and what it does, is said with others.
 */
const VAGUE = wordSet(`
  disperata disperato disperati disperazione esasperata esasperato esasperati stufa stufo stufi arrabbiata arrabbiato stanca stanco preoccupata preoccupato ansia panico pazza pazzo
  impazzendo impazzire impazzisco matta matto testa sbattere mani capelli nervi pazienza sopporto supplico scongiuro imploro pieta carita amore dio cielo
  capisco capiamo capire capito so sapendo idea credo penso sembra pare boh mah beh ecco insomma veramente davvero purtroppo assolutamente
  bizze capricci strano strana stranezze casino casini pasticcio disastro macello guaio guai pasticci intoppo intoppi incubo assurdo assurda terribile pessimo orribile
  sbagliato sbagliata male peggio bene meglio ok uguale identico identica uguali solita rotto rotta tilt saltato
  faccenda faccende questioncina questioncine questione affare affari roba robe cosette cosetta storia vicenda discorso argomento delicata delicato particolare personale voce spiega spiegano spiegherei spiegare rispiegare rispiegarla rispiegarvi
  parlarne parlarvi parlarle parlare parliamone parliamo discuterne confrontarmi confrontarci confronto colloquio colloqui detti detto dirvi dirle diro dicevo dico dire raccontare racconto raccontero
  telefonata telefonate stamane stamattina stamani ieri oggi domani dopodomani prossimo prossima prossimi prossime passata passato passati scorsa scorso stasera
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre estate autunno inverno primavera mese mesi anno anni settimana settimane giorno giorni periodo data
  lunedi martedi mercoledi giovedi venerdi sabato domenica mattina mattinata pomeriggio sera presto tardi subito ancora sempre mai finora adesso nuovamente
  ore ora oretta mezz mezza minuto minuti minutino attimo momento secondo fino entro dalle alle nove dieci dodici una tranne
  notizie novita aggiornamenti aggiornamento aggiornatemi aggiornarmi sapere sapermi saperci fatemi fateci punto riscontri ripetere ripeto capo sistemate sistemare sistematela sistematelo sistemi aggiustate aggiustare
  intervenite intervenga intervengano risolvete provvedete provvedere muovetevi sbrigatevi fretta premura celere risolutivo risolutiva
  mano aiutino appoggio paio cortesia favore piacere liberi libero libera quattro due tre chiacchiere
  bisogno necessita urgenza avrei avremmo avro avremo servirci servirmi serviti servirebbero servire
  trovarvi trovarci trovarmi trovate trovatemi trovarla sentirvi sentirla vederci incontrarci tenete tenetemi tenetevi posticino lista agenda calendario inseriti inserita inserito mettermi metterci
  prenotare prenoto prenotarmi prenotazione remoto eventualmente eventuale eventuali nessun quesito quesiti particolare preventivo intanto allora
  ufficio stanza sportello fila coda gente pubblico casa numero cellulare interno fisso telefono
  andare andiamo avanti indietro vado va andato andata gira succede succedere capita ricapita tornato ritornato continua fermo fermi ferma sopra
  sito portale programma gestionale sistema computer applicazione piattaforma macchina cosi tanto basta proprio stesso stessa niente nulla qualunque ennesima
  parole scritto scritta scrissi mandato mandata mail e-mail precedente sopracitato suddetto citato anticipato anticipata anticipavo concordato accennato accennavo
  dovete deve devono doveva dovrebbe dovreste potreste riuscite riuscireste sto stai stiamo stanno state
  voler vuole volevo volevamo vorrebbe vorreste sono sarei sarebbe saranno stare tranquilla tranquillo tranquilli
`);

/** Whether a word fills a letter and says nothing of the matter. */
export const isVague = (word: string): boolean => VAGUE.has(word);
