import { translate } from "../../../core/i18n/translate.ts";
import type { ApiDeps } from "../deps.ts";
import type { Call } from "../route.ts";
import type { Paper } from "./paper.ts";
import { momentOf } from "./ticket-paper.ts";

export const PDF = "application/pdf";

/** Blank paper of the desk: who printed it and when stands on every page. */
export async function paperOf(
  { desk }: ApiDeps,
  { operator, language, now }: Call,
  { title, landscape = false }: { readonly title: string; readonly landscape?: boolean },
): Promise<Paper> {
  // With pdfkit, which nobody needs before somebody prints.
  const { Paper: Sheets } = await import("./paper.ts");
  const [date = "", time = ""] = momentOf(desk, now).split(" ");
  const foot = translate(language, "print.foot", { desk: desk.name, date, time, name: operator.name });
  return new Sheets({ title, foot, language, landscape });
}
