'use client';

import type { RequestError } from '@/api/error';
import { Button } from '@/ui/button';
import { Dialog, DialogActions } from '@/ui/dialog';
import type { Bus } from './bus';

type Named = { readonly sequence?: unknown; readonly title?: unknown; readonly actor?: unknown };

/** Others changed what the undo would take back: keep it as it is, or take their changes back too. */
export const ConflictDialog = ({ conflict, bus }: { conflict: RequestError; bus: Bus }) => {
  const events = Array.isArray(conflict.details['events']) ? (conflict.details['events'] as Named[]) : [];
  const keep = () => bus.publish({ type: 'keep' });
  return (
    <Dialog title="Others changed the same since" description={conflict.message} onClose={keep}>
      {events.length > 0 && (
        <ul>
          {events.map(({ sequence, title, actor }) => (
            <li key={String(sequence)}>
              Version {String(sequence)}: {typeof title === 'string' ? title : 'a change'}
              {typeof actor === 'string' && ` by ${actor}`}
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button variant="ghost" onClick={keep}>
          Keep it as it is
        </Button>
        <Button variant="danger" onClick={() => bus.publish({ type: 'undo', scope: 'all' })}>
          Undo theirs too
        </Button>
      </DialogActions>
    </Dialog>
  );
};
