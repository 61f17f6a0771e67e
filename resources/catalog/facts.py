"""Reads the tables of the facts folder into look-ups. Rows marked as suspect are not read at all."""
import csv
import pathlib

from sources import LITELLM, LITELLM_2025
from tables import PROFILE_REGIONS

IN_REGION, GEO, GLOBAL = 'in', 'geo', 'global'
DEFAULT_REGIONS = ('us-east-1', 'us-west-2')   # what the pricing page shows before a Region is chosen


def number(text):
    """The figure of a cell, or None for a gap. Rounded to shed binary dust such as 1.1550000000000002."""
    return float(f'{float(text):.12g}') if text else None


def figure(value, source):
    return None if value is None else (float(f'{value:.12g}'), source)


class Facts:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        rows = self.table('bedrock_models')
        clean = [r for r in rows if 'SUSPECT' not in r['note']]
        self.price_rows = {}     # model id or display name: its price-list rows
        for r in clean:
            if r['source'].startswith('AWS Price List'):
                self.price_rows.setdefault(r['model_id'], []).append(r)
        lite = [r for r in clean if r['source'].startswith('litellm') and 'gov' not in r['model_id'] + r['region']]
        self.dearer_above_200k = set()
        self.older = {}          # model id: (input, output) of the price map's default Regions
        self.mapped = {}         # model id: {Region: (input, output, source)} where the price map names the Region
        self.limits = {}         # model id: (context, max output)
        self.cache = {}          # (model id, input price): (read, write, one-hour write)
        self.profiles = {}       # model id: {profile prefix: (input, output)}
        for r in lite:
            prefix, _, base = r['model_id'].partition('.')
            model = base if prefix in PROFILE_REGIONS or prefix == 'global' else r['model_id']
            if r['region'].startswith('default'):
                self.older.setdefault(model, (number(r['input_usd_per_mtok']), number(r['output_usd_per_mtok'])))
            elif model == r['model_id'] and not r['region'].endswith('profile)'):
                source = LITELLM if r['source_date'] == LITELLM[1] else LITELLM_2025
                self.mapped.setdefault(model, {}).setdefault(
                    r['region'], (number(r['input_usd_per_mtok']), number(r['output_usd_per_mtok']), source))
            if model != r['model_id']:
                self.profiles.setdefault(model, {})[prefix] = (number(r['input_usd_per_mtok']), number(r['output_usd_per_mtok']))
            if r['context_window'] and (model == r['model_id'] or model not in self.limits):
                self.limits[model] = (int(r['context_window']), int(r['max_output'] or 0))
            if r['input_above_200k_usd_per_mtok']:
                self.dearer_above_200k.add(model)
            if r['cache_read_usd_per_mtok']:
                prices = [number(r[f'cache_{c}_usd_per_mtok']) for c in ('read', 'write', 'write_1h')]
                # Of two rows with one input price the fuller wins: some profiles lack the one-hour write.
                key = (model, number(r['input_usd_per_mtok']))
                if None in self.cache.get(key, [None]):
                    self.cache[key] = prices
        self.tiers = {}          # (model id, Region, tier): (input, output)
        for r in self.table('bedrock_service_tiers'):
            regions = DEFAULT_REGIONS if r['region'].startswith('default') else (r['region'],)
            for region in regions:
                key = (r['model_id'], region, r['tier'])
                prices = (number(r['input_usd_per_mtok']), number(r['output_usd_per_mtok']))
                if region == r['region'] or key not in self.tiers:
                    self.tiers[key] = prices
        self.quota_rows = {}     # quota name: {(profile, Region or ''): {'RPM': n, 'TPM': n}}
        for r in self.table('quotas_sla'):
            kind = {'bedrock quota on-demand': IN_REGION, 'bedrock quota cross-region profile': GEO}.get(r['category'])
            if kind:
                name, _, unit = r['item'].rpartition(' ')
                region = '' if r['region'] in ('all', 'other') else r['region']
                self.quota_rows.setdefault(name, {}).setdefault((kind, region), {})[unit] = number(r['value'])

    def table(self, name):
        with open(self.folder / f'{name}.csv', newline='', encoding='utf-8') as file:
            return list(csv.DictReader(file))
