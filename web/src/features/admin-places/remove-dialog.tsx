import { Button, Modal } from 'antd';
import { ProblemError } from '../../api/problem.js';
import { useTitle } from '../../language/language.js';
import { useMessages } from '../../language/messages.js';
import { Problem } from '../../ui/problem.js';
import type { Place, PlaceKind } from './place.js';
import { PLACES } from './places.messages.js';
import styles from './places.module.css';
import { usePlaceWork } from './use-place-work.js';
import { UsedBy, type UseCounts } from './used-by.js';

interface RemoveDialogProps {
  readonly kind: PlaceKind;
  readonly place: Place;
  readonly onClose: () => void;
}

/** Asks once more; what is used stays, and then it is said by what. */
export function RemoveDialog({ kind, place, onClose }: RemoveDialogProps) {
  const say = useMessages(PLACES);
  const titled = useTitle();
  const { removal } = usePlaceWork(kind);
  const name = titled(place.title);
  const usedBy = usesIn(removal.error);
  return (
    <Modal title={usedBy ? say.used(name) : say.confirm(name)} open onCancel={onClose} footer={null} width={480}>
      {usedBy ? <UsedBy kind={kind} place={place} counts={usedBy} /> : <p>{say.removing}</p>}
      {removal.error && !usedBy && <Problem error={removal.error} />}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{usedBy ? say.close : say.cancel}</Button>
        {!usedBy && <Button danger type="primary" loading={removal.isPending} onClick={() => void removal.mutateAsync(place.key).then(onClose, () => undefined)}>{say.remove}</Button>}
      </div>
    </Modal>
  );
}

function usesIn(error: unknown): UseCounts | null {
  return error instanceof ProblemError && error.problem.usedBy ? (error.problem.usedBy as UseCounts) : null;
}
