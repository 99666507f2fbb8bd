import { describe, expect, it } from '@jest/globals';
import { answerOf, fieldsOf } from './schema-fields';

const SCHEMA = {
  type: 'object',
  properties: {
    intro: { type: 'string', maxLength: 20 },
    period: { type: 'string', title: 'Years', enum: ['2019 to 2025', '2025 only'] },
    top: { type: 'integer', minimum: 1 },
    sure: { type: 'boolean' },
    note: { type: 'string', maxLength: 400 },
  },
  required: ['period'],
};

describe('a question as a form', () => {
  it('shows each field in its own way, required ones first', () => {
    expect(fieldsOf(SCHEMA)).toMatchObject([
      { name: 'period', label: 'Years', input: 'choice', required: true, options: ['2019 to 2025', '2025 only'] },
      { name: 'intro', input: 'text', long: false },
      { name: 'top', label: 'top', input: 'number', whole: true, min: 1, required: false },
      { name: 'sure', input: 'check' },
      { name: 'note', input: 'text', long: true },
    ]);
  });

  it('answers with what was entered, in the types of the schema, and leaves out what was left empty', () => {
    expect(answerOf(fieldsOf(SCHEMA), { period: '2025 only', top: '3', note: '' })).toEqual({
      period: '2025 only',
      top: 3,
      sure: false,
    });
  });

  it('answers a schema of one value with that value', () => {
    const fields = fieldsOf({ type: 'string', enum: ['yes', 'no'] });
    expect(answerOf(fields, { '': 'no' })).toBe('no');
  });
});
