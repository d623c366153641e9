import { wordSet } from "../mail-words.ts";

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

/** The same, of what is said around a matter: who, how one knows, what one hopes, what one threatens with. */
const AROUND = wordSet(`
  presente presenti presso uffici sede sedi esito esiti seguito facendo circa verso durante oltre senza invece mentre appena piuttosto abbastanza parecchio parecchi parecchie
  almeno soprattutto magari forse ovvero oppure infatti inoltre tuttavia pero eppure siccome visto considerato considerata certo certa vero vera altrimenti nonostante malgrado
  provo proviamo provato provando cerco cercando cercare cercato tento tentato riprovo riprovato avuto rimaste rimasto rimasta rimasti rimango lascio lasciato spero speriamo sperando
  confido confidiamo gradirei gradiremmo desidero desideriamo piacerebbe interessa interessato prega pregherei permetto approfitto dispiace spiace
  motivo motivi persona personalmente presenza esigenza esigenze circostanza circostanze ragione ragioni dettagli dettaglio particolari approfondimento premessa
  uno tre quattro cinque sei sette otto nove dieci prime primo terzo quarto decine decina centinaia mezzogiorno mezzodi buondi ehi ehila raga ragazzi
  contact call center centralino helpdesk desk verde automatica automatico recapiti recapito indirizzo mittente destinatario
  socio socia moglie marito figlio figlia capo dirigente superiore superiori nipote amico amica cognato
  domandina domandine cosina cosine problemino problemini dubbietto grana grane rogna rogne magagna magagne imprevisto imprevisti criticita intralcio difetto difetti
  difensore civico giornali giornale avvocato legale legali autorita garante sindaco tribunale tasse soldi contribuente cittadino cittadini
  furiosa furioso furiosi deluso delusa delusi scontenti scontento scontenta insoddisfatto insoddisfatti indignato indignata amareggiato seccato seccata allibito
  tace tacciono silenzio persiste persistono permane permangono ripresenta ripresentato ripete ripetuto riaccade riapro riaprite riaprire chiuderlo chiudetelo avvisare avvisarmi avvisate avvisatemi
  definizione evasione esporre esporvi esposto espongo illustrare illustro riferire riferito mostrare mostro vediamo vederlo vederla conoscenza
  strane strani crisi addosso unici unica salvarmi salvarci salvateci fissare esperto esperti discutere emerse emersi emerso ricorrente ricorrenti ripresentato dissi pensavo pensavamo
  vivo vivi posto fosse fossero interesse indicatemi indicarmi indicate quinta sesta sacco perdendo perdere perso lasciato messaggio segreteria ascolto cortesissima pratico pratica esperienza ignorare ignorate squillo squilletto trasmette presso aggiornato peggiorato peggiora disponibili disponibile raggiungibili occupa occuparsene occuparsi compete competente
`);
/** "Telefonicamente", "farvi": in every form. */
const VAGUE_SHAPE =
  /(?:mente|[aei]rvi)$|^(?:raccont|spieg|parl[aeio]|scriv|risposto|risposta|rispost[ei]$|sentirs|sentiam|lament|protest|reclam|denunc|minacc|delus|furib|rivolg|arrabb|richiam|riscontr|ripresent|insosten|intoll)/u;

/** Whether a word fills a letter and says nothing of the matter. */
export const isVague = (word: string): boolean =>
  VAGUE.has(word) || AROUND.has(word) || VAGUE_SHAPE.test(word);
