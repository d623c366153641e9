import { Radio, RadioGroup } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useSession } from "../../app/session.ts";
import { hrefOf } from "../../routes/route.ts";
import { Notice } from "../../ui/notice.tsx";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";

/** Teams asks which queue a tab of a channel shows; it lands on that queue for everybody. */
export default function ChannelTab() {
  const { t, me, host } = useSession();
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    if (!host || chosen === null) return;
    const queue = me.queues.find(({ key }) => key === chosen);
    host.offerTab({
      entityId: `q/${chosen}`,
      name: queue?.shortName ?? t("channel.all"),
      url: location.origin + hrefOf({ screen: "queue", key: chosen }),
    });
  }, [host, chosen, me, t]);
  return (
    <div className={css.main}>
      <ScreenHead title={t("channel.title")} />
      <div className={css.body} data-region="list">
        <div className={css.form}>
          {host ? null : <Notice tone="info" title={t("channel.outside")} />}
          <h2 id="channel-choose">{t("channel.choose")}</h2>
          <RadioGroup
            aria-labelledby="channel-choose"
            value={chosen ?? ""}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {me.queues.map(({ key, name }) => (
              <Radio key={key} value={key} label={name} />
            ))}
            <Radio value="tutte" label={t("channel.all")} />
          </RadioGroup>
          <p className={css.quiet}>{t("channel.hint")}</p>
        </div>
      </div>
    </div>
  );
}
