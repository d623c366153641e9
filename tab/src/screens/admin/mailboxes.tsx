import { Mail32Regular } from "@fluentui/react-icons";
import type { MailboxView } from "../../../../core/intake/mailbox-view.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLiveRead } from "../../live/use-live.ts";
import { Empty } from "../../ui/empty.tsx";
import { ListBody } from "../../ui/list-body.tsx";
import css from "../../ui/pages.module.css";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { figure, Table } from "../../ui/table.tsx";
import { Fine, Trouble } from "./health.tsx";

/** How reading the mailboxes goes: when they were read, what waits, what is wrong and who can put it right. */
export function Mailboxes() {
  const { t } = useSession();
  const read = useLiveRead<{ items: readonly MailboxView[] }>("/mailboxes");
  const head = [
    t("admin.mailbox"),
    t("admin.lastRead"),
    { name: t("admin.waiting"), isFigure: true },
    t("admin.state"),
  ];
  return (
    <>
      <ScreenHead title={t("admin.section.caselle")} />
      <ListBody read={read} empty={<Empty Icon={Mail32Regular} title={t("admin.noMailboxes")} />}>
        {(mailboxes) => (
          <Table label={t("admin.section.caselle")} head={head}>
            {mailboxes.map((mailbox) => (
              <Mailbox key={mailbox.address} mailbox={mailbox} />
            ))}
          </Table>
        )}
      </ListBody>
    </>
  );
}

function Mailbox({ mailbox }: { readonly mailbox: MailboxView }) {
  const { t } = useSession();
  const context = useDueContext();
  const { address, name, lastReadAt, waiting, trouble, firstReading, parked } = mailbox;
  return (
    <tr>
      <td>
        {name}
        <br />
        <span className={css.quiet}>{address}</span>
      </td>
      <td>{lastReadAt ? momentWords(lastReadAt, context) : t("admin.never")}</td>
      <td className={figure}>{waiting}</td>
      <td>
        {trouble ? <Trouble sentence={trouble.sentence} since={trouble.since} /> : <Fine />}
        {firstReading ? <div className={css.quiet}>{readingWords(firstReading, t)}</div> : null}
        {parked.length > 0 ? (
          <div className={css.quiet} title={parked.map(({ reason }) => reason).join("\n")}>
            {t("admin.parked", { count: parked.length })}
          </div>
        ) : null}
      </td>
    </tr>
  );
}

const readingWords = (
  { seen, total }: NonNullable<MailboxView["firstReading"]>,
  t: ReturnType<typeof useSession>["t"],
): string =>
  total === null ? t("admin.firstReadingOpen", { seen }) : t("admin.firstReading", { seen, total });
