/** What may hang on an infinitive or a gerund: "trasmetterLe", "inviandolo". */
const CLITIC =
  "(?:mi|ti|ci|vi|si|lo|la|li|le|gli|ne|gliel[oaie]|gliene|ve(?:lo|la|li|le|ne)|ce(?:lo|la|ne)|se(?:lo|la|ne))?";
const FUTURE = "(?:ò|ai|à|emo|ete|anno|ei|esti|ebbe|emmo|este|ebbero)";
const AGREEING = "[oaie]";

/** Endings by conjugation; futures and conditionals, infinitives and gerunds are put together below. */
const ENDINGS = {
  are: `(?:o|i|a|iamo|ate|ano|av(?:o|i|a|amo|ate|ano)|ai|asti|ò|ammo|aste|arono|er${FUTURE}|ino|iate|ass(?:i|e|imo|ero)|ant[ei]|at${AGREEING}|ando${CLITIC}|are|ar${CLITIC})`,
  ere: `(?:o|i|e|iamo|ete|ono|ev(?:o|i|a|amo|ate|ano)|ei|esti|é|ett[ei]|emmo|este|erono|ettero|e?r${FUTURE}|a|ano|iate|ess(?:i|e|imo|ero)|ent[ei]|ut${AGREEING}|endo${CLITIC}|ere|er${CLITIC})`,
  ire: `(?:o|i|e|iamo|ite|ono|isc(?:o|i|e|ono|a|ano)|iv(?:o|i|a|amo|ate|ano)|ii|isti|ì|immo|iste|irono|ir${FUTURE}|a|ano|iate|iss(?:i|e|imo|ero)|ent[ei]|it${AGREEING}|endo${CLITIC}|ire|ir${CLITIC})`,
  orre: `(?:ong(?:o|ono|a|ano)|on(?:i|e|iamo|ete|iate)|onev(?:o|i|a|amo|ate|ano)|onesti|onemmo|oneste|oness(?:i|e|imo|ero)|os(?:i|e|ero)|ost${AGREEING}|orr${FUTURE}|onent[ei]|onendo${CLITIC}|orre|or${CLITIC})`,
  urre: `(?:uc(?:o|i|e|iamo|ete|ono|a|ano|iate)|ucev(?:o|i|a|amo|ate|ano)|uss(?:i|e|ero)|uces(?:ti|te|si|se|simo|sero)|ott${AGREEING}|urr${FUTURE}|ucent[ei]|ucendo${CLITIC}|urre|ur${CLITIC})`,
} as const;

/** Stem and ending as they are written together: an h after c and g, no second i in `evidenziamo`. */
function regularPattern(stem: string, conjugation: keyof typeof ENDINGS): string {
  const endings = ENDINGS[conjugation];
  if (conjugation !== "are") return stem + endings;
  if (/[cg]$/.test(stem)) return `${stem}h?${endings}`;
  if (!stem.endsWith("i")) return stem + endings;
  const short = stem.slice(0, -1);
  return `${short}(?:i(?:${endings}|amo|ate|no)?|er${FUTURE})`;
}

/**
 * A pattern of the forms of an Italian verb, regular endings of all persons and times.
 * @param irregular stems that take the endings of a participle: `redatt` of `redigere`
 */
export function verbPattern(infinitive: string, irregular: readonly string[]): string {
  const conjugation = /(?:are|ere|ire|orre|urre)$/.exec(infinitive)?.[0] as keyof typeof ENDINGS | undefined;
  if (conjugation === undefined) throw new Error(`${infinitive} is no infinitive`);
  const stem = infinitive.slice(0, -conjugation.length);
  const regular = regularPattern(stem, conjugation);
  const participles = irregular.map((participle) => `${participle}${AGREEING}`);
  return `(?:${[regular, ...participles].join("|")})`;
}
