import type { Metadata } from 'next';
import { Logo } from '@/ui/logo';
import { LoginForm } from './login-form';
import styles from './login.module.css';

export const metadata: Metadata = { title: 'Sign in' };

/** Only paths of this app: anything else would make the sign-in a redirector. */
const safePath = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : '/';

const LoginPage = async ({ searchParams }: { searchParams: Promise<{ next?: string }> }) => {
  const { next } = await searchParams;
  const demo = process.env['DEMO'] === '1' || process.env['NODE_ENV'] !== 'production';
  return (
    <main className={styles['login']}>
      <div className={styles['login__box']}>
        <p className={styles['login__brand']}>
          <Logo /> Ratchet
        </p>
        <h1>Sign in</h1>
        <LoginForm
          next={safePath(next)}
          demoPassword={demo ? (process.env['DEMO_PASSWORD'] ?? 'ratchet-demo') : null}
        />
      </div>
    </main>
  );
};

export default LoginPage;
