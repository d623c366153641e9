import type { Customer } from "../people/customer.ts";
import { customerOf } from "../people/customer-book.ts";
import type { Store } from "../ports.ts";
import { customerTraces, type TracedTicket } from "./customer-traces.ts";
import { concernsCustomer } from "./erased-content.ts";
import { type LegalHold, legalHolds } from "./legal-holds.ts";

/** A file of the dossier: a mail as it came, or an attachment. */
export interface DossierFile {
  /** Folder and name within the dossier; made of numbers and a safe name. */
  readonly path: string;
  readonly digest: string;
}

/** Everything the desk knows about a customer (GDPR art. 15 and 20), in the words of its own data. */
export interface CustomerDossier {
  readonly address: string;
  readonly customer: Customer | null;
  readonly hold: LegalHold | null;
  /** His tickets, whole. */
  readonly tickets: readonly TracedTicket[];
  /** What he wrote or was sent in others' tickets; nothing else of these. */
  readonly elsewhere: readonly Pick<TracedTicket, "articles">[];
  readonly files: readonly DossierFile[];
}

/** @param address in lower case */
export async function customerDossier(store: Store, address: string): Promise<CustomerDossier> {
  const { own, others } = await customerTraces(store, address);
  const elsewhere = others.map(({ articles }) => ({
    articles: articles.filter((article) => concernsCustomer(article, address)),
  }));
  return {
    address,
    customer: await customerOf(store, address),
    hold: await legalHolds(store).get(address),
    tickets: own,
    elsewhere,
    files: [
      ...own.flatMap(({ ticket, articles }) => filesOf(ticket.number, articles)),
      ...others.flatMap(({ ticket }, n) => filesOf(ticket.number, elsewhere[n]?.articles ?? [])),
    ],
  };
}

/** One name in one folder, whatever system unpacks it. The end is kept: it says what kind of file this is. */
const safeName = (name: string): string => name.replace(/[^\p{L}\p{N}._ -]/gu, "_").slice(-100);

function filesOf(number: string, articles: TracedTicket["articles"]): readonly DossierFile[] {
  return articles.flatMap(({ position, rawDigest, attachments }) => [
    ...(rawDigest === null ? [] : [{ path: `${number}/${position}.eml`, digest: rawDigest }]),
    ...attachments.map(({ filename, digest }, index) => ({
      path: `${number}/${position}-${index + 1}-${safeName(filename)}`,
      digest,
    })),
  ]);
}
