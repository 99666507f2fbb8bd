import type { GatewayDeps } from '../../platform/room';
import { accountHandlers } from './accounts';
import { chartHandlers } from './chart';
import { entryHandlers } from './entries';
import type { LedgerHandlers } from './handlers';
import { paymentHandlers } from './payments';
import { reportHandlers } from './reports';

export const ledgerHandlers = (deps: GatewayDeps): LedgerHandlers => ({
  ...accountHandlers(deps),
  ...chartHandlers(deps),
  ...entryHandlers(deps),
  ...paymentHandlers(deps),
  ...reportHandlers(deps),
});
