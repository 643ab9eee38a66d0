import { Campaign, liveOf } from '#domain/numbers/campaign.ts';
import { Sheet } from '#domain/numbers/sheet.ts';
import { keepEntry, readThings } from './entries.ts';

/** A sheet of this device under its id. */
export type KeptSheet = { id: string; sheet: Sheet };

/** A campaign of this device under its id. */
export type KeptCampaign = { id: string; campaign: Campaign };

/** The sheets of this device, the latest period first. */
export async function loadSheets(): Promise<KeptSheet[]> {
  const kept = await readThings('numbers', Sheet);
  return kept
    .map(({ id, thing }) => ({ id, sheet: thing }))
    .sort((one, other) => (one.sheet.to < other.sheet.to ? 1 : -1));
}

/** The campaigns of this device, the latest first. */
export async function loadCampaigns(): Promise<KeptCampaign[]> {
  const kept = await readThings('campaign', Campaign);
  return kept
    .map(({ id, thing }) => ({ id, campaign: thing }))
    .sort((one, other) => (one.campaign.starts < other.campaign.starts ? 1 : -1));
}

/** The campaign of this device that is under way, if one is. */
export async function loadLiveCampaign(): Promise<Campaign | undefined> {
  return liveOf((await loadCampaigns()).map(({ campaign }) => campaign));
}

/** Keeps a sheet as it is now. */
export function keepSheet({ id, sheet }: KeptSheet): Promise<void> {
  return keepEntry('numbers', id, sheet);
}

/** Keeps a campaign as it is now. */
export function keepCampaign({ id, campaign }: KeptCampaign): Promise<void> {
  return keepEntry('campaign', id, campaign);
}
