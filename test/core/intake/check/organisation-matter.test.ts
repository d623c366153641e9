import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const found = (text: string): boolean =>
  findingsIn(`${text}\n\nLuca Neri\n333 1234567`, {
    subject: "richiesta",
    name: "Luca",
    address: "luca.x84@gmail.com",
  }).some((code) => code === "organisation_unknown");

describe("an office's work and a citizen's matter, both without a name (G5)", () => {
  it.each([
    "Salve, da stamattina le carte d'identità elettroniche non si stampano, la stampante fa rumore ma esce bianco. abbiamo la fila.",
    "La pratica suap 221 non si chiude dopo il parere dei vigili del fuoco, il tasto concludi resta grigio",
    "Buongiorno, chiedo la creazione dell'utenza per la nuova arrivata, stesso profilo mio",
    "ciao, password scaduta del protocollo, utente mrossi",
    "Vorrei capire come si fa lo storno di un incasso pagopa attribuito al servizio sbagliato",
    "Nella scheda famiglia di una residente non compare il marito",
    "Il registro dei matrimoni salta un numero, dal 12 al 14",
    "la stampa dei certificati viene tagliata a destra, così non possiamo rilasciarli",
    "gli accertamenti che ho generato hanno la data sbagliata",
    "Come inserisco una nuova aliquota IMU?",
    "Devo mandare le statistiche all'ISTAT e il file esce vuoto",
    "il badge di due operai non viene letto",
    "Ho archiviato per sbaglio la segnalazione di una buca, si riapre?",
    "la tessera di un lettore risulta scaduta ma l'ho rinnovata ieri al banco",
    "le fatture dell'enel non entrano da tre giorni",
    "ho cancellato il verbale della seduta del consiglio",
    "mi hanno spostata ai tributi e non ho accesso",
    "il sindaco mi chiede le spese del 2025 per missione, dove le estraggo?",
    "serve aggiungere l'assessore nuovo tra i firmatari",
    "Il bollo virtuale sulle copie conformi non viene applicato",
    "sono finite le licenze, la tirocinante non può collegarsi",
    "nel cimitero di Sant'Anna i loculi liberi risultano occupati",
    "c'è un utente allo sportello che non riesco a registrare, il codice fiscale risulta già presente",
    "la casella pec non scarica più i messaggi nel protocollo",
    "l'ordinanza 15 va tolta dall'albo",
  ])("G5 %j is an office's: it is asked which", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "salve ho bisogno di sapere se il passo carrabile si può pagare a rate",
    "Mi servirebbe lo storico delle residenze di mio padre",
    "L'avviso PagoPA che mi avete mandato è scaduto, ne fate uno nuovo?",
    "Vorrei iscrivermi al corso di ginnastica per anziani, il modulo dove si trova?",
    "non vedo più le mie concessioni cimiteriali nell'area riservata",
    "la delibera sulle tariffe dei rifiuti dice che chi ha il compost ha lo sconto, a me non è stato applicato",
    "Ho chiesto l'accesso agli atti e la pratica risulta in archivio, come mai?",
    "il programma della festa patronale dove si scarica?",
    "Il bilancio partecipativo: come voto il progetto?",
    "Chiedo la rettifica dell'anagrafica del contratto idrico, il codice fiscale è errato",
    "Ho inviato la scia e il sistema ha scartato il file p7m",
    "il mio ruolo nel procedimento è di controinteressato, chiedo copia degli atti",
    "vorrei sapere l'orario degli uffici e se l'operatore riceve su appuntamento",
    "la tabella degli orari dello scuolabus non è aggiornata, il pulmino passa prima",
    "quando esce la graduatoria dell'asilo?",
    "Sono in affitto e il proprietario non ha fatto la voltura dell'utenza, cosa rischio?",
    "Dopo l'aggiornamento dell'app rifiuti il menu è sparito",
    "il contatore segna 300 ma la lettura stimata è 900",
    "avete sbagliato il numero civico nella notifica, la stampa è arrivata al vicino",
    "la scheda elettorale di mia moglie non è arrivata",
    "Ho fatto domanda di formazione lavoro e il capo cantiere dice che manca un timbro",
    "Il mio fornitore di gas chiede un certificato, quale?",
    "Buongiorno, sono il presidente di un comitato di quartiere e chiedo un incontro col sindaco",
    "Buongiorno, da stamattina provo a scaricare le ricevute dei pagamenti della mensa ma la pagina resta bianca. Ho tre bambini e mi servono per la dichiarazione. Potete mandarmele voi via mail?",
    "Salve, i cassonetti di via Marconi sono pieni da quattro giorni e i residenti si lamentano. Quando passa il camion? Ho già chiamato due volte il numero verde.",
    "Gentilissimi, ho cambiato operatore telefonico e non ricevo più gli sms con il codice. Come aggiorno il profilo? Grazie",
    "Buonasera, il bando per i contributi affitto dice che le domande si presentano online ma il modulo non si apre. C'è una scadenza? Non vorrei perdere tutto.",
    "Vi scrivo perché l'ascensore della biblioteca è rotto e le persone in carrozzina non salgono. È il terzo mese. Chi se ne occupa?",
    "Sono un geometra, devo presentare una CILA e il portale scarta gli allegati: pratiche più piccole passano. Limite di dimensione?",
    "Ciao, vorrei sposarmi a giugno in comune, quali documenti servono e dove trovo i certificati? Il mio compagno è francese",
    "Il verbale della polizia riporta la targa giusta ma il modello di auto sbagliato. Posso annullarlo? Non era la mia macchina.",
    "Buongiorno, ho prenotato l'appuntamento per la carta d'identità di tutta la famiglia ma le prenotazioni risultano due invece di quattro",
    "Salve vorrei pagare i tributi arretrati in un'unica soluzione: avvisi 2021, 2022 e 2023. Mi fate il conteggio con gli interessi?",
    "Devo cambiare la scadenza delle rate: la causale del bonifico è giusta? Non ci capisco con tutte queste voci",
    "La bacheca con gli orari dei bus è vecchia, la tabella dice 7.10 ma passa alle 7.25",
    "Da quando c'è la nuova versione dell'app i permessi di sosta non si rinnovano più, dice errore 500",
    "buongiorno ho bisogno dello stato di famiglia storico di mia nonna nata nel 1902, in archivio ci sono i registri? serve per la cittadinanza di un parente argentino",
    "Sono la presidente di un'associazione di volontari, il bando scade e la piattaforma non accetta i documenti firmati digitalmente. Come facciamo?",
    "Avete spostato lo sportello? Il cartello dice piano primo ma gli uffici sono chiusi e l'operatrice al telefono non risponde",
    "L'avviso di accertamento dice che non ho presentato la dichiarazione ma l'ho consegnata a mano, il protocollo è 4471 del 2023",
    "Come amministratore del condominio devo comunicare i dati catastali di dodici utenze: c'è un file da caricare in blocco?",
    "mi hanno rubato il cane, lo devo segnare all'anagrafe canina? il microchip risulta ancora al vecchio indirizzo",
    "Grazie alla dirigente e a tutti gli operatori, la pratica di mio padre si è risolta in un giorno",
    "Il contatore dell'acqua: le letture le devo mandare io o passa l'incaricato? L'anno scorso le avevo date per telefono",
    "chiedo la cancellazione dalla lista dei giudici popolari perché ho più di 65 anni",
    "vorrei fare lo scrutatore alle prossime elezioni, come mi iscrivo all'albo?",
    "Nel libretto della caldaia il codice impianto è sbagliato e il manutentore dice che il catasto non lo trova",
  ])("G5 %j is a matter of his own", (text) => {
    expect(found(text)).toBe(false);
  });
});
