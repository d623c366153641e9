import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const found = (text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi\n0733 123456`, { subject: "Fine anno" }).includes(
    "booking_without_need",
  );

describe("help kept for a day that may come, by its parts (G3)", () => {
  it.each([
    "Il 12 dicembre elaboriamo le tredicesime. Mi conservate un paio d'ore di Nadia? Se fila tutto ve le restituisco.",
    "I test sul nuovo portale sono andati benissimo, ma vorremmo che Ivo rimanesse vicino al telefono sabato, dovesse mai fermarsi la coda.",
    "Ci terreste in caldo un operatore per il giorno della fiera? Finora nessun guasto, tocchiamo ferro.",
    "Gradirei mi venisse accantonata una mattinata di supporto a ottobre, nel caso remoto che l'invio non vada.",
    "Mettete in preventivo una persona per il 30, può darsi che il tesoriere rimandi indietro il flusso.",
    "Per dormire sonni tranquilli mi piacerebbe fermare Luca per la notte dell'aggiornamento.",
    "Il programma dei cimiteri lavora senza intoppi. A novembre però arriva gente da tutta la provincia: meglio avere qualcuno di voi raggiungibile.",
    "Vorrei accaparrarmi già adesso uno dei vostri slot di giugno; speriamo di non usarlo.",
    "Nessun caso aperto. Potete inserirci nel calendario della prima settimana di marzo? Poi si vede.",
    "Chiediamo che nella giornata del bando qualcuno vigili sul portale: se tutto procede come nelle prove, amici come prima.",
    "Lasciateci un buco venerdì pomeriggio, mal che vada lo cediamo a un altro Comune.",
    "volevo segnare due orette con voi x fine mese.. non è detto che mi servano ma meglio averle",
    "Il collaudo è passato. Ci rassicurerebbe però un vostro tecnico pronto il primo giorno, qualora gli utenti si trovassero in difficoltà.",
    "Vorremmo poter fare affidamento su un vostro specialista durante lo spoglio, se mai il collegamento facesse i capricci.",
    "Non abbiamo quesiti da porre oggi. Desidereremmo tuttavia che ci fosse garantita una giornata di presidio a cavallo della chiusura.",
    "Nel corso delle votazioni potreste tenere libero qualcuno? È solo per non trovarci impreparati.",
    "Tutto regolare per adesso; bloccherei comunque un'ora con voi il 15, la annullo se non serve.",
    "Prevedete un collega di riserva per il click day, hai visto mai che il server si impianti.",
    "Per ora va tutto come un orologio, ma il 1° aprile cambiamo server: restate in allerta quella mattina?",
    "Impegneremmo sin da ora mezza giornata del vostro consulente, salvo disdirla se le quadrature tornano da sole.",
    "Stavolta vorrei premunirmi: mi riservereste una finestra il 27? Magari non la uso.",
    "Ci mettete in lista per il giorno del concorso, casomai la piattaforma andasse giù? Le simulazioni sono positive.",
    "Tra due settimane apriamo il bando affitti. Per ora è tutto pronto. Vi chiedo se potete darci un numero diretto di qualcuno per quel lunedì, giusto per stare sereni.",
    "Stiamo per fare il passaggio d'anno e, anche se l'anno scorso è filato tutto, mi piacerebbe sapere che ci siete.",
    "Vorrei già mettermi d'accordo per un intervento il 20, se poi il problema non si presenta lo togliamo.",
    "Il 5 facciamo il primo consiglio in streaming, potete starci dietro da remoto casomai saltasse l'audio?",
    "Richiedo in via preventiva l'assegnazione di un consulente per la settimana del 15, con riserva di conferma.",
    "Non ho problemi, ma prima delle ferie vorrei avere la certezza che ad agosto ci sia un tecnico a disposizione, nel caso.",
    "Per il censimento di ottobre vorremmo che ci fosse assegnato un referente fisso: al momento nulla di urgente, è per portarci avanti.",
    "Mi prendo avanti: segnatevi che il 28 potrei chiamarvi per il flusso stipendi.",
    "Ci potete dare una mezza giornata di assistenza da tenere come jolly per l'assestamento?",
    "Al prossimo click day vorrei essere coperta: qualcuno online dalle 9 alle 10 se il sito va in tilt.",
    "Buongiorno, si chiede la possibilità di un supporto dedicato il 9 giugno, qualora lo spoglio presentasse difficoltà tecniche. Attualmente il modulo è operativo.",
    "Sto pianificando la migrazione e mi farebbe comodo un vostro sistemista di scorta il sabato, magari non servirà.",
  ])("G3 %j books", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "Vorrei fissare un'ora con voi per imparare il modulo gare, la settimana che preferite.",
    "Ci mettete in lista per il corso di ottobre? Siamo in quattro.",
    "Potete riservare un numero di repertorio? Se l'atto slitta lo annullo.",
    "Il mandato 44 risulta doppio, fissiamo un collegamento? Se tutto va bene bastano dieci minuti.",
    "Tenete conto che il flusso parte alle 20; ieri è stato scartato con codice 33.",
    "Il calendario delle prenotazioni non tiene libera la fascia delle 9, i cittadini la occupano due volte.",
    "Tutto a posto dopo il vostro intervento, grazie: chiudete pure il ticket.",
    "Le prove del nuovo portale sono andate bene, quando possiamo attivarlo in produzione?",
    "Il programma funziona bene, però vorrei aggiungere un operatore al gruppo tributi.",
    "Se non serve altro, pianificate pure l'installazione per il 12.",
    "Chiediamo assistenza per bloccare l'utenza di un dipendente cessato, se possibile oggi.",
    "Potete mettere in conto anche la licenza del modulo presenze nel preventivo?",
    "Nel caso il cittadino non si presenti, come si libera il posto prenotato?",
    "Non ho errori, vorrei sapere come si assegna un turno a un operatore.",
    "Per non restare scoperti con le ferie, come si delega un collega alla firma?",
    "Ci serve un tecnico giovedì per spostare la stampante del protocollo.",
    "Dovendo chiudere il rendiconto, vorremmo capire con un vostro consulente come si calcola il fondo.",
    "Il server si è fermato due volte: restate in linea mentre lo riavviamo?",
    "Sabato l'ufficio è chiuso: se dovete fare l'aggiornamento avvisateci prima.",
    "Ho tenuto da parte la ricevuta, nel caso vi serva: il versamento risulta sparito.",
    "La sala consiliare risulta libera, ma il programma la segna occupata: non vorremmo doppioni.",
    "Potreste tenere aperto il ticket 334 fino a venerdì? Aspettiamo la risposta della banca.",
    "Il 5 dobbiamo fare lo streaming e la webcam non viene vista dal programma: qualcuno può collegarsi prima?",
    "Serve un referente per il progetto di migrazione, chi nominate?",
    "Per la settimana del 15 ci hanno confermato il corso, mandate il link?",
    "Ad agosto l'ufficio chiude: sospendete l'invio automatico degli avvisi.",
    "Vorrei un appuntamento per rivedere insieme la configurazione dell'albo.",
    "Il modulo è operativo ma mancano due utenti, li abilitate?",
    "Potete darci una mano con l'assestamento? Le variazioni non passano in cassa.",
    "Se il cittadino va in tilt con lo SPID, che numero gli diamo?",
    "Dalle 9 alle 10 il sito va in tilt ogni giorno.",
    "Ci serve un sistemista sabato per spostare il server nella nuova sede.",
    "L'agenda del tecnico comunale non mostra gli appuntamenti di giugno.",
    "Il giorno 28 parte il flusso: ricordatevi di aprire la porta sul firewall.",
  ])("G3 %j does not", (text) => {
    expect(found(text)).toBe(false);
  });
});
