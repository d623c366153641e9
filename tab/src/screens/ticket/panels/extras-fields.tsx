import { useSession } from "../../../app/session.ts";
import { TextField } from "../../../forms/fields/text-field.tsx";
import { FILE_LIMITS } from "../../../forms/file-limits.ts";
import { AttachButton, FileList } from "../../../forms/files-field.tsx";
import css from "./panels.module.css";
import type { Extras } from "./use-extras.ts";

interface ExtrasFieldsProps {
  readonly extras: Extras;
  /** The form is under a file that is being dragged. */
  readonly isOver: boolean;
}

/** Allegati and Tempo (unità di lavoro). */
export function ExtrasFields({ extras, isOver }: ExtrasFieldsProps) {
  const { t } = useSession();
  const { files, workUnits, setWorkUnits, body } = extras;
  return (
    <>
      <div className={`${css.files} ${isOver ? css.over : ""}`} data-testid="files">
        <div className={css.filesHead}>
          <AttachButton files={files} />
          <span className={css.quiet}>
            {isOver ? t("tab.files.dropHere") : t("tab.files.limits", FILE_LIMITS)}
          </span>
        </div>
        <FileList files={files} />
      </div>
      <TextField
        className={css.units}
        name="workUnits"
        label={t("tab.field.workUnits")}
        input={{ inputMode: "decimal" }}
        value={workUnits}
        onChange={setWorkUnits}
        error={body === null ? t("tab.field.workUnitsInvalid") : undefined}
      />
    </>
  );
}
