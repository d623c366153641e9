import { Button } from "@fluentui/react-components";
import { ArrowDownload16Regular, History32Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { ACCESS_KINDS } from "../../../../core/access/access.ts";
import type { AccessView } from "../../../../core/access/access-view.ts";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import { failureWords } from "../../actions/use-act.ts";
import { useRead } from "../../api/use-read.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { ChoiceField } from "../../forms/fields/choice-field.tsx";
import { TextField } from "../../forms/fields/text-field.tsx";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import { ListBody } from "../../ui/list-body.tsx";
import css from "../../ui/pages.module.css";
import { saveBlob } from "../../ui/save-blob.ts";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { line, Table } from "../../ui/table.tsx";
import { showToast } from "../../ui/toasts.ts";
import { type AccessFilters, accessesAddress, useAccesses } from "./use-accesses.ts";

const NO_FILTERS: AccessFilters = { operator: "", kind: "", ticket: "", from: "", to: "" };

/** Registro accessi: who opened, downloaded, printed, exported and changed what (spec D7). */
export function Accesses() {
  const session = useSession();
  const { t, api } = session;
  const [filters, setFilters] = useState(NO_FILTERS);
  const { read, items, more } = useAccesses(filters);
  const save = async () => {
    try {
      const { blob, filename } = await api.client.file(`/accesses/export?${accessesAddress(filters)}`);
      saveBlob(blob, filename);
      showToast({ tone: "success", text: t("lists.exported", { name: filename }) });
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  return (
    <>
      <ScreenHead title={t("admin.section.accessi")} hint={t("admin.accessesHint")}>
        <Button appearance="primary" icon={<ArrowDownload16Regular />} onClick={() => void save()}>
          {t("admin.accessesFile")}
        </Button>
      </ScreenHead>
      <Filters filters={filters} set={(changed) => setFilters((before) => ({ ...before, ...changed }))} />
      <ListBody
        read={read}
        empty={
          <Empty Icon={History32Regular} title={t("admin.noAccesses")}>
            {t("admin.noAccessesText")}
          </Empty>
        }
      >
        {() => (
          <>
            <Rows items={items} />
            {more ? (
              <Button appearance="subtle" onClick={more}>
                {t("admin.moreAccesses")}
              </Button>
            ) : null}
          </>
        )}
      </ListBody>
    </>
  );
}

interface FiltersProps {
  readonly filters: AccessFilters;
  readonly set: (changed: Partial<AccessFilters>) => void;
}

function Filters({ filters, set }: FiltersProps) {
  const { t } = useSession();
  const operators = useRead<DeskView>("/desk").value?.operators ?? [];
  return (
    <search className={css.asked}>
      <ChoiceField
        name="operator"
        label={t("admin.operator")}
        none={t("admin.everyOperator")}
        options={operators.map(({ address, name }) => ({ key: address, name }))}
        value={filters.operator}
        onChange={(operator) => set({ operator })}
      />
      <ChoiceField
        name="kind"
        label={t("admin.accessKind")}
        none={t("admin.everyKind")}
        options={ACCESS_KINDS.map((kind) => ({ key: kind, name: t(`admin.access.${kind}`) }))}
        value={filters.kind}
        onChange={(kind) => set({ kind })}
      />
      <TextField
        name="ticket"
        label={t("admin.accessTicket")}
        input={{ inputMode: "numeric", autoComplete: "off" }}
        value={filters.ticket}
        onChange={(ticket) => set({ ticket })}
      />
      {(["from", "to"] as const).map((end) => (
        <TextField
          key={end}
          name={end}
          label={t(end === "from" ? "admin.accessFrom" : "admin.accessTo")}
          input={{ type: "date" }}
          value={filters[end]}
          onChange={(day) => set({ [end]: day })}
        />
      ))}
    </search>
  );
}

function Rows({ items }: { readonly items: readonly AccessView[] }) {
  const { t } = useSession();
  const context = useDueContext();
  const head = [t("admin.when"), t("admin.operator"), t("admin.accessKind"), t("tab.column.number")];
  return (
    <Table label={t("admin.section.accessi")} head={head}>
      {items.map(({ at, operator, text, ticket, source }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the log only grows at its end and has no ids
        <tr key={`${at} ${index}`}>
          <td className={line}>{momentWords(at, context)}</td>
          <td className={line} title={operator.address}>
            {operator.name}
          </td>
          <td>
            {text} <span className={css.quiet}>({t(`tab.source.${source}`)})</span>
          </td>
          <td>{ticket ? <Link to={{ screen: "ticket", number: ticket }}>{ticket}</Link> : null}</td>
        </tr>
      ))}
    </Table>
  );
}
