/**
 * Tickets of a made-up province with the queues they went through, for measuring the routing hint. The sentences are
 * written by hand; which are taken, in what order, and what goes wrong is drawn from a seed, so that a set can be made
 * again. `wordings` chooses the sentences: those of `second` say the same matters otherwise.
 */
export interface RoutingLine {
  readonly id: string;
  readonly day: string;
  readonly subject: string;
  readonly text: string;
  readonly first_queue: string;
  readonly final_queue: string;
  readonly move_note: string;
}

type Wording = "first" | "second";

/** Subject | sentence, by queue. Slots: {via} {n} {anno} {scuola} {ditta}. */
const MATTERS: Readonly<Record<string, Readonly<Record<Wording, readonly string[]>>>> = {
  viabilita: {
    first: [
      "Buca in {via}|C'è una grossa buca sull'asfalto in {via}, all'altezza del civico {n}: due moto sono già cadute.",
      "Asfalto rovinato|Il manto stradale della provinciale {n} è tutto crepato dopo le piogge.",
      "Segnale caduto|In {via} il cartello di stop è a terra da giorni e agli incroci si rischia.",
      "Strisce pedonali|Le strisce davanti alla scuola {scuola} non si vedono più, andrebbero ridipinte.",
      "Guard rail danneggiato|Dopo l'incidente il guard rail al km {n} è piegato verso la carreggiata.",
      "Semaforo guasto|Il semaforo tra {via} e la statale lampeggia da ieri mattina.",
      "Neve e ghiaccio|La strada provinciale {n} non è stata salata, stamattina era una lastra di ghiaccio.",
      "Erba alta|L'erba ai bordi della SP {n} copre la segnaletica e non si vede chi arriva.",
    ],
    second: [
      "Strada dissestata|Vicino a casa mia, {via}, la carreggiata ha ceduto e le auto sbandano.",
      "Segnaletica mancante|Mancano i cartelli del limite di velocità sulla provinciale verso il lago.",
      "Pericolo per le moto|Segnalo crepe profonde e un tombino sporgente sulla SP {n}.",
      "Rotatoria|La rotatoria in fondo a {via} è senza segnaletica orizzontale.",
    ],
  },
  tributi: {
    first: [
      "Avviso TARI|L'avviso TARI {anno} riporta {n} metri quadri ma l'appartamento è più piccolo.",
      "Rimborso IMU|Ho pagato due volte l'IMU del {anno}: come chiedo il rimborso?",
      "Cartella esattoriale|Mi è arrivata una cartella per una tassa rifiuti che ho già versato, allego la quietanza.",
      "Aliquota IMU seconda casa|Qual è l'aliquota IMU per una casa data in comodato a mio figlio?",
      "Rateizzazione|Vorrei pagare a rate l'avviso di accertamento numero {n}.",
      "Cessazione utenza rifiuti|Ho venduto l'immobile di {via} e devo chiudere la posizione TARI.",
      "Ravvedimento|Non ho versato l'acconto IMU di giugno, come calcolo il ravvedimento?",
      "Bollettino non arrivato|Il bollettino della tassa rifiuti non mi è arrivato e la scadenza è vicina.",
    ],
    second: [
      "Tassa sui rifiuti|Sono rimasto solo in casa: la tassa sui rifiuti va ricalcolata per un componente.",
      "Conteggio sbagliato|Nell'accertamento IMU avete usato una rendita catastale vecchia.",
      "Doppio versamento|Il modello F24 per la TARI risulta pagato due volte, vorrei indietro la somma.",
      "Esenzione|L'immobile è inagibile: spetta l'esenzione dall'imposta?",
    ],
  },
  anagrafe: {
    first: [
      "Cambio di residenza|Mi sono trasferito in {via} {n}, quali documenti servono per il cambio di residenza?",
      "Carta d'identità|Devo rinnovare la carta d'identità elettronica, come prendo appuntamento?",
      "Stato di famiglia|Mi serve un certificato di stato di famiglia per la scuola di mio figlio.",
      "Certificato di nascita|Come posso avere l'estratto di nascita di mia nonna, nata nel {anno}?",
      "AIRE|Mi trasferisco in Germania e devo iscrivermi all'AIRE.",
      "Carta smarrita|Ho smarrito la carta d'identità e parto tra dieci giorni.",
      "Separazione|Per la separazione consensuale davanti all'ufficiale di stato civile cosa devo portare?",
      "Cittadinanza|Ho presentato la domanda di cittadinanza nel {anno} e devo fare il giuramento.",
    ],
    second: [
      "Nuovo indirizzo|Abito da un mese in un'altra via e devo registrare la residenza mia e di mia moglie.",
      "Documento scaduto|La mia carta d'identità è scaduta, quanto tempo ci vuole per la nuova?",
      "Certificato per matrimonio|Servono le pubblicazioni di matrimonio e un certificato contestuale.",
      "Iscrizione italiani all'estero|Vivo a Londra e non risulto iscritto all'AIRE.",
    ],
  },
  ambiente: {
    first: [
      "Autorizzazione allo scarico|Dobbiamo rinnovare l'autorizzazione allo scarico di acque reflue della {ditta}.",
      "AUA|La {ditta} chiede informazioni sulla domanda di autorizzazione unica ambientale.",
      "Emissioni in atmosfera|Il nuovo forno della {ditta} richiede l'autorizzazione alle emissioni?",
      "Rifiuti abbandonati|Lungo il fiume in {via} qualcuno ha abbandonato lastre di eternit e copertoni.",
      "Cattivo odore|Da settimane vicino alla discarica si sente un odore insopportabile.",
      "Registro recupero rifiuti|Siamo un'impresa di recupero rifiuti e dobbiamo versare i diritti di iscrizione.",
      "Bollino caldaia|Il manutentore non ha rilasciato il bollino per l'impianto termico.",
      "Pozzo|Devo denunciare un pozzo per uso domestico in {via}.",
    ],
    second: [
      "Acque di lavaggio|La nostra officina scarica acque di lavaggio in fognatura, serve un permesso?",
      "Inquinamento del torrente|Il torrente è pieno di schiuma a valle della {ditta}.",
      "Amianto|Nel capannone accanto c'è un tetto in amianto che si sbriciola.",
      "Controllo caldaia|L'ispettore degli impianti termici mi ha chiesto una somma che non capisco.",
    ],
  },
  scuole: {
    first: [
      "Riscaldamento spento|Alla scuola {scuola} i termosifoni sono freddi e le aule sono gelide.",
      "Infiltrazioni in palestra|Nella palestra del liceo {scuola} piove dal soffitto.",
      "Banchi mancanti|All'istituto {scuola} mancano venti banchi per la classe nuova.",
      "Porta rotta|La porta antincendio del secondo piano della {scuola} non si chiude.",
      "Bagni fuori uso|I bagni degli alunni al primo piano della {scuola} sono allagati.",
      "Uso della palestra|La nostra società sportiva chiede l'uso della palestra {scuola} nel pomeriggio.",
      "Intonaco caduto|È caduto dell'intonaco nel corridoio dell'istituto {scuola}.",
      "Ascensore fermo|L'ascensore dell'istituto {scuola} è fermo e uno studente è in carrozzina.",
    ],
    second: [
      "Aule fredde|Gli studenti del {scuola} stanno in classe con il giubbotto, la caldaia non parte.",
      "Finestre|In tre classi del liceo le finestre non si aprono.",
      "Arredi|Servono sedie e lavagne per le aule dell'istituto {scuola}.",
      "Tetto della scuola|Il tetto del plesso {scuola} perde in più punti.",
    ],
  },
  informatica: {
    first: [
      "Password scaduta|La password del portale è scaduta e il recupero non manda la mail.",
      "PEC non inviata|La casella PEC dell'ufficio dà errore di connessione quando invio.",
      "SPID|Quando entro con SPID il portale mi riporta alla pagina iniziale.",
      "Stampante di rete|La stampante del secondo piano non risponde al computer.",
      "Portale lento|Il sito del portale pagamenti è lentissimo e poi si blocca.",
      "Errore nel modulo online|Il modulo online dà 'errore {n}' quando carico il PDF.",
      "Firma digitale|Il file firmato p7m viene rifiutato dalla procedura.",
      "Account nuovo collega|Serve un account con posta per un collega che comincia lunedì.",
    ],
    second: [
      "Accesso negato|Non riesco a fare login nell'area personale, dice credenziali errate.",
      "Pagina bianca|Il browser mostra una pagina bianca quando apro la pratica.",
      "Computer bloccato|Il PC dello sportello si riavvia da solo.",
      "Caricamento allegati|Il caricamento del file si ferma a metà e la procedura esce.",
    ],
  },
  edilizia: {
    first: [
      "SCIA|Ho presentato una SCIA per {via} {n} e non vedo il protocollo.",
      "Permesso di costruire|A che punto è il permesso di costruire per l'ampliamento di {via}?",
      "Accesso agli atti edilizi|Chiedo copia del progetto della casa di {via} {n}, costruita nel {anno}.",
      "Condono|La pratica di condono del {anno} di mio padre risulta ancora aperta.",
      "CILA|Per spostare un tramezzo serve la CILA?",
      "Agibilità|Come si ottiene il certificato di agibilità per un negozio?",
      "Deposito sismico|Il geometra deve depositare il calcolo strutturale, qual è la procedura?",
      "Destinazione urbanistica|Mi serve il certificato di destinazione urbanistica del terreno al foglio {n}.",
    ],
    second: [
      "Ristrutturazione|Vorrei allargare una finestra: che pratica edilizia devo presentare?",
      "Planimetrie|Ho bisogno dei disegni originali del palazzo per il mutuo.",
      "Abuso|Il vicino ha chiuso il balcone con una veranda senza permesso.",
      "Fine lavori|Devo comunicare la fine lavori del cantiere di {via}.",
    ],
  },
  sociale: {
    first: [
      "Contributo affitto|Con un ISEE di {n}00 euro posso chiedere il contributo per l'affitto?",
      "Assistenza domiciliare|Mia madre ha ottant'anni e avrebbe bisogno di assistenza domiciliare.",
      "Assegno di maternità|Come si chiede l'assegno di maternità del comune?",
      "Bonus bollette|Il bonus sociale per la luce non mi è stato riconosciuto.",
      "Trasporto disabili|Mio figlio disabile ha bisogno del trasporto per la terapia.",
      "Bando case popolari|Quando esce la graduatoria delle case popolari?",
      "Asilo nido|Vorrei iscrivere mia figlia all'asilo nido, ci sono posti?",
      "Centro anziani|Nel centro anziani di {via} non c'è più l'animatore.",
    ],
    second: [
      "Aiuto per anziani|Mio padre vive solo e non riesce a cucinare: esistono i pasti a domicilio?",
      "Sussidio|Ho perso il lavoro e non riesco a pagare l'affitto, a chi mi rivolgo?",
      "Accompagnamento|Serve un accompagnatore per un ragazzo con disabilità.",
      "Graduatoria nido|A che numero della graduatoria del nido è mia figlia?",
    ],
  },
  polizia: {
    first: [
      "Multa sbagliata|Ho ricevuto una multa per divieto di sosta in {via} ma quel giorno ero altrove.",
      "Permesso ZTL|Come rinnovo il permesso per la zona a traffico limitato?",
      "Ricorso verbale|Vorrei presentare ricorso contro il verbale {n} dell'autovelox.",
      "Auto abbandonata|In {via} c'è un'auto senza targa abbandonata da mesi.",
      "Rumore locale notturno|Il bar sotto casa tiene la musica alta fino alle tre.",
      "Contrassegno invalidi|Il contrassegno per disabili di mia moglie scade, come lo rinnovo?",
      "Sosta selvaggia|In {via} parcheggiano in doppia fila davanti allo scivolo.",
      "Occupazione suolo|Per il trasloco devo occupare due posti auto in {via}.",
    ],
    second: [
      "Sanzione non dovuta|Il verbale è arrivato dopo cento giorni, è ancora valido?",
      "Varco elettronico|Sono passato dal varco col permesso e ho preso lo stesso la contravvenzione.",
      "Schiamazzi|Ogni notte ci sono schiamazzi davanti al locale, non si dorme.",
      "Veicolo fermo|Un furgone è fermo sul marciapiede da due settimane.",
    ],
  },
};

