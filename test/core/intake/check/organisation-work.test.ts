import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const found = (text: string, address = "lu.m@gmail.com"): boolean =>
  findingsIn(text, { subject: "Una domanda", name: "Luca", address }).some(
    (code) => code === "organisation_unknown",
  );

describe("whose work is a body's, from an address of his own (G5)", () => {
  it.each([
    "Buongiorno, lanciando la stampa del libro giornale il programma si chiude da solo.\nLuca",
    "ieri ho emesso due reversali uguali, come ne annullo una?\nLuca",
    "non riesco a chiudere il riaccertamento, mi dice residui incongruenti\nLuca",
    "Ho caricato la delibera di giunta n. 40 senza il parere: si può riaprire la proposta?\nLuca",
    "la determina 212 è rimasta in bozza dopo il visto\nLuca",
    "Nel cedolino di ottobre due dipendenti hanno gli assegni doppi\nLuca",
    "devo preparare la lista di leva e il programma salta i nati di marzo\nLuca",
    "ANPR rifiuta un cambio di indirizzo con EN241\nLuca",
    "ho sbagliato a protocollare in entrata una pec, posso annullarla?\nLuca",
    "il flusso per il tesoriere non parte da stamattina\nLuca",
    "Come si ribalta il ruolo TARI sull'anno nuovo? È la prima volta che lo faccio.\nLuca",
    "Le relate firmate ieri non si agganciano ai verbali cds\nLuca",
    "scrivo per la collega Marta che non può: la maschera delle presenze le resta grigia\nLuca",
    "il gestionale dice licenza scaduta\nLuca",
    "I contribuenti con due immobili ricevono due avvisi, dove si corregge?\nLuca",
    "devo registrare un impegno e il capitolo non ha disponibilità\nLuca",
    "Da quando è cambiato il server la firma massiva non va\nLuca",
    "mi serve un corso sul bilancio, parto da zero\nLuca",
    "ci tenete un tecnico per la chiusura di cassa di dicembre? ora va tutto\nLuca",
    "le tessere elettorali escono storte\nLuca",
    "il palmare non scarica le violazioni\nLuca",
    "in anagrafica il fornitore compare due volte, si possono unire in blocco?\nLuca",
    "vi mando la schermata dell'errore\nLuca",
    "esce questo messaggio, vedi foto\nLuca",
    "L'importazione non riesce.\nIlaria Neri, uff. acquedotto\n0733 221144",
    "Non riesco a entrare.\nMario Verdi - resp. area tecnica\n0733 221144",
    "Non si salva niente.\nGina Poli (ufficio cultura)\n0733 221144",
    "Si è bloccato tutto.\nRita, cimiteri 0541 22 00 13",
    "Buongiorno, sono Carla dell'ufficio patrimonio, non riesco più a entrare.\nCarla",
    "Buongiorno, parla Ugo dei tributi: è tutto fermo.\nUgo",
    "Come ditta aspettiamo ancora il saldo dell'ordine 7.\nLuca, ufficio acquisti",
  ])("G5 %j is asked for", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    ["anna.lavoro@gmail.com"],
    ["mario.work@outlook.it"],
    ["affarigenerali2@libero.it"],
    ["nuovasegreteria@gmail.com"],
    ["tino.prot@gmail.com"],
    ["elettorale.scrutini@virgilio.it"],
  ])("G5 of a box called %s it is asked", (address) => {
    expect(found("Non riesco a salvare quello che scrivo.\nLuca", address)).toBe(true);
  });

  it.each([
    "Mi è arrivato un accertamento IMU con la causale sbagliata e in archivio risulto ancora residente\nLuca",
    "ho pagato il mandato... scusate il bollettino del ruolo acquedotto due volte\nLuca",
    "Il programma dei corsi di nuoto per mio figlio dove lo trovo?\nLuca",
    "Sono una studentessa e per la tesi mi servirebbe la delibera di giunta sul piano regolatore\nLuca",
    "Ho letto sull'albo pretorio la graduatoria delle case: ci sono errori sul sito\nLuca",
    "La vostra collega allo sportello mi ha detto di mandare il modulo per mail, ecco qua\nLuca",
    "non mi arriva il codice per entrare nell'app, ho cambiato telefono\nLuca",
    "Chiedo la copia della relata di notifica della mia multa, non l'ho mai ricevuta\nLuca",
    "vorrei il certificato di nascita di mio nonno, è del 1921\nLuca",
    "quanto costa la marca da bollo per la residenza?\nLuca",
    "il contatore dell'acqua è rotto e la lettura non la so fare\nLuca",
    "Ho perso la tessera elettorale, dove rifaccio il duplicato?\nLuca",
    "il mio profilo dice utente sospeso e non posso iscrivere la bimba alla mensa\nLuca",
    "La stampa della ricevuta esce bianca, ho pagato la retta ieri\nLuca",
    "presenze della mensa sbagliate: mia figlia era a casa\nLuca",
    "Per conto di un cliente chiedo l'estratto del ruolo coattivo\nLuca",
    "Si contesta il verbale 44 e si chiede copia degli atti, in autotutela\nLuca",
    "Il cane ha il microchip ma nell'anagrafe canina non c'è, come faccio?\nLuca",
    "vorrei parlare con l'ufficio tributi, è per la spazzatura\nLuca",
    "da voi lavora ancora la signora dell'anagrafe? mi aveva aiutato tanto\nLuca",
    "il sito mi dà errore, vi mando la foto\nLuca",
    "ho fatto il cambio di residenza e la pratica è ferma da un mese\nLuca",
    "Mi serve un appuntamento per la carta d'identità, il calendario è vuoto\nLuca",
    "la luce in via Roma è spenta, chi la ripara?\nLuca",
    "Ho mandato la domanda per l'assegno di maternità, a che punto è?\nLuca",
  ])("G5 %j has no body to name", (text) => {
    expect(found(text)).toBe(false);
  });

  it.each([
    ["economato@unionecollidargento.it", false],
    ["ced@unione.terredelnord.it", false],
    ["paghe@unionevalliverdi.re.it", false],
    ["info@studioarchetipo.it", false],
    ["anna@unione.it", true],
    ["anna@unionevalle.re.it", true],
    ["anna.bianchi@unionedeicomuni.it", true],
    ["anna@pec.it", true],
    ["anna@email.it", true],
    ["anna@gmx.com", true],
  ])("G5 the domain of %s is asked for: %j", (address, isAsked) => {
    expect(found("Il mandato 44 non parte.\nAnna", address)).toBe(isAsked);
  });
});
