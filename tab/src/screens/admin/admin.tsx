import type { AdminSection } from "../../routes/route.ts";
import css from "../../ui/pages.module.css";
import { SectionMenu } from "../preferences/section-menu.tsx";
import { Accesses } from "./accesses.tsx";
import { Channels } from "./channels.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import { Deliveries } from "./deliveries.tsx";
import { DeskPage } from "./desk-page.tsx";
import { Mailboxes } from "./mailboxes.tsx";

const SECTIONS: Readonly<Record<AdminSection, () => React.ReactNode>> = {
  sportello: DeskPage,
  caselle: Mailboxes,
  canali: Channels,
  consegne: DeadLetters,
  avvisi: Deliveries,
  accessi: Accesses,
};

/** For those who run the desk: how it is set up, how its mail goes, what could not be delivered, who read and did what. */
export default function Admin({ section }: { readonly section: AdminSection }) {
  const Section = SECTIONS[section];
  return (
    <div className={css.sections}>
      <SectionMenu admin={section} />
      <div className={css.main}>
        <Section />
      </div>
    </div>
  );
}
