import { CheckmarkCircle16Filled, ErrorCircle16Filled, PeopleTeam32Regular } from "@fluentui/react-icons";
import type { ChannelView } from "../../../../core/views.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLive } from "../../live/use-live.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";

/** Which channels of Teams follow which queues, and what keeps a card from arriving there (spec B1). */
export function Channels() {
  const { t, live } = useSession();
  const { value, problem } = useLive<{ items: readonly ChannelView[] }>("/channels");
  const reload = () => live.refresh("/channels");
  return (
    <>
      <ScreenHead title={t("admin.section.canali")} />
      <div className={css.body} data-region="list">
        {!value ? (
          <ReadStates read={{ problem, isLost: false, reload }} />
        ) : value.items.length === 0 ? (
          <MessagePage
            compact
            testId="empty"
            icon={<PeopleTeam32Regular aria-hidden />}
            title={t("admin.noChannels")}
          >
            {t("admin.noChannelsText")}
          </MessagePage>
        ) : (
          <div className={css.scrollX}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{t("admin.channel")}</th>
                  <th scope="col">{t("admin.queues")}</th>
                  <th scope="col" className={css.figure}>
                    {t("admin.waitingCards")}
                  </th>
                  <th scope="col">{t("admin.state")}</th>
                </tr>
              </thead>
              <tbody>
                {value.items.map((channel) => (
                  <Channel key={channel.id} channel={channel} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </>
  );
}

function Channel({ channel }: { readonly channel: ChannelView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { name, team, queues, waitingCards, obstacles } = channel;
  return (
    <tr>
      <td>
        {name || t("channel.unnamed")}
        <br />
        <span className={css.quiet}>{team.name}</span>
      </td>
      <td>{queues.map((queue) => queue.name).join(", ")}</td>
      <td className={css.figure}>{waitingCards}</td>
      <td>
        {obstacles.map(({ what, since, sentence }) => (
          <span key={what} className={css.bad}>
            <ErrorCircle16Filled aria-hidden />
            <span>
              {sentence} ({t("admin.since", { time: momentWords(since, context) })})
            </span>
          </span>
        ))}
        {obstacles.length === 0 ? (
          <span className={css.fine}>
            <CheckmarkCircle16Filled aria-hidden /> {t("admin.fine")}
          </span>
        ) : null}
      </td>
    </tr>
  );
}
