import { ArrowDownload16Regular } from "@fluentui/react-icons";
import type { Sort } from "../../../core/search/filter.ts";
import type { SearchAttributes } from "../../../core/search/search-request.ts";
import { useSession } from "../app/session.ts";
import { LazyMenu } from "../ui/lazy-menu.tsx";
import { exportFound, type FileKind } from "./export-found.ts";

interface ExportMenuProps {
  readonly asked: { readonly attributes: SearchAttributes; readonly sort: Sort };
}

const KINDS: readonly FileKind[] = ["pdf", "csv", "xlsx"];

/** The list as a file. */
export function ExportMenu({ asked }: ExportMenuProps) {
  const session = useSession();
  const { t } = session;
  return (
    <LazyMenu
      label={t("lists.export")}
      icon={<ArrowDownload16Regular />}
      items={KINDS.map((kind) => ({
        label: t(`lists.output.${kind}`),
        icon: <ArrowDownload16Regular />,
        run: () => void exportFound(session, asked, kind),
      }))}
    />
  );
}
