import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../electron/app/commandLine.ts';

describe('the command line', () => {
  it.each<[readonly string[], ReturnType<typeof readCommandLine>]>([
    [[], { library: null, language: null }],
    [['/work', '--no-sandbox', '--user-data-dir=/u', '--library', '/l'], { library: '/l', language: null }],
    [['--library=/a b/Hội nghị', '--lang=en'], { library: '/a b/Hội nghị', language: 'en' }],
    [['--lang', 'vi'], { library: null, language: 'vi' }],
    [['--lang', 'fr'], { library: null, language: null }],
    [['--library'], { library: null, language: null }],
    [['--library', '--lang', 'vi'], { library: null, language: 'vi' }],
    [['--library='], { library: null, language: null }],
  ])('%j', (args, read) => {
    expect(readCommandLine(args)).toEqual(read);
  });
});
