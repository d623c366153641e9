import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings-in.ts";

const CODES: readonly string[] = ["named_person"];
const found = (text: string): boolean => findingsIn(text).some((code) => CODES.includes(code));

describe("a person of the desk who is asked for (G3)", () => {
  it.each([
    ["Mi serve di nuovo Valentina, la pratica 33 è ancora ferma in istruttoria."],
    ["La pratica 33 è ferma. Se possibile se ne occupi lo stesso tecnico di martedì."],
    ["la pratica 33 è ferma, me la guarda stefano? lui sa gia tutto"],
    ["All'attenzione del sig. Moretti: la pratica 33 è ferma."],
    ["La pratica 33 è ferma, preferirei essere seguita dalla dott.ssa Lombardi."],
    ["La pratica 33 è ferma. Gentilmente fate chiamare Gianluca, che l'altra volta è stato velocissimo."],
    ["La pratica 33 è ferma. Non voglio parlare con altri che con Ivano."],
    ["La pratica 33 è ferma. Solo Massimo può risolverla, per cortesia mandate lui."],
    ["La pratica 33 è ferma. Passatela pure a Silvia che conosce il caso."],
    ["La pratica 33 è ferma. Chiedo che venga assegnata a Roberto."],
    ["La pratica 33 è ferma. C'è Cristina? Con lei mi trovo bene."],
    ["Ciao Fabio, questa è per te: la pratica 33 è ferma."],
    ["La pratica 33 è ferma, vorrei l'operatrice che mi ha aiutato ieri, non un'altra persona."],
    ["La pratica 33 è ferma. Gradirei che a ricontattarmi fosse la collega Serena."],
    ["La pratica 33 è ferma; se Paolo è in turno vorrei lui, grazie."],
    ["X DAVIDE: la pratica 33 è ferma."],
    ["la pratica 33 è ferma potete farmi richiamare dal vostro Giorgio?"],
    ["La pratica 33 è ferma. Il ticket lo lasci a Michele, per favore."],
    ["Il modulo gare dà errore 55. Con Ilaria ci capiamo al volo, la fate richiamare?"],
    ["Errore 55 sul modulo gare. Mi date per cortesia la dott.ssa Ferri?"],
    ["errore 55 sul modulo gare, x favore nn mandatemi un altro, mandatemi luigi"],
    ["Errore 55 sul modulo gare. Sarebbe gradito l'intervento del collega Tonelli."],
    ["Errore 55 sul modulo gare. Chi mi richiama dovrebbe essere Enrico, se possibile."],
    ["Errore 55 sul modulo gare. Mi affido a Enrico come sempre, fatemi contattare da lui."],
    ["Errore 55 sul modulo gare. Vorremmo continuare con Sandra che ci segue da mesi."],
    ["Errore 55 sul modulo gare. Posso parlare di nuovo con quel ragazzo che mi ha risposto martedì?"],
    ["c.a. Sig.ra Donati\nErrore 55 sul modulo gare."],
    ["Errore 55 sul modulo gare. Attendo telefonata di Enrico."],
    ["Errore 55 sul modulo gare. Chiedo la cortesia che venga Tiziano in sede."],
  ])("G3 %j asks for him", (text) => {
    expect(found(text)).toBe(true);
  });

  it.each([
    ["La pratica 33 è ferma: ieri mi ha risposto Valentina che mi ha detto di scrivere qui."],
    ["Ho già sentito Stefano per telefono, la pratica 33 è ancora ferma."],
    ["Ciao Fabio, la pratica 33 è ferma. Mi dici come faccio?"],
    ["Buongiorno Cristina,\nla pratica 33 è ferma."],
    ["La pratica 33 va assegnata a Roberto Neri, che è il nuovo istruttore: come si fa?"],
    ["Il permesso va dato a Silvia, mia collega: potete abilitarla?"],
    ["Per parlare con me chiedete di Anna, interno 33. La pratica 33 è ferma."],
    ["Se non ci sono, rivolgetevi a Paolo della ragioneria che sa tutto. La pratica 33 è ferma."],
    ["La pratica 33 intestata a Marco Rossi è ferma."],
    ["Grazie a Giorgio per l'aiuto di ieri; resta da sistemare la pratica 33."],
    ["La carta d'identità per Luca Neri non si stampa."],
    ["Come da accordi con la dott.ssa Lombardi vi invio i dati della pratica 33."],
    ["Il vostro tecnico di ieri ha lasciato la pratica 33 a metà, qualcuno la completi."],
    ["Vorrei inserire Maria Neri come firmataria della pratica 33."],
    ["Via Marco Polo non esce nello stradario, va aggiunta."],
    ["Preferirei essere chiamata al mattino. Sono Anna, la pratica 33 è ferma."],
    ["L'utente Rossi Carla chiede di cambiare il medico, il menù non lo permette."],
    ["Errore 55 sul modulo gare. Il referente per noi è Enrico Neri, interno 12."],
    ["Errore 55 sul modulo gare. Enrico mi aveva detto di reinstallare, fatto, non va."],
    ["Vorrei Enrico Neri tra i firmatari, e togliere Luigi Verdi. Come faccio?"],
    ["Il documento assegnato a Luigi Verdi non compare nella sua scrivania."],
    ["Potete abilitare Sandra Poli e Mario Neri al protocollo?"],
    ["Posso assegnare la pratica a Luigi anche se è in ferie?"],
    ["Chiediamo di inoltrare la PEC a Mario Neri, non siamo riusciti dal protocollo."],
    ["Errore 55: per Luigi Verdi il calcolo è giusto, per Mario Neri no."],
    ["Mi ha risposto Sandra, gentilissima, ma l'errore 55 resta."],
    ["Il contribuente Mario Neri vorrebbe parlare con noi ma la sua scheda dà errore 55."],
    ["Errore 55 sul modulo gare. Se serve sentite Carla dell'ufficio gare."],
    ["Ciao Enrico, errore 55 sul modulo gare, ti allego niente perché non lascia stampare."],
  ])("G3 %j asks for nobody", (text) => {
    expect(found(text)).toBe(false);
  });
});
