import { useQuery } from '@tanstack/react-query';
import { App, Button, Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { applicantLinksQuery, useGiveApplicantLink, useRevokeApplicantLink, type ApplicantLink, type GivenApplicantLink } from '../../../api/applicant-links.js';
import { useToday } from '../../../api/today.js';
import { useMessages } from '../../../language/messages.js';
import { DayPicker } from '../../../ui/day-picker.js';
import { Day, Moment } from '../../../ui/day.js';
import { ErrorState, Problem } from '../../../ui/problem.js';
import { Empty, Loading } from '../../../ui/states.js';
import { copied } from './copied.js';
import { HEAD } from './head.messages.js';
import styles from './head.module.css';

/** Links by which the applicant sees the project without signing in. */
export function ApplicantLinksDialog({ projectId, onClose }: { readonly projectId: string; readonly onClose: () => void }) {
  const say = useMessages(HEAD);
  const { data, error, refetch } = useQuery(applicantLinksQuery(projectId));
  return (
    <Modal title={say.linksTitle} open onCancel={onClose} footer={null} width={640} destroyOnHidden>
      <p className={styles.explained}>{say.linksHint}</p>
      <GiveLink projectId={projectId} />
      {!data && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={2} />)}
      {data?.length === 0 && <Empty title={say.noLinks} />}
      <ul className={styles.links}>
        {data?.map((link) => <LinkLine key={link.id} projectId={projectId} link={link} />)}
      </ul>
    </Modal>
  );
}

function GiveLink({ projectId }: { readonly projectId: string }) {
  const say = useMessages(HEAD);
  const { today } = useToday();
  const id = useId();
  const [until, setUntil] = useState<string>();
  const { mutate, data, error, isPending } = useGiveApplicantLink(projectId);
  return (
    <div className={styles.give}>
      <label htmlFor={id}>{say.opensUntil}</label>
      <DayPicker id={id} min={today} value={until} onChange={setUntil} />
      <Button type="primary" loading={isPending} onClick={() => mutate(until ?? null)}>{say.giveLink}</Button>
      {error && <div className={styles.whole}><Problem error={error} /></div>}
      {data && <Given link={data} />}
    </div>
  );
}

/** The address is told this once. */
function Given({ link }: { readonly link: GivenApplicantLink }) {
  const say = useMessages(HEAD);
  const { message } = App.useApp();
  const copy = async () => {
    if (await copied(link.url)) void message.success(say.copied);
    else void message.warning(say.notCopied);
  };
  return (
    <div className={styles.given} role="status">
      <p>{say.given}</p>
      <div className={styles.address}>
        <Input readOnly aria-label={say.address} value={link.url} onFocus={({ target }) => target.select()} />
        <Button onClick={() => void copy()}>{say.copy}</Button>
      </div>
    </div>
  );
}

function LinkLine({ projectId, link }: { readonly projectId: string; readonly link: ApplicantLink }) {
  const say = useMessages(HEAD);
  const { mutate, isPending, error } = useRevokeApplicantLink(projectId);
  const [asking, setAsking] = useState(false);
  return (
    <li className={link.state === 'active' ? undefined : styles.soft}>
      <span>{say.linkStates[link.state]}</span>
      <span>
        {link.createdBy.name} <Moment instant={link.createdAt} />
        <br />
        {link.expiresOn === null ? say.untilRevoked : <>{say.until} <Day date={link.expiresOn} /></>} · {link.lastOpenedOn === null ? say.neverOpened : <>{say.lastOpened} <Day date={link.lastOpenedOn} form="short" /></>}
      </span>
      {link.state === 'active' && (
        <Button size="small" danger onClick={() => setAsking(!asking)} aria-expanded={asking}>{say.revoke}</Button>
      )}
      {link.state === 'active' && asking && (
        <div className={styles.question}>
          {say.revokeQuestion}
          <Button size="small" onClick={() => setAsking(false)}>{say.cancel}</Button>
          <Button size="small" type="primary" danger loading={isPending} onClick={() => mutate(link.id)}>{say.reallyRevoke}</Button>
        </div>
      )}
      {error && <div className={styles.whole}><Problem error={error} /></div>}
    </li>
  );
}
