import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { CLOSE_REASONS, MOVE_REASONS } from "../../../../core/ticket/commands.ts";
import type { ChoicesView } from "../../../../core/ticket/views/ticket-detail-view.ts";
import type { FieldErrors } from "../../api/problem.ts";
import { useSession } from "../../app/session.ts";
import { wrong } from "../../forms/fields/field-props.ts";
import { CLOSED_STATES, PENDING_STATES } from "../../screens/ticket/next-state.ts";
import css from "./bulk.module.css";
import type { BulkActionName } from "./bulk-actions.ts";
import { type BulkFieldValues, REQUIRED } from "./bulk-request.ts";

type FieldName = keyof BulkFieldValues;

interface BulkFieldsProps {
  readonly name: BulkActionName;
  readonly values: BulkFieldValues;
  readonly set: (field: FieldName, value: string) => void;
  readonly errors: FieldErrors;
  readonly choices: ChoicesView | null;
}

/** Which fields each action has, in the handbook's order. */
const FIELDS: Readonly<Record<BulkActionName, readonly FieldName[]>> = {
  assign: ["owner", "text"],
  move: ["queue", "reason", "text"],
  priority: ["priority"],
  pending: ["state", "date", "time", "text"],
  close: ["state", "why", "text"],
  note: ["subject", "text"],
  merge: ["number"],
  link: ["number", "kind"],
  release: [],
};

const LABELS = {
  owner: "tab.field.newOwner",
  queue: "tab.field.queue",
  reason: "tab.field.reason",
  priority: "tab.property.priority",
  date: "tab.field.pendingUntil",
  time: "tab.field.time",
  state: "tab.field.nextState",
  why: "tab.field.why",
  number: "bulk.number",
  kind: "bulk.kind",
  subject: "tab.field.subject",
  text: "tab.field.text",
} as const satisfies Readonly<Record<FieldName, string>>;

export function BulkFields({ name, values, set, errors, choices }: BulkFieldsProps) {
  const { t } = useSession();
  return (
    <div className={css.fields}>
      {FIELDS[name].map((field) => (
        <Field
          key={field}
          size="small"
          label={t(LABELS[field])}
          required={REQUIRED[name].includes(field)}
          className={field === "text" ? css.wide : undefined}
          {...wrong(errors[field])}
        >
          <Control
            name={name}
            field={field}
            value={values[field]}
            onChange={(value) => set(field, value)}
            choices={choices}
          />
        </Field>
      ))}
    </div>
  );
}

interface ControlProps {
  readonly name: BulkActionName;
  readonly field: FieldName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly choices: ChoicesView | null;
}

function Control({ name, field, value, onChange, choices, ...given }: ControlProps) {
  const options = useOptions(name, field, choices);
  if (options) {
    return (
      <Select
        {...given}
        name={field}
        size="small"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      >
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </Select>
    );
  }
  if (field === "text") {
    return (
      <Textarea
        {...given}
        name={field}
        rows={3}
        resize="vertical"
        value={value}
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  }
  return (
    <Input
      {...given}
      name={field}
      size="small"
      type={field === "date" || field === "time" ? field : "text"}
      inputMode={field === "number" ? "numeric" : undefined}
      value={value}
      onChange={(_event, data) => onChange(data.value)}
    />
  );
}

type Options = readonly (readonly [string, string])[];

/** What a field can be; null where one types. */
function useOptions(name: BulkActionName, field: FieldName, choices: ChoicesView | null): Options | null {
  const { t } = useSession();
  const choose = ["", t("tab.form.choose")] as const;
  switch (field) {
    case "owner":
      return [choose, ...(choices?.owners ?? []).map((one) => [one.address, one.name] as const)];
    case "queue":
      return [choose, ...(choices?.moveTargets ?? []).map((one) => [one.key, one.name] as const)];
    case "reason":
      return [choose, ...MOVE_REASONS.map((reason) => [reason, t(`move.reason.${reason}`)] as const)];
    case "why":
      return [choose, ...CLOSE_REASONS.map((why) => [why, t(`close.why.${why}`)] as const)];
    case "priority":
      return ([1, 2, 3, 4, 5] as const).map((one) => [String(one), t(`priority.${one}`)] as const);
    case "state":
      return (name === "close" ? CLOSED_STATES : PENDING_STATES).map(
        (state) => [state, t(`state.${state}`)] as const,
      );
    case "kind":
      return (["normal", "parent", "child"] as const).map(
        (kind) => [kind, t(`tab.side.link.${kind}`)] as const,
      );
    default:
      return null;
  }
}
