import type { Sort } from "../../../core/search/filter.ts";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import { failureWords } from "../actions/use-act.ts";
import type { Session } from "../app/session.ts";
import { saveBlob } from "../ui/save-blob.ts";
import { showToast } from "../ui/toasts.ts";

export type FileKind = "pdf" | "csv" | "xlsx";

/** The handbook's result types beside "Normale": a file, while the list stays as it is. */
export async function exportFound(
  session: Session,
  asked: { readonly attributes: SearchAttributes; readonly sort: Sort },
  format: FileKind,
): Promise<void> {
  const { attributes, sort } = asked;
  try {
    const { blob, filename } = await session.api.client.file(`/search/export?format=${format}`, {
      attributes,
      sort,
    });
    saveBlob(blob, filename);
    showToast({ tone: "success", text: session.t("lists.exported", { name: filename }) });
  } catch (error) {
    showToast({ tone: "error", text: failureWords(session, error) });
  }
}
