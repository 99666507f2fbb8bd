import { z } from 'zod';
import { defineOperation, localDate, page, pageQuery, uuid } from '../../platform/contract-kit';
import { dealSummary } from './deal-schemas';
import { dealStatus, key } from './vocabulary';

const facet = z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.number().int() }));

/** One value or several, as `?status=DRAFT&status=PENDING` or `?status=DRAFT,PENDING`. */
const several = <T extends z.ZodType<string>>(item: T) =>
  z.preprocess(
    (value) => (value === undefined ? undefined : [value].flat().flatMap((part) => String(part).split(','))),
    z.array(item).min(1).max(20).optional(),
  );

export const dealSorts = [
  'closingDate',
  '-closingDate',
  'nextDeadline',
  '-nextDeadline',
  'progress',
  '-progress',
  'updatedAt',
  '-updatedAt',
  'reference',
  '-reference',
] as const;

export const listDeals = defineOperation({
  tag: 'Deals',
  idempotency: 'none',
  permission: 'deal.view',
  method: 'get',
  path: '/deals',
  summary: 'Deals the caller may see, with filters, facet counts and keyset pages',
  query: z.strictObject({
    ...pageQuery,
    q: z.string().trim().max(200).optional(),
    status: several(dealStatus),
    coordinatorId: uuid.optional(),
    templateKey: key.optional(),
    /** State of the property, e.g. `NY`. */
    state: z.string().max(40).optional(),
    overdue: z.stringbool().optional(),
    held: z.stringbool().optional(),
    closingFrom: localDate.optional(),
    closingTo: localDate.optional(),
    facets: z.stringbool().default(false),
    sort: z.enum(dealSorts).default('nextDeadline'),
  }),
  responses: {
    200: page(dealSummary).extend({
      facets: z.object({ status: facet, overdue: facet, held: facet, coordinator: facet, state: facet }).optional(),
      total: z.number().int().optional(),
    }),
  },
  errors: [],
});
