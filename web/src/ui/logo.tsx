/** A wheel that turns one way: the pawl keeps every step that was made. */
export const Logo = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    aria-hidden
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinejoin="round"
    strokeLinecap="round"
  >
    <path d="M10 3.2 14.8 3.6 14.4 6.2 17.3 10 13.9 12.9 14.3 16 10 16.8 7.4 14.4 3.6 14.2 4.4 10 2.9 6.4 6.9 6.2Z" />
    <circle cx="10" cy="10" r="1.9" />
  </svg>
);
