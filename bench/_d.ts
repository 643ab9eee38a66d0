import { deviceWith } from './device.ts';

console.time('t');
console.log(await deviceWith(Number(process.argv[2]), '/usr/bin/chromium-headless-shell'));
console.timeEnd('t');
