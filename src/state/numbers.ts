import { Campaign } from '#domain/numbers/campaign.ts';
import { Sheet } from '#domain/numbers/sheet.ts';
import { keepEntry, readEntries } from './entries.ts';

/** A sheet of this device under its id. */
export type KeptSheet = { id: string; sheet: Sheet };

/** A campaign of this device under its id. */
export type KeptCampaign = { id: string; campaign: Campaign };

/** The sheets of this device, the latest period first. */
export async function loadSheets(): Promise<KeptSheet[]> {
  const entries = await readEntries('numbers');
  const sheets = entries.flatMap(({ of: id, body }) => {
    const read = Sheet.safeParse(body);
    return read.success ? [{ id, sheet: read.data }] : [];
  });
  return sheets.sort((one, other) => (one.sheet.to < other.sheet.to ? 1 : -1));
}

/** The campaigns of this device, the latest first. */
export async function loadCampaigns(): Promise<KeptCampaign[]> {
  const entries = await readEntries('campaign');
  const campaigns = entries.flatMap(({ of: id, body }) => {
    const read = Campaign.safeParse(body);
    return read.success ? [{ id, campaign: read.data }] : [];
  });
  return campaigns.sort((one, other) => (one.campaign.starts < other.campaign.starts ? 1 : -1));
}

/** Keeps a sheet as it is now. */
export function keepSheet({ id, sheet }: KeptSheet): Promise<void> {
  return keepEntry('numbers', id, sheet);
}

/** Keeps a campaign as it is now. */
export function keepCampaign({ id, campaign }: KeptCampaign): Promise<void> {
  return keepEntry('campaign', id, campaign);
}
