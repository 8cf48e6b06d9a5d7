import { createTheme, defaultVariantColorsResolver, Input, type MantineThemeOverride } from '@mantine/core';
import fields from './fields.module.css';

/**
 * What Mantine reads from its theme rather than from style sheets. Its CSS variables come from `mantine.css`: a style
 * element written by script would be refused by the content security policy.
 */
export const mantineTheme: MantineThemeOverride = createTheme({
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
  primaryColor: 'blue',
  cursorType: 'default',
  defaultRadius: 'md',
  components: {
    Input: Input.extend({ classNames: { input: fields.input ?? '' } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: fields.label ?? '',
        description: fields.description ?? '',
        error: fields.error ?? '',
      },
    }),
  },
  variantColorResolver(input) {
    const colors = defaultVariantColorsResolver(input);
    // White on the dark theme's light blue could not be read.
    return input.variant === 'filled' ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
});
