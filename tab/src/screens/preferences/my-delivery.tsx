import { CheckmarkCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { DeliveryView } from "../../../../core/notify/delivery-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import css from "../../ui/pages.module.css";

/** Consegna: whether notices reach one, and what is wrong when they do not. */
export function MyDelivery() {
  const { t } = useSession();
  const { value } = useRead<DeliveryView>("/me/delivery");
  if (!value) return null;
  return (
    <section data-testid="delivery">
      <h2>{t("delivery.title")}</h2>
      <DeliveryWords delivery={value} />
    </section>
  );
}

export function DeliveryWords({ delivery }: { readonly delivery: DeliveryView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { ways, lastDelivered, lastFailure, mailInstead } = delivery;
  const failing = ways.filter(({ isFailing }) => isFailing);
  return (
    <>
      {failing.map(({ way }) => (
        <p key={way} className={css.bad}>
          <Warning16Filled aria-hidden />
          <span>
            {t("delivery.failing", { way: t(`preferences.way.${way}`) })}
            {lastFailure?.way === way ? `. ${lastFailure.sentence}` : ""}
          </span>
        </p>
      ))}
      {lastDelivered ? (
        <p className={css.fine}>
          <CheckmarkCircle16Filled aria-hidden />
          {t("delivery.last", {
            way: t(`preferences.way.${lastDelivered.way}`),
            time: momentWords(lastDelivered.at, context),
          })}
        </p>
      ) : failing.length === 0 ? (
        <p className={css.quiet}>{t("delivery.never")}</p>
      ) : null}
      {mailInstead ? <p className={css.quiet}>{t("delivery.mailInstead")}</p> : null}
    </>
  );
}
