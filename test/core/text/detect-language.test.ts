import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../../core/text/detect-language.ts";

describe("M7 the language of a mail", () => {
  it.each([
    ["it", "Buongiorno, vorrei sapere quando sarà riparato il lampione."],
    ["it", 'Salve, non riesco ad accedere al portale: mi dice "session expired". Grazie'],
    ["it", "L’ufficio è chiuso? Non ho avuto la ricevuta del pagamento."],
    ["en", "Hello, could you please tell me how to pay the fee?"],
    ["en", "I’m writing about my ticket. Thanks, Anna"],
    [null, ""],
    [null, "Buongiorno."],
    [null, "Error 502"],
    [null, "Bonjour, la lampe ne fonctionne plus depuis hier."],
    [null, "Guten Tag, ich möchte gerne wissen, wann die Straße fertig ist."],
    [null, "Grazie, hello, il the la and"],
  ])("M7 %s: %j", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
