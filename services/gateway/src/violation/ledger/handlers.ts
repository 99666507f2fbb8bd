import type { ledgerOperations } from '@ratchet/workflows/violation/contract/ledger';
import type { Handler } from '../../platform/room';

type Operations = typeof ledgerOperations;
/** Every operation of the ledger with its validated request. */
export type LedgerHandlers = { readonly [K in keyof Operations]: Handler<Operations[K]> };
