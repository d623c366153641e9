import type { DeskView, TemplateOfferView } from "../../../../core/desk/desk-views.ts";
import { TEMPLATE_KINDS } from "../../../../core/desk/template.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { Table } from "../../ui/table.tsx";

/** The desk's configuration, to read. */
export function DeskPage() {
  const { t, me } = useSession();
  const read = useRead<DeskView>("/desk");
  return (
    <>
      <ScreenHead title={me.desk.name} hint={t("admin.readOnly")} />
      <div className={css.body} data-region="list">
        {read.value ? <DeskTables desk={read.value} /> : <ReadStates read={read} />}
      </div>
    </>
  );
}

function DeskTables({ desk }: { readonly desk: DeskView }) {
  const { t, me } = useSession();
  const slaName = (key: string) => desk.slas.find((sla) => sla.key === key)?.name ?? key;
  return (
    <>
      <Part
        title={t("admin.queues")}
        head={[t("tab.column.queue"), t("tab.preferences.address")]}
        rows={me.queues.map(({ name, address }) => [name, address.address])}
      />
      <Part
        title={t("admin.types")}
        head={[t("tab.property.type")]}
        rows={me.requestTypes.map(({ name }) => [name])}
      />
      <Part
        title={t("admin.services")}
        head={[t("attribute.service"), t("admin.slas")]}
        rows={desk.services.map(({ name, slas }) => [name, slas.map(slaName).join(", ")])}
      />
      <Part
        title={t("admin.organisations")}
        head={[t("customers.organisations"), t("admin.domains")]}
        rows={desk.organisations.map(({ name, domains }) => [name, domains.join(", ")])}
      />
      <Part
        title={t("admin.templates")}
        head={[t("preferences.name"), t("tab.property.type"), t("admin.queues")]}
        rows={TEMPLATE_KINDS.flatMap((kind) =>
          desk.templates[kind].map(({ name, queues }) => [
            name,
            t(`admin.template.${kind}`),
            queueNames(queues, me.queues) ?? t("admin.everyQueue"),
          ]),
        )}
      />
      <Part
        title={t("admin.operators")}
        head={[t("preferences.name"), t("tab.preferences.address")]}
        rows={desk.operators.map(({ name, address }) => [name, address])}
      />
    </>
  );
}

const queueNames = (
  keys: TemplateOfferView["queues"],
  queues: readonly { readonly key: string; readonly shortName: string }[],
): string | null =>
  keys?.map((key) => queues.find((queue) => queue.key === key)?.shortName ?? key).join(", ") ?? null;

interface PartProps {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

function Part({ title, head, rows }: PartProps) {
  const { t } = useSession();
  return (
    <>
      <h2>
        {title} <span className={css.quiet}>{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className={css.quiet}>{t("admin.noneSet")}</p>
      ) : (
        <Table label={title} head={head}>
          {rows.map((cells) => (
            <tr key={cells.join("\n")}>
              {cells.map((cell, index) => (
                <td key={head[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
