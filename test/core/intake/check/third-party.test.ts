import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["third_party"];
const found = (text: string): boolean => findingsIn(text).some((code) => CODES.includes(code));

describe("somebody else's trouble (G3)", () => {
  it.each([
    [
      "Buongiorno, la mia collega dell'anagrafe da stamattina nn entra piu nel programma, le dice utente bloccato. Chiamatela voi al 0733 112233.\nLuisa",
    ],
    [
      "Scrivo io perché Giovanna del protocollo non ha la mail: il suo pc quando apre la scrivania resta bianco.\nMarco Poli",
    ],
    [
      "Al nostro segretario comunale non arriva il codice per firmare gli atti, potete sentirlo direttamente? 0733 221144",
    ],
    ["Vi contatto su richiesta del collega Marini (ufficio tecnico), che si ritrova le pratiche doppie."],
    ["c'è una collega nuova alla quale il gestionale non fa vedere i fascicoli, si chiama Paola Neri"],
    [
      "Una delle ragazze della segreteria si è ritrovata il profilo disabilitato e avrebbe bisogno che qualcuno la richiami.",
    ],
    ["L'addetta al protocollo lamenta che gli allegati non si aprono. Risponde lei al 0733 112244."],
    [
      "Il sindaco mi prega di farvi presente che dal tablet non visualizza le sedute di giunta; il suo cellulare è 333 1234567\nStaff",
    ],
    [
      "Apro la segnalazione per il geometra Ricci che in questi giorni è in cantiere: gli si chiude il visualizzatore delle tavole.",
    ],
    ["Mi faccio portavoce della collega Berti, impossibilitata ad accedere alla contabilità."],
    ["la dottoressa Pieri non ha piu i permessi sulla determina e vorrebbe essere richiamata nel pomeriggio"],
    ["Alla signora dell'economato compare sempre \"sessione scaduta\" appena salva il buono d'ordine."],
    ["Segnalo per un collega assente dalla posta: gli serve riattivare la firma digitale."],
    [
      "Il responsabile del settore ha difficoltà con il visto di regolarità, gli dà errore. Potreste contattarlo?",
    ],
    ["Ho qui accanto Rita dei tributi che non riesce a elaborare il ruolo, potete aiutarla?"],
    [
      "Il capo ufficio vorrebbe l'abilitazione alla firma massiva ma non sa come chiederla, lo faccio io per lui.",
    ],
    [
      "un'impiegata dello stato civile mi ha chiesto di scrivervi: gli atti di nascita le risultano tutti in bozza",
    ],
    [
      "La sig.ra Conti della ragioneria mi dice di avere il cruscotto vuoto, le servirebbe un vostro intervento. È reperibile al 0733 998877.",
    ],
    ["scrivo per marco dell ufficio paghe ke nn riesce a fare il flusso"],
    [
      "Ciao, il vicesindaco vuole sapere come si entra in scrivania da fuori, perché da casa gli dà accesso negato. Potete sentirlo oggi?",
    ],
    [
      "Per cortesia aiutate la collega dei servizi sociali: quando inserisce il contributo il sistema la butta fuori.",
    ],
    ["Due righe per dirvi che Ornella dell'urp ha le schede tutte in sola lettura e ha fretta di chiuderle"],
    [
      "Un mio collaboratore, Ugo Neri, risulta privo di permessi sul modulo acquisti. Fatevi sentire da lui al 331 2233445.",
    ],
    [
      "Da parte del geometra Pace: la cartografia non gli carica i mappali. Lui è sempre in ufficio la mattina.",
    ],
    [
      "In ufficio abbiamo una ragazza in tirocinio che con le sue credenziali vede solo metà menù: cosa le manca?",
    ],
    ["Il comandante mi ha detto di aprire un ticket per lui perché non gli si apre il verbale."],
    ["Il collega in smart working da casa non si collega alla VPN"],
  ])("G3 %j is asked for somebody else", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    ["La mia collega è in ferie e io non trovo più la bozza che aveva salvato."],
    ["Né io né la collega riusciamo ad accedere al protocollo da stamattina."],
    [
      "Ieri ho parlato con il vostro collega Marco che non è riuscito a risolvere, riesco ancora solo a vedere metà elenco.",
    ],
    [
      "Il responsabile deve firmare la determina ma il pulsante non compare nella mia scrivania quando gliela mando.",
    ],
    ["Un cittadino non riesce a pagare l'avviso con pagopa, a noi risulta già chiuso."],
    ["Vorrei creare un'utenza per la nuova collega Paola Neri che prende servizio lunedì."],
    ["Nella stampa compare ancora il nome del vecchio responsabile del servizio, come lo cambio?"],
    ["Se non mi trovate chiedete pure della collega Monica, stesso numero. Il registro non si genera."],
    ["Il collega del CED ha già riavviato il server ma continuo ad avere errore 500."],
    ["Mio figlio non riesce a iscriversi alla mensa con il mio spid, dice che il minore non è associato."],
    [
      "La contribuente Rossi Maria ha un problema con la cartella: risulta doppia la quota. Come la correggo?",
    ],
    ["Il mio superiore mi chiede un prospetto delle presenze e non so da dove estrarlo."],
    ["La ditta appaltatrice non riesce a inviare l'offerta dal nostro portale gare."],
    ["Con la collega abbiamo provato da due postazioni, niente da fare, non stampa."],
    ["Il segretario vuole che l'oggetto sia tutto maiuscolo: si può impostare nel modello?"],
    ["Al collega l'ho già detto, ma il dato resta sbagliato anche sulla mia postazione."],
    ["Il messo ha notificato ieri ma nella mia schermata la notifica non risulta."],
    ["La collega Rossi usciva dall'elenco dei firmatari, va tolta perché è in pensione."],
    ["Gentile dottoressa, vorrei contattarla per capire come correggere una reversale."],
    ["La dipendente Neri non ha maturato le ferie corrette nel cedolino di marzo."],
    ["Il dott. Neri ci ha chiesto una relazione e il sistema non la stampa."],
    ["La responsabile, dott.ssa Verdi, ha firmato l'atto ma sulla mia scrivania risulta ancora da firmare."],
    ["Serve un account per il nuovo collega, si chiama Paolo Gatti."],
    ["Grazie alla signora Maria del vostro ufficio che mi ha aiutato. Ora però la stampa non esce di nuovo."],
    ["L'assessore deve poter vedere le delibere: come assegno il permesso?"],
    ["La ditta Neri ci segnala che la fattura risulta scartata, da noi non si vede."],
    [
      "Il programma non fa vedere i fascicoli assegnati al collega precedente, che ora è in pensione, li devo prendere io.",
    ],
    ["Ho sostituito la collega Rossi che è in maternità e non ho i suoi permessi."],
    [
      "Mi scuso per il ritardo, la segretaria non c'era. Allego il modulo richiesto e il file con i nominativi.",
    ],
    ["Ricevo una mail che il documento è stato firmato dal sindaco ma non compare la sua firma nel pdf."],
    ["Se il tecnico passa oggi, chieda di Laura all'ingresso: le dirà lei dove andare. Il server è fermo."],
    ["Ieri il vostro operatore Luca mi ha detto che gli serve il file di log, eccolo nel testo: errore 44."],
    ["Il responsabile del procedimento nell'atto è sbagliato: dove si cambia?"],
    ["Mia moglie e io vorremmo cambiare residenza, il modulo non si apre."],
  ])("G3 %j is not", (text) => {
    expect(found(text)).toBe(false);
  });
});
