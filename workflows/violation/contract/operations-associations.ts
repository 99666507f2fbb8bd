import { z } from 'zod';
import { defineOperation, idParams, localDate, page, pageQuery, uuid } from '../../platform/contract-kit';
import { association, createAssociationBody, createLotBody, governingRule, lot } from './association-schemas';
import { ruleCode } from './vocabulary';

const tag = 'Associations';
const read = { tag, method: 'get', idempotency: 'none', permission: 'association.view', errors: [] } as const;
const write = { tag, method: 'post', idempotency: 'key', permission: 'association.manage' } as const;
const rules = { ...read, tag: 'Governing rules', permission: 'governing-rule.view' } as const;
const onDate = { associationId: uuid.optional(), asOf: localDate.optional() };

export const associationOperations = {
  listAssociations: defineOperation({
    ...read,
    path: '/associations',
    summary: 'Associations the caller belongs to or manages',
    query: z.strictObject(pageQuery),
    responses: { 200: page(association) },
  }),
  createAssociation: defineOperation({
    ...write,
    path: '/associations',
    summary: 'Set up an association under a legal profile',
    body: createAssociationBody,
    responses: { 201: association },
    errors: ['VALIDATION_001'],
  }),
  getAssociation: defineOperation({
    ...read,
    path: '/associations/:id',
    summary: 'One association with its legal profile',
    params: idParams,
    responses: { 200: association },
  }),
  listLots: defineOperation({
    ...read,
    path: '/associations/:id/lots',
    summary: 'Lots the caller may see, in number order',
    params: idParams,
    query: z.strictObject(pageQuery),
    responses: { 200: page(lot) },
  }),
  createLot: defineOperation({
    ...write,
    path: '/associations/:id/lots',
    summary: 'Add a lot with its present owner',
    params: idParams,
    body: createLotBody,
    responses: { 201: lot },
    errors: ['VALIDATION_001'],
  }),
  getLot: defineOperation({
    ...read,
    path: '/lots/:id',
    summary: 'One lot with its present owner',
    params: idParams,
    responses: { 200: lot },
  }),
  listRules: defineOperation({
    ...rules,
    path: '/rules',
    summary: 'Rules in force with their text and ladder',
    query: z.strictObject({ ...pageQuery, ...onDate }),
    responses: { 200: page(governingRule) },
  }),
  getRule: defineOperation({
    ...rules,
    path: '/rules/:code',
    summary: 'One rule as in force on a date',
    params: z.object({ code: ruleCode }),
    query: z.strictObject(onDate),
    responses: { 200: governingRule },
  }),
} as const;
