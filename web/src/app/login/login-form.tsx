'use client';

import { useId, useState, type SubmitEvent } from 'react';
import { api, read } from '@/api/client';
import { asRequestError } from '@/api/error';
import { Button } from '@/ui/button';
import { control, describedBy, Field } from '@/ui/field';
import styles from './login.module.css';

const DEMO_USERS = [
  ['coordinator', 'Transaction coordinator'],
  ['agent', 'Agent'],
  ['buyer', 'Buyer'],
  ['lender', 'Lender'],
  ['attorney', 'Attorney'],
  ['viewer', 'Viewer'],
  ['admin', 'Administrator'],
] as const;

export const LoginForm = ({ next, demoPassword }: { next: string; demoPassword: string | null }) => {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<{ message: string; field: string | null } | null>(null);
  const emailId = useId();
  const passwordId = useId();

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setPending(true);
    setFailure(null);
    read(api.POST('/auth/login', { body: { email: email.trim(), password } }))
      .then(() => window.location.assign(next))
      .catch((error: unknown) => {
        const { message, status, field } = asRequestError(error);
        setFailure({
          message: status === 401 ? 'Email or password is not right. Check both and try again.' : message,
          field,
        });
        setPending(false);
      });
  };

  return (
    <>
      <form className={styles['login__form']} onSubmit={submit} noValidate>
        <Field label="Email" id={emailId} error={failure?.field === 'email' ? failure.message : undefined}>
          <input
            id={emailId}
            className={control}
            type="email"
            autoComplete="username"
            required
            value={email}
            aria-describedby={describedBy(emailId)}
            aria-invalid={failure?.field === 'email'}
            onChange={(change) => setEmail(change.target.value)}
          />
        </Field>
        <Field label="Password" id={passwordId} error={failure?.field === 'password' ? failure.message : undefined}>
          <input
            id={passwordId}
            className={control}
            type="password"
            autoComplete="current-password"
            required
            value={password}
            aria-describedby={describedBy(passwordId)}
            aria-invalid={failure?.field === 'password'}
            onChange={(change) => setPassword(change.target.value)}
          />
        </Field>
        {failure !== null && failure.field === null && (
          <p className={styles['login__error']} role="alert">
            {failure.message}
          </p>
        )}
        <Button type="submit" variant="primary" pending={pending}>
          {pending ? 'Signing in' : 'Sign in'}
        </Button>
      </form>
      {demoPassword !== null && (
        <section className={styles['login__demo']} aria-labelledby="demo-logins">
          <h2 id="demo-logins">Demo logins</h2>
          <p className={styles['login__hint']}>Each sees the same deals with other eyes. One click fills the form.</p>
          <ul className={styles['login__users']}>
            {DEMO_USERS.map(([name, role]) => (
              <li key={name}>
                <button
                  type="button"
                  className={styles['login__user']}
                  onClick={() => {
                    setEmail(`${name}@demo.test`);
                    setPassword(demoPassword);
                  }}
                >
                  <span>{role}</span>
                  <span className={styles['login__mail']}>{name}@demo.test</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
