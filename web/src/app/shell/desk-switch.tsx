import { DownOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { useDepartmentName, useParkName } from '../../api/places.js';
import type { HeldRole, User } from '../../api/session.js';
import { useLanguage } from '../../language/language.js';
import { listed, useMessages } from '../../language/messages.js';
import { desksOf, type BareDesk, type Desk } from '../desks.js';
import { DESKS } from '../desks.messages.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** For who holds several roles: which desk to sit at. */
export function DeskSwitch({ user, desk }: { readonly user: User; readonly desk: Desk | BareDesk }) {
  const say = useMessages(SHELL);
  const { desks } = useMessages(DESKS);
  const navigate = useNavigate();
  const placesOf = usePlacesOf();
  const own = desksOf(user);
  if (own.length < 2 || desk.role === null) return null;
  const items = own.map(({ role }) => ({
    key: role,
    label: (
      <>
        {desks[role]}
        <div className={styles.place}>{placesOf(user.roles.filter((held) => held.role === role))}</div>
      </>
    ),
  }));
  const go = (role: string) => void navigate({ to: own.find((each) => each.role === role)!.home });
  return (
    <Dropdown trigger={['click']} menu={{ items, selectedKeys: [desk.role], onClick: ({ key }) => go(key) }}>
      <button type="button" className={styles.tool} aria-label={say.deskNow(desks[desk.role])}>
        {desks[desk.role]}
        <DownOutlined aria-hidden />
      </button>
    </Dropdown>
  );
}

/** 住建局 · 高新区、自然资源局 · 全市 */
export function usePlacesOf(): (held: readonly HeldRole[]) => string {
  const { everywhere } = useMessages(DESKS);
  const departmentName = useDepartmentName();
  const parkName = useParkName();
  const language = useLanguage();
  return (held) => {
    const places = held.map(({ department, park }) => [department && departmentName(department), park ? parkName(park) : everywhere].filter(Boolean).join(' · '));
    return listed(places, language);
  };
}
