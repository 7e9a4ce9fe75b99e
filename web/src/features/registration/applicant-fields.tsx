import { Input } from 'antd';
import { useMessages } from '../../language/messages.js';
import { RequiredItem } from './required-item.js';
import { REGISTRATION } from './registration.messages.js';
import styles from './registration.module.css';

export function ApplicantFields() {
  const say = useMessages(REGISTRATION);
  return (
    <fieldset className={styles.fields}>
      <legend>{say.applicant}</legend>
      <RequiredItem name={['applicant', 'name']} label={say.applicantName} wide>
        <Input maxLength={200} autoComplete="off" />
      </RequiredItem>
      <RequiredItem name={['applicant', 'creditCode']} label={say.creditCode} extra={say.creditCodeHint} wide>
        <Input maxLength={40} className="figures" autoComplete="off" spellCheck={false} />
      </RequiredItem>
      <RequiredItem name={['applicant', 'contact']} label={say.contact}>
        <Input maxLength={100} autoComplete="off" />
      </RequiredItem>
      <RequiredItem name={['applicant', 'phone']} label={say.phone}>
        <Input type="tel" maxLength={30} autoComplete="off" />
      </RequiredItem>
    </fieldset>
  );
}
