/** What a coloured word is. */
export const TOKEN_TYPES = ['class', 'variable', 'interface', 'property', 'enumMember', 'keyword'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What sets it apart: a name where it is given; a line taken over from the variant, in place of its line, not to be changed; of the library. */
export const TOKEN_MODIFIERS = ['declaration', 'inherited', 'overridden', 'locked', 'library'] as const;
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];

/** Name → number, as the protocol sends it. */
export const typeNumbers: Readonly<Record<string, number>> = Object.fromEntries(TOKEN_TYPES.map((type, index) => [type, index]));
/** Name → bit. */
export const modifierBits: Readonly<Record<string, number>> = Object.fromEntries(
    TOKEN_MODIFIERS.map((modifier, index) => [modifier, 1 << index]),
);
