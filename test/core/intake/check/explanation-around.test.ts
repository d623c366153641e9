import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const explainsNothing = (subject: string, text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi\n0721 445566`, { subject }).includes("not_explained");

describe("what is said around a matter and not of it (G1)", () => {
  it.each([
    [
      "Richiesta urgente",
      "Buongiorno, il programma da qualche giorno ci sta facendo impazzire. Non entro nei particolari perché sarebbe lungo, ma vi assicuro che così non riusciamo a lavorare. Attendo una vostra chiamata in mattinata.",
    ],
    [
      "Collega",
      "La mia collega del piano di sotto ha il solito inconveniente, lei vi saprà dire. Richiamatela voi al suo interno.",
    ],
    [
      "Anagrafe - assistenza",
      "Buonasera, sono da capo. Stessa identica situazione della settimana scorsa, speravo fosse risolto. Fatemi sapere quando potete collegarvi.",
    ],
    [
      "appuntamento",
      "Vorrei fissare un momento con Silvia, dobbiamo rivedere insieme quelle due o tre cose rimaste in sospeso.",
    ],
    [
      "Problema",
      "salve ho cliccato qualcosa che non dovevo e adesso è cambiato tutto, non so come tornare indietro. aiutatemi vi prego",
    ],
    ["Protocollo", "Buongiorno, il protocollo oggi non va. Grazie"],
    ["errore", "mi da errore, non so che fare, vi allego"],
    [
      "Sollecito",
      "Sono passati quindici giorni e nessuno si è fatto vivo. Vorrei sapere se la mia richiesta è stata presa in carico oppure no.",
    ],
    [
      "info",
      "Buongiorno, vorrei delle informazioni su una cosa che mi riguarda. A chi devo rivolgermi? Sono libero il pomeriggio.",
    ],
    [
      "Assistenza",
      "Vorremmo avere un tecnico a disposizione nel corso dell'autunno. Al momento non serve nulla, ma preferiamo essere previdenti.",
    ],
    ["?", "come mai?? ieri andava oggi no"],
    [
      "Segnalazione",
      "Il gestionale si comporta in modo anomalo su diverse postazioni. Si prega di intervenire con cortese sollecitudine.",
    ],
    [
      "Pratica",
      "Buongiorno, per quella pratica di cui abbiamo discusso al telefono ci sono novità che vorrei comunicarvi a voce. Quando posso trovarvi?",
    ],
    ["HELP", "aiuto è sparito tutto!!! chiamatemi"],
    [
      "Richiesta",
      "In relazione a quanto in oggetto, si sollecita codesta spettabile ditta a dare seguito a quanto di competenza, riservandosi ogni azione.",
    ],
    [
      "Dubbio",
      "avrei un dubbio da sottoporvi ma preferirei parlarne con qualcuno al telefono perché scritto così non rende l'idea",
    ],
    [
      "computer",
      "Il computer fa di nuovo quel rumore... no scherzo, il programma fa di nuovo quella cosa. Potete guardarci?",
    ],
    ["Piccola correzione", "Servirebbe una piccola correzione, roba di cinque minuti. Chi posso sentire?"],
    ["Per Davide", "Davide ti ricordi quella cosa dell'anno scorso? È risuccessa. Mi chiami appena riesci?"],
    ["Messaggio", "Quando entro mi appare una scritta e poi basta. Cosa vuol dire?"],
    ["Help", "hello i not speak good italian, sito non capisco, prego chiamare me"],
    ["ASSISTENZA", "Siamo in difficoltà e domani abbiamo una scadenza. Serve qualcuno oggi."],
    [
      "Utente arrabbiato",
      "Ho fatto la fila due volte, ho telefonato, ho scritto. Mi avete rimbalzato da un ufficio all'altro e sono ancora al punto di partenza. Complimenti davvero.",
    ],
    [
      "richiesta di supporto",
      "Abbiamo necessità di un supporto operativo su alcune attività che dovremo svolgere. Restiamo in attesa di conoscere la vostra disponibilità.",
    ],
    ["Problemi vari", "Vi elenco i problemi quando ci sentiamo, sono troppi per scriverli."],
    ["Foto", "Guardate la foto, si capisce da sola."],
    [
      "Urgenza",
      "Ci troviamo nell'impossibilità di procedere. Vi preghiamo di mandare qualcuno o di chiamarci entro mezzogiorno.",
    ],
    ["domanda veloce", "ciao! hai due minuti? ho una domanda veloce veloce, ti chiamo io o mi chiami tu?"],
    [
      "Ufficio elettorale",
      "Avremmo bisogno del vostro aiuto per una faccenda un po' intricata, la collega ve la illustra meglio di me. È in ufficio fino alle due.",
    ],
    [
      "Ancora io",
      "Rieccomi. Il lavoro che avete fatto martedì non è servito a niente, siamo al punto di prima. Aspetto notizie.",
    ],
    [
      "Prenotazione",
      "Ci piacerebbe sapere di poter contare su di voi il mese prossimo. Magari non succede niente, però siamo più sereni.",
    ],
    [
      "aggiornamento",
      "Dopo l'ultimo aggiornamento qualcosa non torna. Potete verificare cosa avete toccato?",
    ],
    ["Programma", "Il programma ha smesso di fare quello che faceva prima. Io non ho cambiato nulla."],
    [
      "Per la dott.ssa Conti",
      "La dottoressa Conti è al corrente di tutto, vi prego di passare a lei questa mail. Si tratta della questione emersa nella riunione.",
    ],
    ["richiesta", "Serve una modifica come quella che ci avete fatto l'anno scorso, ma al contrario."],
    ["Mail", "avete letto la mia mail di lunedì?"],
    ["Errore", "c'è un errore nel programma, sistematelo"],
    ["non capisco", "io non capire come fare, prima volta, per favore qualcuno parla con me piano"],
    ["Collaborazione", "Facendo seguito agli accordi intercorsi, si resta in attesa di quanto promesso."],
    ["ciao", "ciao ragazzi stamattina disastro totale, quando arrivate?"],
    [
      "Sportello",
      "allo sportello c'è gente che urla e noi non possiamo fare niente, fate qualcosa per l'amor del cielo",
    ],
    [
      "Utente",
      "La signora qui davanti a me ha un problema e vorrebbe parlare con voi. Posso darle il vostro numero?",
    ],
  ])("G1 %j: %j explains nothing", (subject, text) => {
    expect(explainsNothing(subject, text)).toBe(true);
  });

  it.each([
    ["Aiuto", "non mi stampa i bollettini della mensa"],
    ["Problema", "Il codice fiscale di un minore risulta già presente ma non lo trovo in archivio."],
    ["Richiesta", "Serve un nuovo utente per la collega Pini, profilo sola lettura sul modulo delibere."],
    ["urgente", "il certificato di residenza esce senza la data di nascita"],
    ["Info", "A che ora apre l'ufficio tributi il sabato?"],
    ["Assistenza", "Come al solito a fine mese il flusso dei cedolini si ferma all'80%. Mi richiamate?"],
    ["Errore", 'Quando confermo l\'impegno compare "capitolo non capiente" ma il capitolo ha 3.000 euro.'],
    ["Password", "Password dimenticata, utente rossim."],
    [
      "Per Giulia",
      "Ciao Giulia, come dicevamo ieri mi serve l'estrazione dei residenti di via Pascoli. Grazie",
    ],
    [
      "Lentezza",
      "Da stamattina la ricerca nel protocollo è lentissima, su tutte le postazioni. È una vergogna, abbiamo la gente in coda!",
    ],
    [
      "Ancora problemi",
      "È la terza volta che segnalo che le ricevute escono doppie. Non è possibile andare avanti così, nessuno risponde!!",
    ],
    [
      "Prenotazione assistenza per elezioni",
      "Vorremmo prenotare un tecnico per l'8 giugno, giorno dello scrutinio, nel caso servisse.",
    ],
    ["PC", "il pc non si accende"],
    ["Sito", "Il vostro sito mi rimanda sempre alla pagina iniziale dopo lo SPID."],
    ["Corso", "Vorremmo un corso di due ore per le nuove colleghe sulla gestione delle concessioni."],
    ["Buca", "In via Garibaldi all'altezza del 12 c'è una buca enorme."],
    [
      "Variazione",
      "La ditta Rossi ha cambiato sede, dovete aggiornare l'anagrafica. Vi spiego a voce il resto.",
    ],
    ["Fattura", "Mi è arrivata due volte la stessa fattura. Quale pago?"],
    ["Fascicolo", "Ho chiuso per sbaglio un fascicolo, potete riaprirlo?"],
    ["Stampante", "La stampante dello sportello 2 stampa tutto storto, non so più cosa fare."],
    ["Allegati", "Non riesco ad allegare file, la rotellina gira e poi niente."],
    ["Ferie", "Il saldo ferie di tutti i dipendenti è sbagliato dopo l'aggiornamento di ieri."],
    [
      "Rimborso",
      "Sono due mesi che aspetto il rimborso della retta dell'asilo, possibile che nessuno sappia dirmi niente?",
    ],
    [
      "Gestionale bloccato",
      "il gestionale si blocca ogni volta che salvo una delibera con più di due firmatari, come la scorsa settimana",
    ],
    ["App", "L'app si chiude appena la apro, telefono Samsung."],
    ["richiesta", "vorrei disdire l'abbonamento della biblioteca di mio figlio, non lo usa più"],
    ["Cimitero", "la lampada di mia madre è spenta da un mese"],
    ["Scadenza", "Entro quando si paga la seconda rata?"],
    ["Aiuto", "non trovo più il tasto per stampare gli avvisi"],
    ["urgente", "il pagamento della mensa risulta in sospeso ma i soldi li hanno presi"],
    ["Richiesta", "Vi chiedo di togliere il blocco all'utente m.rossi."],
    ["Problema", "Ogni volta che apro una determina il programma si chiude."],
    ["info", "Vorrei sapere quanto costa la sala civica per una festa di compleanno."],
    [
      "Ancora!",
      "Ancora lo stesso errore dell'altra volta: le fatture di Enel vanno sul capitolo sbagliato. Chiamatemi.",
    ],
    ["problema", "mio figlio non riesce a iscriversi al nido dal portale, dice che la sessione è scaduta"],
    ["Per Paolo", "Paolo, mi richiami? È per i residui attivi che non tornano con il consuntivo."],
    [
      "Reclamo",
      "Da due mesi il lampione davanti a casa mia è spento, ho scritto tre volte e nessuno risponde. Vergogna.",
    ],
    [
      "Prenotazione",
      "Il 30 novembre facciamo l'assestamento, potete tenerci un tecnico? Per ora tutto bene.",
    ],
    ["Assistenza", "Ho sbagliato la data di un matrimonio, posso correggerla io?"],
    ["collega", "La collega Bini non vede i fascicoli del personale, a me invece si aprono."],
    ["Voce", "Nel cedolino manca la voce dello straordinario. Se serve vi spiego a voce."],
    ["computer lento", "il pc nuovo ci mette dieci minuti ad aprire il protocollo"],
    ["Cartella", "La cartella condivisa dell'ufficio tecnico è sparita"],
    ["timbrature", "ieri il lettore non ha preso le timbrature di nessuno"],
    ["Domanda", "Si può cambiare il medico nella domanda di invalidità già inviata?"],
    ["Delega", "Mia madre è in ospedale, posso ritirare io la sua carta d'identità?"],
    ["Saldo", "Il saldo IMU di mio padre è doppio rispetto all'anno scorso, perché?"],
    ["Modulo", "Nel modulo per il suolo pubblico non mi accetta la partita IVA"],
    ["Portale", "portale fuori servizio da stamattina, errore 502"],
    ["stampa", "la stampa del registro viene in bianco, ho già provato a spegnere e riaccendere"],
    ["rifiuti", "Non sono passati a ritirare la plastica in via Verdi"],
    ["Lezione", "Ci servirebbe una mezza giornata con voi per imparare la gestione dei contratti."],
  ])("G1 %j: %j explains, whatever is said around it", (subject, text) => {
    expect(explainsNothing(subject, text)).toBe(false);
  });

  it("G1 the same words with a thing named among them explain", () => {
    const around = "Siamo disperati, è di nuovo come l'altra volta e nessuno ci ascolta.";
    expect(explainsNothing("Urgente", around)).toBe(true);
    expect(explainsNothing("Urgente", `${around} I cedolini di marzo escono senza detrazioni.`)).toBe(false);
  });
});
