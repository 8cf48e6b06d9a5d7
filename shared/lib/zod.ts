import { z } from 'zod';

// Zod compiles its checks with `new Function` where it can. Our windows forbid that (content security policy, trusted
// types), and already the attempt is reported there; so it is switched off before the first schema is made.
z.config({ jitless: true });

export { z };
