import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const found = (text: string): boolean =>
  findingsIn(`${text}\n\nAnna Bianchi\n0733 123456`).includes("third_party");

describe("somebody else's trouble, in more words (G3)", () => {
  it.each([
    "La Giovanna del nido da stamattina quando registra i pasti si ritrova la pagina bianca.",
    "Il professor Mancini ogni volta che carica il verbale ottiene un avviso giallo e il file non resta salvato.",
    "Alla Federica (matr. 22) si è chiusa la procedura a metà e da allora le compare un rettangolo vuoto.",
    "Il pc della mia collega Ornella ha ripreso a spegnersi quando apre le delibere. La contattate voi?",
    "Mia nuora ha compilato la domanda per lo scuolabus, ma al momento dell'invio le risponde che il codice fiscale esiste già.",
    "Il nostro geometra Tassi ha l'agenda che non si sincronizza. Gliela sistemate voi, per piacere?",
    "Il vigile Ottavi ha perso il pin del palmare: glielo rigenerate?",
    "Mio suocero cerca di pagare la mora da una settimana e il sito gli rifiuta la carta.",
    "Il comandante è in servizio esterno fino a sera, perciò vi scrivo io: il suo tablet non prende più la rete.",
    "La collega dell'economato non usa la posta, ecco perché lo segnalo io. La maschera dei buoni le si svuota.",
    "Lo faccio presente al posto suo, ma è l'assistente sociale Verri che da ieri si vede buttata fuori.",
    "Vi scrivo da parte della dirigente Corsi: il programma le restituisce sempre certificato revocato.",
    "Mia zia non ha dimestichezza con il computer, quindi vi contatto io: sul sito dei tributi le esce credenziali errate.",
    "Quando entra il mio collega Dario la maschera è bianca. A lui servirebbe entro domani, lo chiamate allo 0733 998800?",
    "C'è il nostro messo che quando scansiona le notifiche si ritrova pagine nere. Il suo interno è il 14.",
    "L'educatrice Sbaffi mi ha pregato di avvisarvi che il registro la butta fuori dopo due minuti.",
    "Il presidente vuole sapere come mai dal suo portatile non vede le convocazioni.",
    "A mia sorella l'app dei rifiuti risponde utente inesistente appena mette il codice.",
    "La contabile nuova tenta da giorni di agganciare la firma e il programma le segnala token assente.",
    "Sul computer della ragioniera Ferretti la stampa dei mandati non parte; potete sbloccargliela in giornata?",
    "Al custode del museo non si apre la cassa della biglietteria.",
    "Il mio collega Ivan continua a ricevere gli atti di un altro settore. Potete sentire direttamente lui?",
    "Scrivo io perché la bibliotecaria è al banco: il lettore le legge ogni tessera due volte.",
    "L'assessora Tirelli non ha più visibilità delle sue proposte. La trovate in ufficio al 221.",
    "Il nuovo istruttore resta bloccato alla schermata del consenso e non lo fa proseguire.",
    "La maestra Conti ha bloccato l'account dopo tre prove, le riattivate l'accesso?",
    "Mio marito prova a caricare la planimetria e il portale gli dice formato non ammesso.",
    "la simona dell anagrafe nn riesce piu a stampare le carte, la chiamate?",
    "Un'operatrice del centralino lamenta che le telefonate non le arrivano in coda.",
    "Il direttore, che ora è in viaggio, non legge la posta dal telefono: gli date voi un'occhiata?",
  ])("G3 %j is asked for somebody else", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    "La collega Ornella è in maternità e il suo lavoro lo faccio io: la stampa dei mandati non parte.",
    "Da lunedì arriva una tirocinante, Marta Sili: le servirebbe un profilo in sola lettura.",
    "Al nuovo istruttore serve un'utenza come la mia, da attivare entro il 3.",
    "Il professor Mancini ha approvato il verbale, io però non lo trovo nell'elenco.",
    "Mi è arrivata la cartella ancora a nome di mio padre, che è mancato a gennaio. Va intestata a me.",
    "La bolletta è a nome di mia suocera, deceduta: come si volturano le utenze?",
    "Mia madre ha 80 anni e per lei sto compilando io la domanda: la pagina tre non si salva.",
    "Posso presentare io l'istanza al posto di mia zia con una delega?",
    "Ho sentito Luca dell'assistenza che mi ha chiesto di scrivervi il numero della pratica: 334.",
    "Il vostro Luca mi ha detto che gli servono i log, ve li copio qui.",
    "Anche alla collega compare lo stesso avviso, quindi non dipende dal mio pc.",
    "Una nostra impiegata ha battuto 31 al posto di 13 nella matricola: va corretto il libretto, lo fate voi?",
    "Il responsabile approva gli atti il venerdì; quando firma, a me arriva la notifica doppia.",
    "La dirigente vuole che nelle stampe compaia lo stemma: dove si imposta?",
    "Se non rispondo sentite la ragioniera Ferretti, il suo interno è il 12. Il flusso 44 è stato scartato.",
    "In nome e per conto del sig. Rinaldi, mio assistito, chiedo l'annullamento del verbale 12.",
    "Gentile dottoressa, le risulta che il portale sia fermo? Da ieri non riesco a entrare.",
    "Ciao Marco, ti risulta che le stampe escano doppie?",
    "Il sindaco firma le ordinanze e poi il protocollo le rifiuta tutte, da tutti i nostri computer.",
    "La collega Ornella le fatture le registra ogni lunedì e noi le troviamo duplicate.",
    "Con la tessera di mia moglie il cassonetto si apre, con la mia no.",
    "Sostituisco la collega Sbaffi fino a giugno e non vedo i suoi fascicoli.",
    "La segretaria comunale ha chiesto l'elenco delle determine: come lo estraggo?",
    "Abbiamo tre operatori sociali e nessuno vede le cartelle nuove.",
    "Nel verbale compare come presidente il vecchio assessore, come si cambia?",
    "Il consigliere Neri va tolto dalla commissione, non trovo il comando.",
    "Serve una password provvisoria per il custode, mi dite dove si genera?",
    "Io e il collega Dario abbiamo provato da due postazioni e la maschera resta bianca.",
    "Il notaio ci manda gli atti in un formato che il programma gli respinge sempre, come li convertiamo?",
    "Il geometra Tassi ha lasciato il Comune: gli togliete l'accesso?",
    "La ditta del geometra Tassi ha mandato la fattura due volte, la seconda va rifiutata.",
    "Mia figlia Giada paga la mensa come non residente: correggete la fascia, per favore.",
    "La nostra collega Berti andrà in pensione il 30 e le sue pratiche vanno passate a me.",
  ])("G3 %j is not", (text) => {
    expect(found(text)).toBe(false);
  });
});
