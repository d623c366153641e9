import { MODULES, wordSet } from "../mail-words.ts";

/** What offices of public bodies and of firms are called. */
const OFFICE_WORDS = wordSet(`
  ufficio uff ut utc ced urp suap sportello servizio servizi serv settore sett area direzione ripartizione unita staff segreteria generale generali
  affari tecnico tecnica tecnici manutenzioni manutentiva manutenzione lavori pubblici patrimonio turismo cultura sport acquisti gare contratti
  appalti formazione notifiche risorse umane entrate lampade votive ambiente urbanistica verde viabilita mobilita commerciale
  amministrativo amministrativa amministrativi amministrazione contabile legale informatica informatici sistemi informativi innovazione
  biblioteca museo archivio scuola istruzione polizia locale municipale comando vigili protezione casa welfare tributario
  cimiteriali scolastici mensa trasporti front back office magazzino fornitori clienti qualita vendite gabinetto sindaco giunta consiglio
  presidenza dirigenza didattica economico finanziaria bilancio programmazione partecipate demanio espropri sanita veterinaria
`);

/** Whether a word is of an office's name; an area may have a number: "Area 3". */
export const isOfficeWord = (word: string): boolean =>
  OFFICE_WORDS.has(word) || MODULES.has(word) || /^\d{1,3}$/.test(word);

/** A firm's legal form behind its name. */
export const LEGAL_FORM =
  /\p{L}{2,}(?: (?:di |& ?)?[\p{L}&.'’]{1,20}){0,4} (?:s\.?\s?n\.?\s?c|s\.?\s?r\.?\s?l(?:\.?\s?s)?|s\.?\s?a\.?\s?s|s\.?\s?p\.?\s?a|s\.?\s?t\.?\s?p|onlus|a\.?p\.?s)\b\.?/iu;