const QUEUES = Object.keys(MATTERS);
const FRONT = "contact-center";
const STREETS = [
  "via Verdi",
  "via dei Mille",
  "viale Europa",
  "piazza Dante",
  "via Po",
  "corso Italia",
  "via Rossini",
  "via del Mare",
];
const SCHOOLS = ["Galilei", "Manzoni", "Da Vinci", "Pertini", "Montessori"];
const FIRMS = ["Metalnova srl", "Lavanderia Aurora", "Legnami Conti", "Oleificio Sabino"];
const OPENINGS = ["Buongiorno,", "Salve,", "Gentile ufficio,", "Spett.le Ente,", ""];
const ENDINGS = [
  "Grazie",
  "Cordiali saluti\nAnna Bianchi",
  "Resto in attesa di un riscontro.\nDistinti saluti\nMarco Neri",
  "Grazie mille e buon lavoro\nLuca",
  "Potete aiutarmi? Grazie",
  "",
];
const FILLERS = [
  "Ho già chiamato il centralino ma non ho avuto risposte.",
  "È la seconda volta che scrivo.",
  "Allego una foto.",
  "Sono un cittadino residente.",
  "Vi chiedo cortesemente informazioni.",
  "Il mio numero è 333 1234567.",
  "",
];
const VAGUE = [
  "Richiesta informazioni|Avrei bisogno di parlare con qualcuno per la mia pratica.",
  "Aiuto|Non so a chi rivolgermi, mi potete richiamare?",
  "Sollecito|Sollecito una risposta alla mia richiesta.",
  "Documenti|Vi invio i documenti richiesti.",
];
const NOTES = [
  "Non di nostra competenza, riguarda {q}.",
  "Spostato: è materia di {q}.",
  "Errata assegnazione, competenza ufficio {q}",
  "Si trasferisce per competenza",
];

