/** Verbs of keeping something for somebody; what ends in c is written with an h before e and i. */
const STEMS =
  "riserv prenot opzion accanton conserv blocc ferm impegn segn fiss destin dedic calendarizz pianific programm precett accaparr assicur aggiudic prefiss stacc dirott".split(
    " ",
  );
const BEFORE_A = "are arci armi arvi arsi ate ateci atemi atevi aste asse".split(" ");
const BEFORE_E_OR_I = "iamo erei eremmo ereste eresti erebbe iate".split(" ");
/** Only forms that ask for it, separated by blanks: "bloccato" is a fault, "riservato" a document, "programma" a thing. */
export const KEEPING_FORMS = [
  ...STEMS.flatMap((stem) => [
    ...BEFORE_A.map((ending) => stem + ending),
    ...BEFORE_E_OR_I.map((ending) => (stem.endsWith("c") ? `${stem}h` : stem) + ending),
  ]),
  "prenoto opziono riservo riservi riservino tenere tenerci tenermi tenete teneteci tenetemi tieni tienimi tienici terresti terreste terrete tenga teniate",
  "tenesse teneste teniamo metterci mettermi metteteci mettetemi mettereste metteresti garantirci garantirmi garantireste garantiteci lasciare lasciarci",
  "lasciarmi lasciateci lasciatemi lascereste lasceresti lasciate ingaggiare ingaggiamo prevedere prevedete prevedereste prevediate procurarci procurarmi",
  "inserirci inserirmi inserire inserite inseriteci inseritemi inserireste prendere prendiamo prenderei",
].join(" ");
