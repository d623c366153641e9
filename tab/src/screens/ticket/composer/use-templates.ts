import { useEffect, useState } from "react";
import type { TemplateOfferView } from "../../../../../core/desk/desk-views.ts";
import type { TemplateKind } from "../../../../../core/desk/template.ts";
import { useSession } from "../../../app/session.ts";

/** The templates of a kind offered in the ticket's queue. */
export function useTemplates(number: string, kind: TemplateKind): readonly TemplateOfferView[] {
  const { api } = useSession();
  const [templates, setTemplates] = useState<readonly TemplateOfferView[]>([]);
  useEffect(() => {
    let isCurrent = true;
    api.templates(number, kind).then(
      (found) => {
        if (isCurrent) setTemplates(found);
      },
      () => {
        /* Without templates one writes by hand; why is said elsewhere. */
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [api, number, kind]);
  return templates;
}
