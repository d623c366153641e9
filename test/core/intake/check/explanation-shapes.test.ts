import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const explainsNothing = (subject: string, text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi`, { subject }).includes("not_explained");

describe("what tells neither what happens nor what is wanted (G1)", () => {
  it.each([
    [
      "Problema",
      "Buongiorno, avremmo bisogno di sentirvi quanto prima per una questione piuttosto delicata. Siamo in sede solo la mattina.",
    ],
    [
      "Concessioni cimiteriali in scadenza",
      "si veda l'oggetto. Quando mi telefonate vi racconto tutto, a voce si fa prima.\nSono presente da martedì a venerdì.",
    ],
    [
      "Reclamo",
      "È la TERZA volta che vi scrivo. Le prime due mi avete risposto con una mail automatica e un numero (ticket 48812, poi 49306). Sono passate sette settimane!! Pago le tasse come tutti e merito una risposta. Se non mi fate sapere qualcosa mi rivolgo al difensore civico e ai giornali.",
    ],
    [
      "Chiedo di Marco",
      "Mi deve chiamare Marco del contact center, gli altri no grazie. È per quella cosa di cui abbiamo parlato.",
    ],
    [
      "Portale",
      "il mio socio Elia ha dei problemi col vostro portale, mi ha detto di scrivervi perché lui con le mail non ci sa fare. Lo chiamate?",
    ],
    ["Aiuto", "ho un problema con il programma"],
    ["Assistenza", "come da telefonata"],
    ["Richiesta", "chiamatemi quando potete"],
    ["info", "stesso problema dell'altra volta"],
    ["URGENTE", "serve il vostro aiuto urgente su Cityware"],
    [
      "Protocollo",
      "Buongiorno, come anticipato al collega vi segnalo nuovamente l'anomalia di cui sopra, attendo riscontro.",
    ],
    ["Tributi", "Ci sono delle anomalie nel programma dei tributi. Potete intervenire?"],
    ["Ragioneria", "Abbiamo difficoltà con la procedura, si prega di contattare l'ufficio al più presto."],
    ["Anagrafe", "Il programma dell'anagrafe oggi fa cose strane, non si riesce a lavorare e c'è la fila."],
    [
      "Assistenza tecnica",
      "Con la presente si richiede un Vostro cortese intervento tecnico presso i nostri uffici.",
    ],
    ["Richiesta contatto", "vorrei essere contattato per motivi che spiegherò di persona"],
    [
      "Ticket",
      "Riapro il ticket perché non avete risolto. Vi pregherei di fare qualcosa e di non chiuderlo un'altra volta senza avvisare.",
    ],
    ["Problema", "Non riesco più a fare niente con il vostro software da quando lo avete aggiornato."],
    [
      "problema serio",
      "è da stamattina che provo a chiamarvi e non rispondete mai, ho una cosa urgentissima da farvi vedere",
    ],
    [
      "Info",
      "Salve, avrei qualche domandina da farvi sul gestionale, a chi mi posso rivolgere? quando siete liberi?",
    ],
    ["Chiarimenti", "Gradirei alcuni chiarimenti, potete darmi un recapito a cui rivolgermi?"],
    [
      "sollecito",
      "Facendo seguito alle mie precedenti rimaste senza esito, rinnovo la richiesta e confido in una sollecita definizione.",
    ],
    [
      "Sollecito",
      "Dopo tre mail e due telefonate ancora tutto tace. Il problema persiste e la dirigente è furiosa.",
    ],
    ["Errore", "Mi dà errore."],
    ["Errore", "Buongiorno, quando lavoro mi esce sempre un errore, potete verificare?"],
    [
      "Segnalazione",
      "Il vostro sistema non funziona come dovrebbe, siamo molto delusi e scontenti del servizio.",
    ],
    ["Cityware", "Collegatevi appena potete al mio pc che vi faccio vedere."],
    ["Cityware", "Il collega vi ha già spiegato tutto ieri per telefono, resto in attesa."],
    [
      "richiesta supporto",
      "Siamo nuovamente nei guai con la solita procedura, chi se ne occupa ci richiami.",
    ],
    [
      "Pagamenti",
      "Vi scrivo in merito a quanto in oggetto. Resto in attesa di un contatto telefonico per esporre meglio la situazione.",
    ],
    ["Delibere", "Come da oggetto, avrei bisogno di parlare con qualcuno. Grazie"],
    ["Aggiornamento", "Ci sono novità?"],
    ["portale", "sul sito non va una cosa, quando ci sentiamo ve la dico"],
    [
      "Problema portale",
      "Ho un problema sul vostro sito, qualcuno mi aiuti per cortesia, non sono pratica di computer",
    ],
    [
      "Richiesta",
      "Sono Bianchi, vi avevo lasciato un messaggio in segreteria venerdì e nessuno si è fatto vivo. Attendo.",
    ],
    ["Aiuto", "sono in crisi, il capo mi sta addosso e voi siete gli unici che possono salvarmi"],
    [
      "assistenza",
      "Buongiorno, potreste darmi una mano con Cityware? Sono nuova e non so da dove cominciare.",
    ],
    [
      "Richiesta",
      "Vorrei fissare una chiamata con un vostro esperto per discutere di alcune problematiche emerse.",
    ],
    ["Info", "Ho bisogno di un'informazione, potete contattarmi?"],
    ["problema", "ci risiamo"],
    [
      "Problema ricorrente",
      "Si è ripresentato quello che vi dissi, pensavo fosse tutto a posto e invece no.",
    ],
    ["?", "E allora?? Quanto devo aspettare ancora?"],
    [
      "Urgente",
      "Situazione insostenibile, esigiamo un intervento immediato altrimenti ci rivolgeremo ad altro fornitore.",
    ],
    ["Tributi", "Abbiamo riscontrato un malfunzionamento nel modulo tributi, contattateci."],
    ["Protocollo", "Il protocollo dà problemi. Verificate cortesemente."],
    [
      "Segnalazione anomalia",
      "Con la presente si segnala un'anomalia bloccante. Si resta in attesa di cortese e sollecito riscontro.",
    ],
    ["pratica", "Volevo sapere a che punto è la mia pratica, grazie"],
    ["Help me", "Qualcuno può collegarsi con anydesk? Il codice è 123 456 789"],
    ["Ticket", "vedi mail precedente"],
    [
      "Assistenza",
      "Buonasera, l'altro giorno avevo parlato con una ragazza molto gentile che mi aveva detto di scrivere qui.",
    ],
    [
      "richiesta informazioni",
      "Sono a richiedere informazioni riguardo una questione di mio interesse. Cortesemente indicatemi quando posso telefonare.",
    ],
    ["computer", "il computer non va"],
    ["Cityware", "cityware non va!!! stiamo perdendo un sacco di tempo, è la quinta volta questo mese"],
    ["Programma", "Il programma non fa quello che dovrebbe fare e nessuno sa dirmi perché"],
    ["ragioneria", "Mi serve una consulenza, quando potete?"],
  ])("G1 %j: %j explains nothing", (subject, text) => {
    expect(explainsNothing(subject, text)).toBe(true);
  });

  it.each([
    ["Aiuto", "La stampante etichette del protocollo non stampa."],
    ["Aiuto", "Ho dimenticato il pin."],
    ["info", "A quanto ammonta la rata?"],
    ["Problema", "Il portale dà errore 500."],
    ["Problema", "Lo SPID non viene accettato."],
    ["Errore", "Errore 1045 all'apertura."],
    ["info", "Quando scade il bando?"],
    ["Richiesta", "Chiedo l'abilitazione al modulo gare."],
    ["assistenza", "dobbiamo cambiare il logo sulle ricevute"],
    ["help", "come si annulla un mandato?"],
    ["urgente", "server spento"],
    ["Problema", "pagina bianca dopo il login"],
    ["Problema", "Il programma si chiude da solo quando salvo."],
    ["Problema", "non mi arrivano le mail di conferma"],
    ["Problema", "Non riesco ad accedere, credenziali errate."],
    ["richiesta", "mi serve il duplicato della bolletta"],
    ["Richiesta", "Vorrei fissare una giornata di formazione sul bilancio."],
    ["info", "orari sportello?"],
    ["Reset password utente Rossi", "Come da oggetto, grazie."],
    ["F24 doppio", "Vedi oggetto."],
    ["Sollecito ticket 4455", "Sollecito la risposta al ticket 4455 sul blocco dei cedolini."],
    ["Reclamo", "Ho fatto due ore di coda allo sportello e non mi hanno dato il certificato."],
    ["Problema", "il tablet non sincronizza"],
    ["Grazie", "Volevo solo ringraziarvi per la pazienza di ieri, la migrazione è andata benissimo."],
    ["Problema", "Da ieri non entriamo più in anagrafe."],
    ["Problema", "Il programma è lento da ieri, ogni finestra ci mette un minuto ad aprirsi."],
    ["Errore", "dopo l'aggiornamento non si aprono gli allegati"],
    ["Richiesta", "Ho sbagliato data in una delibera, si può correggere?"],
    ["cosa", "ciao mi si e impallato il computer dello sportello mentre stampavo"],
    ["Sito", "Il sito non è raggiungibile da stamattina."],
    ["Programma", "Non parte il programma, clicco sull'icona e non succede niente."],
    ["Problema", "Il visto del responsabile non compare nell'iter."],
    ["info", "Si può pagare la TARI a rate?"],
    ["Aiuto", "il lettore smart card non viene visto"],
    ["Richiesta", "Potete sbloccare il mandato 334?"],
    ["Richiesta", "va cambiata l'aliquota IMU"],
    ["Urgente", "firma digitale scaduta"],
    ["Problema", "cedolini di marzo senza assegni familiari"],
    ["problema", "La TARI risulta pagata ma mi è arrivato il sollecito."],
    ["assistenza", "Aggiungere Neri Carla al gruppo ragioneria."],
    ["errore", "Mi esce 'codice fiscale non valido' su tutti i nuovi residenti."],
    ["info", "Avete un manuale per l'inventario?"],
    ["Reclamo", "L'impiegata dell'anagrafe mi ha trattato male davanti a tutti."],
    ["Richiesta", "Serve recuperare una bozza di delibera cancellata."],
    ["problema", "stampa tagliata a destra"],
    ["Problema", "Il portale non accetta la mia carta di identità elettronica."],
    ["Programma", "Non si salva la variazione di bilancio"],
    ["Segnalazione", "Link rotto nella pagina del bando mensa."],
    ["Richiesta", "Duplicato tessera biblioteca."],
    ["urgente", "la pec non parte"],
    ["aiuto", "Il saldo di cassa non torna con la tesoreria di 12 euro"],
    ["Problema", "Schermo nero all'apertura della scrivania atti."],
    ["domanda", "la residenza si può chiedere online?"],
    ["Sollecito", "Attendo ancora il rimborso della mensa chiesto a gennaio."],
    ["Richiesta", "Installazione client su tre postazioni nuove."],
    ["Fattura", "La fattura 12 è stata pagata due volte."],
  ])("G1 %j: %j is short and explains", (subject, text) => {
    expect(explainsNothing(subject, text)).toBe(false);
  });
});
