import { describe, expect, it } from "vitest";
import { classifyMail } from "../../../core/intake/classify.ts";
import { mail } from "./mail-fixture.ts";

const EXCHANGE = "MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@ente.example";
const from = (address: string, name = "") => ({ from: { address, name } });

describe("M8 reports and answers that only words and senders tell", () => {
  it.each([
    [
      "Exchange, Italian",
      EXCHANGE,
      "Non recapitabile: Buca",
      "Il recapito non è riuscito per i seguenti destinatari:\n#550 5.1.1",
    ],
    [
      "Exchange, English",
      EXCHANGE,
      "Undeliverable: Buca",
      "Delivery has failed to these recipients or groups:",
    ],
    [
      "Microsoft 365, Italian",
      "postmaster@ente.example",
      "Non recapitabile: Buca",
      "Impossibile recapitare il messaggio.",
    ],
    [
      "Notes, Italian",
      "postmaster@ente.example",
      "ERRORE DI CONSEGNA: utente ignoto",
      "Il messaggio non è stato consegnato a:",
    ],
    [
      "a telephone company",
      "post_master@ente.example",
      "Undeliverable Message",
      "Error: No valid recipients for this MM",
    ],
    ["an X.400 gateway", "postmaster@ente.example", "NDN: Buca", "This message was undeliverable"],
    [
      "a spam filter",
      "postmaster@ente.example",
      "**Message you sent blocked by our filter**",
      "It was blocked by our firewall.",
    ],
    ["a system without address", "", "NOTICE: mail delivery status.", "Your message cannot be delivered:"],
    [
      "Portuguese",
      "postmaster@ente.example",
      "Não é possível entregar: Buca",
      "Falha na entrega\n#550 5.1.1 RESOLVER",
    ],
    [
      "Dutch",
      "postmaster@ente.example",
      "Onbestelbaar: Buca",
      "Het bericht kan niet worden bezorgd\n#550 5.1.1",
    ],
    ["French", "postmaster@ente.example", "Non remis : Buca", "Échec de la remise"],
  ])("a bounce: %s", (_what, address, subject, text) => {
    expect(classifyMail(mail({ ...from(address), subject, text })).class).toBe("bounce");
  });

  it.each([
    [
      "Exchange telling that a mailbox is full soon",
      EXCHANGE,
      "La cassetta postale è quasi piena",
      "Eliminare elementi.",
    ],
    [
      "a postmaster who writes himself",
      "postmaster@ente.example",
      "Configurazione DNS",
      "Il record SPF è pronto.",
    ],
    [
      "a citizen who tells of an error",
      "anna@x.example",
      "Mail delivery failed: perché?",
      "Ho avuto 550 5.1.1 User unknown, could not be delivered",
    ],
  ])("no bounce: %s", (_what, address, subject, text) => {
    expect(classifyMail(mail({ ...from(address), subject, text })).class).not.toBe("bounce");
  });

  it.each([
    "Absence du bureau : Buca",
    "Afwezig: Buca",
    "Automatisch antwoord: Buca",
    "Fuera de la oficina: Buca",
    "Autosvar: Buca",
    "Automatyczna odpowiedź: Buca",
    "Automaattinen vastaus: Buca",
    "Автоматический ответ: Buca",
    "自动回复: Buca",
    "Away from my mail Re: Buca",
  ])("an automatic answer by its subject: %s", (subject) => {
    expect(classifyMail(mail({ subject })).class).toBe("auto-reply");
    expect(classifyMail(mail({ subject: `Re: ${subject}` })).class).toBe("person");
  });
});
