import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

describe("what is told in many everyday words below a subject that says nothing (G1)", () => {
  it.each([
    [
      "Problema",
      "Buongiorno, stamattina ho acceso il computer come tutti i giorni e la stampante non vuole più saperne, ho provato a spegnerla e riaccenderla ma niente, come posso fare?",
    ],
    [
      "Aiuto",
      "Salve, ieri ho scritto la delibera e oggi quando sono tornata in ufficio non la trovo più da nessuna parte, ho cercato dappertutto, mi potete aiutare per favore?",
    ],
    [
      "Richiesta",
      "Gentilissimi, vi scrivo perché la settimana scorsa mi avete cambiato la password e adesso non riesco più a entrare, potete per favore darmene un'altra? grazie mille",
    ],
    [
      "info",
      "Buonasera, volevo sapere se per caso è già stata pagata la rata della mensa di gennaio di mia figlia perché non mi ricordo più se l'ho fatto oppure no",
    ],
    [
      "Urgente",
      "Da quando avete fatto l'aggiornamento di ieri sera non riusciamo più a stampare niente e abbiamo la gente allo sportello che aspetta da un'ora!!",
    ],
    [
      "Errore",
      "Ogni volta che provo a salvare il programma si chiude e devo ricominciare tutto da capo, è successo già tre volte da questa mattina.",
    ],
    [
      "assistenza",
      "Avrei bisogno di sapere come devo fare per mandare in pensione un dipendente nel programma delle paghe, è la prima volta che mi capita",
    ],
    [
      "Problema",
      "La mia collega ed io dobbiamo lavorare insieme sulla stessa pratica ma quando la apro io lei viene buttata fuori e viceversa, è normale?",
    ],
    [
      "Sollecito",
      "Sono passati venti giorni da quando vi ho chiesto di creare l'utente per la nuova collega e ancora non ho avuto nessuna risposta da parte vostra.",
    ],
    ["Help", "raga il sito non va, i genitori non possono pagare la mensa e mi chiamano tutti"],
    [
      "Segnalazione",
      "Vi informo che da stamattina chi prova a prendere appuntamento per la carta d'identità vede sempre tutto pieno anche se noi abbiamo posto",
    ],
    [
      "Reclamo",
      "Ho aspettato due ore allo sportello dell'anagrafe e quando è stato il mio turno mi hanno detto che dovevo tornare il giorno dopo.",
    ],
    [
      "Richiesta",
      "Mi servirebbe avere per domani una copia dell'atto di nascita di mio padre, è possibile averla via mail senza venire lì?",
    ],
    ["problema", "il mouse non si muove più"],
    ["Domanda", "Chi deve firmare per primo, il responsabile o il segretario?"],
  ])("G1 %j: %j explains", (subject, text) => {
    expect(findingsIn(`${text}\n\nAnna Bianchi`, { subject })).not.toContain("not_explained");
  });
});
