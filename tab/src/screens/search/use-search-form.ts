import { useCallback, useEffect, useMemo, useState } from "react";
import type { DeskView } from "../../../../core/desk/desk-views.ts";
import type { SearchAttributes } from "../../../../core/search/search-request.ts";
import type { SavedSearchesView } from "../../../../core/search/search-views.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import type { FileKind } from "../../list/export-found.ts";
import type { SearchRoute } from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { ATTRIBUTES, type AttributeName, isAttribute } from "../../search/attributes.ts";
import { asked, attributesOfQuery } from "../../search/read-query.ts";

/** Shown from the start, as the incumbent. */
const ALWAYS: readonly AttributeName[] = ["number", "fullText"];
export type OutputKind = "normal" | FileKind;

/** What is being asked: the filters as they are edited, and those last run, which are the address. */
export function useSearchForm(query: SearchRoute) {
  const { me } = useSession();
  const desk = useRead<DeskView>("/desk").value;
  const saved = useRead<SavedSearchesView>("/saved-searches");
  const template = saved.value?.items.find(({ name }) => name === query.saved) ?? null;
  const run = useMemo(
    () => asked({ ...template?.attributes, ...attributesOfQuery(query, me) }),
    [template, query, me],
  );
  const [edited, setEdited] = useState<SearchAttributes>(run);
  const [inUse, setInUse] = useState<readonly AttributeName[]>([]);
  const [output, setOutput] = useState<OutputKind>("normal");
  useEffect(() => {
    setEdited(run);
    setInUse([...new Set([...ALWAYS, ...Object.keys(run).filter(isAttribute)])]);
  }, [run]);

  const set = useCallback((name: AttributeName, value: unknown) => {
    setEdited((before) => ({ ...before, [name]: value }));
  }, []);
  const add = useCallback((name: AttributeName) => {
    setInUse((before) => (before.includes(name) ? before : [...before, name]));
  }, []);
  const remove = useCallback((name: AttributeName) => {
    setInUse((before) => before.filter((one) => one !== name));
    setEdited(({ [name]: _gone, ...rest }) => rest);
  }, []);
  const submit = useCallback(
    (attributes: SearchAttributes = edited) => {
      const next = asked(attributes);
      navigate({ screen: "search", query: Object.keys(next).length > 0 ? { attributes: next } : {} });
    },
    [edited],
  );
  const clear = useCallback(() => {
    setEdited({});
    setInUse(ALWAYS);
    navigate({ screen: "search", query: {} });
  }, []);
  return {
    run,
    edited,
    inUse,
    output,
    setOutput,
    set,
    add,
    remove,
    submit,
    clear,
    desk,
    saved,
    template,
    isAsked: Object.keys(query).length > 0,
    asksTexts: Object.keys(run).some(
      (name) => isAttribute(name) && ATTRIBUTES[name] === "text" && name !== "number",
    ),
  };
}

export type SearchForm = ReturnType<typeof useSearchForm>;
