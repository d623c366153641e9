import { CheckmarkCircle16Filled, ErrorCircle16Filled, Mail32Regular } from "@fluentui/react-icons";
import type { MailboxView } from "../../../../core/views.ts";
import { useDueContext, useSession } from "../../app/session.ts";
import { momentWords } from "../../format/due.ts";
import { useLive } from "../../live/use-live.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";

/** How reading the mailboxes goes: when they were read, what waits, what is wrong and who can put it right. */
export function Mailboxes() {
  const { t, live } = useSession();
  const { value, problem } = useLive<{ items: readonly MailboxView[] }>("/mailboxes");
  const reload = () => live.refresh("/mailboxes");
  return (
    <>
      <ScreenHead title={t("admin.section.caselle")} />
      <div className={css.body} data-region="list">
        {!value ? (
          <ReadStates read={{ problem, isLost: false, reload }} />
        ) : value.items.length === 0 ? (
          <MessagePage
            compact
            testId="empty"
            icon={<Mail32Regular aria-hidden />}
            title={t("admin.noMailboxes")}
          />
        ) : (
          <div className={css.scrollX}>
            <table className={css.table}>
              <thead>
                <tr>
                  <th scope="col">{t("admin.mailbox")}</th>
                  <th scope="col">{t("admin.lastRead")}</th>
                  <th scope="col" className={css.figure}>
                    {t("admin.waiting")}
                  </th>
                  <th scope="col">{t("admin.state")}</th>
                </tr>
              </thead>
              <tbody>
                {value.items.map((mailbox) => (
                  <Mailbox key={mailbox.address} mailbox={mailbox} />
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
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
      <td className={css.figure}>{waiting}</td>
      <td>
        {trouble ? (
          <span className={css.bad}>
            <ErrorCircle16Filled aria-hidden />
            <span>
              {trouble.sentence} ({t("admin.since", { time: momentWords(trouble.since, context) })})
            </span>
          </span>
        ) : (
          <span className={css.fine}>
            <CheckmarkCircle16Filled aria-hidden /> {t("admin.fine")}
          </span>
        )}
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
