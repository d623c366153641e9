import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const found = (text: string): boolean =>
  findingsIn(`Il mandato 44 è fermo. ${text}\n\nAnna Bianchi\n0733 123456`).includes("named_person");

describe("the matter handed to one operator by name (G3)", () => {
  it.each([
    "Se lo può sbloccare Ilenia tanto meglio, di solito li sblocca lei.",
    "Riuscite a tenerci libero Loris per quei giorni?",
    "Mi terreste da parte un paio d'ore di Samuele?",
    "Vorremmo prenotare una mattinata di Giorgia a dicembre.",
    "Ci farebbe piacere che Alessio restasse vicino al telefono domenica.",
    "Serve mezz'ora di consulenza, preferibilmente con la dott.ssa Fenoglio.",
    "Lo fate avere al sig. Renato Omiccioli, per piacere? Conosce lui la mia struttura.",
    "Tiziano ormai lo sa a memoria: passatemi lui e basta.",
    "L'anno scorso Walter l'ha chiuso in un'ora: vorrei proprio lui.",
    "Può pensarci Leonardo?",
    "È possibile avere Patrizia al telefono?",
    "Basta che sia Simone a vederlo, gli altri non sanno da dove cominciare.",
    "Fate in modo che finisca sulla scrivania di Marta.",
    "Recapitatelo a Donatella, che sa già di cosa si parla.",
    "Magari con Ugo, che ha una pazienza infinita.",
    "Ci penserebbe Monica? Lei sa com'è fatta la nostra contabilità.",
    "Lasciate fare a Davide, per carità.",
    "Questo tocca a Federica, mi raccomando.",
    "Sarebbe possibile che se ne occupasse il sig. Tosi?",
    "Con Bruna ho già avviato tutto, la pratica la finisca lei per favore.",
    "Potreste metterlo in mano a Gianmarco?",
    "Conosco solo Cesare e mi fido di lui: fatelo fare a lui.",
    "Accetto soltanto Eleonora, con rispetto per tutti gli altri.",
    "Mi rivolgo a voi ma il messaggio è per Ettore.",
    "chiedo la cortesia di farlo arrivare a nicoletta",
    "Mi riservate Emanuele giovedì?",
    "Luisa in persona, per piacere: con gli altri ci abbiamo perso una settimana.",
    "Gradiremmo l'affiancamento di Corrado, come l'altra volta.",
  ])("G3 %j asks for him", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "La collega Patrizia è allo sportello, chiamate direttamente lei allo 0733 998811.",
    "La reversale va consegnata a Walter Neri, nostro cassiere: come la stampo?",
    "Di solito li annulla Ilenia del nostro CED, ma oggi non c'è.",
    "Ilenia lo ha già visto la settimana scorsa e mi ha detto di aspettare.",
    "Loris del vostro ufficio conosce già la questione, per vostra informazione.",
    "Il fascicolo è rimasto sulla scrivania di Marta Poli, come lo riassegno a me?",
    "Lo firma il sig. Omiccioli, ma il sistema propone un altro.",
    "La fattura la fate avere al nostro ufficio acquisti, c'è Donatella Neri.",
    "Il decreto tocca a Federica Neri firmarlo e il menù non glielo propone.",
    "Due ore di straordinario di Giorgia Neri non compaiono nel cartellino.",
    "La giornata di ferie di Samuele Poli risulta doppia.",
    "Con Ugo Neri, il nostro revisore, abbiamo quadrato i conti; il prospetto però esce vuoto.",
    "Se lo può vedere Ilenia Poli lo devono vedere anche gli altri: come si danno i permessi?",
    "Il messaggio per Ettore Neri torna indietro, la casella è piena.",
    "Monica ci ha pensato lei a inviare il flusso, ma è tornato scartato.",
    "Conosce la situazione Cesare Poli, il mio collega: se serve ve la spiega lui.",
    "Solo Eleonora Neri vede il bilancio, io no.",
    "La dott.ssa Fenoglio ha tenuto il corso l'anno scorso, il materiale dove si scarica?",
    "La consegna al sig. Tosi risulta senza firma.",
    "Nel registro compare Corrado al posto di Bruna: si può correggere?",
    "Al consiglio partecipa anche Leonardo Neri, manca dall'elenco dei presenti.",
    "Mi ha chiamata Davide stamattina, aspetto che richiami.",
    "Va bene qualunque operatore, non importa che sia Simone.",
    "Marta Poli deve restare nell'elenco, togliete solo Luisa Neri.",
  ])("G3 %j asks for nobody", (text) => {
    expect(found(text)).toBe(false);
  });
});
