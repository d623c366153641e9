import { describe, expect, it } from "vitest";
import { availabilityIn } from "../../../../core/intake/check/availability.ts";

const WORKING = [1, 2, 3, 4, 5];
const THURSDAY = 4;
const read = (text: string) => availabilityIn(text, THURSDAY).map(({ days, from, to }) => [days, from, to]);

describe("how people say when they can be reached (G6)", () => {
  it.each([
    ["mi potete chiamare tutti i giorni tranne il giovedi", [[[1, 2, 3, 5], null, null]]],
    ["rispondo tutti i pomeriggi dalle 15 alle 17", [[WORKING, "15:00", "17:00"]]],
    [
      "Ci trovate dal lun al gio 8-14 e il ven 8-12",
      [
        [[1, 2, 3, 4], "08:00", "14:00"],
        [[5], "08:00", "12:00"],
      ],
    ],
    ["Sono in ufficio da martedì a venerdì, non prima delle 9", [[[2, 3, 4, 5], "09:00", null]]],
    ["Potete telefonarmi dopo pranzo", [[WORKING, "14:00", null]]],
    ["Mi trovate in tarda mattinata", [[WORKING, "11:00", "13:00"]]],
    ["Chiamatemi a partire dalle 10", [[WORKING, "10:00", null]]],
    ["Contattatemi prima delle 11", [[WORKING, null, "11:00"]]],
    [
      "Reperibile dalle 9 alle 12 e dalle 15 alle 17",
      [
        [WORKING, "09:00", "12:00"],
        [WORKING, "15:00", "17:00"],
      ],
    ],
    ["Per contatti: ore 8 - 14", [[WORKING, "08:00", "14:00"]]],
    ["Mi trova al 0733 123456, h. 10-12", [[WORKING, "10:00", "12:00"]]],
    ["Sono raggiungibile tra le 10 e mezzogiorno", [[WORKING, "10:00", "12:00"]]],
    ["Oggi pomeriggio sono libera", [[[4], "14:00", "18:00"]]],
    ["Domani mattina rispondo al cellulare, poi sono in ferie fino al 20", [[[5], "08:00", "13:00"]]],
    ["Chiamatemi ma non di lunedì", [[[2, 3, 4, 5], null, null]]],
    ["Il mercoledì no, gli altri giorni sono sempre reperibile", [[[1, 2, 4, 5], null, null]]],
    ["La collega è in ufficio lunedì e giovedì mattina, chiamate lei", [[[1, 4], "08:00", "13:00"]]],
    ["Potete sentire la collega Rita dalle 9.00/12.30", [[WORKING, "09:00", "12:30"]]],
    ["Orario per essere ricontattati: lun-ven 9/13", [[WORKING, "09:00", "13:00"]]],
    ["Sono in servizio dalle 7:30 alle 13:30 dal lunedì al sabato", [[[1, 2, 3, 4, 5, 6], "07:30", "13:30"]]],
    [
      "Disponibile lunedì 9-12, martedì 15-17 e venerdì mattina",
      [
        [[1], "09:00", "12:00"],
        [[2], "15:00", "17:00"],
        [[5], "08:00", "13:00"],
      ],
    ],
    ["chiamare entro le 13", [[WORKING, null, "13:00"]]],
    ["Tel. 0733 123456 (dalle 8 alle 13)", [[WORKING, "08:00", "13:00"]]],
    ["Il martedì e il giovedì sono in ufficio anche il pomeriggio", [[[2, 4], "14:00", "18:00"]]],
    ["Fino alle 10 sono in riunione, dopo le 10 chiamate quando volete", [[WORKING, "10:00", null]]],
    ["La mattina sono sempre fuori, chiamate nel pomeriggio", [[WORKING, "14:00", "18:00"]]],
    ["Sono part time: mi trovate solo la mattina", [[WORKING, "08:00", "13:00"]]],
    ["Sono presente in sede il lunedì, mercoledì e venerdì", [[[1, 3, 5], null, null]]],
    ["Telefonare ore pasti, dalle 12 alle 14", [[WORKING, "12:00", "14:00"]]],
    ["Preferirei essere chiamato di mattina", [[WORKING, "08:00", "13:00"]]],
    [
      "Ci siamo tutte le mattine e il giovedì anche il pomeriggio",
      [
        [WORKING, "08:00", "13:00"],
        [[4], "14:00", "18:00"],
      ],
    ],
    ["Per sentirci va bene venerdì dalle 11 in poi", [[[5], "11:00", null]]],
    ["Mi trovate fino alle 17.30", [[WORKING, null, "17:30"]]],
    [
      "Siamo operativi da remoto: chiamateci tra le 14 e le 16 di qualsiasi giorno",
      [[WORKING, "14:00", "16:00"]],
    ],
    [
      "Potete chiamarmi.\nLunedì: 9-12\nMercoledì: 15-18",
      [
        [[1], "09:00", "12:00"],
        [[3], "15:00", "18:00"],
      ],
    ],
    [
      "Reperibilità:\n- martedì 8.30-13\n- giovedì 14-17",
      [
        [[2], "08:30", "13:00"],
        [[4], "14:00", "17:00"],
      ],
    ],
    ["mi chiami pure sabato mattina", [[[6], "08:00", "13:00"]]],
    ["Nel fine settimana non ci sono, chiamatemi dal martedì al giovedì", [[[2, 3, 4], null, null]]],
    ["sono al lavoro fino alle 14 poi mi trovate a casa al 0733 222333", [[WORKING, "14:00", null]]],
    [
      "Potete contattarmi il lunedì e il mercoledì dopo le 15.30 oppure il venerdì entro le 12",
      [
        [[1, 3], "15:30", null],
        [[5], null, "12:00"],
      ],
    ],
    ["Le mattine di martedì e giovedì sono le migliori per sentirci", [[[2, 4], "08:00", "13:00"]]],
    ["Io sono in ufficio solo lun, mar e mer (8-14)", [[[1, 2, 3], "08:00", "14:00"]]],
    [
      "Mi si trova allo 0733/1234567 dal lunedì al venerdì, ore 9.00-13.00 e 15.00-17.00",
      [
        [WORKING, "09:00", "13:00"],
        [WORKING, "15:00", "17:00"],
      ],
    ],
    [
      "Orario di lavoro: 7.30 - 13.30, martedì e giovedì anche 15 - 18",
      [
        [WORKING, "07:30", "13:30"],
        [[2, 4], "15:00", "18:00"],
      ],
    ],
    ["sono raggiungibile al cellulare tutti i giorni fino alle 20", [[WORKING, null, "20:00"]]],
    ["Per accordi telefonare dopo le ore 16", [[WORKING, "16:00", null]]],
    ["Rispondo dalle otto e mezza all'una", [[WORKING, "08:30", "13:00"]]],
    ["Non chiamatemi il lunedì perché sono in tribunale", [[[2, 3, 4, 5], null, null]]],
    ["il giovedi non ci sono mai, gli altri giorni si dalle 8 alle 14", [[[1, 2, 3, 5], "08:00", "14:00"]]],
    ["Domani sono fuori sede, quindi chiamatemi oggi entro le 17", [[[4], null, "17:00"]]],
    [
      "La mia collega Paola, che segue la cosa, è presente il mercoledì e il venerdì dalle 9 alle 12",
      [[[3, 5], "09:00", "12:00"]],
    ],
    ["sarebbe meglio di pomeriggio", [[WORKING, "14:00", "18:00"]]],
    [
      "Vi chiedo di contattarmi in orario d'ufficio, preferibilmente la mattina",
      [[WORKING, "08:00", "13:00"]],
    ],
    [
      "Siamo disponibili per un collegamento remoto venerdì mattina tra le 9:30 e le 11:00",
      [[[5], "09:30", "11:00"]],
    ],
    ["lavoro su turni: questa settimana ci sono solo il pomeriggio", [[WORKING, "14:00", "18:00"]]],
    [
      "Contatti: 0733 445566 lun-gio 8:00-13:30 / 14:30-17:00",
      [
        [[1, 2, 3, 4], "08:00", "13:30"],
        [[1, 2, 3, 4], "14:30", "17:00"],
      ],
    ],
    ["Ricevo telefonate solo dopo le 10 (prima faccio sportello)", [[WORKING, "10:00", null]]],
    ["posso rispondere tra le 13 e le 14, in pausa pranzo", [[WORKING, "13:00", "14:00"]]],
    [
      "Sono disponibile nelle giornate di martedì e mercoledì, preferibilmente dalle 10:00 alle 12:00.",
      [[[2, 3], "10:00", "12:00"]],
    ],
    ["Sarò in ufficio da lunedì prossimo, la mattina", [[[1], "08:00", "13:00"]]],
    [
      "Potete chiamare il numero sopra dalle 9 alle 13, sabato compreso",
      [[[1, 2, 3, 4, 5, 6], "09:00", "13:00"]],
    ],
    [
      "In ufficio siamo in due e qualcuno risponde sempre, anche il sabato mattina",
      [[[6], "08:00", "13:00"]],
    ],
    ["Vi prego di non chiamare prima delle 9.30", [[WORKING, "09:30", null]]],
  ])("G6 on a Thursday %j", (text, windows) => {
    expect(read(text)).toEqual(windows);
  });

  it.each([
    ["Risponde la collega, escluso il mercoledì pomeriggio"],
    ["Dal 12 al 20 sono in ferie"],
    ["Il programma si è bloccato dalle 9 alle 11 di ieri"],
    ["L'ufficio è aperto al pubblico il martedì dalle 9 alle 12"],
    ["Chiedo una risposta entro venerdì alle 12"],
    ["Ci serve entro mercoledì mattina"],
    ["Lunedì mattina ho parlato con un vostro collega"],
    ["La riunione è fissata per giovedì alle 15"],
    ["Orari di apertura: lun-ven 9-12"],
    ["Dalle 8 alle 9 il server non risponde"],
    ["Il job parte alle 2 e finisce alle 4, lo chiamiamo import notturno"],
    ["Log: 08:15-08:20 connessione rifiutata"],
    ["Resto disponibile per chiarimenti"],
    ["Il consiglio comunale si tiene martedì sera dalle 20"],
    ["Da lunedì il programma non stampa: potete chiamarmi?"],
    ["Vi ho chiamato ieri mattina dalle 9 alle 10 senza risposta"],
    ["Potete collegarvi per l'intervento? La scadenza è giovedì alle 12"],
    ["Il corso si svolge dal lunedì al venerdì dalle 9 alle 13"],
    ["Sportello: lun mer ven 9-12, mar gio 15-17"],
    ["La timbratura di martedì dalle 8 alle 14 manca"],
    ["Se possibile chiamate verso le 11"],
    ["chiamatemi quando volete tranne dalle 13 alle 14"],
    ["Sono operativo h 24"],
    ["URP - aperto lun-ven 9-13, tel. 0733 221100"],
    ["L'elaborazione parte ogni notte dalle 2 alle 4 e la mattina troviamo i file vuoti"],
    ["Abbiamo sospeso il servizio dalle 10 alle 12 di lunedì"],
    [
      "Il cittadino può prenotare dal lunedì al venerdì dalle 9 alle 12 ma il calendario mostra solo il martedì",
    ],
    ["Nel modulo gli orari della mensa sono dalle 12 alle 14 e non si possono cambiare"],
    ["La fascia oraria 8-13 del lunedì non viene salvata"],
    ["Il turno di mercoledì pomeriggio risulta dalle 14 alle 20 invece che dalle 14 alle 18"],
    ["Il pagamento è stato fatto lunedì mattina alle 10, siamo in attesa della ricevuta"],
    ["Ieri alle 15 mi ha chiamato Luca, poi più niente"],
    ["Il consiglio è convocato per giovedì alle 18, ci serve prima"],
    ["Vorremmo un corso di due mezze giornate a maggio, di mattina"],
    ["Le pratiche del martedì pomeriggio non si vedono, potete chiamarmi?"],
    ["Il programma è lento tutte le mattine, contattatemi al 333 1234567"],
    ["Da martedì sono in ferie, rientro lunedì"],
    ["il bando scade venerdì alle 12, chiamatemi prima possibile"],
    ["Lo scuolabus passa alle 7:45 dal lunedì al venerdì e mio figlio resta a piedi"],
    ["Ho chiamato lunedì e martedì mattina ma nessuno risponde"],
  ])("G6 %j is no time to call", (text) => {
    expect(read(text)).toEqual([]);
  });
});
