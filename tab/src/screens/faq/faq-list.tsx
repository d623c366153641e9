import { Input, Select } from "@fluentui/react-components";
import { BookQuestionMark20Regular, Search16Regular } from "@fluentui/react-icons";
import type { FaqListView } from "../../../../core/faq/faq-views.ts";
import type { Read } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { Link } from "../../routes/link.tsx";
import { Empty } from "../../ui/empty.tsx";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import type { FaqFilters } from "./faq-filters.ts";

interface FaqListProps {
  readonly list: Read<FaqListView>;
  readonly filters: FaqFilters;
  readonly setFilters: (filters: FaqFilters) => void;
  readonly categories: readonly string[];
  readonly chosen: number | "new" | undefined;
}

export function FaqList({ list, filters, setFilters, categories, chosen }: FaqListProps) {
  const { t } = useSession();
  const set = (changed: Partial<FaqFilters>) => setFilters({ ...filters, ...changed });
  return (
    <>
      <search className={css.filters}>
        <Input
          type="search"
          size="small"
          value={filters.q}
          contentBefore={<Search16Regular aria-hidden />}
          aria-label={t("faq.search")}
          placeholder={t("faq.search")}
          onChange={(_event, { value }) => set({ q: value })}
        />
        <div className={css.pair}>
          <Select
            size="small"
            value={filters.category}
            aria-label={t("faq.category")}
            onChange={(_event, { value }) => set({ category: value })}
          >
            <option value="">{t("faq.anyCategory")}</option>
            {categories.map((category) => (
              <option key={category}>{category}</option>
            ))}
          </Select>
          <Select
            size="small"
            value={filters.visibility}
            aria-label={t("faq.visibility")}
            onChange={(_event, { value }) => set({ visibility: value })}
          >
            <option value="">{t("faq.anyVisibility")}</option>
            {(["internal", "public"] as const).map((one) => (
              <option key={one} value={one}>
                {t(`faq.visibility.${one}`)}
              </option>
            ))}
          </Select>
        </div>
      </search>
      {list.value ? (
        <Items items={list.value.items} filters={filters} chosen={chosen} />
      ) : (
        <ReadStates read={list} />
      )}
    </>
  );
}

interface ItemsProps extends Pick<FaqListProps, "filters" | "chosen"> {
  readonly items: FaqListView["items"];
}

function Items({ items, filters, chosen }: ItemsProps) {
  const { t } = useSession();
  if (items.length === 0) {
    const isFiltered = Object.values(filters).some((value) => value.trim() !== "");
    return (
      <Empty Icon={BookQuestionMark20Regular} title={t(isFiltered ? "faq.none" : "faq.empty")}>
        {t(isFiltered ? "faq.noneText" : "faq.emptyText")}
      </Empty>
    );
  }
  return (
    <ul className={css.list}>
      {items.map(({ id, title, category, visibility, state }) => (
        <li key={id}>
          <Link
            className={css.item}
            to={{ screen: "faq", id }}
            aria-current={id === chosen ? "true" : undefined}
          >
            <strong>{title}</strong>
            <span>
              {id} · {category} · {t(`faq.visibility.${visibility}`)}
              {state === "published" ? "" : ` · ${t(`faq.state.${state}`)}`}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
