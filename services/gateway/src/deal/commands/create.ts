import { createDeal } from '@ratchet/activities/deal/create-deal';
import type { DealDetails } from '@ratchet/activities/deal/unit-of-deal';
import type { CreateDealBody } from '@ratchet/workflows/deal/contract/commands';
import type { DealState } from '@ratchet/workflows/deal/model';
import { summaryOf } from '@ratchet/workflows/deal/views';
import { v7 as uuidv7 } from 'uuid';
import { ApiError } from '../../platform/api-error';
import type { GatewayDeps } from '../../platform/room';
import type { DealHandlers } from '../handlers';
import { dealBody } from '../present/deal';
import { viewerOf, type DealColumns } from '../read/deal-view';
import { run } from './run';

/** The amounts' columns share one currency. @throws ApiError VALIDATION_001 */
const detailsOf = ({
  purchasePrice,
  earnestMoney,
  loanAmount,
  commissionBps,
  metadata,
}: CreateDealBody): DealDetails => {
  const given = Object.entries({ purchasePrice, earnestMoney, loanAmount }).filter(([, money]) => money !== undefined);
  const currency = given[0]?.[1]?.currency;
  const other = given.find(([, money]) => money?.currency !== currency);
  if (other)
    throw new ApiError('VALIDATION_001', {
      field: `${other[0]}.currency`,
      constraint: `must be ${currency} like the other amounts`,
    });
  return {
    ...(metadata === undefined ? {} : { metadata }),
    ...(purchasePrice === undefined ? {} : { purchasePriceMinor: purchasePrice.amountMinor }),
    ...(earnestMoney === undefined ? {} : { earnestMoneyMinor: earnestMoney.amountMinor }),
    ...(loanAmount === undefined ? {} : { loanAmountMinor: loanAmount.amountMinor }),
    ...(currency === undefined ? {} : { currency }),
    ...(commissionBps === undefined ? {} : { commissionBps }),
  };
};

const columnsOf = (
  details: DealDetails,
  state: DealState,
  templateName: string,
  at: Date,
  lastSeq: number,
): DealColumns => {
  const { progressPercent, openTasks, overdueTasks } = summaryOf(state);
  return {
    metadata: details.metadata ?? {},
    purchasePriceMinor: details.purchasePriceMinor ?? null,
    earnestMoneyMinor: details.earnestMoneyMinor ?? null,
    loanAmountMinor: details.loanAmountMinor ?? null,
    currency: details.currency ?? null,
    commissionBps: details.commissionBps ?? null,
    templateName,
    updatedAt: at.toISOString(),
    lastSeq,
    progressPercent,
    openTasks,
    overdueTasks,
  };
};

export const createCommand = (deps: GatewayDeps): Pick<DealHandlers, 'createDeal'> => ({
  createDeal: async (request) => {
    const { body, caller } = request;
    const dealId = uuidv7();
    const details = detailsOf(body);
    return run(deps, request, { dealId, create: true }, async (unit) => {
      const { state, events, names, template } = await createDeal(unit, {
        dealId,
        creator: caller,
        templateKey: body.templateKey,
        propertyAddress: addressOf(body.propertyAddress),
        timeZone: body.timeZone,
        dealType: body.dealType,
        representingSide: body.representingSide,
        title: body.title,
        coordinatorUserId: body.coordinatorUserId,
        keyDates: body.keyDates ?? {},
        participants: body.participants ?? [],
        details,
      });
      // everything the answer shows is known already; reading it back would hold the transaction open
      const columns = columnsOf(details, state, template.name, unit.at, events.at(-1)?.sequence ?? 0);
      return { status: 201, body: dealBody({ state, columns, names, viewer: viewerOf(caller, state) }) };
    });
  },
});

const addressOf = ({ line2, ...address }: CreateDealBody['propertyAddress']) => ({
  ...address,
  ...(line2 === undefined ? {} : { line2 }),
});
