import {
  Menu,
  type MenuButtonProps,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
} from "@fluentui/react-components";
import { ArrowReply16Regular } from "@fluentui/react-icons";
import { useSession } from "../../../app/session.ts";
import { useTemplates } from "../composer/use-templates.ts";
import type { TicketPage } from "../ticket-page.ts";

/** Risposta, and beside it the queue's templates to begin with. */
export default function ReplyButton({ page }: { readonly page: TicketPage }) {
  const { t } = useSession();
  const templates = useTemplates(page.ticket.number, "answer");
  const reply = () => page.open("reply");
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            appearance="primary"
            size="small"
            icon={<ArrowReply16Regular />}
            primaryActionButton={{ onClick: reply, title: `${t("tab.action.reply")} (R)` }}
            menuButton={{
              ...trigger,
              "aria-label": t("tab.action.templates"),
              title: t("tab.action.templates"),
              disabled: templates.length === 0,
            }}
          >
            {t("tab.action.reply")}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {templates.map(({ key, name }) => (
            <MenuItem key={key} onClick={() => page.open("reply", { template: key })}>
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
