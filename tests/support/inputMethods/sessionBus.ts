import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Companion, startCompanion } from './companion.ts';

const startTimeoutMs = 10_000;

/** With no folders of services: nothing starts by itself when it is first asked for. */
const configuration = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/**
 * A message bus as a desktop session has one, of this test's own.
 * @param folder for its configuration
 */
export async function startSessionBus(folder: string): Promise<Companion & { readonly address: string }> {
  const file = join(folder, 'bus.conf');
  writeFileSync(file, configuration);
  const bus = startCompanion('dbus-daemon', [`--config-file=${file}`, '--nofork', '--print-address']);
  const giveUpAt = Date.now() + startTimeoutMs;
  while (!bus.output().includes('\n')) {
    if (bus.hasEnded() || Date.now() > giveUpAt) {
      await bus.stop();
      throw new Error(`dbus-daemon did not get ready: ${bus.complaint() || `no address in ${startTimeoutMs} ms`}`);
    }
    await new Promise((wake) => setTimeout(wake, 10));
  }
  return { ...bus, address: bus.output().trim() };
}
