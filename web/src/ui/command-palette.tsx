export const CommandPalette = () => null;
