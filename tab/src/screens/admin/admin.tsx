import type { AdminSection } from "../../routes/route.ts";
import css from "../../ui/pages.module.css";
import { SectionMenu } from "../preferences/section-menu.tsx";
import { DeadLetters } from "./dead-letters.tsx";
import { DeskPage } from "./desk-page.tsx";
import { Mailboxes } from "./mailboxes.tsx";

/** For those who run the desk: how it is set up, how its mail goes, what could not be delivered. */
export default function Admin({ section }: { readonly section: AdminSection }) {
  return (
    <div className={css.sections}>
      <SectionMenu admin={section} />
      <div className={css.main}>
        {section === "sportello" ? <DeskPage /> : section === "caselle" ? <Mailboxes /> : <DeadLetters />}
      </div>
    </div>
  );
}
