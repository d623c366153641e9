import type { Organisation } from "../../../desk/desk.ts";
import { evidenceOf } from "../finding.ts";
import type { MailParts } from "../mail-parts.ts";
import { isCommonWord, MODULES, wordsOf } from "../mail-words.ts";
import { firmOf, schoolIn } from "./firm-name.ts";
import { isOfOneHouse, worksForBody } from "./works-for-body.ts";

/** How a mail says which body it is written for (spec G5). */
export interface NamedOrganisation {
  /** Of the desk's organisations; null for one it does not know. */
  readonly key: string | null;
  /** The words, or the mail's domain. */
  readonly evidence: string;
}

const KINDS =
  "(?:comune|comunità montana|unione(?: dei comuni| montana| di comuni| comuni)?|provincia|città metropolitana|regione|consorzio|istituto comprensivo|azienda sanitaria|camera di commercio|ente parco|municipio)";
const NAMED = new RegExp(
  `\\b${KINDS}\\s+(?:di |dei |del |della |dell['’]\\s?|delle |d['’]\\s?)?(\\p{Lu}[\\p{L}'’]+(?:[ -](?:\\p{Lu}[\\p{L}'’]+|di|del|della|sul|in|al|e)){0,4})`,
  "gu",
);
const ABBREVIATED = /\b(?:A\.?S\.?[LP]\.?|A\.?T\.?S\.?|USL|AUSL)\s+(?:di |n\.? ?)?[\p{Lu}\d][\p{L}\d]*/u;
const BODY_DOMAIN =
  /(?:^|[.-])(?:comune|provincia|regione|cittametropolitana|asl|ausl|cm)[.-]|^comune\p{L}|\.gov\.it$/u;
const UNION_DOMAIN = /(?:^|\.)(?:unione\p{L}*|comunitamontana\p{L}*|um|cm)[.-]/u;

/** The organisation the mail is written for, from its address or its text; null when it has to be asked for. */
export function organisationIn(
  parts: MailParts,
  organisations: readonly Organisation[],
): NamedOrganisation | null {
  return byDomain(parts, organisations) ?? byName(parts, organisations) ?? unionItself(parts);
}

/**
 * Whether which body he writes for is worth asking of one who does not say it: of who has an address shared by several, and of
 * who plainly works for some body. A citizen with a matter of his own has none to name.
 * @param start where the signing lines begin
 */
export function hasBodyToName(
  parts: MailParts,
  start: number,
  organisations: readonly Organisation[],
): boolean {
  const domain = domainOf(parts.mail);
  if (isShared(domain) || ownersOf(domain, organisations).length > 1) return true;
  return namedIn(textOf(parts), organisations).length > 1 || worksForBody(parts, start);
}

const domainOf = ({ from }: MailParts["mail"]): string =>
  from.address.slice(from.address.lastIndexOf("@") + 1).toLowerCase();

const ownersOf = (domain: string, organisations: readonly Organisation[]): readonly Organisation[] =>
  organisations.filter(({ domains }) => domains.some((own) => domain === own || domain.endsWith(`.${own}`)));

const textOf = ({ fresh, mail }: MailParts): string =>
  `${mail.from.name}\n${mail.subject}\n${fresh}`.slice(0, 20_000);

function namedIn(text: string, organisations: readonly Organisation[]): readonly Organisation[] {
  const lower = text.toLowerCase();
  return organisations.filter(({ name }) => lower.includes(name.toLowerCase()));
}

function byDomain({ mail }: MailParts, organisations: readonly Organisation[]): NamedOrganisation | null {
  const domain = domainOf(mail);
  const owners = ownersOf(domain, organisations);
  const [only] = owners;
  if (only && owners.length === 1) return { key: only.key, evidence: domain };
  if (owners.length > 1 || isShared(domain)) return null;
  return BODY_DOMAIN.test(domain) || isOfOneHouse(domain) ? { key: null, evidence: domain } : null;
}

/** People of a union work for its members too: "unione.it" does not say which, "unionecollidargento.it" is one of them. */
const isShared = (domain: string): boolean =>
  UNION_DOMAIN.test(domain) && ANY_UNION.test(domain.split(/[.-]/u).filter(isPlainLabel).join(""));

const ANY_UNION =
  /^(?:unione|comunita|um|cm)?(?:dei|di|della|delle)?(?:comuni|montana|valle|valli|colli|terre|monti)?$/u;
