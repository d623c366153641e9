import { useSession } from "../app/session.ts";
import { Delayed } from "./delayed.tsx";
import css from "./skeleton-rows.module.css";

/** Rows of the same grid, before the first answer. */
export function SkeletonRows({ count }: { readonly count: number }) {
  const { t } = useSession();
  return (
    <div aria-busy="true" data-testid="skeleton">
      <span className="visually-hidden" role="status">
        {t("tab.loading")}
      </span>
      <Delayed>
        {Array.from({ length: count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
          <div key={index} className={css.row} aria-hidden>
            <i style={{ width: 84 }} />
            <i style={{ width: 92 }} />
            <i style={{ width: `${26 + ((index * 7) % 12)}%` }} />
            <i className={css.last} style={{ width: 120 }} />
          </div>
        ))}
      </Delayed>
    </div>
  );
}
