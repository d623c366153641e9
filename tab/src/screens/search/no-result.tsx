import { Button } from "@fluentui/react-components";
import { DocumentSearch32Regular } from "@fluentui/react-icons";
import { useMemo } from "react";
import type { SearchAttributes } from "../../../../core/search/search-request.ts";
import type { ConditionView } from "../../../../core/search/search-views.ts";
import { useSession } from "../../app/session.ts";
import { useCounts } from "../../list/use-counts.ts";
import { attributeInWords } from "../../search/attribute-words.ts";
import { isAttribute } from "../../search/attributes.ts";
import { MessagePage } from "../../ui/message-page.tsx";
import type { SearchForm } from "./use-search-form.ts";

const MOST_SUGGESTED = 3;

interface NoResultProps {
  readonly form: SearchForm;
  readonly conditions: readonly ConditionView[];
}

/** Which filter to drop, and how many tickets that would give. */
export function NoResult({ form, conditions }: NoResultProps) {
  const session = useSession();
  const { t } = session;
  const fault = conditions.find((condition) => condition.fault);
  const names = useMemo(() => Object.keys(form.run).filter(isAttribute), [form.run]);
  const without = useMemo(
    () => (names.length > 1 ? names.slice(0, 20).map((name) => omit(form.run, name)) : []),
    [form.run, names],
  );
  const counts = useCounts(without);
  const helpful = names
    .map((name, index) => ({ name, count: counts?.[index] ?? 0, attributes: without[index] ?? {} }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_SUGGESTED);
  const said = (name: string) => attributeInWords(name, form.run[name], session, form.desk);
  return (
    <MessagePage
      testId="no-results"
      icon={<DocumentSearch32Regular aria-hidden />}
      title={fault ? fault.text : t("search.nothing")}
      actions={helpful.map(({ name, attributes }) => (
        <Button key={name} size="small" onClick={() => form.submit(attributes)}>
          {t("search.drop", { name: t(`attribute.${name}`) })}
        </Button>
      ))}
    >
      {helpful.length > 0
        ? helpful.map(({ name, count }) => t("search.without", { filter: said(name), count })).join(" ")
        : t("search.nothingText")}
    </MessagePage>
  );
}

function omit(attributes: SearchAttributes, name: string): SearchAttributes {
  return Object.fromEntries(Object.entries(attributes).filter(([one]) => one !== name));
}
