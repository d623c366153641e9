import { PUBLIC_PATH } from "../bot/http/public/public-html.ts";
import type { LivedInDesk } from "../test/support/lived-in-desk.ts";
import type { TabPage, ThemeName } from "../test/support/tab-page.ts";

/** A screen that is kept as a picture. */
export interface Shot {
  readonly name: string;
  path(desk: LivedInDesk): string;
  /** Also at the size of a phone. */
  readonly hasPhone?: boolean;
  /** Only in these; a form is built of what others show in every theme. */
  readonly themes?: readonly ThemeName[];
  /** Null: nobody has signed in. */
  readonly operator?: null;
  /** What is done before it is drawn. */
  readonly first?: (tab: TabPage) => Promise<void>;
  /** Of what does not come to an end; `first` goes there by itself. */
  readonly isUnfinished?: boolean;
  /** The server's own page, which follows the system and not Teams. */
  readonly isPlain?: boolean;
}

const LIGHT = ["default"] as const;

const write = (text: string) => async (tab: TabPage) =>
  tab.page.getByRole("textbox", { name: tab.t("tab.field.text") }).fill(text);

const form = (name: string, place: string): Shot => ({
  name,
  path: ({ number }) => `t/${number}/${place}`,
  themes: LIGHT,
});

const report = (view: string): Shot => ({ name: `resoconti-${view}`, path: () => `rep?view=${view}` });

/** Moves inside the page, as a link does. */
const move = ({ page, look: { theme } }: TabPage, path: string) =>
  page.evaluate(
    `history.pushState(null, "", "/tab/${path}?lang=it&theme=${theme}"), dispatchEvent(new PopStateEvent("popstate"))`,
  );

const ON_A_TICKET: readonly Shot[] = [
  { name: "ticket", path: ({ number }) => `t/${number}`, hasPhone: true },
  {
    name: "risposta",
    path: ({ number }) => `t/${number}/1/r`,
    hasPhone: true,
    first: write("il sopralluogo è fissato per lunedì alle 10. Può confermare rispondendo a questa mail?"),
  },
  {
    name: "anteprima",
    path: ({ number }) => `t/${number}/1/r`,
    async first(tab) {
      await write("il sopralluogo è fissato per lunedì alle 10.")(tab);
      await tab.page.getByRole("tab", { name: tab.t("tab.reply.preview") }).click();
      await tab.page.getByTestId("preview").locator("p strong").waitFor();
    },
  },
  { name: "inoltro", path: ({ number }) => `t/${number}/1/i` },
  { name: "nota", path: ({ number }) => `t/${number}/nota`, hasPhone: true },
  { name: "attesa", path: ({ number }) => `t/${number}/attesa` },
  { name: "priorita", path: ({ number }) => `t/${number}/priorita` },
  { name: "operatore", path: ({ number }) => `t/${number}/operatore` },
  { name: "chiusura", path: ({ number }) => `t/${number}/chiudi` },
  { name: "spostamento", path: ({ number }) => `t/${number}/sposta` },
  form("dividi", "1/d"),
  form("rispedisci", "1/b"),
  form("cambia-utente", "utente"),
  form("chiamata", "chiamata"),
  form("collega", "collega"),
  form("unisci", "unisci"),
  form("referente", "referente"),
];

const LISTS: readonly Shot[] = [
  { name: "coda", path: () => "q/mie/all", hasPhone: true },
  {
    name: "coda-selezione",
    path: () => "q/mie/all",
    async first({ page, t }) {
      await page.locator("[data-row]").first().focus();
      await page.keyboard.press("Control+a");
      await page
        .getByTestId("bulk-bar")
        .getByRole("button", { name: t("tab.action.move"), exact: true })
        .click();
      await page.locator("form select").first().waitFor();
    },
  },
  { name: "ricerca", path: () => "s?fullText=rimborso+%7C%7C+passo&created=-30d", hasPhone: true },
  { name: "ricerca-vuota", path: () => "s" },
  {
    name: "ricerca-con-filtri",
    path: () => "s?queue=contact-center&queue=tributi&state=new&state=open&priority=3",
  },
  { name: "utente", path: () => "u?address=mario.rossi%40example.org" },
  { name: "utenti", path: () => "u?q=mar", themes: LIGHT },
  { name: "faq", path: () => "faq/1" },
  { name: "faq-nuova", path: () => "faq/nuova", themes: LIGHT },
];

const NEW_TICKETS: readonly Shot[] = [
  { name: "telefonata", path: () => "n/tel?u=mario.rossi%40example.org", hasPhone: true },
  { name: "email", path: () => "n/mail" },
];

const REPORTS: readonly Shot[] = [
  {
    name: "resoconti",
    path: () => "rep",
    first: async ({ page }) => page.locator("main svg rect").first().waitFor(),
  },
  report("operatori"),
  report("tipi"),
  report("scalati"),
];

const CHOICES: readonly Shot[] = [
  { name: "le-mie-code", path: () => "pref/code", hasPhone: true },
  { name: "dove-avvisarmi", path: () => "pref/avvisi" },
  { name: "assenze", path: () => "pref/assenze" },
  { name: "aspetto", path: () => "pref/aspetto" },
  { name: "profilo", path: () => "pref/profilo" },
  { name: "configurazione", path: () => "adm/sportello" },
  { name: "caselle", path: () => "adm/caselle" },
  { name: "canali", path: () => "adm/canali" },
  { name: "consegne", path: () => "adm/consegne" },
  { name: "consegna-degli-avvisi", path: () => "adm/avvisi" },
  { name: "accessi", path: () => "adm/accessi" },
  { name: "scheda-del-canale", path: () => "config" },
];

const STATES: readonly Shot[] = [
  { name: "stato-vuoto", path: () => "q/contact-center/old" },
  { name: "stato-nessun-risultato", path: () => "s?title=inesistente&state=merged" },
  { name: "stato-senza-accesso", path: () => "t/2020010142000999" },
  { name: "stato-pagina-inesistente", path: () => "nulla" },
  {
    name: "stato-caricamento",
    path: () => "q/mie/all",
    isUnfinished: true,
    async first(tab) {
      await tab.page.route("**/api/**", () => new Promise(() => undefined));
      await move(tab, "q/mie/all");
      await tab.page.locator("main [aria-busy=true]").first().waitFor();
      await tab.page.waitForTimeout(500);
    },
  },
  {
    name: "stato-errore",
    path: () => "u",
    isUnfinished: true,
    async first(tab) {
      await tab.page.route("**/customers?*", (route) => route.abort());
      await tab.go("u");
      await tab.page.getByPlaceholder(tab.t("customers.search")).fill("mario");
      await tab.page.getByTestId("read-lost").waitFor();
    },
  },
];

/** The Cruscotto comes last: by then something is late. */
export const SHOTS: readonly Shot[] = [
  ...ON_A_TICKET,
  ...LISTS,
  ...NEW_TICKETS,
  ...REPORTS,
  ...CHOICES,
  ...STATES,
  {
    name: "entrata",
    path: () => "home",
    operator: null,
    isPlain: true,
    hasPhone: true,
    themes: LIGHT,
    first: ({ page }) => page.getByText("Marta Bassi").first().waitFor(),
  },
  {
    name: "pagina-pubblica",
    path: () => `..${PUBLIC_PATH}`,
    isPlain: true,
    hasPhone: true,
    themes: ["default", "dark"],
  },
  { name: "cruscotto", path: () => "home", hasPhone: true },
];
