import { Button, Input } from "@fluentui/react-components";
import { Copy16Regular, Delete16Regular, Rename16Regular, Save16Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import { LAST_SEARCH } from "../../../../core/search/saved-searches.ts";
import { failureWords } from "../../actions/use-act.ts";
import { newKey } from "../../api/desk-api.ts";
import { useSession } from "../../app/session.ts";
import { useKeys } from "../../keys/use-keys.ts";
import { hrefOf } from "../../routes/route.ts";
import { navigate } from "../../routes/router.ts";
import { asked } from "../../search/read-query.ts";
import { control } from "../../ui/control.ts";
import { copyText } from "../../ui/copy-text.ts";
import { showToast } from "../../ui/toasts.ts";
import css from "./search.module.css";
import type { SearchForm } from "./use-search-form.ts";

const pathOf = (name: string) => `/saved-searches/${encodeURIComponent(name)}`;

/** Modelli: one's own searches by name; the last one is always there. */
export function Templates({ form }: { readonly form: SearchForm }) {
  const { t } = useSession();
  const [naming, setNaming] = useState<"new" | "rename" | null>(null);
  const { template } = form;
  const items = form.saved.value?.items ?? [];
  const actions = useTemplateActions(form, () => setNaming(null));
  const isOwn = template !== null && template.name !== LAST_SEARCH;
  const save = () => (isOwn ? void actions.save(template.name) : setNaming("new"));
  useKeys([{ keys: ["Ctrl+s"], inFields: true, shown: "Ctrl S", label: "search.key.save", run: save }]);
  return (
    <fieldset className={css.group}>
      <legend>{t("search.templates")}</legend>
      <select
        className={control(css.select)}
        value={template?.name ?? ""}
        aria-label={t("search.template")}
        onChange={(event) =>
          navigate({ screen: "search", query: event.target.value ? { saved: event.target.value } : {} })
        }
      >
        <option value="">{t("search.noTemplate")}</option>
        {items.map(({ name }) => (
          <option key={name} value={name}>
            {name === LAST_SEARCH ? t("search.last") : name}
          </option>
        ))}
      </select>
      {naming ? (
        <NameField
          start={naming === "rename" ? (template?.name ?? "") : ""}
          onCancel={() => setNaming(null)}
          onName={(name) =>
            void (naming === "rename" && template ? actions.rename(template.name, name) : actions.save(name))
          }
        />
      ) : (
        <div className={css.quick}>
          <Button type="button" size="small" appearance="transparent" icon={<Save16Regular />} onClick={save}>
            {t(isOwn ? "search.saveTemplate" : "search.newTemplate")}
          </Button>
          {isOwn ? (
            <>
              <IconButton
                label={t("search.rename")}
                icon={<Rename16Regular />}
                run={() => setNaming("rename")}
              />
              <IconButton
                label={t("search.delete")}
                icon={<Delete16Regular />}
                run={() => void actions.remove(template.name)}
              />
            </>
          ) : null}
          <IconButton
            label={t("search.copyLink")}
            icon={<Copy16Regular />}
            run={() => void actions.copyLink()}
          />
        </div>
      )}
    </fieldset>
  );
}

function IconButton({ label, icon, run }: { label: string; icon: React.ReactElement; run: () => void }) {
  return (
    <Button
      type="button"
      size="small"
      appearance="transparent"
      icon={icon}
      aria-label={label}
      title={label}
      onClick={run}
    />
  );
}

/** Saving, renaming and forgetting; a link to what is asked can be given to a colleague. */
function useTemplateActions(form: SearchForm, done: () => void) {
  const session = useSession();
  const { t, api } = session;
  const attempt = async (change: () => Promise<void>) => {
    try {
      await change();
      form.saved.reload();
      done();
    } catch (error) {
      showToast({ tone: "error", text: failureWords(session, error) });
    }
  };
  const put = (name: string) =>
    api.client.send(pathOf(name), { attributes: asked(form.edited) }, { key: newKey(), method: "PUT" });
  const drop = (name: string) => api.client.send(pathOf(name), null, { key: newKey(), method: "DELETE" });
  const open = (name: string) => navigate({ screen: "search", query: { saved: name } }, "replace");
  return {
    save: (name: string) =>
      attempt(async () => {
        await put(name);
        showToast({ tone: "success", text: t("search.saved", { name }) });
        open(name);
      }),
    rename: (before: string, name: string) =>
      attempt(async () => {
        await put(name);
        if (name !== before) await drop(before);
        open(name);
      }),
    remove: (name: string) =>
      attempt(async () => {
        await drop(name);
        showToast({ tone: "success", text: t("search.deleted", { name }) });
        navigate({ screen: "search", query: { attributes: asked(form.run) } }, "replace");
      }),
    async copyLink() {
      const link = location.origin + hrefOf({ screen: "search", query: { attributes: asked(form.edited) } });
      if (await copyText(link)) showToast({ tone: "success", text: t("search.linkCopied") });
      else showToast({ tone: "error", text: t("tab.ticket.notCopied") });
    },
  };
}

interface NameFieldProps {
  readonly start: string;
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

function NameField({ start, onName, onCancel }: NameFieldProps) {
  const { t } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const confirm = () => {
    const name = input.current?.value.trim() ?? "";
    if (name !== "") onName(name);
  };
  return (
    <div className={css.naming}>
      <Input
        input={{ ref: input, autoFocus: true }}
        size="small"
        className={css.input}
        defaultValue={start}
        maxLength={100}
        aria-label={t("search.templateName")}
        placeholder={t("search.templateName")}
        onKeyDown={(event) => {
          if (event.key === "Enter") {
            event.preventDefault();
            confirm();
          }
          if (event.key === "Escape") onCancel();
        }}
      />
      <Button type="button" size="small" onClick={confirm}>
        {t("tab.form.confirm")}
      </Button>
    </div>
  );
}
