import type { DeliveryView } from "../../../../core/notify/delivery-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { DeliveryWords } from "../preferences/my-delivery.tsx";

/** Whether notices reach each operator; those whom they do not reach first. */
export function Deliveries() {
  const { t } = useSession();
  const read = useRead<{ items: readonly DeliveryView[] }>("/delivery");
  const rank = ({ ways }: DeliveryView) => Number(!ways.some(({ isFailing }) => isFailing));
  return (
    <>
      <ScreenHead title={t("admin.section.avvisi")} />
      <div className={css.body} data-region="list">
        {read.value ? (
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">{t("admin.operator")}</th>
                <th scope="col">{t("preferences.section.avvisi")}</th>
                <th scope="col">{t("admin.state")}</th>
              </tr>
            </thead>
            <tbody>
              {read.value.items
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
            </tbody>
          </table>
        ) : (
          <ReadStates read={read} />
        )}
      </div>
    </>
  );
}
