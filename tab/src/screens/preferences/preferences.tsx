import { Button } from "@fluentui/react-components";
import { type FormEvent, useEffect, useRef, useState } from "react";
import type { PreferencesView } from "../../../../core/people/preferences.ts";
import { newKey } from "../../api/desk-api.ts";
import { useRead } from "../../api/use-read.ts";
import { useSession } from "../../app/session.ts";
import { OutcomeNotice } from "../../forms/outcome-notice.tsx";
import { useSubmit } from "../../forms/use-submit.ts";
import { useKeys } from "../../keys/use-keys.ts";
import type { PreferencesSection } from "../../routes/route.ts";
import css from "../../ui/pages.module.css";
import { ReadStates } from "../../ui/read-states.tsx";
import { ScreenHead } from "../../ui/screen-head.tsx";
import { showToast } from "../../ui/toasts.ts";
import { Absences } from "./absences.tsx";
import { Look, Profile } from "./look.tsx";
import { MyQueues } from "./my-queues.tsx";
import { SectionMenu } from "./section-menu.tsx";
import type { SectionProps } from "./section-props.ts";
import { ToldBy } from "./told-by.tsx";

const FIELDS = ["myQueues", "toldBy", "absence.from", "absence.until", "absence.substitute"];

/** What an operator chooses for himself, a section at a time, confirmed together. */
export default function Preferences({ section }: { readonly section: PreferencesSection }) {
  const read = useRead<PreferencesView>("/preferences");
  return (
    <div className={css.sections}>
      <SectionMenu preferences={section} />
      {read.value ? (
        <Form section={section} before={read.value} onSaved={read.reload} />
      ) : (
        <ReadStates read={read} />
      )}
    </div>
  );
}

interface FormProps {
  readonly section: PreferencesSection;
  readonly before: PreferencesView;
  readonly onSaved: () => void;
}

function Form({ section, before, onSaved }: FormProps) {
  const { t, api, live, refreshMe } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const sending = useSubmit(form, FIELDS);
  const [chosen, setChosen] = useState(before);
  useEffect(() => setChosen(before), [before]);
  const isChanged = JSON.stringify(chosen) !== JSON.stringify(before);
  const save = async () => {
    const isSaved = await sending.submit(chosen, async (key) => {
      await api.client.send("/preferences", chosen, { key: key || newKey(), method: "PUT" });
      await refreshMe();
    });
    if (!isSaved) return;
    onSaved();
    live.refresh();
    showToast({ tone: "success", text: t("tab.said.saved") });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  useKeys([
    { keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "tab.form.confirm", run: () => void save() },
  ]);
  const Section = SECTIONS[section];
  const set = (changed: Partial<PreferencesView>) => setChosen((one) => ({ ...one, ...changed }));
  return (
    <form ref={form} className={css.main} onSubmit={submit} noValidate>
      <ScreenHead
        title={t(`preferences.section.${section}`)}
        hint={isChanged ? t("preferences.saveFirst") : section === "code" ? t("tab.preferences.hint") : ""}
      >
        <Button appearance="subtle" disabled={!isChanged} onClick={() => setChosen(before)}>
          {t("tab.preferences.reset")}
        </Button>
        <Button type="submit" appearance="primary" disabled={!isChanged || sending.isBusy}>
          {t("tab.form.confirm")}
        </Button>
      </ScreenHead>
      <OutcomeNotice general={sending.general ?? sending.errors.myQueues ?? null} changes={null} />
      <Section chosen={chosen} set={set} errors={sending.errors} />
    </form>
  );
}

const SECTIONS: Readonly<Record<PreferencesSection, (props: SectionProps) => React.ReactNode>> = {
  code: MyQueues,
  avvisi: ToldBy,
  assenze: Absences,
  aspetto: Look,
  profilo: Profile,
};
