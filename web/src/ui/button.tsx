import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { cx } from './cx';

type Look = {
  variant?: 'primary' | 'secondary' | 'ghost' | 'danger';
  small?: boolean | undefined;
  pending?: boolean | undefined;
};

export const buttonClass = ({ variant = 'secondary', small = false }: Look): string =>
  cx(styles['button'], styles[`button--${variant}`], small && styles['button--small']);

export const Button = ({
  variant,
  small,
  pending,
  className,
  disabled,
  children,
  ...rest
}: ComponentProps<'button'> & Look) => (
  <button
    type="button"
    {...rest}
    disabled={disabled === true || pending === true}
    aria-busy={pending}
    className={cx(buttonClass({ ...(variant ? { variant } : {}), small }), className)}
  >
    {children}
  </button>
);

export const IconButton = ({ label, className, ...rest }: ComponentProps<'button'> & { label: string }) => (
  <button
    type="button"
    aria-label={label}
    data-tip={label}
    {...rest}
    className={cx(styles['icon-button'], className)}
  />
);
