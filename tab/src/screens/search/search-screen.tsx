import { Button, Input } from "@fluentui/react-components";
import { DocumentSearch32Regular, Search16Regular } from "@fluentui/react-icons";
import { type FormEvent, useEffect, useMemo, useRef } from "react";
import type { TicketListQuery } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { TicketList } from "../../list/ticket-list.tsx";
import type { SearchRoute } from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import css from "./search.module.css";

/** A list by words or number, or what a figure of the Cruscotto stands for. */
export default function SearchScreen({ query }: { readonly query: SearchRoute }) {
  const { t } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const title = useTitle(query);
  const isAsked = Object.keys(query).length > 0;
  const text = query.q ?? "";
  useEffect(() => {
    if (input.current) input.current.value = text;
    if (!isAsked) input.current?.focus();
  }, [text, isAsked]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const words = input.current?.value.trim() ?? "";
    if (/^\d{14,20}$/.test(words)) navigate({ screen: "ticket", number: words });
    else navigate({ screen: "search", query: words === "" ? {} : { q: words } });
  };
  const origin = useMemo(
    () => ({ label: title, route: { screen: "search", query } as const }),
    [title, query],
  );
  return (
    <div className={css.page}>
      <ScreenHead title={title} />
      <form className={css.form} onSubmit={submit} aria-label={t("tab.search.title")}>
        <Input
          input={{ ref: input }}
          className={css.input}
          type="search"
          defaultValue={text}
          contentBefore={<Search16Regular aria-hidden />}
          placeholder={t("tab.search.hint")}
          aria-label={t("tab.search.words")}
        />
        <Button type="submit" appearance="primary">
          {t("tab.search.run")}
        </Button>
      </form>
      {isAsked ? (
        <TicketList
          query={queryOf(query)}
          label={title}
          origin={origin}
          empty={
            <MessagePage
              compact
              testId="no-results"
              icon={<DocumentSearch32Regular aria-hidden />}
              title={t("tab.search.none")}
              actions={
                query.q ? (
                  <Button size="small" onClick={() => input.current?.select()}>
                    {t("tab.search.change")}
                  </Button>
                ) : null
              }
            >
              {query.q ? t("tab.search.noneWords", { words: query.q }) : t("tab.search.noneList")}
            </MessagePage>
          }
        />
      ) : (
        <MessagePage
          compact
          icon={<DocumentSearch32Regular aria-hidden />}
          title={t("tab.search.startTitle")}
        >
          {t("tab.search.start")}
        </MessagePage>
      )}
    </div>
  );
}

function useTitle({ q, list, scope, queue, customer, owner }: SearchRoute): string {
  const { t, me } = useSession();
  const queueName = me.queues.find(({ key }) => key === queue)?.shortName ?? queue;
  const parts = [
    list ? t(`tab.list.${list}`) : null,
    scope && (scope !== "all" || !queue) ? t(`tab.scope.${scope}`) : null,
    queueName,
    customer,
    owner === me.operator.address ? t("tab.search.inHand") : owner,
    q ? `“${q}”` : null,
  ];
  return parts.filter((part) => part).join(" · ") || t("tab.search.title");
}

/** Part of a number is looked for among numbers, everything else among words. */
function queryOf({ q, owner, ...rest }: SearchRoute): TicketListQuery {
  const isNumber = q !== undefined && /^[\d*]{6,}$/.test(q);
  const words = q === undefined ? {} : isNumber ? { number: q.includes("*") ? q : `*${q}*` } : { q };
  const inHand = owner ? { lockedBy: owner, sort: "escalationAt" } : {};
  return { ...rest, ...inHand, ...words, limit: 50 };
}
