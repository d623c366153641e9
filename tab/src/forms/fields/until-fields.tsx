import { useSession } from "../../app/session.ts";
import { TextField } from "./text-field.tsx";

interface UntilFieldsProps {
  readonly date: string;
  readonly time: string;
  readonly onChange: (name: "date" | "time", value: string) => void;
  readonly error: string | undefined;
}

/** "In attesa fino a": a day and an hour on the desk's clock. */
export function UntilFields({ date, time, onChange, error }: UntilFieldsProps) {
  const { t } = useSession();
  return (
    <>
      <TextField
        name="until"
        label={t("tab.field.pendingUntil")}
        required
        input={{ type: "date" }}
        value={date}
        onChange={(value) => onChange("date", value)}
        error={error}
      />
      <TextField
        name="time"
        label={t("tab.field.time")}
        required
        input={{ type: "time" }}
        value={time}
        onChange={(value) => onChange("time", value)}
      />
    </>
  );
}
