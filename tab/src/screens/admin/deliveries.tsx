import { People32Regular } from "@fluentui/react-icons";
import type { DeliveryView } from "../../../../core/notify/delivery-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { Empty } from "../../ui/empty.tsx";
import { ListBody } from "../../ui/list-body.tsx";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { Table } from "../../ui/table.tsx";
import { DeliveryWords } from "../preferences/my-delivery.tsx";

/** Whether notices reach each operator; those whom they do not reach first. */
export function Deliveries() {
  const { t } = useSession();
  const read = useRead<{ items: readonly DeliveryView[] }>("/delivery");
  const rank = ({ ways }: DeliveryView) => Number(!ways.some(({ isFailing }) => isFailing));
  const head = [t("admin.operator"), t("preferences.section.avvisi"), t("admin.state")];
  return (
    <>
      <ScreenHead title={t("admin.section.avvisi")} />
      <ListBody read={read} empty={<Empty Icon={People32Regular} title={t("admin.noneSet")} />}>
        {(deliveries) => (
          <Table label={t("admin.section.avvisi")} head={head}>
            {deliveries
              .toSorted((a, b) => rank(a) - rank(b) || a.operator.name.localeCompare(b.operator.name))
              .map((delivery) => (
                <tr key={delivery.operator.address}>
                  <td>
                    {delivery.operator.name}
                    <br />
                    <span className={css.quiet}>{delivery.operator.address}</span>
                  </td>
                  <td>{delivery.ways.map(({ way }) => t(`preferences.way.${way}`)).join(", ")}</td>
                  <td>
                    <DeliveryWords delivery={delivery} />
                  </td>
                </tr>
              ))}
          </Table>
        )}
      </ListBody>
    </>
  );
}
