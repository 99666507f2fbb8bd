import { DEAL_ROLE_GRANTS } from '@ratchet/workflows/deal/names';
import type { BoardTask, Deal, User } from '@/api/types';

type Rights = { manage: boolean; complete: boolean };

const grantsOf = (deal: Deal, user: User): { grant: string; areas: readonly string[] }[] =>
  deal.participants
    .filter((person) => person.userId === user.id && person.status === 'ACTIVE')
    .map((person) => ({ grant: DEAL_ROLE_GRANTS[person.dealRole], areas: person.areas }));

/** Which buttons to offer. Only a hint: the server decides, and tells why not. */
export const taskRights = (deal: Deal, task: Pick<BoardTask, 'area' | 'assignee'>, user: User): Rights => {
  const grants = grantsOf(deal, user);
  const leads = user.role === 'ADMIN' || user.role === 'TRANSACTION_COORDINATOR';
  const manage = leads || grants.some(({ grant }) => grant === 'AGENT' || grant === 'TRANSACTION_COORDINATOR');
  const inArea = grants.some(
    ({ grant, areas }) => (grant === 'ATTORNEY' || grant === 'LENDER') && areas.includes(task.area),
  );
  return { manage, complete: manage || inArea || task.assignee?.userId === user.id };
};

export const canCreate = (user: User): boolean => ['ADMIN', 'TRANSACTION_COORDINATOR', 'AGENT'].includes(user.role);
