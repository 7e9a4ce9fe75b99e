import { UserOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { App, Dropdown } from 'antd';
import { sessionQuery, signOut, type User } from '../../api/session.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import { DESKS } from '../desks.messages.js';
import { usePlacesOf } from './desk-switch.js';
import { SHELL } from './shell.messages.js';
import styles from './shell.module.css';

/** Who is signed in, as what, and the way out. */
export function PersonMenu({ user }: { readonly user: User }) {
  const say = useMessages(SHELL);
  const { roles } = useMessages(DESKS);
  const placesOf = usePlacesOf();
  const leave = useSignOut();
  const held = user.roles.map((grant, at) => ({
    key: `role-${at}`,
    disabled: true,
    label: `${roles[grant.role]} · ${placesOf([grant])}`,
  }));
  const items = [
    { type: 'group' as const, key: 'who', label: `${user.name} (${user.username})`, children: held },
    { type: 'divider' as const, key: 'line' },
    { key: 'preferences', label: <Link to="/notices/preferences">{say.preferences}</Link> },
    { key: 'password', label: <Link to="/password">{say.password}</Link> },
    { key: 'docs', label: <a href="/api/docs">{say.apiDocs}</a> },
    { key: 'sign-out', label: say.signOut, onClick: () => void leave() },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items }} placement="bottomRight">
      <button type="button" className={styles.tool} aria-label={say.person(user.name)}>
        <UserOutlined aria-hidden />
        <span className={styles.name}>{user.name}</span>
      </button>
    </Dropdown>
  );
}

function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { modal } = App.useApp();
  return async () => {
    try {
      await signOut();
    } catch (fault) {
      modal.error({ icon: null, content: <Problem error={fault} /> });
      return;
    }
    await navigate({ to: '/sign-in' });
    client.clear();
    client.setQueryData(sessionQuery.queryKey, null);
  };
}
