import { PeopleTeam32Regular } from "@fluentui/react-icons";
import type { ChannelView } from "../../../../core/notify/channel-view.ts";
import { useSession } from "../../app/session.ts";
import { useLiveRead } from "../../live/use-live.ts";
import { Empty } from "../../ui/empty.tsx";
import { ListBody } from "../../ui/list-body.tsx";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { figure, Table } from "../../ui/table.tsx";
import { Fine, Trouble } from "./health.tsx";

/** Which channels of Teams follow which queues, and what keeps a card from arriving there (spec B1). */
export function Channels() {
  const { t } = useSession();
  const read = useLiveRead<{ items: readonly ChannelView[] }>("/channels");
  const empty = (
    <Empty Icon={PeopleTeam32Regular} title={t("admin.noChannels")}>
      {t("admin.noChannelsText")}
    </Empty>
  );
  const head = [
    t("admin.channel"),
    t("admin.queues"),
    { name: t("admin.waitingCards"), isFigure: true },
    t("admin.state"),
  ];
  return (
    <>
      <ScreenHead title={t("admin.section.canali")} />
      <ListBody read={read} empty={empty}>
        {(channels) => (
          <Table label={t("admin.section.canali")} head={head}>
            {channels.map((channel) => (
              <Channel key={channel.id} channel={channel} />
            ))}
          </Table>
        )}
      </ListBody>
    </>
  );
}

function Channel({ channel }: { readonly channel: ChannelView }) {
  const { t } = useSession();
  const { name, team, queues, waitingCards, obstacles } = channel;
  return (
    <tr>
      <td>
        {name || t("channel.unnamed")}
        <br />
        <span className={css.quiet}>{team.name}</span>
      </td>
      <td>{queues.map((queue) => queue.name).join(", ")}</td>
      <td className={figure}>{waitingCards}</td>
      <td>
        {obstacles.map(({ what, since, sentence }) => (
          <Trouble key={what} sentence={sentence} since={since} />
        ))}
        {obstacles.length === 0 ? <Fine /> : null}
      </td>
    </tr>
  );
}
