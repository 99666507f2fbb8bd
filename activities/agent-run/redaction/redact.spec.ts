import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { redact } from './redact';
import { createRedactor } from './redactor';

const SECRETS: Record<string, string> = {
  key: 'sk-lindenPark4Q7bT2xW9mZc1RkD8sVfYh3N',
  jwt: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  private_key: '-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEAx\nabc\n-----END RSA PRIVATE KEY-----',
  card: '4111 1111 1111 1111',
  password: 'password = hunter2-and-more',
  header: 'Authorization: Bearer abc.def.ghi',
  url_credential: 'postgres://owner:s3cretValue@db.example/main',
};

describe('redaction', () => {
  it.each(Object.entries(SECRETS))('takes out a %s and says so', (kind, secret) => {
    const { text, counts } = redact(`before ${secret} \nafter`);
    expect(text).toContain(`[redacted:${kind}]`);
    expect(counts).toEqual({ [kind]: 1 });
    expect(redact(text).text).toBe(text);
  });

  it('leaves figures, dates and other long numbers alone', () => {
    const text = 'In 2025 the balance was 8,544,400 dollars; order 4111111111111112, 1274700, § 41-14.';
    expect(redact(text)).toEqual({ text, counts: {} });
  });

  it('finds a secret however a stream cuts it', () => {
    const filler = 'The board met in May and looked at the roof again. ';
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(SECRETS)),
        fc.integer({ min: 0, max: 30 }),
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 5, maxLength: 200 }),
        (secret, before, lengths) => {
          const whole = `${filler.repeat(before)}${secret} \n${filler.repeat(12)}`;
          const redactor = createRedactor();
          let shown = '';
          let at = 0;
          for (const length of lengths) {
            shown += redactor.push(whole.slice(at, at + length));
            at += length;
          }
          shown += redactor.push(whole.slice(at)) + redactor.end();
          expect(shown).toBe(redact(whole).text);
          expect(redactor.counts()).toEqual(redact(whole).counts);
        },
      ),
      { numRuns: 300 },
    );
  });
});
