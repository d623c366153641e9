import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { Suspense, useCallback, useState } from "react";
import { useSession } from "../../app/session.ts";
import { late } from "../../code/late.ts";
import type { Selection } from "../selection.ts";
import css from "./bulk.module.css";
import { BULK_ACTIONS, BULK_FACTS, type BulkActionName, skippedBy } from "./bulk-actions.ts";
import { BulkOutcome } from "./bulk-outcome.tsx";
import { useBulk } from "./use-bulk.ts";

const BulkForm = late(() => import("./bulk-form.tsx"));

/** What can be done to what is selected, and what of it will be left out. */
export function BulkBar({ selection }: { readonly selection: Selection }) {
  const { t } = useSession();
  const [chosen, setChosen] = useState<BulkActionName | null>(null);
  const { tickets, clear } = selection;
  const onDone = useCallback(() => {
    setChosen(null);
    clear();
  }, [clear]);
  const { outcomes, run, close } = useBulk(onDone);
  if (tickets.length === 0) return outcomes ? <BulkOutcome outcomes={outcomes} onClose={close} /> : null;
  const locked = tickets.filter(({ lock }) => lock && !lock.mine).length;
  return (
    <>
      <div className={css.bar} role="toolbar" aria-label={t("bulk.title")} data-testid="bulk-bar">
        <strong role="status">
          {tickets.length === 1 ? t("bulk.selectedOne") : t("bulk.selected", { count: tickets.length })}
        </strong>
        <div className={css.actions}>
          {BULK_ACTIONS.map((name) => {
            const { Icon, label } = BULK_FACTS[name];
            const isPossible = skippedBy(name, tickets).length < tickets.length;
            return isPossible ? (
              <Button
                key={name}
                size="small"
                appearance="transparent"
                icon={<Icon />}
                aria-pressed={chosen === name}
                className={chosen === name ? css.chosen : undefined}
                onClick={() => setChosen(chosen === name ? null : name)}
              >
                {t(label)}
              </Button>
            ) : null;
          })}
        </div>
        {locked > 0 ? (
          <span className={css.locked}>
            {locked === 1 ? t("bulk.lockedOne") : t("bulk.locked", { count: locked })}
          </span>
        ) : null}
        <Button
          size="small"
          appearance="transparent"
          icon={<Dismiss16Regular />}
          aria-label={t("lists.key.none")}
          onClick={clear}
        />
      </div>
      {chosen ? (
        <Suspense fallback={null}>
          <BulkForm key={chosen} name={chosen} tickets={tickets} run={run} onCancel={() => setChosen(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
