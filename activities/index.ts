import { dealActivities } from './deal/index';
import type { ActivitiesRoom } from './platform/room';

/** Every room of this floor, in menu order. A new room adds one line here. */
export const rooms: readonly ActivitiesRoom[] = [dealActivities];
