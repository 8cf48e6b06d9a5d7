// The checks of zod are compiled with `new Function` where that is allowed. Here the content security policy refuses
// it and reports every attempt; zod reads this when it is loaded, and does not try.
globalThis.__zod_globalConfig = { jitless: true };
