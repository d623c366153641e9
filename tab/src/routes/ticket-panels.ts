/** The forms that open in the ticket page, with the word each has in the address. */
export const PANELS = {
  note: "nota",
  priority: "priorita",
  owner: "operatore",
  pending: "attesa",
  close: "chiudi",
  move: "sposta",
  customer: "utente",
  mail: "email",
  "phone-out": "chiamata",
  "phone-in": "chiamata-ricevuta",
  link: "collega",
  merge: "unisci",
  support: "referente",
  outcome: "esito",
} as const;

/** Those about one article, named after its position; without one, about the customer's latest. */
export const ARTICLE_PANELS = { reply: "r", forward: "i", split: "d", bounce: "b" } as const;
type ArticlePanelName = keyof typeof ARTICLE_PANELS;
export type PanelName = keyof typeof PANELS | ArticlePanelName;

export const isAboutArticle = (panel: PanelName): panel is ArticlePanelName => panel in ARTICLE_PANELS;

interface TicketPlace {
  readonly position?: number;
  readonly panel?: PanelName;
}

/** What follows a ticket's number in an address, or null when it is nothing of ours. */
export function parseTicketPlace([first, second, ...more]: readonly string[]): TicketPlace | null {
  if (more.length > 0) return null;
  if (first === undefined) return {};
  if (!/^\d{1,6}$/.test(first)) {
    const panel = second === undefined ? (named(ARTICLE_PANELS, first) ?? named(PANELS, first)) : undefined;
    return panel ? { panel } : null;
  }
  const position = Number(first);
  if (second === undefined) return { position };
  const panel = named(ARTICLE_PANELS, second);
  return panel ? { position, panel } : null;
}

/** The form whose word in the address this is. */
const named = <P extends PanelName>(words: Readonly<Record<P, string>>, word: string): P | undefined =>
  (Object.keys(words) as P[]).find((name) => words[name] === word);

/** What follows the number: empty, or begins with a slash. */
export function formatTicketPlace({ position, panel }: TicketPlace): string {
  const at = position === undefined ? "" : `/${position}`;
  if (!panel) return at;
  return isAboutArticle(panel) ? `${at}/${ARTICLE_PANELS[panel]}` : `/${PANELS[panel]}`;
}