/** A small generator of the mulberry32 kind: the same seed, the same tickets. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function routingLine(index: number, random: () => number, wordings: readonly Wording[]): RoutingLine {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const queue = pick(QUEUES);
  const matterOf = (of: string): string =>
    pick(pick(wordings.map((wording) => MATTERS[of]?.[wording] ?? [])));
  const luck = random();
  const isVague = luck < 0.06;
  const [subject = "", sentence = ""] = filled(isVague ? pick(VAGUE) : matterOf(queue), pick).split("|");
  // Now and then a mail tells of something else too, and now and then it was solved in the wrong place.
  const aside = luck > 0.93 ? (filled(matterOf(pick(QUEUES)), pick).split("|")[1] ?? "") : "";
  const final = random() < 0.04 ? pick(QUEUES) : queue;
  const wrong = random() < 0.25 ? pick(QUEUES) : FRONT;
  const isMoved = wrong !== final;
  const isGeneric = random() < 0.25;
  return {
    id: `r${String(index + 1).padStart(4, "0")}`,
    day: new Date(Date.UTC(2026, 0, 1) + Math.floor(index / 4) * 86_400_000).toISOString().slice(0, 10),
    subject: isGeneric ? pick(["Richiesta", "Informazioni", "Segnalazione", "urgente"]) : subject,
    text: shuffledTypos(
      [pick(OPENINGS), [pick(FILLERS), sentence, aside].filter(Boolean).join(" "), pick(ENDINGS)]
        .filter(Boolean)
        .join("\n"),
      random,
    ),
    first_queue: isMoved ? wrong : FRONT,
    final_queue: final,
    move_note: isMoved && random() < 0.6 ? pick(NOTES).replace("{q}", final) : "",
  };
}

const filled = (text: string, pick: <T>(items: readonly T[]) => T): string =>
  text
    .replaceAll("{via}", pick(STREETS))
    .replaceAll("{n}", pick(["3", "12", "45", "118", "207"]))
    .replaceAll("{anno}", pick(["2019", "2024", "2025", "1998"]))
    .replaceAll("{scuola}", pick(SCHOOLS))
    .replaceAll("{ditta}", pick(FIRMS));

/** People hit the wrong key in one word of forty. */
const shuffledTypos = (text: string, random: () => number): string =>
  text.replace(/\p{L}{5,}/gu, (word) => {
    if (random() > 0.025) return word;
    const at = 1 + Math.floor(random() * (word.length - 3));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  });

/** @param secondFrom index from which tickets may be worded otherwise */
export function routingLines(count: number, seed: number, secondFrom = 0): readonly RoutingLine[] {
  const random = chance(seed);
  return Array.from({ length: count }, (_, index) =>
    routingLine(index, random, index < secondFrom ? ["first"] : ["first", "second"]),
  );
}
