import { stemmedWords } from "./stems.ts";

/**
 * What people write to a public office or to its software house about: a matter a line, by the words that belong to
 * it and hardly to another. Written from the work of municipal offices; what is not here is told apart by its words. After a `~` stand
 * means of any matter: to sign, to pay, to telephone.
 */
const MATTERS: readonly string[] = [
  "protocollo protocollare protocollazione segnatura titolario fascicolo fascicolazione interoperabilità",
  "~ pec casella aruba",
  "~ firma firmare token smartcard p7m otp",
  "contabilità bilancio impegno impegni liquidazione reversale accertamento tesoriere tesoreria siope rendiconto capitolo economo economale",
  "fattura fatture fatturazione fornitore fornitori sdi split durc iban elettronica",
  "stipendio stipendi cedolino cedolini tredicesima cud trattenuta",
  "presenze ferie timbratura timbrature cartellino badge straordinario straordinari malattia marcatempo congedo",
  "anagrafe residenza anpr famiglia cittadinanza aire censimento emigrazione immigrazione domicilio",
  "cie identità passaporto",
  "nascita morte matrimonio divorzio separazione trascrizione",
  "elettorale elettori seggio scrutatori tessera referendum elezioni votazioni",
  "tari rifiuti tassa bolletta cestini spazzatura",
  "imu catasto catastale rendita immobile aliquota tributi tributo ravvedimento",
  "~ pagopa iuv bollettino pos",
  "delibera delibere determina determine pretorio giunta ordinanza",
  "trasparenza amministrazione anticorruzione consulenti",
  "~ web homepage redazione",
  "spid accesso password credenziali login utenza account autenticazione accedere sbloccare",
  "stampante stampanti toner cartuccia fotocopiatrice scanner inceppata",
  "computer pc notebook monitor tastiera mouse schermo batteria portatile disco webcam",
  "rete internet wifi connessione vpn router cavo switch adsl fibra",
  "~ telefono telefoni cellulare sim centralino voip cuffie squilla",
  "~ outlook rubrica spam",
  "~ teams riunione videoconferenza webinar videochiamata",
  "excel office",
  "backup server database ripristino migrazione",
  "edilizia scia cila costruire sismica condono agibilità suap urbanistica",
  "commercio negozio mercato ambulante bar esercizio somministrazione",
  "strada strade buca buche asfalto marciapiede viabilità manto guardrail voragine dissesto",
  "lampione lampioni illuminazione luce lampada palo spento",
  "semaforo segnaletica cartello striscia strisce rotatoria velocità autovelox dosso",
  "carrabile carrabili",
  "suolo pubblico occupazione ponteggio dehors tavolini cosap",
  "multa multe verbale verbali sanzione contravvenzione ztl varco sosta parcheggio",
  "cassonetto cassonetti raccolta differenziata ingombranti discarica mastello umido spazzatura",
  "albero alberi potatura parco giardino aiuola panchina siepe erba sfalcio",
  "scuola scuole liceo istituto aula aule palestra riscaldamento termosifoni caldaia plesso banchi",
  "mensa refezione pasto pasti scuolabus trasporto alunni",
  "nido asilo",
  "acque reflue ambientale aua emissioni inquinamento",
  "caldaie impianto impianti termico bollino manutentore climatizzazione",
  "formazione attestato docenza docente lezione",
  "cimitero loculo tomba lampade votive concessione salma",
  "contributo assegno sussidio bonus sociale disabilità isee",
  "biblioteca prestito libro libri tesserino",
  "~ appuntamento prenotazione agenda disdire",
  "concorso candidatura selezione",
  "appalto gara cig cup affidamento mepa contratto fornitura preventivo",
  "caccia pesca tesserino venatorio",
  "trasporti autoscuola autoscuole noleggio taxi",
  "polizia locale vigili incidente sinistro risarcimento",
  "acqua perdita idrica tubo fognatura tombino caditoia allagamento",
  "rumore rumori schiamazzi disturbo musica",
  "cane cani randagio animali abbaia microchip canile piccioni ratti derattizzazione zanzare disinfestazione",
];

/** By stem: the numbers of the matters it belongs to. */
const MATTERS_OF_STEM: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  for (const [matter, words] of MATTERS.entries()) {
    for (const { stem } of stemmedWords(words)) {
      const matters = found.get(stem) ?? [];
      if (!matters.includes(matter)) matters.push(matter);
      found.set(stem, matters);
    }
  }
  return found;
})();

/** The matters these stems speak of. */
export const mattersOf = (stems: Iterable<string>): ReadonlySet<number> =>
  new Set([...stems].flatMap((stem) => MATTERS_OF_STEM.get(stem) ?? []));

/** The same without means that are mentioned by one word alone: "firmata da un geometra" is not about signatures. */
export function mainMattersOf(stems: Iterable<string>): ReadonlySet<number> {
  const all = [...stems].flatMap((stem) => MATTERS_OF_STEM.get(stem) ?? []);
  const isMentioned = (matter: number): boolean =>
    (MATTERS[matter] ?? "").startsWith("~") && all.filter((one) => one === matter).length === 1;
  return new Set(all.filter((matter) => !isMentioned(matter)));
}
