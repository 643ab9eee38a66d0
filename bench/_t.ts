import { checkOfLong, checkOfSixty } from './check.ts';

console.log(checkOfSixty(), checkOfLong('coarse'), checkOfLong('fine'));
