import {
  AlertUrgent16Regular,
  Attach12Regular,
  ClipboardTask16Regular,
  Edit16Filled,
  Eye16Regular,
  Star12Filled,
} from "@fluentui/react-icons";
import { type ReactNode, useSyncExternalStore } from "react";
import { useSession } from "../app/session.ts";
import css from "./flags.module.css";
import type { RowModel } from "./row-model.ts";

/** Small pictures in a fixed order: who is there, what the check found, what is important, that there are files. */
export function Flags({ row: { number, flags, intake } }: { readonly row: RowModel }) {
  const { t } = useSession();
  const { findings, important, files } = flags;
  const again = intake?.solicitations.count ?? 0;
  return (
    <span className={css.flags}>
      <Others number={number} />
      {findings > 0 ? (
        <Flag label={t("lists.flag.findings", { count: findings })} tone="warning">
          <ClipboardTask16Regular />
          {findings}
        </Flag>
      ) : null}
      {again > 0 ? (
        <Flag
          label={t(again === 1 ? "hints.flag.againOne" : "hints.flag.again", { count: again })}
          tone="warning"
        >
          <AlertUrgent16Regular />
          {again}
        </Flag>
      ) : null}
      {important > 0 ? (
        <Flag label={t("lists.flag.important", { count: important })} tone="star">
          <Star12Filled />
        </Flag>
      ) : null}
      {files > 0 ? (
        <Flag label={t("lists.flag.files", { count: files })}>
          <Attach12Regular />
        </Flag>
      ) : null}
    </span>
  );
}

/** Who answers goes before who reads (spec X5). */
function Others({ number }: { readonly number: string }) {
  const { t, presences } = useSession();
  const others = useSyncExternalStore(presences.watch, () => presences.at(number));
  const first = others.find(({ doing }) => doing === "replying") ?? others[0];
  if (!first) return null;
  const said = others.map(({ doing, by }) => t(`lists.flag.${doing}`, { name: by.name }));
  return (
    <Flag label={said.join(", ")} tone="present">
      {first.doing === "replying" ? <Edit16Filled /> : <Eye16Regular />}
    </Flag>
  );
}

interface FlagProps {
  readonly label: string;
  readonly tone?: "warning" | "star" | "present";
  readonly children: ReactNode;
}

const Flag = ({ label, tone, children }: FlagProps) => (
  <span role="img" aria-label={label} title={label} className={tone ? css[tone] : undefined}>
    {children}
  </span>
);
