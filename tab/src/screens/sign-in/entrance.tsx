import { Button } from "@fluentui/react-components";
import {
  PeopleTeam32Regular,
  PersonProhibited32Regular,
  PlugDisconnected28Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import type { Stage } from "../../app/boot.ts";
import { type LocalPerson, rememberOperator } from "../../auth/local-sign-in.ts";
import { initialsOf } from "../../format/people.ts";
import type { Words } from "../../i18n/words.ts";
import { copyText } from "../../ui/copy-text.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import css from "./entrance.module.css";

interface EntranceProps {
  readonly stage: Exclude<Stage, { kind: "ready" }>;
  readonly t: Words;
}

/** Everything one may meet instead of the desk. */
export default function Entrance({ stage, t }: EntranceProps) {
  switch (stage.kind) {
    case "choose":
      return <WhoAreYou people={stage.people} t={t} />;
    case "outside":
      return (
        <MessagePage
          testId="outside"
          icon={<PeopleTeam32Regular aria-hidden />}
          title={t("tab.outside.title")}
        >
          {t("tab.outside.text")}
        </MessagePage>
      );
    case "not-operator":
      return <NotOperator stage={stage} t={t} />;
    case "failed":
      return (
        <MessagePage
          testId="failed"
          icon={<PlugDisconnected28Regular aria-hidden />}
          title={t("tab.failed.title")}
          actions={
            <Button appearance="primary" onClick={() => location.reload()}>
              {t("tab.failed.retry")}
            </Button>
          }
        >
          {t("tab.failed.text")}
        </MessagePage>
      );
  }
}

interface NotOperatorProps {
  readonly stage: Extract<Stage, { kind: "not-operator" }>;
  readonly t: Words;
}

function NotOperator({ stage, t }: NotOperatorProps) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const request = t("tab.notOperator.request");
  const copy = async () => setCopied(await copyText(request));
  return (
    <MessagePage
      testId="not-operator"
      icon={<PersonProhibited32Regular aria-hidden />}
      title={t("tab.notOperator.title")}
      actions={
        stage.switchOperator ? (
          <Button onClick={stage.switchOperator}>{t("tab.signIn.other")}</Button>
        ) : (
          <Button onClick={copy}>{t("tab.notOperator.copy")}</Button>
        )
      }
    >
      <p>{stage.detail}</p>
      <p>{t("tab.notOperator.ask")}</p>
      {isCopied === null ? null : (
        <div role="status">
          <p>«{request}»</p>
          <p>{t(isCopied ? "tab.notOperator.copied" : "tab.ticket.notCopied")}</p>
        </div>
      )}
    </MessagePage>
  );
}

function WhoAreYou({ people, t }: { readonly people: readonly LocalPerson[]; readonly t: Words }) {
  const choose = (address: string) => {
    rememberOperator(address);
    location.reload();
  };
  return (
    <main className={css.page} data-testid="who-are-you">
      <div className={css.box}>
        <h1>{t("tab.signIn.title")}</h1>
        <p>{t("tab.signIn.text")}</p>
        <ul aria-label={t("tab.signIn.title")}>
          {people.map(({ address, name }) => (
            <li key={address}>
              <button type="button" onClick={() => choose(address)}>
                <span className={css.circle} aria-hidden>
                  {initialsOf(name)}
                </span>
                <span className={css.words}>
                  <strong>{name}</strong>
                  <span>{address}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
