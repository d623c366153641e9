import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["booking_without_need"];
const found = (text: string): boolean => findingsIn(text).some((code) => CODES.includes(code));

describe("help booked without a need (G3)", () => {
  it("G1 G3 who books help for nothing in particular is told so, and not that he explained nothing", () => {
    const text =
      "Vorremmo avere un tecnico a disposizione nel corso dell'autunno. Al momento non serve nulla, ma preferiamo essere previdenti.";
    const codes = findingsIn(text, { subject: "Assistenza" });
    expect(codes).toContain("booking_without_need");
    expect(codes).not.toContain("not_explained");
  });

  it.each([
    ["Il mese prossimo chiudiamo il consuntivo: tenete un tecnico libero il 28 che magari ci serve."],
    ["Vi chiederei di bloccarmi mezz'ora giovedì prossimo, se poi va tutto liscio vi avviso e la liberate."],
    [
      "Per ora nessun problema ma domenica si vota e vorremmo essere sicuri che qualcuno ci risponda in caso di intoppi.",
    ],
    ["Ci potreste segnare in agenda per lunedì 3? Non so ancora se servirà, dipende da come va l'import."],
    [
      "A titolo precauzionale si richiede la disponibilità di un operatore nella giornata del 30 giugno, qualora dovessero insorgere criticità.",
    ],
    ["ciao volevo gia prenotarmi per settembre con l assistenza cosi se ho problemi col mav sono a posto"],
    ["Apro questo ticket in anticipo così, nell'eventualità che i flussi non partano, siamo già in coda."],
    [
      "Potete mettermi in lista d'attesa per un collegamento? Adesso non mi serve ma il prossimo mese faccio i ruoli e hai visto mai.",
    ],
    [
      "Vorremmo assicurarci fin d'ora un vostro supporto per le elezioni, casomai il programma si impallasse.",
    ],
    [
      "Sarebbe possibile avere un tecnico reperibile sabato mattina? Non abbiamo segnalazioni da fare, è solo per stare sereni durante la migrazione.",
    ],
    [
      "In vista del passaggio al nuovo anno, vi prego di riservarci un paio d'ore di assistenza per eventuali necessità.",
    ],
    ["Teneteci un posticino a fine mese per la liquidazione iva, metti che qualcosa non torni"],
    [
      "Chiedo di calendarizzare un intervento per la prima settimana di agosto, da disdire se non dovesse occorrere.",
    ],
    ["Si chiede la presenza di un vostro incaricato il giorno del seggio, in forma cautelativa."],
    ["Buongiorno, prenoto assistenza per il 15 gennaio."],
    [
      "Vi scrivo con largo anticipo per opzionare una vostra mattinata a dicembre: al momento tutto regolare, ma potremmo averne bisogno.",
    ],
    ["Ad agosto siamo in pochi: ci potreste garantire una persona pronta a intervenire se il server va giù?"],
    ["mi segnate x il 12? tanto se non mi serve ve lo dico prima"],
    [
      "Vorremmo sapere se il 2 giugno ci sarà qualcuno di voi al telefono, perché apriamo la mostra e la biglietteria online potrebbe fare i capricci. Oggi va tutto bene.",
    ],
    [
      "Non ho nulla da segnalare, volevo soltanto mettere le mani avanti e chiedervi una mezza giornata per il rendiconto.",
    ],
    [
      "Chiediamo di pianificare sin da ora un presidio tecnico per il click day, laddove si verificassero rallentamenti.",
    ],
    ["Per scrupolo vi chiedo di tenermi uno spazio mercoledì mattina."],
  ])("G3 %j books", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    ["La prenotazione degli appuntamenti CIE non si apre, eventualmente potete collegarvi?"],
    [
      "Non riusciamo a stampare i mandati: potete fissare un collegamento per oggi? In caso di assenza chiedete di Luca.",
    ],
    [
      "Vorrei fissare un appuntamento per imparare il modulo inventario, qualora possibile la prossima settimana.",
    ],
    [
      "Domani dobbiamo aggiornare il server: serve che un vostro tecnico si colleghi alle 9 per installare il modulo.",
    ],
    ["Se dovessero servirvi altri dati sono a disposizione. Il flusso 44 viene scartato."],
    ["Eventualmente vi posso mandare il file. Il totale del ruolo è diverso dal dovuto."],
    ["Resto a disposizione per eventuali chiarimenti. Occorre abilitare la collega al protocollo."],
    ["Per sicurezza ho fatto una copia prima di cancellare l'atto, ma ora l'atto non si apre."],
    ["Come si fa a riservare un numero di protocollo nel caso il registro di emergenza sia attivo?"],
    [
      "In previsione delle elezioni dobbiamo aggiornare lo stradario: ci date le istruzioni per il caricamento massivo?",
    ],
    ["Nel caso in cui il cittadino paghi due volte, come va registrato il rimborso?"],
    ["Vi chiedo la disponibilità per un incontro di formazione a settembre sul modulo gare."],
    ["Potete richiamarmi? Se non rispondo provate al cellulare. La reversale è doppia."],
    ["La sala prenotata risulta libera sul calendario, potete correggere? Se serve vi mando la schermata."],
    ["Chiediamo un preventivo per l'eventuale acquisto del modulo presenze."],
    ["Vorremmo prenotare il corso online del 12 sul bilancio."],
    [
      "Ieri il tecnico ha sistemato: al momento funziona tutto, chiudete pure il ticket. Se ricapita vi scrivo.",
    ],
    ["Abbiamo l'intervento programmato per giovedì: chiediamo di spostarlo a venerdì."],
    ["Vi chiedo un intervento urgente perché il server è spento."],
    [
      "Potete chiamarmi domani mattina? Il modulo personale calcola male le ferie e per sicurezza ho sospeso l'invio.",
    ],
    ["Vorremmo prenotare una sala con il vostro programma, come si fa? E se fosse occupata?"],
    ["Segnalo che il calendario prenotazioni mostra posti liberi anche quando sono finiti."],
    ["Mettete in agenda il passaggio alla nuova versione per il 20, grazie, serve a tutto l'ufficio."],
    ["Serve assistenza per importare il file: eventualmente anche la prossima settimana."],
    ["Vorrei un appuntamento telefonico per il visto bloccato dell'atto 33."],
    ["Qualora non fosse possibile correggere la data, vi chiediamo di annullare il protocollo."],
    ["L'intervento fissato per ieri non è stato fatto: quando potete venire?"],
    ["Vorrei sapere se durante le ferie d'agosto l'assistenza resta aperta."],
  ])("G3 %j does not", (text) => {
    expect(found(text)).toBe(false);
  });
});