/** Neither the last part of a domain nor a province's sign. */
const isPlainLabel = (label: string, at: number, all: readonly string[]): boolean =>
  at < all.length - 1 && (at === 0 || label.length > 3);

function byName(parts: MailParts, organisations: readonly Organisation[]): NamedOrganisation | null {
  const text = textOf(parts);
  const named = namedIn(text, organisations);
  const [only] = named;
  if (only && named.length === 1) return { key: only.key, evidence: only.name };
  if (named.length > 1) return null;
  const words = firstNamed(text) ?? firmOf(parts) ?? officeOfPlace(parts.lines) ?? schoolIn(text);
  return words === null ? null : { key: null, evidence: evidenceOf(words) };
}

/** What somebody calls his own body, whichever it is. */
const ANY_BODY: ReadonlySet<string> = new Set(["comune", "comuni", "ente", "enti"]);

/** Which of several bodies the mail is written for: the one with words of its name that no other has (spec G5). */
export function oneOf(
  { fresh, mail }: MailParts,
  organisations: readonly Organisation[],
): NamedOrganisation | null {
  const said = new Set(wordsOf(`${mail.subject}\n${fresh}`.slice(0, 20_000)));
  const named = organisations.flatMap((one) => {
    const others = new Set(
      organisations.filter((other) => other !== one).flatMap(({ name }) => wordsOf(name)),
    );
    const own = wordsOf(one.name).filter(
      (word) => word.length > 2 && !ANY_BODY.has(word) && !others.has(word),
    );
    const evidence = own.filter((word) => said.has(word)).join(" ");
    return evidence === "" ? [] : [{ key: one.key, evidence }];
  });
  const [only] = named;
  return only && named.length === 1 ? only : null;
}

/** "Servizio finanziario, Unione Montana": below a letter from a union's address, the union itself. */
function unionItself({ mail, lines }: MailParts): NamedOrganisation | null {
  const line = lines
    .slice(1)
    .slice(-SIGNING_LINES)
    .find((each) => each.length <= 60 && /\bunione\b/iu.test(each));
  return line !== undefined && isShared(domainOf(mail)) ? { key: null, evidence: evidenceOf(line) } : null;
}

const OFFICE_OF =
  /(?:^|[-–,|]\s?)(?:uff(?:icio|\.)? |servizi[o]? )?(?:segreteria|anagrafe|tributi|ragioneria|protocollo|biblioteca|polizia locale|suap|urp|stato civile|demografici)[ ,-]+(?:del |di )?(?:comune )?(\p{L}{4,30})\W*$/iu;
/** What offices are called besides their place. */
const NO_PLACE =
  /^(?:general|amministrativ|tecnic|sindaco|giunta|consiglio|person|edilizi|cultur|social|comunal|central|storic|ufficio|servizi|grazie|salut|affari)/iu;
const SIGNING_LINES = 6;

/** "Olga - segreteria Castelnuovo": below a letter the place of an office is its body's. */
function officeOfPlace(lines: readonly string[]): string | null {
  for (const line of lines.slice(-SIGNING_LINES)) {
    const match = line.length <= 60 ? OFFICE_OF.exec(line) : null;
    if (match && !NO_PLACE.test(match[1] ?? "") && !wordsOf(match[1] ?? "").some(namesNoPlace))
      return match[0];
  }
  return null;
}

const namesNoPlace = (word: string): boolean => isCommonWord(word) || MODULES.has(word);

/** Said of any body: "il comune di residenza". */
const NO_NAME =
  /^(?:vostr|su[oa]|nostr|mi[oa]|residenza|nascita|appartenenza|competenza|domicilio|origine|riferimento|provenienza|cui|quest|che|non|è|ha|per|il|la|lo|gli|in|con|tutt|altr|un)/iu;

/** "Comune di Anzio", "COMUNE DI ANZIO", "comune di anzio": without a capital the "di" is needed. */
function firstNamed(text: string): string | null {
  for (const match of text.matchAll(new RegExp(NAMED.source, "giu"))) {
    const name = match[1] ?? "";
    if (NO_NAME.test(name)) continue;
    if (/^\p{Lu}/u.test(name) || /\s(?:di|dei)\s/iu.test(match[0].slice(0, -name.length))) return match[0];
  }
  return ABBREVIATED.exec(text)?.[0] ?? null;
}
